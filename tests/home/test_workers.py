"""Workers leave Ctrl-C to the process that started them, which never loses it."""

import signal
import threading

import pytest

from broadsheet.home.workers import Workers


class Interrupting:
    """A job in whose pickling, while the workers start, somebody presses Ctrl-C."""

    def __reduce__(self):
        # To this thread, as in a program that has no other: a parallel test run's own threads would take it at any time.
        signal.pthread_kill(threading.get_ident(), signal.SIGINT)
        return (Interrupting, ())

    def __call__(self, batch: int) -> int:
        return batch


@pytest.mark.skipif(not hasattr(signal, "pthread_sigmask"), reason="Ctrl-C cannot be held back here")
def test_an_interrupt_while_workers_start_is_not_lost():
    with pytest.raises(KeyboardInterrupt):
        Workers(Interrupting(), 1)
    assert signal.SIGINT not in signal.pthread_sigmask(signal.SIG_BLOCK, ())
