import csv
import io

import pytest
from tests.screens import story

from broadsheet.articles.model import Article
from broadsheet.facts.matrix import Filter, make_matrix
from broadsheet.facts.matrix_text import matrix_text


def matrix():
    about = story.collection()
    return make_matrix(about.title, about.articles, story.FACTS)


def labels(**wish) -> list[str]:
    return [row.label for row in matrix().wanted(Filter(**wish))]


def test_a_row_holds_each_accounts_own_words_or_nothing():
    row = matrix().rows[0]

    assert row.label == "the repair · costs"
    assert [cell.words for cell in row.cells] == ["4 million euros", "5 million euros", "", ""]
    assert [cell.sign for cell in row.cells] == ["≠", "≠", None, None]
    assert row.tellers == 2


def test_filters():
    assert labels(status="differ") == ["the repair · costs", "the tunnel · toll"]
    assert labels(only="bridge/courier") == ["ferries · run every"]
    assert labels(only="bridge/post") == []
    assert labels(lacking="bridge/post") == [
        "the bridge · closed on",
        "the repair · costs",
        "ferries · run every",
    ]
    assert labels(words="TOLL waived") == ["the tunnel · toll"]
    assert labels(words="nothing of that") == []
    assert labels(topic="bridge", status="single") == ["ferries · run every"]
    assert matrix().topics() == ["bridge"]


@pytest.mark.parametrize("form", ["csv", "markdown", "html"])
def test_a_file_holds_every_word_and_a_blank_one_none(form):
    about = matrix()
    full, blank = (matrix_text(about, about.rows, form, blank=one) for one in (False, True))

    for words in ("4 million euros", "silent", "Daily Ledger", "the repair · costs"):
        assert words in full
    assert "4 million euros" not in blank
    assert "the repair · costs" in blank
    assert "Daily Ledger" in blank


def test_a_spreadsheet_runs_nothing():
    bad = "=HYPERLINK(1)"
    text = f"{bad} was +1 said -2 by @me"
    article = Article("bridge/x", text, "=Out", None, kept=((0, len(text)),))
    claims = story.fact(1, "costs", "=cmd", "single", courier="Tuesday").claims
    from dataclasses import replace

    from broadsheet.articles.model import Span

    facts = tuple(
        replace(
            story.FACTS[2],
            subject="@s",
            claims=(replace(claims[0], span=span, value_span=span, sentence=span),),
        )
        for span in (Span("bridge/x", text.index(words), len(text)) for words in (bad, "+1", "-2", "@me"))
    )
    about = make_matrix("t", (article,), facts)
    lines = list(csv.reader(io.StringIO(matrix_text(about, about.rows, "csv"), newline="")))

    assert len(lines) == 5
    assert all(cell[:1] not in set("=+-@") for line in lines for cell in line)
    assert lines[1][3].startswith("'=HYPERLINK")


def test_html_and_markdown_show_what_looks_like_markup():
    text = "<script>x</script> | [a](b) \x1b[2J"
    article = Article("bridge/courier", text, "<b>", None, kept=((0, len(text)),))
    from dataclasses import replace

    from broadsheet.articles.model import Span

    span = Span(article.id, 0, len(text))
    fact = replace(
        story.FACTS[2], claims=(replace(story.FACTS[2].claims[0], span=span, value_span=span, sentence=span),)
    )
    about = make_matrix("<t>", (article,), (fact,))

    assert "<script>" not in matrix_text(about, about.rows, "html")
    assert "\\| \\[a\\](b)" in matrix_text(about, about.rows, "markdown")
    assert all("\x1b" not in matrix_text(about, about.rows, form) for form in ("csv", "markdown", "html"))
