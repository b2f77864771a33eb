import re
import resource
import signal
import sqlite3
import subprocess
import sys

import pytest

from broadsheet.quiz.choices import offered
from broadsheet.quiz.filters import Filters
from broadsheet.quiz.source import draw_questions, open_source
from tests.cli.player import ROOT, VERDICTS, command, play_until_killed, run, scores

QUIZ = ("quiz", "huawei-5g", "--plain")
WHERE = (*QUIZ, "--article", "RT", "--topic", "deal", "--kind", "text")


@pytest.fixture
def home(tmp_path):
    return tmp_path / "home"


@pytest.fixture
def own_pack(home):
    def own_pack(questions: str):
        head = 'schema = 1\nid = "own"\nversion = "1"\ntitle = "Own"\n'
        (home / "questions").mkdir(parents=True, exist_ok=True)
        path = home / "questions" / "own.toml"
        path.write_text(head + questions)
        return path

    return own_pack


def right_answers(seed: int, count: int = 10, name: str = "huawei-5g") -> list[str]:
    drawn = draw_questions(open_source(name), count, seed)
    return [
        "; ".join(answer.text for answer in question.answers[: question.need])
        if question.kind in ("set", "order")
        else question.answers[0].text
        for question in drawn
    ]


def verdict_lines(out: str) -> list[str]:
    return [line for line in out.splitlines() if line.startswith(VERDICTS)]


def test_a_whole_quiz_answered_rightly(home):
    done = run(home, *QUIZ, "--count", "25", "--seed", "3", typed="\n".join(right_answers(3, 25)) + "\n")
    assert done.returncode == 0
    lines = verdict_lines(done.stdout)
    assert len(lines) == 25
    assert all(line.startswith("Right: ") for line in lines), lines
    assert "Question 25 of 25." in done.stdout
    assert "Result: 25 right, 0 partly right, 0 not right." in done.stdout
    assert "Score: 25 of 25." in done.stdout
    kept = scores(home)
    assert [row["verdict"] for row in kept] == ["accept"] * 25
    assert {row["learner"] for row in kept} == {"ada"}
    assert set(kept[0]) == {"event", "learner", "question", "given", "verdict", "score", "at"}


def test_a_quiz_on_articles_accepts_its_own_answers_and_cites_them(home):
    typed = "\n".join(right_answers(3, 20, "huawei-mts-5g"))
    done = run(home, "quiz", "--plain", "--count", "20", "--seed", "3", typed=typed + "\n")
    lines = verdict_lines(done.stdout)
    assert len(lines) == 20
    assert all(line.startswith("Right: ") for line in lines), lines
    assert done.stdout.count("\nEvidence, ") >= 20


def test_a_quiz_on_a_folder_of_plain_text_asks_about_that_text(home, tmp_path):
    folder = tmp_path / "copy"
    folder.mkdir()
    for path in sorted((ROOT / "corpus" / "huawei-mts-5g").iterdir()):
        text = path.read_text(encoding="utf-8").replace("MTS", "Veltel").replace("Guo Ping", "Lin Tao")
        (folder / path.name).write_text(text, encoding="utf-8")
    done = run(home, "quiz", "copy", "--plain", "--count", "99", "--seed", "1", typed="\n" * 99)
    assert "Veltel" in done.stdout
    assert "Lin Tao" in done.stdout
    assert "MTS" not in done.stdout
    assert "Guo Ping" not in done.stdout


def test_a_miss_says_why_what_is_accepted_and_what_it_rests_on(home):
    done = run(home, *QUIZ, "--kind", "set", "--topic", "bans", "--seed", "1", typed="Norway\n\n")
    assert "Answers asked for: " in done.stdout
    blocks = done.stdout.split("\n\n")
    first = next(block for block in blocks if block.startswith("Question 1"))
    assert re.search(r"^Not right: .+ not among them: 'Norway'\.$", first, re.MULTILINE)
    assert re.search(r"^Accepted: .*New Zealand", first, re.MULTILINE)
    assert re.search(r"^Evidence, (RT|Interesting Engineering): .*New Zealand", first, re.MULTILINE)
    assert "Not right: you passed." in done.stdout
    assert "  (passed)\n" in run(home, "scores").stdout
    assert scores(home)[1]["given"] == ""


def test_no_seed_is_drawn_and_told_and_gives_the_same_quiz_again(home):
    first = run(home, *QUIZ)
    seed = re.search(r"Seed: (\d+)\.", first.stdout)[1]
    again = run(home, *QUIZ, "--seed", seed)
    assert again.stdout == first.stdout


