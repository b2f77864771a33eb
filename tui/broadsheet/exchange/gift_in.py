"""Imports GIFT, Moodle's text format for questions, as its documentation describes it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from broadsheet.exchange.cells import bare
from broadsheet.exchange.gift_answers import pairs_of, parts_of, styled
from broadsheet.exchange.gift_text import find_bare, unescape
from broadsheet.exchange.html_text import plain
from broadsheet.exchange.model import Draft, Input, Note, Read
from broadsheet.exchange.shapes import GAP, Marked, Shaped, matching, multiple, numerical, short, true_false
from broadsheet.exchange.text_input import text_of

_FORMAT = re.compile(r"\s*\[(html|moodle|plain|markdown)\]")


@dataclass(slots=True)
class _Block:
    """The lines of one question, and what the comments above them say."""

    line: int
    text: str
    id: str = ""
    tags: list[str] = field(default_factory=list)


def read(source: Input) -> Read:
    """Return the questions; Refusal with the line where the braces of one do not close."""
    drafts: list[Draft] = []
    notes: list[Note] = []
    title = ""
    for block in _blocks(text_of(source)):
        category = re.match(r"\$CATEGORY:\s*(.*)", block.text)
        if category:
            title = title or _category(category[1].split("\n")[0])
            rest = block.text.partition("\n")[2]
            if not rest.strip():
                continue
            block.text, block.line = rest, block.line + 1
        shaped = _question(source, block)
        drafts += [Draft(one, block.line) for one in shaped.questions]
        notes += [Note(block.line, message) for message in shaped.notes]
    return Read(tuple(drafts), tuple(notes), title)


def _category(path: str) -> str:
    """Return the last part of a category's path ("$course$/top/Birds")."""
    parts = [
        part for part in re.split(r"(?<!/)/(?!/)", path.strip()) if part and part not in ("$course$", "top")
    ]
    return parts[-1].replace("//", "/") if parts else ""


def _blocks(text: str) -> Iterator[_Block]:
    """Yield what blank lines separate; comment lines are read for ids and tags, and left out."""
    block = _Block(0, "")
    lines: list[str] = []
    for number, line in enumerate([*text.split("\n"), ""], 1):
        if line.lstrip().startswith("//"):
            block.tags += [bare(tag) for tag in re.findall(r"\[tag:((?:[^\]\\]|\\.)+)\]", line)]
            found = re.search(r"\[id:((?:[^\]\\]|\\.)+)\]", line)
            block.id = bare(found[1]) if found else block.id
        elif line.strip():
            block.line = block.line or number
            lines.append(line)
        elif lines:
            block.text = "\n".join(lines)
            yield block
            block, lines = _Block(0, ""), []


def _question(source: Input, block: _Block) -> Shaped:
    text = block.text
    title, start = "", 0
    named = re.match(r"\s*::((?:[^:\\]|\\.|:(?!:))*)::", text, re.DOTALL)
    if named:
        title, start = unescape(named[1]).strip(), named.end()
    opened = find_bare(text, "{", start)
    if opened < 0:
        if find_bare(text, "}", start) >= 0:
            raise source.refusal(
                block.line, 'a "}" closes what no "{" opened; write \\} for the sign itself.'
            )
        return Shaped((), ("left out: it has no answers in braces (a description)",))
    closed = find_bare(text, "}", opened)
    if closed < 0:
        line = block.line + text.count("\n", 0, opened)
        raise source.refusal(line, 'the "{" is never closed; end the answers with "}".')
    if 0 <= find_bare(text, "{", opened + 1) < closed:
        raise source.refusal(
            block.line, 'a second "{" stands inside the answers; write \\{ for the sign itself.'
        )
    style = _FORMAT.match(text, start)
    before, after = text[style.end() if style else start : opened], text[closed + 1 :]
    is_html = (style[1] if style else "moodle") in ("html", "moodle")
    gap = bool(after.strip())
    prompt = _shown(before, is_html)
    if gap:
        prompt = f"{prompt} {GAP} {_shown(after, is_html)}".replace(f"{GAP} .", f"{GAP}.")
    marked = Marked(block.id or title, prompt, tags=tuple(block.tags), gap=gap)
    return _shaped(marked, text[opened + 1 : closed], is_html)


def _shown(text: str, is_html: bool) -> str:
    text = unescape(text.strip())
    return plain(text) if is_html else text


def _shaped(marked: Marked, inside: str, is_html: bool) -> Shaped:
    """Tell the type of question from its answers, as Moodle does."""
    body = inside.strip()
    feedback = _find_feedback(body)
    if feedback >= 0:
        marked = replace(marked, explanation=styled(body[feedback + 4 :].strip(), is_html))
        body = body[:feedback].strip()
    if not body:
        return Shaped((), ("left out: an essay has no answer that could be judged",))
    if body.startswith("#"):
        return numerical(marked, parts_of(body[1:], is_html, numbers=True))
    truth = re.match(r"(T|TRUE|F|FALSE)\s*(#.*)?$", body, re.DOTALL | re.IGNORECASE)
    if truth and find_bare(truth[1], "~=") < 0:
        said = [styled(one.strip(), is_html) for one in (truth[2] or "").split("#") if one.strip()]
        return true_false(marked, truth[1].upper().startswith("T"), said)
    parts = parts_of(body, is_html)
    if find_bare(body, "~") < 0:
        pairs = pairs_of(body, is_html)
        return short(marked, parts) if pairs is None else matching(marked, pairs)
    return multiple(marked, parts, single=find_bare(body, "=") >= 0)


def _find_feedback(body: str) -> int:
    """Return where the general feedback begins ("####"), outside escapes; -1 where there is none."""
    at = find_bare(body, "#")
    while at >= 0:
        if body.startswith("####", at):
            return at
        at = find_bare(body, "#", at + 1)
    return -1
