"""The packs at hand as a person looks through them: what each is, whether it is on, what is wrong with it."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from broadsheet.home import paths
from broadsheet.home.refusal import Refusal
from broadsheet.quiz.lint import lint_file
from broadsheet.quiz.lint_places import Remark
from broadsheet.quiz.model import Pack
from broadsheet.quiz.pack_files import disabled, packs_at_hand
from broadsheet.quiz.packs import load_pack

SEARCHED = 5_000
"""Questions of a pack that are looked through for words; a bigger one is found by its name and title."""


@dataclass(frozen=True, slots=True)
class Shelved:
    """One pack's file as it was when it was looked at."""

    name: str
    path: Path
    stamp: tuple[int, int]
    """When it was changed, in nanoseconds, and its size: whether to look again."""
    own: bool
    """It is the user's, not a bundled one."""
    pack: Pack | None = None
    """None where it cannot be used."""
    refused: str = ""
    """Why it cannot."""
    remarks: tuple[Remark, ...] = field(default=(), repr=False)
    """What lint finds in it."""


def shelve(before: Sequence[Shelved] = ()) -> list[Shelved]:
    """Return the packs at hand, those switched off too; one that has not changed since `before` is not read again."""
    known = {one.path: one for one in before}
    bundled = paths.bundled("questions")
    found: list[Shelved] = []
    for name, path in packs_at_hand(also_disabled=True).items():
        stamp = _stamp(path)
        there = known.get(path)
        found.append(
            there if there and there.stamp == stamp else _look(name, path, stamp, path.parent != bundled)
        )
    return found


def changed(before: Sequence[Shelved]) -> bool:
    """Say whether a pack was added, changed or removed since."""
    now = {path: _stamp(path) for path in packs_at_hand(also_disabled=True).values()}
    return now != {one.path: one.stamp for one in before}


def switched_off() -> frozenset[str]:
    """Return the names of the packs that are switched off."""
    return disabled()


def matching(shelf: Sequence[Shelved], words: str) -> list[Shelved]:
    """Return the packs that hold every one of the words in name, title, tags or questions."""
    sought = words.casefold().split()
    if not sought:
        return list(shelf)
    return [one for one in shelf if _holds(_text(one), sought)]


def _holds(text: str, words: Sequence[str]) -> bool:
    return all(word in text for word in words)


def _text(one: Shelved) -> str:
    if one.pack is None:
        return one.name.casefold()
    parts = [one.name, one.pack.title, *one.pack.authors]
    if len(one.pack.questions) <= SEARCHED:
        for question in one.pack.questions:
            parts += [question.prompt, *question.tags]
    return " ".join(parts).casefold()


def _look(name: str, path: Path, stamp: tuple[int, int], own: bool) -> Shelved:
    try:
        pack = load_pack(path)
    except Refusal as refusal:
        return Shelved(name, path, stamp, own, refused=str(refusal), remarks=_lint(path))
    remarks = _lint(path) if isinstance(pack.questions, tuple) else ()
    return Shelved(name, path, stamp, own, pack, remarks=remarks)


def _lint(path: Path) -> tuple[Remark, ...]:
    try:
        return tuple(lint_file(path))
    except Refusal:
        return ()


def _stamp(path: Path) -> tuple[int, int]:
    try:
        found = path.stat()
    except OSError:
        return 0, 0  # it went away just now
    return found.st_mtime_ns, found.st_size
