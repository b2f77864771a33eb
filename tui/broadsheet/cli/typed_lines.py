"""Lines as they are typed, beside an event loop.

A thread reads the file descriptor itself: one that waits in `sys.stdin` when the program ends would hold its lock,
which stops the interpreter from ending.
"""

import asyncio
import codecs
import os
import sys
import threading

CHUNK = 65_536


def typed_lines(longest: int) -> "asyncio.Queue[str | None]":
    """Return a queue of the lines of standard input, each cut after `longest` characters; None at its end."""
    loop = asyncio.get_running_loop()
    queue: asyncio.Queue[str | None] = asyncio.Queue()

    def put(line: str | None) -> None:
        try:
            loop.call_soon_threadsafe(queue.put_nowait, line)
        except RuntimeError:
            return  # the loop has ended, and with it whoever wanted to know

    def read() -> None:
        decoder = codecs.getincrementaldecoder("utf-8")("replace")
        rest = ""
        while data := _chunk():
            *lines, rest = (rest + decoder.decode(data)).split("\n")
            for line in lines:
                put(line[:longest])
            rest = rest[:longest]
        if rest:
            put(rest)
        put(None)

    threading.Thread(target=read, daemon=True).start()
    return queue


def _chunk() -> bytes:
    if sys.stdin is None:
        return b""
    try:
        return os.read(sys.stdin.fileno(), CHUNK)
    except OSError:
        return b""  # a terminal that was closed
