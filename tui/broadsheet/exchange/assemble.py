"""Makes one pack of what an importer read: ids given, strings cleaned, every question checked."""

import hashlib
import re
import unicodedata
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from broadsheet.exchange.carry import FIRST_VERSION
from broadsheet.exchange.model import Draft, Input, Note, Read
from broadsheet.exchange.tidy import tidied_head, tidied_question
from broadsheet.quiz.pack_checks import question_findings
from broadsheet.quiz.pack_clean import LONGEST, cleaned
from broadsheet.quiz.pack_names import title_of

if TYPE_CHECKING:
    from broadsheet.quiz.pack_schema import PackTable, QuestionTable

_ID_CHARACTERS = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,99}")


def assemble(source: Input, read: Read, pack_id: str) -> tuple["PackTable", tuple[Note, ...]]:
    """Return the pack under that id, and notes on all that was left out or changed, in the file's order.

    Refusal where no question could be carried. Two runs over one file give the same ids.
    """
    from broadsheet.quiz.pack_schema import PackTable, SourceTable

    notes = list(read.notes)
    ids = _Ids()
    questions: list[QuestionTable] = []
    known = {cleaned(one.id) for one in read.sources}
    cited: dict[str, None] = {}
    for draft in read.drafts:
        question = _settled(draft, notes)
        for item in question.evidence:
            cited.setdefault(item.source)
        named = _with_id(question, ids)
        faults = list(question_findings(named, known | cited.keys()))
        if faults:
            notes.append(Note(draft.line, f"left out: {faults[0][1]}"))
        else:
            questions.append(named)
    if not questions:
        first = next((one for one in notes if one.lost), None)
        why = f" ({first.message})" if first else ""
        raise source.refusal(
            first.line if first else None, f"it holds no question that can be imported{why}."
        )
    head: dict[str, Any] = {"version": FIRST_VERSION, "title": title_of(pack_id), **read.head}
    if read.title and "title" not in read.head:
        head["title"] = read.title
    sources = (*read.sources, *(SourceTable(id=one, title=one) for one in cited if one not in known))
    table = PackTable(schema=1, id=pack_id, questions=tuple(questions), **{**head, "sources": sources})
    if not table.license:
        notes.append(
            Note(
                None,
                'no licence is stated; add license = "…" (an SPDX name such as CC-BY-4.0) to the pack',
                lost=False,
            )
        )
    return _shown(tidied_head(table)), tuple(
        sorted(notes, key=lambda note: (note.line is None, note.line or 0))
    )


def _shown(pack: "PackTable") -> "PackTable":
    """Return the pack with a title and a version that show something."""
    import msgspec

    return msgspec.structs.replace(
        pack, title=pack.title or title_of(pack.id), version=pack.version or FIRST_VERSION
    )


def _settled(draft: Draft, notes: list[Note]) -> "QuestionTable":
    """Return a draft cleaned; notes a text that is longer than a pack's may be."""
    question = draft.question
    for key, text in _texts(question):
        if len(text) > LONGEST:
            notes.append(Note(draft.line, f"{key} is cut to {LONGEST} characters"))
    return tidied_question(question)


def _texts(question: "QuestionTable") -> Iterator[tuple[str, str]]:
    from broadsheet.exchange.carry import answer_tables

    yield "prompt", question.prompt
    yield "explanation", question.explanation
    for answer in answer_tables(question):
        yield from (("answer", name) for name in (answer.text, *answer.aliases))
    for key in ("choices", "reject", "prompt_on", "hints", "tags"):
        yield from ((key, text) for text in getattr(question, key))


def _with_id(question: "QuestionTable", ids: "_Ids") -> "QuestionTable":
    import msgspec

    return msgspec.structs.replace(question, id=ids.given(question.id or slug(question.prompt)))


class _Ids:
    """Gives out ids, each once."""

    def __init__(self) -> None:
        self._used: dict[str, int] = {}

    def given(self, wanted: str) -> str:
        """Return `wanted`, or where it is taken the same with the next number behind it."""
        wanted = valid_id(wanted)
        base, found = wanted, wanted
        while found in self._used:
            self._used[base] += 1
            found = f"{base[:90]}-{self._used[base]}"
        self._used[found] = 1
        return found


def valid_id(text: str) -> str:
    """Return `text` where it is a question's id as it stands, else one made from its words."""
    return text if _ID_CHARACTERS.fullmatch(text) else slug(text)


def slug(text: str) -> str:
    """Return an id made from the first words of a text: the same for the same text, always valid.

    Latin letters lose their accents; of a text without any it is a hash.
    """
    plain = unicodedata.normalize("NFKD", text[:400]).encode("ascii", "ignore").decode().lower()
    words = re.findall(r"[a-z0-9]+", plain)
    made = ""
    for word in words:
        if len(made) + len(word) >= 48:
            break
        made = f"{made}-{word}" if made else word
    letters = sum(char.isalpha() for char in text[:400])
    if made and sum(map(str.isalpha, plain)) * 2 >= letters:
        return made
    return f"q-{hashlib.sha256(text.encode('utf-8', 'replace')).hexdigest()[:10]}"
