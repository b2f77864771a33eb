"""Exports a pack as QTI 2.1: a zip with a manifest, a test and an item a question."""

import io
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from broadsheet.exchange.carry import QUESTION_KEYS, is_said
from broadsheet.exchange.model import Loss, Written
from broadsheet.exchange.qti_item import item_of
from broadsheet.exchange.shape_out import are_numbers
from broadsheet.exchange.xml_text import escape

if TYPE_CHECKING:
    from broadsheet.quiz.pack_schema import PackTable, QuestionTable

TITLE = "QTI 2.1"
_QTI = "http://www.imsglobal.org/xsd/imsqti_v2p1"
_PACKAGE = "http://www.imsglobal.org/xsd/imscp_v1p1"
_XSI = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
_FIRST_TIME = 315_532_800.0
"""1980, before which a zip knows no year."""

_CARRIED = {
    "text": {"aliases"},
    "date": {"aliases"},
    "cloze": {"aliases"},
    "number": {"aliases", "tolerance"},
    "choice": {"choices"},
    "set": {"choices", "need", "wrong_penalty", "reject"},
    "order": {"choices"},
    "truefalse": set[str](),
    "poll": {"choices"},
}
"""What an item of each kind has a place for beside id, prompt, answers and explanation."""
_RETYPED = {"date", "cloze"}


def write(pack: "PackTable", stamp: float) -> Written:
    """Return the package; times in the archive are those of `stamp`, so that equal packs make equal files."""
    out = io.BytesIO()
    when = datetime.fromtimestamp(max(stamp, _FIRST_TIME), UTC).timetuple()[:6]
    files = {f"items/{_name(number)}.xml": question for number, question in enumerate(pack.questions, 1)}
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:

        def put(name: str, text: str) -> None:
            archive.writestr(zipfile.ZipInfo(name, when), text.encode(), zipfile.ZIP_DEFLATED)

        put("imsmanifest.xml", "\n".join(_manifest(pack, list(files))))
        put("test.xml", "\n".join(_test(pack, list(files))))
        for number, (name, question) in enumerate(files.items(), 1):
            put(name, item_of(question, _name(number)))
    return Written(out.getvalue(), tuple(_losses(pack)))


def _name(number: int) -> str:
    return f"q{number:05}"


def _manifest(pack: "PackTable", files: list[str]) -> Iterator[str]:
    yield '<?xml version="1.0" encoding="UTF-8"?>'
    yield f'<manifest xmlns="{_PACKAGE}" {_XSI} identifier="{_identifier(pack.id)}"'
    yield f'    xsi:schemaLocation="{_PACKAGE} http://www.imsglobal.org/xsd/qti/qtiv2p1/qtiv2p1_imscpv1p2_v1p0.xsd">'
    yield "  <metadata>"
    yield "    <schema>QTIv2.1 Package</schema>"
    yield "    <schemaversion>1.0.0</schemaversion>"
    yield "  </metadata>"
    yield "  <organizations/>"
    yield "  <resources>"
    yield '    <resource identifier="test" type="imsqti_test_xmlv2p1" href="test.xml">'
    yield '      <file href="test.xml"/>'
    yield from (f'      <dependency identifierref="{_stem(name)}"/>' for name in files)
    yield "    </resource>"
    for name in files:
        yield f'    <resource identifier="{_stem(name)}" type="imsqti_item_xmlv2p1" href="{name}">'
        yield f'      <file href="{name}"/>'
        yield "    </resource>"
    yield "  </resources>"
    yield "</manifest>\n"


def _test(pack: "PackTable", files: list[str]) -> Iterator[str]:
    yield '<?xml version="1.0" encoding="UTF-8"?>'
    yield f'<assessmentTest xmlns="{_QTI}" {_XSI} xsi:schemaLocation="{_QTI} {_QTI}.xsd"'
    yield f'    identifier="{_identifier(pack.id)}" title="{escape(pack.title)}">'
    yield '  <testPart identifier="part" navigationMode="nonlinear" submissionMode="individual">'
    yield f'    <assessmentSection identifier="section" title="{escape(pack.title)}" visible="true">'
    yield from (f'      <assessmentItemRef identifier="{_stem(name)}" href="{name}"/>' for name in files)
    yield "    </assessmentSection>"
    yield "  </testPart>"
    yield "</assessmentTest>\n"


def _stem(name: str) -> str:
    return name.rpartition("/")[2].removesuffix(".xml")


def _identifier(text: str) -> str:
    """Return an XML name for a pack's id, which may begin with a digit."""
    return f"pack-{escape(text)}"


def _losses(pack: "PackTable") -> Iterator[Loss]:
    for key in ("version", "license", "language", "authors", "sources"):
        if getattr(pack, key) and (key, getattr(pack, key)) not in (("language", "en"), ("version", "1.0.0")):
            yield Loss("", key, f"dropped: {TITLE} has no place for it")
    for question in pack.questions:
        kept = {"id", "kind", "prompt", "answers", "explanation", *_CARRIED[question.kind]}
        for key in QUESTION_KEYS:
            if key not in kept and is_said(question, key):
                yield Loss(question.id, key, f"dropped: {TITLE} has no place for it")
        yield from _changes(question)


def _changes(question: "QuestionTable") -> Iterator[Loss]:
    if question.kind in _RETYPED or (question.kind == "number" and not are_numbers(question)):
        yield Loss(
            question.id,
            "kind",
            f"changed: in {TITLE} it is a text, compared letter by letter",
        )
    if question.kind == "set" and not question.choices:
        yield Loss(question.id, "choices", f"added: in {TITLE} its items are picked from a list")
    if question.kind == "number" and not are_numbers(question) and is_said(question, "tolerance"):
        yield Loss(question.id, "tolerance", f"dropped: in {TITLE} its answers are texts")
