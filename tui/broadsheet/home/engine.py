"""Which engine this is: a digest that changes with every change to the code or tables that find facts."""

import os
from collections.abc import Iterator
from pathlib import Path

ROOMS = ("language", "articles", "facts")
"""The rooms whose code and tables decide what is found in an article."""


def engine_version(package: Path | None = None) -> bytes:
    """Return 8 bytes that differ between any two states of the rooms that find facts.

    Made of the name, size and time of change of each file, which takes 0.2 ms where reading them
    all takes 3: installing another release, or saving a file in a clone, changes it. A change of
    times alone changes it too, which costs one analysis and nothing else.
    """
    from hashlib import blake2b

    from broadsheet import __version__

    root = package or Path(__file__).resolve().parents[1]
    digest = blake2b(f"{__version__}\0{root}".encode("utf-8", "surrogateescape"), digest_size=8)
    for room in ROOMS:
        for name, size, changed in sorted(_files(str(root / room))):
            digest.update(f"\0{name}\0{size}\0{changed}".encode("utf-8", "surrogateescape"))
    return digest.digest()


def _files(folder: str) -> Iterator[tuple[str, int, int]]:
    for entry in os.scandir(folder):
        if entry.is_dir():
            if entry.name != "__pycache__":
                yield from _files(entry.path)
        else:
            about = entry.stat()
            yield entry.path, about.st_size, about.st_mtime_ns


def engine_name(package: Path | None = None, *more: str) -> str:
    """Return the program's version and 8 hex digits of what makes its questions: "0.1.0+3f2a9c01".

    `more` are further rooms whose files count, as "grading" where answers were judged.

    Made of the contents of code and tables, so that copies of one release on two machines have
    one name; that takes some 10 ms, which a judgement has to spare.
    """
    from hashlib import blake2b

    from broadsheet import __version__

    root = package or Path(__file__).resolve().parents[1]
    digest = blake2b(digest_size=4)
    for room in (*ROOMS, "quiz", *more):
        for name, _, _ in sorted(_files(str(root / room))):
            path = Path(name)
            digest.update(f"\0{path.relative_to(root).as_posix()}\0".encode("utf-8", "surrogateescape"))
            digest.update(path.read_bytes())
    return f"{__version__}+{digest.hexdigest()}"