def test_the_same_seed_plays_the_same_under_any_hash_seed(home):
    typed = "\n" * 30
    outs = {
        run(home, *QUIZ, "--count", "25", "--seed", "8", typed=typed, PYTHONHASHSEED=str(number)).stdout
        for number in range(3)
    }
    assert len(outs) == 1
    assert run(home, *QUIZ, "--count", "25", "--seed", "9", typed=typed).stdout not in outs


def test_choices_are_named_by_number_letter_or_text(home):
    (question,) = draw_questions(open_source("huawei-5g"), 1, 4, Filters(kind="choice"))
    choices = offered(question)
    at = choices.index(question.answers[0].text)
    for typed in (str(at + 1), "abcd"[at], "ABCD"[at] + ")", choices[at].upper()):
        one = (*QUIZ, "--kind", "choice", "--count", "1", "--seed", "4")
        done = run(home, *one, typed=f"{typed}\n")
        shown = re.findall(r"^(\d)\) (.*)$", done.stdout.split("Your answer:")[0], re.MULTILINE)
        assert [number for number, _ in shown] == ["1", "2", "3", "4"]
        assert verdict_lines(done.stdout)[0].startswith("Right:"), (typed, done.stdout)
    assert {row["given"] for row in scores(home)} == {question.answers[0].text}


def test_a_right_direction_gets_one_more_try(home):
    done = run(home, *WHERE, typed="Moscow\nthe Kremlin\n")
    assert "Not quite yet: " in done.stdout
    assert "You have one more try." in done.stdout
    assert "Accepted: " not in done.stdout.split("You have one more try.")[0]
    assert "Score: 1 of 1." in done.stdout
    assert [row["verdict"] for row in scores(home)] == ["prompt", "accept"]


def test_an_empty_line_gives_up_the_second_try(home):
    done = run(home, *WHERE, typed="Moscow\n\n")
    assert "Not right: you passed." in done.stdout
    assert "Score: 0 of 1." in done.stdout


def test_the_end_of_the_input_ends_the_quiz_with_what_there_is(home):
    done = run(home, *QUIZ, "--seed", "3", typed=right_answers(3)[0])
    assert done.returncode == 0
    assert "The quiz ends here." in done.stdout
    assert "You answered 1 of 10 questions." in done.stdout
    empty = run(home, *QUIZ)
    assert empty.returncode == 0
    assert "Nothing was answered." in empty.stdout


def test_no_input_at_all_is_the_end_of_the_input(home):
    start = command(home, *QUIZ)
    arguments = " ".join(f"'{argument}'" for argument in start.pop("args"))
    done = subprocess.run(["sh", "-c", f"{arguments} <&-"], **start, stderr=subprocess.PIPE, check=False)
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"Nothing was answered." in done.stdout


def test_ctrl_c_ends_the_quiz_with_what_there_is(home):
    start = command(home, *QUIZ, "--seed", "1")
    with subprocess.Popen(
        **start, stdin=subprocess.PIPE, stderr=subprocess.PIPE, text=True, bufsize=1
    ) as process:
        # What is right of no question, and half right of none, which would be asked once more
        process.stdin.write("qqqq\n")
        for line in process.stdout:
            if line.startswith("Question 2"):
                process.send_signal(signal.SIGINT)
                break
        out, err = process.communicate()
    assert process.returncode == 130
    assert "The quiz was interrupted." in out
    assert "You answered 1 of 10 questions." in out
    assert err == ""
    assert len(scores(home)) == 1


def test_a_screen_reader_hears_one_item_a_line(home):
    done = run(home, *QUIZ, "--count", "25", typed="\n" * 25)
    assert not re.search(r"[^\n\x20-\x7e\xa0-\u024f\u2010-\u2026\u20ac]", done.stdout)
    assert not re.search(r"[│─┌┐└┘█•]", done.stdout)


@pytest.mark.parametrize(
    "typed",
    [
        b"\xff\xfe\x00caf\xe9\n",
        b"\0\0\0\n",
        b"x" * 2_000_000 + b"\n",
        "\x1b[31m\u202e\n".encode(),
        b"\r\n",
        b"[bold]\n",
    ],
    ids=["latin-1", "nul", "long", "escapes", "crlf", "markup"],
)
def test_whatever_is_typed_is_judged_and_kept_clean(home, typed):
    done = run(home, *QUIZ, "--seed", "3", typed=typed + b"second\n")
    assert done.returncode == 0
    assert "You answered 2 of 10 questions." in done.stdout
    assert "\x1b" not in done.stdout
    first, second = scores(home)
    assert second["given"] == "second"
    assert len(first["given"]) <= 4000
    assert first["given"].isprintable()


