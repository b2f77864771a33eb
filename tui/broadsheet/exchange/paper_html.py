"""Sheets as HTML made for printing: one file without outside parts, readable by screen readers, all text escaped."""

from collections.abc import Iterable, Iterator, Sequence
from html import escape

from broadsheet.exchange.handout import Form, Handout, Item, Solution
from broadsheet.exchange.matrix import Matrix

_STYLE = """
@page { size: A4 ORIENTATION; margin: 16mm 15mm; }
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { font: SIZE/1.4 FAMILY; color: #000; background: #fff; margin: 0 auto; max-width: WIDTH; padding: 1em; }
h1 { font-size: 1.5em; margin: 0; }
.form + .form { break-before: page; }
.head { display: flex; justify-content: space-between; gap: 1em; border-bottom: 1.5pt solid #000; padding-bottom: .2em; margin-bottom: .8em; }
.number { font-weight: bold; white-space: nowrap; font-variant-numeric: tabular-nums; }
.who { display: flex; gap: 1.5em; margin: 0 0 1.2em; }
.who span { flex: 2; border-bottom: .75pt solid #000; padding-bottom: 1.3em; }
.who span:last-child { flex: 1; }
ol.questions { padding-left: 2em; margin: 0; }
ol.questions > li { break-inside: avoid; margin-bottom: 1.3em; overflow-wrap: anywhere; }
ol.questions > li::marker { font-weight: bold; }
.prompt { margin: 0; }
.task { margin: .1em 0 .3em; font-style: italic; font-size: .9em; }
ol.choices { list-style: none; padding: 0; margin: 0; counter-reset: choice; }
ol.choices > li { counter-increment: choice; display: flex; gap: .6em; margin: .25em 0; break-inside: avoid; }
ol.choices > li::before { content: counter(choice, upper-alpha); font-weight: bold; width: 1em; flex: none; }
.box { flex: none; width: 1.1em; height: 1.1em; border: 1pt solid #000; margin-top: .1em; }
.wide { width: 1.8em; }
.line { border-bottom: .75pt solid #000; height: LINE; }
dl { margin: 0; } dt { font-weight: bold; } dd { margin: 0 0 0 1em; }
.answer { font-weight: bold; margin: 0; }
blockquote { margin: .2em 0 .2em 1em; padding-left: .6em; border-left: 2pt solid #777; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; }
th, td { border: .75pt solid #000; padding: .35em .45em; vertical-align: top; text-align: left; overflow-wrap: anywhere; hyphens: auto; }
tr { break-inside: avoid; } thead { display: table-header-group; }
tbody th { font-weight: normal; } td.blank { height: 3.6em; }
caption, .credit { text-align: left; font-size: .9em; padding: .4em 0; }
@media screen { .form + .form { margin-top: 4em; } }
@media print { body { padding: 0; max-width: none; } }
"""


def handout_html(handout: Handout, *, large: bool) -> str:
    """Return the forms without their answers; each begins on a page of its own."""
    return _page(handout.title, handout.language, _handout(handout), large=large, forms=handout.forms)


def key_html(handout: Handout, *, large: bool) -> str:
    """Return the answers to all forms, with other right words, explanation and evidence."""
    return _page(f"{handout.title}: key", handout.language, _keys(handout), large=large, forms=handout.forms)


def matrix_html(matrix: Matrix, *, filled: bool, large: bool) -> str:
    """Return the worksheet, its cells empty to be filled in, or the same filled."""
    title = f"{matrix.title}: key" if filled else matrix.title
    return _page(title, "en", _matrix(matrix, filled=filled), large=large, wide=True)


def _page(
    title: str,
    language: str,
    body: Iterable[str],
    *,
    large: bool,
    wide: bool = False,
    forms: Sequence[Form] = (),
) -> str:
    style = (
        _STYLE.replace("SIZE", "20pt" if large else "11.5pt")
        .replace(
            "FAMILY",
            "Verdana, 'DejaVu Sans', Arial, sans-serif" if large else "Georgia, 'DejaVu Serif', serif",
        )
        .replace("WIDTH", "297mm" if wide else "210mm")
        .replace("LINE", "2.4em" if large else "2em")
        .replace("ORIENTATION", "landscape" if wide else "portrait")
    )
    style += "".join(_foot(form) for form in forms)
    head = [
        "<!DOCTYPE html>",
        f'<html lang="{escape(language)}">',
        '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">',
        # Nothing is loaded and nothing runs, whatever a text holds.
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">",
        f"<title>{escape(title)}</title>",
        f"<style>{style}</style></head>",
        "<body>",
    ]
    return "\n".join([*head, *body, "</body>", "</html>", ""])


