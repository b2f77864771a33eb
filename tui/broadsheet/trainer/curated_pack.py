"""Saves what was judged good as a pack that can be played at once."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from broadsheet.articles.model import Collection
from broadsheet.home import paths
from broadsheet.home.refusal import Refusal
from broadsheet.quiz.model import Question
from broadsheet.quiz.pack_files import write_whole
from broadsheet.quiz.pack_names import plain_name
from broadsheet.quiz.pack_text import Entry, Head, Written, pack_text
from broadsheet.quiz.packs import load_pack, pack_source
from broadsheet.quiz.records import edited_part, question_record
from broadsheet.trainer.curating import ACCEPTED, Curation
from broadsheet.trainer.judgements import Judgement


@dataclass(frozen=True, slots=True)
class Saved:
    """A pack as it was saved."""

    path: Path
    written: Written

    @property
    def play(self) -> str:
        """The command that plays it."""
        where = self.path.stem if self.path.parent == paths.user_packs() else str(self.path)
        return f"broadsheet quiz {_shell(where)}"

    @property
    def told(self) -> str:
        """What was saved and where, in a sentence."""
        parts = [
            f"{len(ids)} {word}"
            for word in ("added", "changed", "removed")
            if (ids := getattr(self.written, word))
        ]
        total = self.written.total
        return (
            f"Saved {total} {'question' if total == 1 else 'questions'} "
            f"({', '.join(parts) or 'no change'}): {self.path}"
        )


def save_curated(
    curation: Curation, path: Path, collection: Collection, past: Sequence[Judgement]
) -> Saved | None:
    """Write the accepted questions into the pack at `path`; None where there is none and no pack yet.

    `past` is the whole record. A question that a person removed from the file stays away until it
    is accepted anew. Refusal, with nothing changed, where the file is there and no valid pack.
    """
    judge = curation.judging.judge
    own = {one.question for one in past if (one.verdict, one.pack, one.judge) == ("saved", str(path), judge)}
    accepted, refused = curation.accepted(), curation.refused(own)
    exists = path.is_file()
    if not accepted and not exists:
        return None
    old = pack_source(path) if exists else None
    states = _earlier(past)
    already = _saved_before(past, path) if exists else frozenset()
    for one in (*accepted, *refused):
        states.setdefault(one.id, []).append(edited_part(curation.generated(one.id)))
    entries = [_entry(one, states, new=one.id not in already) for one in accepted]
    unwanted = [_entry(one, states, new=False) for one in refused]
    head = Head(plain_name(path.stem), collection.title, curation.judging.judge)
    written = pack_text(old, head, entries, unwanted, collection.articles)
    if not written.total:
        raise Refusal(f"No question would be left in {path}; delete the file if you want none.")
    if written.text != old:
        write_whole(path, written.text)
        load_pack(path)
    for question in accepted:
        if question.id in written.added:
            curation.saved(question, str(path))
    return Saved(path, written)


def _entry(question: Question, states: dict[str, list[dict[str, Any]]], *, new: bool) -> Entry:
    return Entry(question_record(question), tuple(states.get(question.id, ())), new)


def _earlier(past: Sequence[Judgement]) -> dict[str, list[dict[str, Any]]]:
    """Return the edits that each question had, by its id."""
    found: dict[str, list[dict[str, Any]]] = {}
    for one in past:
        if one.revision is not None:
            found.setdefault(one.question, []).append(dict(one.revision))
    return found


def _saved_before(past: Sequence[Judgement], path: Path) -> frozenset[str]:
    """Return the questions that went into this pack and were not accepted again since."""
    saved: dict[str, bool] = {}
    for one in past:
        if one.verdict == "saved" and one.pack == str(path):
            saved[one.question] = True
        elif one.verdict in ACCEPTED:
            saved[one.question] = False
    return frozenset(question for question, still in saved.items() if still)


def _shell(word: str) -> str:
    import shlex

    return shlex.quote(word)