def test_a_mistyped_command_is_no_answer(home):
    done = run(home, *QUIZ, "--kind", "text", typed="/rigth\n /rigth\n")
    assert "There is no command /rigth; ? lists them." in done.stdout
    assert [row["given"] for row in scores(home)] == ["/rigth"]


def test_a_second_answer_that_asks_for_more_is_told_as_not_right(home):
    done = run(home, *QUIZ, "--kind", "truefalse", "--count", "1", typed="perhaps\nperhaps\n")
    first, second = verdict_lines(done.stdout)
    assert first.startswith("Not quite yet: please answer true, false or not stated")
    assert second.startswith("Not right: please answer true, false or not stated")


def test_the_core_answers_without_the_screens(home):
    code = (
        "import sys; from broadsheet.cli.main import run; run(['quiz', 'huawei-5g', '--plain']); "
        "found = {'textual', 'aiohttp', 'asyncio'} & set(sys.modules); assert not found, found"
    )
    start = command(home)
    start["args"] = [sys.executable, "-c", code]
    assert subprocess.run(**start, stdin=subprocess.DEVNULL, check=False).returncode == 0


def test_a_reader_that_has_seen_enough_is_no_error(home):
    start = command(home, *QUIZ)
    with subprocess.Popen(**start, stdin=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        process.stdout.readline()
        process.stdout.close()
        process.stdin.write(b"one\n" * 20)
        process.stdin.close()
        err = process.stderr.read()
    assert (process.returncode, err) == (0, b"")


# ---- what cannot be used


def refused(home, *arguments: str, code: int = 1, **changes: str) -> str:
    done = run(home, *arguments, **changes)
    assert done.returncode == code
    if code == 1:
        assert len(done.stderr.splitlines()) == 1, done.stderr
        assert done.stderr.startswith("broadsheet: ")
    return done.stderr


def test_an_unknown_name_says_what_is_at_hand(home):
    message = refused(home, "quiz", "nowhere", "--plain")
    assert "'nowhere'" in message
    assert "huawei-mts-5g" in message
    assert "huawei-5g" in message


def test_two_matches_are_refused_with_both_named(home):
    (home.parent / "huawei-5g").mkdir()
    message = refused(home, *QUIZ)
    assert f"the folder {home.parent / 'huawei-5g'}" in message
    assert "the pack " in message
    assert "huawei-5g.toml" in message


def test_a_pack_file_can_be_given_by_its_path(home, own_pack, tmp_path):
    path = own_pack('[[questions]]\nid = "q"\nkind = "poll"\nprompt = "Well?"\nchoices = ["Yes", "No"]\n')
    moved = path.rename(tmp_path / "elsewhere.toml")
    done = run(home, "quiz", str(moved), "--plain", typed="2\n")
    assert "Noted: a poll has no right answer." in done.stdout
    (row,) = scores(home)
    assert row["given"] in ("Yes", "No")
    assert f"2) {row['given']}" in done.stdout
    assert row["score"] is None


def test_a_broken_pack_is_refused_with_its_line_and_hides_no_other(home, own_pack):
    path = own_pack("[[questions]]\nid = 3\n")
    assert f"{path}:6:1: questions[0].id: expected text in quotation marks" in refused(
        home, "quiz", "own", "--plain"
    )
    assert run(home, *QUIZ).returncode == 0


@pytest.mark.parametrize(
    "arguments, says",
    [
        (("--topic", "gardening"), "there are bans, deal, market, people"),
        (("--article", "nowhere"), "03-washington-times"),
        (("--learner", "\u200b \t"), "at least one letter"),
    ],
)
def test_filters_that_leave_nothing_say_what_there_is(home, arguments, says):
    assert says in refused(home, *QUIZ, *arguments)


@pytest.mark.parametrize(
    "arguments",
    [
        ("--count", "0"),
        ("--count", "-3"),
        ("--count", "²"),
        ("--seed", "x"),
        ("--kind", "riddle"),
        ("--wat",),
    ],
)
def test_wrong_usage_is_told_apart(home, arguments):
    assert "see broadsheet quiz --help" in refused(home, *QUIZ, *arguments, code=2)


def test_a_learner_with_markup_and_no_end_is_only_text(home):
    run(home, *QUIZ, "--learner", "[red]" + "é" * 10_000, typed="x\n")
    (row,) = scores(home)
    assert row["learner"].startswith("[red]é")
    assert len(row["learner"]) == 60


@pytest.mark.parametrize("place", ["/proc/none", "file"])
def test_an_unwritable_data_folder_is_refused_before_the_first_question(home, place):
    (home.parent / "file").touch()
    where = place if place.startswith("/") else str(home.parent / place)
    message = refused(home, *QUIZ, BROADSHEET_HOME=where)
    assert where in message
    assert "BROADSHEET_HOME" in message


def test_a_damaged_score_file_is_set_aside_and_said(home):
    home.mkdir()
    (home / "log.sqlite3").write_bytes(b"no database")
    done = run(home, *QUIZ, typed="x\n")
    assert done.returncode == 0
    assert "log.corrupt-1.sqlite3" in done.stdout
    assert (home / "log.corrupt-1.sqlite3").read_bytes() == b"no database"
    assert len(scores(home)) == 1


def test_a_log_of_a_newer_version_is_left_alone(home):
    run(home, *QUIZ, typed="x\n")
    log = sqlite3.connect(home / "log.sqlite3")
    log.execute("PRAGMA user_version = 99")
    log.close()
    before = (home / "log.sqlite3").read_bytes()
    assert "newer Broadsheet" in refused(home, *QUIZ)
    assert "newer Broadsheet" in refused(home, "scores")
    assert (home / "log.sqlite3").read_bytes() == before


@pytest.mark.skipif(sys.platform == "win32", reason="limits of file size are POSIX")
def test_a_full_disk_stops_a_script_and_every_verdict_it_saw_is_kept(home):
    limit = 60_000  # bytes; the log and its WAL outgrow it after some answers
    start = command(home, *QUIZ, "--count", "25")
    done = subprocess.run(
        **start,
        input=b"a long guess " * 100 + b"\n" + b"guess\n" * 30,
        stderr=subprocess.PIPE,
        check=False,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit)),
    )
    message = done.stderr.decode()
    assert done.returncode == 1
    assert message.count("\n") == 1
    assert "disk has room" in message
    seen = verdict_lines(done.stdout.decode())
    assert 0 < len(seen) < 25
    assert len(scores(home)) == len(seen)


