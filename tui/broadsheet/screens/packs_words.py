"""What the screen of packs says of each: a line in the list, and a page beside it."""

from collections import Counter
from itertools import islice

from textual.content import Content

from broadsheet.language.width import clip, wrap
from broadsheet.quiz.shelf import Shelved
from broadsheet.screens.layout import shown
from broadsheet.screens.wording import count_of

PREVIEWED = 200
"""Questions that the preview lists; more are counted."""


def row(one: Shelved, here: bool, on: bool, width: int) -> Content:
    """Return a pack's line in the list."""
    mark = "▶ " if here else "  "
    sign, look = ("✗", "$differ") if one.pack is None else ("●", "$agree") if on else ("○", "$dim")
    title = one.name if one.pack is None else one.pack.title
    return Content.assemble(
        (mark, "bold $accent"),
        (f"{sign} ", look),
        (clip(shown(title), max(width - 4, 1)), "bold" if here else "" if on else "$dim"),
    )


def about(one: Shelved, on: bool) -> list[Content]:
    """Return what a pack is: its title, where it is from, what is in it."""
    if one.pack is None:
        return [
            Content.assemble((shown(one.name), "bold")),
            Content.assemble(("This pack cannot be used.", "bold $differ")),
            Content(shown(one.refused)),
            Content(""),
        ]
    pack = one.pack
    of_kind: Counter[str] = Counter()
    if isinstance(pack.questions, tuple):
        of_kind.update(question.kind for question in pack.questions)
    kinds = ", ".join(f"{count} {kind}" for kind, count in of_kind.most_common())
    by = f" by {', '.join(pack.authors)}" if pack.authors else ""
    state = "on" if on else "off: it is not offered"
    lines = [
        Content.assemble((shown(pack.title), "bold")),
        Content(shown(f"{one.name} {pack.version}{by}, {pack.license or 'no licence stated'}")),
        Content(shown(f"{count_of(len(pack.questions), 'question')}{': ' + kinds if kinds else ''}")),
        Content.assemble(
            (shown(f"{'Yours' if one.own else 'Bundled'}, switched {state}. {one.path}"), "$dim")
        ),
    ]
    if one.remarks:
        told = f"Lint has {count_of(len(one.remarks), 'finding')}; f shows them."
        lines.append(Content.assemble((told, "$differ")))
    return [*lines, Content("")]


def findings(one: Shelved, width: int) -> list[Content]:
    """Return what lint finds in a pack, a paragraph each."""
    if not one.remarks:
        big = one.pack is not None and not isinstance(one.pack.questions, tuple)
        return [
            Content(
                f"So big a pack is linted by `broadsheet pack lint {one.name}`." if big else "Nothing found."
            )
        ]
    lines: list[Content] = []
    for remark in one.remarks:
        look = "$differ" if remark.severity == "error" else "$accent"
        place = f"{remark.line}:{remark.column}"
        lines += _hanging(f"{place:<8} ", f"{remark.message} [{remark.code}]", width, look, "")
    return lines


def questions(one: Shelved, width: int) -> list[Content]:
    """Return a pack's questions with what is offered, without their answers."""
    if one.pack is None:
        return findings(one, width)
    lines: list[Content] = []
    for number, question in enumerate(islice(one.pack.questions, PREVIEWED), 1):
        lines += _hanging(f"{number:>3}  ", question.prompt, width, "$dim", "")
        if question.choices:
            lines += _hanging("     ", " · ".join(question.choices), width, "", "$dim")
    left = len(one.pack.questions) - PREVIEWED
    return lines if left <= 0 else [*lines, Content.assemble((f"     and {left:,} more", "$dim"))]


def _hanging(head: str, text: str, width: int, head_look: str, look: str) -> list[Content]:
    """Return a paragraph whose lines stand to the right of its head."""
    text = shown(text)
    lines = [text[start:end] for start, end in wrap(text, max(width - len(head), 10))]
    heads = [head, *[" " * len(head)] * (len(lines) - 1)]
    # No-break spaces in the margin: Textual drops plain ones where it breaks lines.
    return [
        Content.assemble((one.replace(" ", "\u00a0"), head_look), (line, look))
        for one, line in zip(heads, lines, strict=True)
    ]
