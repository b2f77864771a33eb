"""One question as a QTI 2.1 item: declarations, body, response processing, feedback."""

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from broadsheet.exchange.carry import answer_tables
from broadsheet.exchange.handout import out_of_order
from broadsheet.exchange.shape_out import are_numbers, shape_of
from broadsheet.exchange.shapes import SHOWN_TRUTHS, Part
from broadsheet.exchange.xml_text import escape
from broadsheet.quiz.pack_checks import TRUTHS

if TYPE_CHECKING:
    from broadsheet.quiz.pack_schema import QuestionTable

_NAMESPACE = "http://www.imsglobal.org/xsd/imsqti_v2p1"
_TEMPLATES = "http://www.imsglobal.org/question/qti_v2p1/rptemplates"
_SCORE = '<outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float"/>'


def item_of(question: "QuestionTable", name: str) -> str:
    """Return the item's XML; `name` is its identifier, the question's id goes into `label`."""
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<assessmentItem xmlns="{_NAMESPACE}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
        f'    xsi:schemaLocation="{_NAMESPACE} {_NAMESPACE}.xsd" identifier="{name}"',
        f'    title="{escape(question.id)}" label="{escape(question.id)}" adaptive="false" timeDependent="false">',
        *_inside(question),
        "</assessmentItem>\n",
    ]
    return "\n".join(lines)


def _inside(question: "QuestionTable") -> Iterator[str]:
    if question.kind == "order":
        yield from _order(question)
    elif question.kind in ("choice", "set", "truefalse", "poll"):
        yield from _choice(question)
    elif question.kind == "number" and are_numbers(question):
        yield from _number(question)
    else:
        yield from _typed(question)
    if question.explanation:
        yield '  <modalFeedback outcomeIdentifier="FEEDBACK" identifier="explanation" showHide="show">'
        yield f"    {escape(question.explanation)}"
        yield "  </modalFeedback>"


def _outcomes(question: "QuestionTable", most: float = 1.0) -> Iterator[str]:
    yield "  " + _SCORE.replace("/>", f' normalMaximum="{most:g}"/>')
    if question.explanation:
        yield '  <outcomeDeclaration identifier="FEEDBACK" cardinality="single" baseType="identifier">'
        yield "    <defaultValue><value>explanation</value></defaultValue>"
        yield "  </outcomeDeclaration>"


def _template(name: str) -> str:
    return f'  <responseProcessing template="{_TEMPLATES}/{name}"/>'


def _choice(question: "QuestionTable") -> Iterator[str]:
    parts = _parts(question)
    right = [f"c{at}" for at, part in enumerate(parts) if part.weight > 0]
    several = question.kind == "set"
    yield f'  <responseDeclaration identifier="RESPONSE" cardinality="{"multiple" if several else "single"}" baseType="identifier">'
    if right:
        # Of two right choices of which one is enough, the first stands as the correct response.
        shown = right if several else right[:1]
        yield f"    <correctResponse>{''.join(f'<value>{one}</value>' for one in shown)}</correctResponse>"
    mapped = several or len(right) > 1
    if mapped:
        yield from _mapping(parts)
    yield "  </responseDeclaration>"
    yield from _outcomes(question)
    yield "  <itemBody>"
    yield f"    <p>{escape(question.prompt)}</p>"
    yield f'    <choiceInteraction responseIdentifier="RESPONSE" shuffle="{str(question.kind != "truefalse").lower()}" maxChoices="{0 if several else 1}">'
    yield from (
        f'      <simpleChoice identifier="c{at}">{escape(part.text)}</simpleChoice>'
        for at, part in enumerate(parts)
    )
    yield "    </choiceInteraction>"
    yield "  </itemBody>"
    if question.kind != "poll":
        yield _template("map_response" if mapped else "match_correct")


def _parts(question: "QuestionTable") -> Sequence[Part]:
    if question.kind == "poll":
        return [Part(text, 0.0) for text in question.choices]
    if question.kind == "truefalse":
        # The third answer is offered always: that it is possible must not tell that it is right.
        right = answer_tables(question)[0].text
        return [Part(text, 100.0 if TRUTHS[at] == right else 0.0) for at, text in enumerate(SHOWN_TRUTHS)]
    shape = shape_of(question)
    return shape.parts if shape else ()


