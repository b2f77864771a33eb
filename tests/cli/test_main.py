"""The command line as a whole: what is a command, what leads where, and how it ends."""

import json
import subprocess
import sys

import pytest

from broadsheet import __version__
from broadsheet.cli import main
from broadsheet.cli.main import COMMANDS
from tests.cli.player import ROOT, command, run


@pytest.fixture
def home(tmp_path):
    return tmp_path / "home"


def test_help_lists_every_command(home):
    done = run(home, "--help")
    assert (done.returncode, done.stderr) == (0, "")
    for name in COMMANDS:
        assert f"\n  {name} " in done.stdout


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_help_of_its_own(home, name):
    done = run(home, name, "--help")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith(f"usage: broadsheet {name}")
    assert "--help" in done.stdout


def test_the_version(home):
    assert run(home, "--version").stdout == f"broadsheet {__version__}\n"


@pytest.mark.parametrize(
    "arguments",
    [
        ("--nonsense",),
        ("facts", "--nonsense"),
        ("facts", "a", "b"),
        ("questions", "--count", "many"),
        ("questions", "--count", "-3"),
        ("quiz", "--count", "0"),
        ("quiz", "--seed", "x"),
        ("quiz", "--kind", "riddle"),
        ("scores", "--json", "--csv"),
        ("grade",),
        ("grade", "MTS"),
        ("grade", "--answer", "MTS"),
        ("grade", "--kind", "zzz", "--answer", "MTS", "MTS"),
        ("grade", "--fuzz", "zzz", "--answer", "MTS", "MTS"),
        ("quiz", "--count", "\x1b[31m\n"),
    ],
)
def test_wrong_usage_ends_with_two(home, arguments):
    done = run(home, *arguments)
    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr.count("\n") == 1
    assert "\x1b" not in done.stderr


@pytest.mark.parametrize("name", COMMANDS)
def test_wrong_usage_is_one_line_that_names_the_help(home, name):
    done = run(home, name, "--nonsense")
    start = f"broadsheet {name}: "
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith(start)
    assert done.stderr.endswith(f"; see broadsheet {name} --help\n")


@pytest.mark.parametrize(
    "argv, expected",
    [
        ([], ("open", [])),
        (["huawei-mts-5g"], ("open", ["huawei-mts-5g"])),
        (["./quiz"], ("open", ["./quiz"])),
        (["open", "quiz"], ("open", ["quiz"])),
        (["quiz"], ("quiz", [])),
        (["facts", "x", "--json"], ("facts", ["x", "--json"])),
        (["--version"], (None, ["--version"])),
    ],
)
def test_a_bare_name_means_open_and_a_commands_name_the_command(argv, expected):
    assert main._split(argv) == expected


def test_without_a_terminal_the_front_page_is_printed_as_text(home):
    done = run(home)
    assert (done.returncode, done.stderr) == (0, "")
    assert run(home, "open", "huawei-mts-5g").stdout.split("\n", 1)[0] == done.stdout.split("\n", 1)[0]
    assert "RT" in done.stdout
    assert "\x1b" not in done.stdout


@pytest.mark.parametrize("name", ["facts", "entities", "questions", "open", "quiz"])
def test_a_refusal_is_one_line_on_standard_error(home, name):
    done = run(home, name, "no-such-story")
    assert done.returncode == 1
    assert done.stdout == ""
    assert done.stderr.startswith("broadsheet: ")
    assert done.stderr.count("\n") == 1
    assert "no-such-story" in done.stderr


@pytest.mark.parametrize("name", ["facts", "entities", "questions"])
def test_a_command_on_articles_says_of_a_pack_what_it_is(home, name):
    file = str(ROOT / "questions" / "huawei-5g.toml")
    for pack in ("huawei-5g", file):
        done = run(home, name, pack)
        assert (done.returncode, done.stdout) == (1, "")
        said = f"{pack!r} is a pack of questions; play it with broadsheet quiz {pack}"
        assert done.stderr == f"broadsheet: {said}\n"


def test_a_refusal_cannot_act_on_the_terminal(home):
    done = run(home, "facts", "\x1b[31mno\u202e")
    assert done.returncode == 1
    assert "\x1b" not in done.stderr
    assert "\u202e" not in done.stderr


def test_an_unreadable_article_refuses_with_its_file(home, tmp_path):
    (tmp_path / "story").mkdir()
    (tmp_path / "story" / "one.txt").write_bytes(b"caf\xe9")
    done = run(home, "facts", str(tmp_path / "story"))
    assert done.returncode == 1
    assert f"{tmp_path / 'story' / 'one.txt'}:1 is not UTF-8" in done.stderr


@pytest.mark.parametrize("arguments", ["facts --json", "questions --json --count 9999", "entities --json"])
def test_a_reader_that_leaves_early_is_no_error(home, arguments):
    start = command(home, *arguments.split())
    shown = " ".join(f"'{argument}'" for argument in start.pop("args"))
    done = subprocess.run(
        ["bash", "-c", f"{shown} | head -1; echo ${{PIPESTATUS[0]}} >&2"],
        **start, stderr=subprocess.PIPE, text=True, check=False,
    )  # fmt: skip
    assert json.loads(done.stdout)
    assert done.stderr == "0\n"


def test_a_full_disk_is_told_in_one_line(home):
    start = command(home, "facts", "--json")
    shown = " ".join(f"'{argument}'" for argument in start.pop("args"))
    done = subprocess.run(
        ["bash", "-c", f"{shown} > /dev/full"], **start, stderr=subprocess.PIPE, text=True, check=False
    )
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert done.stderr.count("\n") == 1


def test_output_is_utf_8_whatever_the_locale(home):
    done = run(home, "facts", "--json", LC_ALL="C", LANG="C", PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert (done.returncode, done.stderr) == (0, "")
    assert "’" in done.stdout


@pytest.mark.parametrize("module", ["broadsheet", "tui"])
def test_the_module_is_the_same_command(home, module):
    start = command(home, "--version")
    start["args"] = [sys.executable, "-m", module, "--version"]
    start["cwd"] = ROOT
    if module == "tui":
        del start["env"]["PYTHONPATH"]
    assert subprocess.run(**start, text=True, check=True).stdout == f"broadsheet {__version__}\n"


@pytest.mark.parametrize("arguments", [(), ("facts",), ("quiz", "huawei-5g", "--plain")])
@pytest.mark.parametrize("start", [("-m", "tui"), ("tui",)], ids=" ".join)
def test_a_clone_without_its_packages_says_how_to_get_them(home, start, arguments):
    bare = command(home)
    bare["args"] = [sys.executable, "-S", *start, *arguments]
    bare["cwd"] = ROOT
    del bare["env"]["PYTHONPATH"]
    done = subprocess.run(**bare, stdin=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, check=False)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.count("\n") == 1
    assert "is not installed" in done.stderr
    assert "make run" in done.stderr


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_a_module_with_its_two_functions(name):
    module = main._module(name)
    assert callable(module.configure)
    assert callable(module.run)
