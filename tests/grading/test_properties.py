"""What holds for every answer, whatever was typed."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from broadsheet.grading import listing
from broadsheet.grading.compile import CompiledKey, compile_key
from broadsheet.grading.fit import best_fit
from broadsheet.grading.grade import LONGEST, grade
from broadsheet.grading.model import Answer, AnswerKey
from broadsheet.grading.words import MOST_WORDS, words_of
from tests.grading.cases import Case, every_verdict, list_cases

EVERY = every_verdict()
LISTS = list_cases("sets") + list_cases("sets_more")
ACCEPTED = [case for case in EVERY if case.want == ("accept",)]
KEYS = {id(case.compiled): case.compiled for case in [*EVERY, *LISTS, *list_cases("orders")]}


def test_the_rows_are_there() -> None:
    assert len(ACCEPTED) > 250
    assert len(KEYS) > 60


@settings(max_examples=300, deadline=None)
@given(st.sampled_from(ACCEPTED), st.data())
def test_spacing_and_outer_marks_change_nothing(case: Case, data: st.DataObject) -> None:
    typed = case.given
    before = data.draw(st.sampled_from(["", " ", "\t", "  ", '"', "“", "(", " '"]))
    after = data.draw(st.sampled_from(["", " ", ".", "!", " .", "”", ")", "\n", "...", '"']))
    gap = data.draw(st.sampled_from([" ", "  ", "\u00a0"]))
    # An opening quote before a figure is how "'45" is written, a bracket how accountants write a loss.
    if typed[:1].isdigit() or not typed[:1].isalnum():
        before = before.strip("'( ")
    if typed[-1:].isdecimal():
        after = after.strip('"')  # behind a figure it is how inches are written
    assert grade(case.compiled, before + gap.join(typed.split(" ")) + after).verdict == "accept"


@pytest.mark.parametrize(
    "around", ['"{}"', "\u201c{}\u201d", "({})", "'{}", "{}...", "{} .", "{}!", "\u00a0{}\u00a0"]
)
def test_outer_marks_change_no_row(around: str) -> None:
    """Every accepted row is tried; what begins or ends in a figure may have marks of its own: "'45", "(45)", "5!", '17"'."""
    plain = [case for case in ACCEPTED if case.given[:1].isalpha() and case.given[-1:].isalpha()]
    assert len(plain) > 1000
    turned_down = [
        case.given for case in plain if grade(case.compiled, around.format(case.given)).verdict != "accept"
    ]
    assert turned_down == []


@pytest.mark.parametrize("how", ["upper", "lower", "title"])
def test_case_changes_nothing(how: str) -> None:
    """Every accepted row is tried, since a draw of some hundreds left some unseen."""
    plain = [case for case in ACCEPTED if case.given.isascii()]
    assert len(plain) > 1000
    changed = [getattr(case.given, how)() for case in plain]
    turned_down = [
        typed
        for case, typed in zip(plain, changed, strict=True)
        if grade(case.compiled, typed).verdict != "accept"
    ]
    assert turned_down == []


@settings(max_examples=400, deadline=None)
@given(st.sampled_from(list(KEYS.values())), st.text(max_size=200))
def test_any_text_gets_a_verdict(compiled: CompiledKey, typed: str) -> None:
    verdict = grade(compiled, typed)
    assert 0 <= verdict.score <= 1
    assert verdict.hits >= 0
    assert verdict.wrong >= 0
    assert verdict.why
    assert (verdict.verdict == "accept") <= (verdict.score > 0)


@settings(max_examples=200, deadline=None)
@given(st.text(min_size=1, max_size=40), st.text(min_size=1, max_size=40))
def test_any_key_compiles_and_takes_its_own_answer(text: str, other: str) -> None:
    key = AnswerKey("text", (Answer(text),), reject=(other,))
    verdict = grade(key, text)
    if text.strip() and any(char.isalnum() for char in text) and words_of(text) != words_of(other):
        assert verdict.verdict == "accept", verdict


@settings(max_examples=200, deadline=None)
@given(
    st.sampled_from(
        ["polyethane", "The Netherlands", "Johann Strauss II", "Helvetic Republic", "-12", "6 June 2019"]
    ),
    st.data(),
)
def test_a_reject_entry_is_never_accepted(near: str, data: st.DataObject) -> None:
    right = data.draw(
        st.sampled_from(
            ["polyethylene", "Netherlands Antilles", "Johann Strauss", "Helvetic", "12", "5 June 2019"]
        )
    )
    key = compile_key(AnswerKey("text", (Answer(right),), reject=(near,)))
    typed = data.draw(
        st.sampled_from([near, near.upper(), near.lower(), f" {near}. ", f"it is {near}", f"“{near}”"])
    )
    assert grade(key, typed).verdict != "accept"


@settings(max_examples=150, deadline=None)
@given(
    st.permutations(["US", "the UK", "Canada", "New Zealand", "France", "Peru"]),
    st.sampled_from([", ", "; ", "\n", " | "]),
)
def test_the_order_of_a_set_never_matters(items: list[str], separator: str) -> None:
    verdict = grade(COUNTRIES, separator.join(items))
    assert (verdict.hits, verdict.wrong) == (4, 2)
    assert verdict.score == pytest.approx((4 - 2 * 0.25) / 4)


COUNTRIES = compile_key(
    AnswerKey(
        "set",
        (
            Answer("United States", ("US",)),
            Answer("United Kingdom", ("UK",)),
            Answer("Canada"),
            Answer("New Zealand"),
        ),
    )
)


@settings(max_examples=100, deadline=None)
@given(st.sets(st.sampled_from(["US", "UK", "Canada", "New Zealand"]), max_size=3), st.booleans())
def test_feedback_names_no_item_that_was_not_given(items: set[str], wrong: bool) -> None:
    typed = ", ".join(sorted(items) + (["Peru"] if wrong else []))
    verdict = grade(COUNTRIES, typed)
    for name, short in (
        ("United States", "US"),
        ("United Kingdom", "UK"),
        ("Canada",) * 2,
        ("New Zealand",) * 2,
    ):
        if short not in items:
            assert name not in f"{verdict.why} {verdict.matched}"


LISTS_TOO_LONG = [
    mark.join(f"{first}{second}" for first in "bcdfghklmnprst" for second in ("allow", "ender", "ix", "o Nu"))
    * 300
    for mark in (", ", " and ", "; ", "\n", ", not ", " ", " 10%, ", " (", "-")
]


@pytest.mark.parametrize(
    "typed",
    [
        "a" * 100_000,
        "ab " * 40_000,
        "9" * 100_000,
        "x," * 50_000,
        "é" * 100_000,
        "(" * 100_000,
        "x its when " * 9_000,
        "x, the one in y " * 6_000,
        *LISTS_TOO_LONG,
    ],
)
def test_hostile_answers_are_cut_to_bounded_work(typed: str, monkeypatch: pytest.MonkeyPatch) -> None:
    graded: list[str] = []
    monkeypatch.setattr(
        listing, "grade_one", lambda item, piece: graded.append(piece) or _grade_one(item, piece)
    )
    for compiled in KEYS.values():
        graded.clear()
        grade(compiled, typed)
        assert len(graded) <= 20
        assert sum(map(len, graded)) <= 2500
    assert LONGEST <= 4000
    assert len(words_of(typed)) <= MOST_WORDS


def test_a_list_of_the_usual_length_gets_bounded_work_too(monkeypatch: pytest.MonkeyPatch) -> None:
    graded: list[str] = []
    monkeypatch.setattr(
        listing, "grade_one", lambda item, piece: graded.append(piece) or _grade_one(item, piece)
    )
    many = compile_key(AnswerKey("set", tuple(Answer(f"Port {name}") for name in PORTS)))
    grade(many, ", ".join(f"Prot {name}" for name in PORTS)[:1200])
    assert 0 < len(graded) <= 600


def test_a_piece_is_graded_once_for_each_item(monkeypatch: pytest.MonkeyPatch) -> None:
    graded: list[tuple[str, str]] = []
    monkeypatch.setattr(
        listing,
        "grade_one",
        lambda item, piece: graded.append((item.key.answers[0].text, piece)) or _grade_one(item, piece),
    )
    grade(COUNTRIES, "not Peru, Chille, not Peru, 2 Chiles and Chille")
    assert graded
    assert len(graded) == len(set(graded))


def test_fifty_items_in_one_list_are_all_seen() -> None:
    many = compile_key(AnswerKey("set", tuple(Answer(f"Port {name}") for name in PORTS)))
    verdict = grade(many, ", ".join(f"Port {name}" for name in PORTS))
    assert (verdict.hits, verdict.wrong) == (len(PORTS), 0)


PORTS = [
    a + b
    for a in ("Al", "Bor", "Cam", "Dun", "El", "Fer", "Gol", "Har")
    for b in ("by", "dale", "ford", "gate", "ham", "wick", "stow")
]


_grade_one = listing.grade_one


def test_the_best_fit_looks_at_each_name_once(monkeypatch: pytest.MonkeyPatch) -> None:
    from broadsheet.grading import fit

    seen: list[str] = []
    real = fit.fit_name
    monkeypatch.setattr(fit, "fit_name", lambda name, *rest: seen.append(name.key) or real(name, *rest))
    compiled = compile_key(AnswerKey("text", (Answer("Huawei", ("Huawei Technologies",)),)))
    best_fit(compiled, ["hauwei"])
    assert sorted(seen) == sorted(name.key for answer in compiled.answers for name in answer.names)