# ---- nothing that got its verdict is ever lost


def test_ten_kills_lose_no_answer(home):
    seen: dict[str, list[str]] = {}
    for number in range(10):
        name = f"player {number}"
        seen[name] = play_until_killed(home, name, 1 + number * 3 % 11, answering=number % 2 == 1)
    kept: dict[str, list[str]] = {name: [] for name in seen}
    for row in scores(home):
        kept[row["learner"]].append(row["given"])
    for name, answers in seen.items():
        assert kept[name][: len(answers)] == answers
        assert len(kept[name]) <= len(answers) + 1
    assert not [item for item in home.iterdir() if "corrupt" in item.name]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="needs prlimit")
def test_at_a_terminal_an_answer_that_finds_the_disk_full_waits_for_room(home):
    pexpect = pytest.importorskip("pexpect")
    everything = resource.RLIM_INFINITY
    start = command(home, *QUIZ, "--count", "25")
    player = pexpect.spawn(
        start["args"][0],
        start["args"][1:],
        env=start["env"],
        cwd=str(start["cwd"]),
        encoding="utf-8",
        timeout=30,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (60_000, everything)),
    )
    sent = 0
    while player.expect([r"Your answer:\r\n", "Your answer is not lost"]) == 0:
        sent += 1
        player.sendline(f"guess {sent}")
    player.sendline("")
    player.expect("Your answer is not lost")
    resource.prlimit(player.pid, resource.RLIMIT_FSIZE, (everything, everything))
    player.sendline("")
    player.expect(r"(Not right|Not quite yet): [^\r]*\r\n")
    player.expect(r"Your answer:\r\n")
    player.sendeof()
    player.expect(r"You answered (\d+) of 25 questions")
    answered = int(player.match[1])
    player.expect(pexpect.EOF)
    player.close()
    assert player.exitstatus == 0
    kept = scores(home)
    assert [row["given"] for row in kept] == [f"guess {number}" for number in range(1, sent + 1)]
    assert answered == len({row["question"] for row in kept})
