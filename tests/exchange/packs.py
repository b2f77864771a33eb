"""Packs of every shape, as Hypothesis makes them: what tests of formats are given."""

from datetime import date

from hypothesis import strategies as st

from broadsheet.exchange.tidy import tidied
from broadsheet.quiz.pack_checks import TRUTHS, findings
from broadsheet.quiz.pack_schema import (
    AnswerTable,
    AuthorTable,
    EvidenceTable,
    GradingTable,
    PackTable,
    QuestionTable,
    SourceTable,
)

NASTY = (
    "=1+1", "-5", "+3", "@cmd", "a;b", "a|b", "a\\b", "\\", "a:b", "::x::", "{=a ~b}", "#5:2", "// no", "$CATEGORY: x",
    "[html]<b>", "<script>alert(1)</script>", "&amp; &lt;", "a -> b", "%50%", "* star *", "_____", "- item", "## head",
    "Answer: 1", "Q: x", "1. one", '"quoted"', "it's", "'=x", "5", "0.5", "True", "Not stated", "Ünïcödé 漢字 עברית",
    "{{c1::gap}}", "[sound:x.mp3]", "\t", "]]>", "a,b", "+++", "---", "``", "ANSWER: A", "~", "-", "1e5",
)  # fmt: skip

words = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cs", "Cc", "Co", "Cn", "Zl", "Zp")), max_size=12
)
texts = st.one_of(
    st.sampled_from(NASTY), words, st.tuples(words, st.sampled_from(NASTY), words).map("".join)
).filter(lambda text: tidied_text(text) != "")
ids = st.from_regex(r"[A-Za-z0-9][A-Za-z0-9._-]{0,20}", fullmatch=True)
days = st.dates(date(1000, 1, 1), date(2100, 1, 1))
numbers = st.one_of(st.integers(-10_000, 10_000).map(str), st.floats(-1e6, 1e6).map(repr), texts)


def tidied_text(text):
    from broadsheet.quiz.pack_clean import cleaned

    return cleaned(text)


def lists(of=texts, least=0, most=3):
    return st.lists(of, min_size=least, max_size=most).map(tuple)


@st.composite
def answers(draw, kind):
    text = draw(numbers if kind == "number" else texts)
    return AnswerTable(
        text=text,
        aliases=draw(lists()),
        unit=draw(st.one_of(st.none(), texts)) if kind == "number" else None,
        tolerance=draw(st.one_of(st.none(), st.floats(0, 1e6))) if kind == "number" else None,
        precision=draw(st.sampled_from((None, "year", "month", "day"))) if kind == "date" else None,
    )


@st.composite
def questions(draw, sources=()):
    kind = draw(
        st.sampled_from(("text", "set", "choice", "truefalse", "number", "date", "order", "cloze", "poll"))
    )
    choices, right = (), draw(st.lists(answers(kind), min_size=2 if kind == "order" else 1, max_size=4))
    if kind in ("choice", "poll"):
        choices = tuple(
            dict.fromkeys(
                map(tidied_text, draw(st.lists(texts, min_size=2, max_size=5, unique_by=tidied_text)))
            )
        )
        right = [
            AnswerTable(text=one) for one in draw(st.lists(st.sampled_from(choices), min_size=1, max_size=2))
        ]
    if kind == "truefalse":
        right = [AnswerTable(text=draw(st.sampled_from(TRUTHS)))]
    if kind == "poll":
        right = []
    quotes = (
        st.builds(EvidenceTable, source=st.sampled_from(sources), quote=texts) if sources else st.nothing()
    )
    return QuestionTable(
        id=draw(ids),
        kind=kind,
        prompt=draw(texts),
        answers=tuple(one.text if one == AnswerTable(text=one.text) else one for one in right),
        choices=choices,
        need=draw(st.one_of(st.none(), st.integers(1, len(right)))) if kind == "set" else None,
        wrong_penalty=draw(st.sampled_from((0.25, 0.0, 0.5, 1.0, 0.1))) if kind == "set" else 0.25,
        reject=draw(lists()),
        prompt_on=draw(lists()),
        as_of=draw(st.one_of(st.none(), days)),
        evidence=draw(lists(quotes)) if sources else (),
        explanation=draw(st.one_of(st.just(""), texts)),
        hints=draw(lists()),
        tags=draw(lists()),
        difficulty=draw(st.integers(1, 5)),
        supersedes=draw(lists(ids)),
    )


@st.composite
def packs(draw):
    """Return a pack that loads, tidied, as every export begins with it."""
    names = draw(st.lists(ids, max_size=2, unique=True))
    sources = tuple(
        SourceTable(
            id=one, title=draw(texts), publisher=draw(texts), published=draw(st.one_of(st.none(), days))
        )
        for one in names
    )
    pack = PackTable(
        schema=1,
        id="made",
        version=draw(st.sampled_from(("1.0.0", "2.1"))),
        title=draw(texts),
        questions=tuple(
            draw(st.lists(questions(tuple(names)), min_size=1, max_size=4, unique_by=lambda one: one.id))
        ),
        license=draw(st.sampled_from(("", "CC0-1.0"))),
        language=draw(st.sampled_from(("en", "de"))),
        authors=tuple(AuthorTable(name=one) for one in draw(lists())),
        grading=GradingTable(fuzz=draw(st.sampled_from(("normal", "strict")))),
        sources=sources,
    )
    pack = tidied(pack)
    assert not list(findings(pack)), list(findings(pack))
    return pack
