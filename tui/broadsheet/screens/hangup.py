"""Ends the app when its terminal is gone and nobody told it."""

import os
import signal
import threading
from collections.abc import Callable

LOOK_EVERY = 1.0
"""Seconds between two looks at the terminal; each is one call of the system."""


def end_with_terminal(fileno: int = 0) -> None:
    """Let this process end within a second or two of its terminal, as a hang-up would end it.

    The hang-up of a terminal goes to the leader of its session. A shell passes it on; `make`, which
    leads where `make run` has a window of its own, waits for the app instead. Textual then reads the
    end of input over and over, half a core's worth, and blocks once 30 writes wait for the terminal
    (`textual.drivers._writer_thread`). So a thread looks, not the app's loop, and nothing is left to
    tidy up: the screen is gone, and every answer is in the log once it is given.
    """
    if not hasattr(signal, "SIGHUP") or not os.isatty(fileno):
        return
    signal.signal(signal.SIGHUP, signal.SIG_DFL)
    threading.Thread(
        target=_watch, args=(fileno, threading.Event().wait), name="terminal-watch", daemon=True
    ).start()


def _watch(fileno: int, wait: Callable[[float], bool]) -> None:
    while os.isatty(fileno):  # A terminal that was hung up is one no more.
        wait(LOOK_EVERY)
    os.kill(os.getpid(), signal.SIGHUP)
