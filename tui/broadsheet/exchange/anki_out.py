"""Exports a pack as an Anki package whose notes keep their guid when their words change."""

import hashlib
import html
import io
import re
from typing import TYPE_CHECKING, Any

from broadsheet.exchange.model import Written
from broadsheet.exchange.rows import COLUMNS, cells_of
from broadsheet.home.refusal import Refusal

if TYPE_CHECKING:
    from broadsheet.quiz.pack_schema import PackTable, QuestionTable

FIELDS = ("prompt", "answers", *(column for column in COLUMNS if column not in ("prompt", "answers")))
"""The fields of our note type; Anki shows and sorts by the first."""

MODEL = "Broadsheet question"
_MODEL_ID = 1_736_902_547
"""Any number, the same for ever: Anki knows a note type by it."""

_FRONT = """<div class="prompt">{{prompt}}</div>
{{#choices}}<div class="choices">{{choices}}</div>{{/choices}}
{{#hints}}{{hint:hints}}{{/hints}}"""
_BACK = """{{FrontSide}}<hr id="answer"><div class="answers">{{answers}}</div>
{{#explanation}}<p>{{explanation}}</p>{{/explanation}}
{{#evidence}}<p class="evidence">{{evidence}}</p>{{/evidence}}"""
_STYLE = ".card { font-family: sans-serif; text-align: center; } .evidence { font-size: smaller; font-style: italic; }"


def write(pack: "PackTable", stamp: float) -> Written:
    """Return the package; every field of a question is a field of its note, as a CSV export has it.

    A note's guid is made from the pack's and the question's id, so that importing an edited pack again
    changes its cards and keeps what was learned. `stamp` is when the notes were changed.
    """
    genanki = _genanki()
    templates = [{"name": "Question", "qfmt": _FRONT, "afmt": _BACK}]
    model = genanki.Model(_MODEL_ID, MODEL, [{"name": name} for name in FIELDS], templates, css=_STYLE)
    deck = genanki.Deck(_deck_id(pack.id), html.escape(pack.title).replace("::", ":"))
    for question in pack.questions:
        guid = genanki.guid_for(pack.id, question.id)
        deck.add_note(genanki.Note(model=model, fields=_fields(question), guid=guid, tags=_tags(question)))
    out = io.BytesIO()
    genanki.Package(deck).write_to_file(out, timestamp=stamp)
    return Written(out.getvalue())


def _genanki() -> Any:
    try:
        import genanki
    except ImportError as error:
        raise Refusal(
            "Writing Anki packages needs genanki; install it with pip install 'broadsheet[anki]'."
        ) from error
    return genanki


def _fields(question: "QuestionTable") -> list[str]:
    cells = cells_of(question)
    # Anki shows a field as HTML, fills in templates in it and runs TeX between \( \) and [latex].
    return [_shown(cells.get(name, "")) for name in FIELDS]


def _shown(text: str) -> str:
    shown = html.escape(text, quote=True)
    return shown.replace("{{", "{&#123;").replace("[", "&#91;").replace("\\", "&#92;").replace("\n", "<br>")


def _tags(question: "QuestionTable") -> list[str]:
    """Return the tags as Anki has them, without spaces; the field `tags` keeps them as they are."""
    return [made for tag in question.tags if (made := re.sub(r"[\s\"]+", "_", tag))]


def _deck_id(pack_id: str) -> int:
    """Return a deck's id, 31 bits long as Anki's are, the same for the same pack."""
    return int.from_bytes(hashlib.sha256(pack_id.encode()).digest()[:4], "big") % (1 << 30) + (1 << 30)
