"""Imports Moodle XML."""

from broadsheet.exchange.html_text import read_html
from broadsheet.exchange.model import Draft, Input, Note, Read
from broadsheet.exchange.moodle_cloze import gaps
from broadsheet.exchange.shapes import Marked, Part, Shaped, matching, multiple, numerical, short, true_false
from broadsheet.exchange.xml_input import Node, parse_xml

_UNANSWERED = {
    "essay": "an essay has no answer that could be judged",
    "description": "a description asks nothing",
}


def read(source: Input) -> Read:
    """Return the questions; Refusal where the file is no Moodle XML."""
    drafts: list[Draft] = []
    notes: list[Note] = []
    titles: list[str] = []

    def take(node: Node) -> None:
        kind = node.attributes.get("type", "")
        if node.tag != "question":
            return
        if kind == "category":
            path = node.said("category", "text")
            titles.append(path.replace("//", "\0").rpartition("/")[2].replace("\0", "/"))
            return
        shaped = _shaped(node, kind)
        drafts.extend(Draft(one, node.line) for one in shaped.questions)
        notes.extend(Note(node.line, message) for message in (*shaped.notes, *_left_out(node)))

    root = parse_xml(source, take)
    if root.tag != "quiz":
        raise source.refusal(root.line, f"it is no Moodle XML: its root is <{root.tag[:40]}>, not <quiz>.")
    return Read(
        tuple(drafts), tuple(notes), next((title for title in titles if title and title != "top"), "")
    )


def _left_out(node: Node) -> list[str]:
    found = [tag for child in node.children for tag in read_html(child.said("text"))[1]]
    found += ["file" for child in node.children for _ in child.all("file")]
    return [f"pictures, sound or files are left out ({', '.join(dict.fromkeys(found))})"] if found else []


def _shaped(node: Node, kind: str) -> Shaped:
    marked = Marked(
        node.said("idnumber") or node.said("name", "text"),
        _text(node.find("questiontext")),
        _text(node.find("generalfeedback")),
        tuple(filter(None, (tag.said("text") for tag in (node.find("tags") or node).all("tag")))),
        tuple(filter(None, (_text(hint) for hint in node.all("hint")))),
    )
    parts = [_part(answer) for answer in node.all("answer")]
    if kind == "multichoice":
        return multiple(marked, parts, single=node.said("single") not in ("false", "0"))
    if kind == "truefalse":
        right = next((part for part in parts if part.weight >= 100), None)
        if right is None or right.text.casefold() not in ("true", "false"):
            return Shaped((), ("left out: neither true nor false is right",))
        return true_false(
            marked, right.text.casefold() == "true", [part.feedback for part in parts if part.feedback]
        )
    if kind == "shortanswer":
        return short(marked, parts)
    if kind == "numerical":
        return numerical(marked, [_with_unit(part, node) for part in parts])
    if kind in ("matching", "match", "ddmatch"):
        return matching(marked, [(_text(one), one.said("answer", "text")) for one in node.all("subquestion")])
    if kind == "ordering":
        items = [part.text for part in parts]
        return matching(marked, [(str(at), text) for at, text in enumerate(items, 1)])
    if kind in ("cloze", "multianswer"):
        return gaps(marked)
    return Shaped(
        (),
        (f"left out: {_UNANSWERED.get(kind, f'questions of the type {kind[:30]!r} have no counterpart')}",),
    )


def _part(answer: Node) -> Part:
    return Part(
        _text(answer, "plain_text"),
        _number(answer.attributes.get("fraction", ""), 0.0) or 0.0,
        _text(answer.find("feedback")),
        _number(answer.said("tolerance"), None),
    )


def _with_unit(part: Part, node: Node) -> Part:
    from dataclasses import replace

    unit = node.find("units", "unit")
    return replace(part, unit=unit.said("unit_name") or None) if unit else part


def _number(text: str, default: float | None) -> float | None:
    try:
        found = float(text)
    except ValueError:
        return default
    return found if abs(found) < float("inf") else default


def _text(node: Node | None, default: str = "html") -> str:
    """Return the text in an element, HTML as plain text."""
    if node is None:
        return ""
    text = node.said("text")
    style = node.attributes.get("format") or default
    return read_html(text)[0] if style in ("html", "moodle_auto_format") else text