def _mapping(parts: Sequence[Part]) -> Iterator[str]:
    yield '    <mapping lowerBound="0" upperBound="1" defaultValue="0">'
    for at, part in enumerate(parts):
        if part.weight:
            yield f'      <mapEntry mapKey="c{at}" mappedValue="{round(part.weight / 100, 6)}"/>'
    yield "    </mapping>"


def _order(question: "QuestionTable") -> Iterator[str]:
    items = [one.text for one in answer_tables(question)]
    yield '  <responseDeclaration identifier="RESPONSE" cardinality="ordered" baseType="identifier">'
    yield f"    <correctResponse>{''.join(f'<value>c{at}</value>' for at in range(len(items)))}</correctResponse>"
    yield "  </responseDeclaration>"
    yield from _outcomes(question)
    yield "  <itemBody>"
    yield f"    <p>{escape(question.prompt)}</p>"
    yield '    <orderInteraction responseIdentifier="RESPONSE" shuffle="true">'
    # Where a player does not shuffle, the items must not stand in their order all the same.
    for text in dict.fromkeys(out_of_order(sorted(items), items)):
        for at in (at for at, other in enumerate(items) if other == text):
            yield f'      <simpleChoice identifier="c{at}">{escape(text)}</simpleChoice>'
    yield "    </orderInteraction>"
    yield "  </itemBody>"
    yield _template("match_correct")


def _typed(question: "QuestionTable") -> Iterator[str]:
    names = list(dict.fromkeys(name for one in answer_tables(question) for name in (one.text, *one.aliases)))
    yield '  <responseDeclaration identifier="RESPONSE" cardinality="single" baseType="string">'
    yield f"    <correctResponse><value>{escape(names[0])}</value></correctResponse>"
    yield '    <mapping lowerBound="0" upperBound="1" defaultValue="0">'
    for name in names:
        yield f'      <mapEntry mapKey="{escape(name)}" mappedValue="1" caseSensitive="false"/>'
    yield "    </mapping>"
    yield "  </responseDeclaration>"
    yield from _outcomes(question)
    yield from _entry(question)
    yield _template("map_response")


def _entry(question: "QuestionTable") -> Iterator[str]:
    """Yield the body: the field stands in the prompt's gap, or under it."""
    field = '<textEntryInteraction responseIdentifier="RESPONSE" expectedLength="30"/>'
    before, gap, after = re.sub(r"_{3,}", "\0", question.prompt, count=1).partition("\0")
    yield "  <itemBody>"
    if gap:
        yield f"    <p>{escape(before)}{field}{escape(after)}</p>"
    else:
        yield f"    <p>{escape(question.prompt)}</p>"
        yield f"    <p>{field}</p>"
    yield "  </itemBody>"


def _number(question: "QuestionTable") -> Iterator[str]:
    answers = answer_tables(question)
    yield '  <responseDeclaration identifier="RESPONSE" cardinality="single" baseType="float">'
    yield f"    <correctResponse><value>{answers[0].text}</value></correctResponse>"
    yield "  </responseDeclaration>"
    yield from _outcomes(question)
    yield from _entry(question)
    yield "  <responseProcessing>"
    yield "    <responseCondition>"
    shape = shape_of(question)
    values = [(part.text, part.tolerance or 0.0) for part in (shape.parts if shape else ())]
    for at, (value, around) in enumerate(values):
        tag = "responseElseIf" if at else "responseIf"
        yield f"      <{tag}>"
        yield f'        <equal toleranceMode="absolute" tolerance="{around!r} {around!r}">'
        yield '          <variable identifier="RESPONSE"/>'
        yield f'          <baseValue baseType="float">{value}</baseValue>'
        yield "        </equal>"
        yield '        <setOutcomeValue identifier="SCORE"><baseValue baseType="float">1</baseValue></setOutcomeValue>'
        yield f"      </{tag}>"
    yield "      <responseElse>"
    yield '        <setOutcomeValue identifier="SCORE"><baseValue baseType="float">0</baseValue></setOutcomeValue>'
    yield "      </responseElse>"
    yield "    </responseCondition>"
    yield "  </responseProcessing>"
