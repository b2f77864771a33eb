"""The record of judgements on disk: append-only, one JSON line each."""

import os
from pathlib import Path

from broadsheet.home.paths import ensure_folder
from broadsheet.home.refusal import Refusal
from broadsheet.trainer.judgements import Judgement, decode, encode


class JudgementLog:
    """The judgements in one file, which is made when first written."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.unreadable = 0
        """How many lines the last reading passed over because they were damaged."""

    def read(self) -> list[Judgement]:
        """Return the judgements in the order they were appended; Refusal where the file cannot be read."""
        self.unreadable = 0
        try:
            text = self.path.read_bytes().decode("utf-8", "replace")
        except FileNotFoundError:
            return []
        except OSError as error:
            raise Refusal(
                f"{self.path} cannot be read ({error.strerror or error}); check its permissions."
            ) from error
        found = []
        for line in text.split("\n"):
            if line.strip():
                try:
                    found.append(decode(line))
                except ValueError:
                    self.unreadable += 1
        return found

    def notice(self) -> str | None:
        """Return one sentence on lines that the last reading passed over, or None."""
        if not self.unreadable:
            return None
        lines = "line" if self.unreadable == 1 else "lines"
        return f"{self.unreadable} {lines} of {self.path} could not be read and were passed over."

    def append(self, one: Judgement) -> None:
        """Record `one`; it is on the disk when this returns. Refusal where it was not recorded."""
        ensure_folder(self.path.parent)
        try:
            with self.path.open("a+b") as file:
                # A line that a crash or a full disk cut short must not swallow this one.
                torn = file.seek(0, os.SEEK_END) and file.seek(-1, os.SEEK_END) >= 0 and file.read(1) != b"\n"
                file.write((("\n" if torn else "") + encode(one) + "\n").encode("ascii"))
                file.flush()
                os.fsync(file.fileno())
        except OSError as error:
            raise Refusal(
                f"{self.path} cannot be written ({error.strerror or error}); make room or check its permissions."
            ) from error
