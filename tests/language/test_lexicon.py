"""The lists of roles, titles, organisations' words and ordinary words."""

import pytest

from broadsheet.language import lexicon
from broadsheet.language.rows import lines

ROLES = [
    "president",
    "prime minister",
    "chief executive",
    "CEO",
    "spokeswoman",
    "analyst",
    "professor",
    "managing director",
    "head coach",
    "secretary of state",
    "foreign minister",
    "rotating chairman",
    "police chief",
    "goalkeeper",
    "special envoy",
]


@pytest.mark.parametrize("role", ROLES)
def test_roles(role: str) -> None:
    assert role in lexicon.roles()


@pytest.mark.parametrize("word", ["Monday", "Russia", "company", "percent", "the"])
def test_other_words_are_no_roles(word: str) -> None:
    assert word not in lexicon.roles()


def test_cues_are_known_by_their_kind() -> None:
    assert {"Inc.", "PJSC", "GmbH", "Group", "Ltd"} <= lexicon.company_cues("suffix")
    assert {"Bank", "University", "Ministry", "Department of", "Commission"} <= lexicon.company_cues("head")
    assert {"giant", "carrier", "maker", "telecoms group", "regulator"} <= lexicon.company_cues("descriptor")
    assert "giant" not in lexicon.company_cues("suffix")


@pytest.mark.parametrize(
    "title, kind", [("Mr.", "civil"), ("Gen.", "military"), ("Sen.", "political"), ("Sir", "noble")]
)
def test_honorifics(title: str, kind: str) -> None:
    assert lexicon.honorifics()[title] == kind


@pytest.mark.parametrize(
    "word", ["The", "However", "Yesterday", "Officials", "Companies", "Several", "Shares", "despite"]
)
def test_ordinary_words_are_common_at_a_sentence_start_too(word: str) -> None:
    assert lexicon.is_common_word(word)


@pytest.mark.parametrize("word", ["Russia", "Moscow", "Svetlana", "Siemens", "CEO", ""])
def test_names_are_not_common(word: str) -> None:
    assert not lexicon.is_common_word(word)


@pytest.mark.parametrize("name", ["roles.txt", "role_modifiers.txt", "company_cues.txt", "honorifics.txt"])
def test_hand_written_lists_are_whole(name: str) -> None:
    found = lines(name)
    assert len(found) > 40
    assert len(found) == len(set(found))
    assert all(line == line.strip() for line in found)