def _foot(form: Form) -> str:
    """Return what prints the form's number on each of its pages; a browser that cannot prints it on the first."""
    return (
        f'@page {_name(form)} {{ @bottom-right {{ content: "Form {form.number} · " counter(page); font-size: 9pt; }} }}\n'
        f".{_name(form)} {{ page: {_name(form)}; }}\n"
    )


def _name(form: Form) -> str:
    return f"form-{form.number}"


def _head(title: str, number: str) -> Iterator[str]:
    yield '<header class="head">'
    yield f'<h1>{escape(title)}</h1> <span class="number">Form {escape(number)}</span>'
    yield "</header>"


def _handout(handout: Handout) -> Iterator[str]:
    for form in handout.forms:
        yield f'<section class="form {_name(form)}" aria-label="Form {form.number}">'
        yield from _head(handout.title, form.number)
        yield "<div>"
        yield '<p class="who"><span>Name</span><span>Class</span><span>Date</span></p>'
        yield '<ol class="questions">'
        for item in form.items:
            yield from _item(item)
        yield "</ol>"
        if handout.credit:
            yield f'<p class="credit">{escape(handout.credit)}</p>'
        yield "</div></section>"


def _item(item: Item) -> Iterator[str]:
    yield f'<li><p class="prompt">{escape(item.prompt)}</p>'
    yield f'<p class="task">{escape(item.task)}</p>'
    if item.choices:
        box = "box wide" if item.boxes else "box"
        yield '<ol class="choices">'
        yield from (
            f'<li><span class="{box}"></span><span>{escape(choice)}</span></li>' for choice in item.choices
        )
        yield "</ol>"
    yield from ('<div class="line"></div>' for _ in range(item.lines))
    yield "</li>"


def _keys(handout: Handout) -> Iterator[str]:
    for form in handout.forms:
        yield f'<section class="form {_name(form)}" aria-label="Key to form {form.number}">'
        yield from _head(f"{handout.title}: key", form.number)
        yield '<div><ol class="questions">'
        for item, solution in _pairs(form):
            yield from _solution(item, solution)
        yield "</ol></div></section>"


def _pairs(form: Form) -> Iterator[tuple[Item, Solution]]:
    return zip(form.items, form.solutions, strict=True)


def _solution(item: Item, solution: Solution) -> Iterator[str]:
    yield f'<li><p class="prompt">{escape(item.prompt)}</p>'
    yield f'<p class="answer">{escape(solution.answer)}</p>'
    if solution.also:
        yield f"<p class='task'>Also right: {escape('; '.join(solution.also))}</p>"
    if solution.wrong:
        yield f"<p class='task'>Not right: {escape('; '.join(solution.wrong))}</p>"
    if solution.why:
        yield f"<p class='prompt'>{escape(solution.why)}</p>"
    for source, quote in solution.evidence:
        yield f"<blockquote><p class='prompt'>“{escape(quote)}”</p><cite>{escape(source)}</cite></blockquote>"
    yield "</li>"


def _matrix(matrix: Matrix, *, filled: bool) -> Iterator[str]:
    yield f"<h1>{escape(matrix.title)}</h1>"
    if not filled:
        yield '<p class="who"><span>Name</span><span>Class</span><span>Date</span></p>'
    yield f"<table><caption>{escape(matrix.task)}</caption><thead><tr><th scope='col'>Fact</th>"
    yield from (f"<th scope='col'>{escape(outlet)}</th>" for outlet in matrix.outlets)
    yield "<th scope='col'>Agree?</th></tr></thead><tbody>"
    for row in matrix.rows:
        yield f"<tr><th scope='row'>{escape(row.subject)}: {escape(row.label)}</th>"
        yield from (f"<td>{escape(cell)}</td>" if filled else '<td class="blank"></td>' for cell in row.cells)
        yield f"<td>{escape(row.verdict)}</td></tr>" if filled else '<td class="blank"></td></tr>'
    yield "</tbody></table>"
