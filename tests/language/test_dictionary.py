"""What the dictionary's tables say, and that searching them finds every line and nothing else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from broadsheet.language import dictionary
from broadsheet.language.make_homophones import homophones
from broadsheet.language.rows import TABLES
from broadsheet.language.sorted_lines import sorted_lines


@given(st.sets(st.text("abcé ", min_size=1, max_size=6), max_size=30), st.text("abcdé ", max_size=6))
def test_a_table_finds_what_it_holds_and_nothing_else(keys: set[str], other: str) -> None:
    found = sorted_lines(
        b"# comment\n" + b"".join(b"%s\trest\n" % key for key in sorted(map(str.encode, keys)))
    )
    assert all(found.find(key) == "rest" for key in keys)
    assert (found.find(other) == "rest") == (other in keys)


@pytest.mark.parametrize(
    "name",
    ["dictionary.txt", "learned.txt", "synonyms.txt", "compounds.txt", "homophones.txt", "wordforms.tsv"],
)
def test_the_committed_tables_are_sorted_by_their_bytes(name: str) -> None:
    table = sorted_lines((TABLES / name).read_bytes())
    keys = [line.partition(b"\t")[0] for line in table.text.splitlines()]
    assert len(keys) > 1_000
    assert keys == sorted(set(keys))


@pytest.mark.parametrize("word", ["podium", "lectern", "parley"])
def test_words(word: str) -> None:
    assert dictionary.is_word(word)


@pytest.mark.parametrize("word", ["monopsony", "endoderm"])
def test_learned_words_are_kept_apart(word: str) -> None:
    assert dictionary.is_learned(word)
    assert not dictionary.is_word(word)
    assert not dictionary.is_learned(word[:-1] + "x")


@pytest.mark.parametrize("word", ["hauwei", "podiun", "aaaa", "zzzz", ""])
def test_no_words(word: str) -> None:
    assert not dictionary.is_word(word)


def test_synonyms_share_their_usual_sense() -> None:
    assert dictionary.synonyms("cello") == ("violoncello",)
    assert "mercury" in dictionary.synonyms("quicksilver")
    assert dictionary.synonyms("hauwei") == ()


def test_kinds_are_what_a_thing_is_and_not_what_its_name_holds() -> None:
    assert dictionary.kinds("lawn tennis") == ("tennis",)
    assert dictionary.kinds("sodium chloride") == ()
    assert dictionary.kinds("paper lizard") is None


@pytest.mark.parametrize(
    ("form", "base"), [("spied", "spy"), ("accused", "accuse"), ("table", "table"), ("xx", "xx")]
)
def test_verb_base(form: str, base: str) -> None:
    assert dictionary.verb_base(form) == base


def test_sounds() -> None:
    assert dictionary.sound_alike("breaks", "brakes")
    assert dictionary.sound_alike("led", "lead")
    assert not dictionary.sound_alike("onion", "union")
    assert dictionary.sound_alike("leigh", "lee")  # names
    records = [
        "won B",
        "wonn B # remark",
        "wonn(2) C",
        "cup C",
        "cup  D",
        "rare E",
        "rair E",
        "l.a. E",
        "or F",
        "ore F",
    ]
    assert homophones(records, {"won", "cup"}) == ["cup\twonn", "won\twonn", "wonn\tcup\twon"]
