"""The command through a real pseudo-terminal, and without one."""

import os
import re
import select
import signal
import subprocess
import sys
from pathlib import Path

import pexpect
import pyte
import pytest

ROOT = Path(__file__).parents[2]
CLEARED = "\x1b[?1049l"


class Terminal:
    """A program on a pseudo-terminal of 100×30 cells, and the screen that it draws."""

    def __init__(self, home: Path, *arguments: str, deaf: bool = False) -> None:
        env = {
            "PATH": os.environ["PATH"],
            "TERM": "xterm-256color",
            "COLORTERM": "truecolor",
            "LANG": "C.UTF-8",
        }
        env |= {"PYTHONPATH": str(ROOT / "tui"), "BROADSHEET_HOME": str(home), "USER": "ada"}
        self.screen = pyte.Screen(100, 30)
        self.stream = pyte.ByteStream(self.screen)
        installed = str(Path(sys.executable).with_name("broadsheet"))
        words = [installed, *arguments]
        if deaf:
            words = ["/bin/sh", "-c", 'trap \'\' HUP; exec "$0" "$@"', *words]
        self.child = pexpect.spawn(
            words[0], words[1:], env=env, dimensions=(30, 100), timeout=20, cwd=str(home)
        )
        self.raw = b""

    def until(self, words: str) -> str:
        """Return the screen once `words` stand on it."""
        while words not in (text := "\n".join(self.screen.display)):
            try:
                data = self.child.read_nonblocking(65536, timeout=20)
            except (pexpect.TIMEOUT, pexpect.EOF) as error:
                raise AssertionError(f"{words!r} never appeared on:\n{text}") from error
            self.raw += data
            # pyte misreads private queries such as CSI ? u and CSI > q; they draw nothing.
            self.stream.feed(
                re.sub(rb"\x1b\[[<>=?][0-9;:]*[a-zA-Z]|\x1b\[\?[0-9;]*\$p|\x1bP.*?\x1b\\", b"", data)
            )
        return text

    def ends(self) -> int:
        self.raw += self.child.read()
        self.child.close()
        return self.child.exitstatus


def test_read_quiz_answer_and_quit(tmp_path):
    terminal = Terminal(tmp_path)
    first = terminal.until("differ   ")
    assert "Fortune" in first
    assert "CNN" in first
    assert len(terminal.raw) < 30_000, "more than the first frame and one full paint"
    terminal.child.send("\r")
    terminal.until("question 1 of 10")
    terminal.child.send("\x0e")
    terminal.until("Answer: ")
    terminal.child.send("\x1b")
    terminal.until("0 of 1 right, 9 not asked")
    terminal.child.send("q")
    assert terminal.ends() == 0
    assert CLEARED.encode() in terminal.raw
    assert b"Traceback" not in terminal.raw
    scores = subprocess.run(
        [sys.executable, "-m", "broadsheet", "scores", "--json"],
        env={**os.environ, "PYTHONPATH": str(ROOT / "tui"), "BROADSHEET_HOME": str(tmp_path)},
        capture_output=True,
        check=True,
    )
    assert len(scores.stdout.splitlines()) == 1


@pytest.mark.parametrize(
    ("arguments", "words"), [((), "differ   "), (("quiz",), "question 1 of 10"), (("host",), "in the room")]
)
def test_the_app_ends_with_its_terminal_where_nobody_passes_the_hang_up_on(tmp_path, arguments, words):
    """As under `make run` in a window of its own: the hang-up goes to make, which waits for the app."""
    terminal = Terminal(tmp_path, *arguments, deaf=True)
    terminal.until(words)
    process = os.pidfd_open(terminal.child.pid)
    terminal.child.ptyproc.fileobj.close()
    try:
        ended, _, _ = select.select([process], [], [], 20)
        assert ended, "still running, with no terminal"
    finally:
        signal.pidfd_send_signal(process, signal.SIGKILL)
        _, status = os.waitpid(terminal.child.pid, 0)
        os.close(process)
    assert os.waitstatus_to_exitcode(status) == -signal.SIGHUP


def test_a_collection_that_cannot_be_read_is_one_line(tmp_path):
    terminal = Terminal(tmp_path, "no-such-thing")
    assert terminal.ends() == 1
    assert terminal.raw.count(b"\n") == 1
    assert b"There is no folder, collection or pack" in terminal.raw


@pytest.mark.parametrize("stdin", [subprocess.DEVNULL, subprocess.PIPE])
def test_without_a_terminal_the_front_page_is_plain_text(tmp_path, stdin):
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "broadsheet"],
        env={**os.environ, "PYTHONPATH": str(ROOT / "tui"), "BROADSHEET_HOME": str(tmp_path)},
        stdin=stdin,
        capture_output=True,
        check=False,
    )
    page = done.stdout.decode()

    assert done.returncode == 0
    for words in (
        "5 accounts:",
        "Fortune",
        "they differ",
        "Where they differ:",
        "questions to practise with",
        "To go on:",
    ):
        assert words in page
    assert "\x1b" not in page
    assert b"textual" not in done.stderr
