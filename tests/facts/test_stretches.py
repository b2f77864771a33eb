"""Statements cut out of long sentences: each can stand alone."""

import pytest
from tests.stories import findings

from broadsheet.facts.stretches import stretches


def said(text: str) -> list[tuple[str, str]]:
    """Return (way, words) of each stretch of a text."""
    (reading,) = findings(text).readings()
    return [
        (
            stretch.way,
            " ".join(
                piece if isinstance(piece, str) else reading.sentences[stretch.index].parsed.words(*piece)
                for piece in stretch.pieces
            ),
        )
        for stretch in stretches(reading)
    ]


@pytest.mark.parametrize(
    "text, way, words",
    [
        ("More than 270 girls were taken from a school in Peru.", "main", "More than 270 girls were taken from a school in Peru"),
        ("Jane Roe signed the bill and raised taxes to 5 percent.", "joined", "Jane Roe raised taxes to 5 percent"),
        ("Jane Roe, who leads Veltel, has met reporters in Oslo.", "relative", "Jane Roe leads Veltel"),
        ("The analysts polled by Oblix expect a loss in May.", "participle", "The analysts were polled by Oblix"),
        ("Jane Roe, who leads Veltel, has met reporters in Oslo.", "main", "Jane Roe has met reporters in Oslo"),
        ("Jane Roe, a biologist at Oldane University, wrote it.", "apposition", "Jane Roe is a biologist at Oldane University"),
        ("Jane Roe was late. She has met the king of Norway.", "main", "Jane Roe has met the king of Norway"),
    ],
)  # fmt: skip
def test_a_statement_is_cut_with_its_subject(text, way, words):
    assert (way, words) in said(text)


def test_a_clause_ends_before_the_next_begins():
    assert ("clause", "Norway sent a ship to Peru") in said("Norway sent a ship to Peru, and in May it sank.")


def test_a_question_states_nothing():
    assert said("Has Norway sent its only ship to Peru?") == []


def test_only_saying_that_somebody_spoke_is_no_statement():
    assert not [words for _, words in said("Jane Roe, who told reporters, left Oslo.") if "told" in words]


def test_a_relative_clause_ends_where_the_sentence_goes_on():
    found = said("Prime Minister Jane Roe, who cut short a visit to Peru, declared three days of mourning.")
    assert ("relative", "Prime Minister Jane Roe cut short a visit to Peru") in found
    assert ("main", "Prime Minister Jane Roe declared three days of mourning") in found
