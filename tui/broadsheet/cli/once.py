"""What a command does that works once on a few articles and ends."""

import gc


def keep_all() -> None:
    """Look for no garbage from here on.

    What is found stays until the command has printed it: looking through it again and again took 20 ms of 290.
    """
    gc.disable()
