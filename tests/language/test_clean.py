import pytest
from hypothesis import given
from hypothesis import strategies as st

from broadsheet.language import clean
from broadsheet.language.clean import BIDI, ZERO_WIDTH, clean_line, visible
from broadsheet.language.normal import folded, plain, straight, without_accents

CONTROLS = [chr(code) for code in (*range(0x20), *range(0x7F, 0xA0)) if chr(code) not in "\n\t\x85"]


@pytest.mark.parametrize("char", [*CONTROLS, *BIDI, *ZERO_WIDTH, "\ufff9", "\ud800", "\U000e0041"], ids=ascii)
def test_what_a_terminal_obeys_or_hides_is_shown(char):
    shown = visible(f"a{char}b")
    assert len(shown) == 3
    assert shown[1] not in (char, " ")
    assert shown[1].isprintable()
    assert char not in clean_line(f"a{char}b")


@pytest.mark.parametrize("text", ["plain", "é ü ß", "中文 עברית العربية", "a\tb\nc", "🙂🇳🇴", "“quotes” – dashes…", "e\u0301"])  # fmt: skip
def test_what_people_write_stays(text):
    assert visible(text) == text


@pytest.mark.parametrize(
    "text, shown",
    [
        ("\x1b[31m", "␛[31m"),
        ("a\rb", "a␍b"),
        ("a\u2028b\u2029c\x85d", "a\nb\nc\nd"),
        ("👩\u200d🔬", "👩\u200d🔬"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("pass\u200dword", "pass�word"),
        ("\u200da", "�a"),
    ],
)
def test_how_it_is_shown(text, shown):
    assert visible(text) == shown


@given(st.text(st.characters(codec=None)))
def test_offsets_stay_and_showing_twice_changes_nothing(text):
    shown = visible(text)
    assert len(shown) == len(text)
    assert visible(shown) == shown
    assert not set(shown) & {"\x1b", "\x9b", "\r", *BIDI, *ZERO_WIDTH}
    assert len(plain(text)) == len(straight(text)) == len(text)


@given(st.text(), st.integers(1, 40))
def test_a_clean_line_is_one_line_of_the_length_asked_for(text, limit):
    line = clean_line(text, limit)
    assert len(line) <= limit
    assert line == " ".join(line.split())
    assert visible(line) == line


@pytest.mark.parametrize(
    "text, line",
    [
        ("  Ada \n\t Byron ", "Ada Byron"),
        ("A\x1b[1mda", "A[1mda"),
        ("e\u0301", "é"),
        ("x" * 300, "x" * 199 + "…"),
        ("\u202e\u200b", ""),
    ],
)
def test_a_clean_line(text, line):
    assert clean_line(text) == line


PLAIN = st.text("ab \\té\u0301\u200b\u3164中\x7f\u2028", max_size=12) | st.text()


@given(PLAIN, st.integers(1, 40))
def test_the_short_ways_to_a_clean_line_give_the_same_line(text, limit):
    assert clean_line(text, limit) == clean._kept(text, limit)


@given(st.text("aAbt1 hen", max_size=12))
def test_a_text_without_marks_folds_as_one_with_a_mark_to_drop(text):
    assert folded(text) == folded(f"{text}!")


FOLDED = {
    "The U.S. Army": "us army",
    "Röntgen & Söhne": "rontgen and sohne",
    "Huawei’s": "huawei",
    "Don't": "dont",
    "ØRSTED": "orsted",
    "fifth-generation": "fifth generation",
    "  a  B\u00a0c ": "b c",
    "The": "the",
    "“”—!": "",
    "": "",
    "５Ｇ": "5g",
    "snake_case": "snake case",
    "U.S.": "us",
    "Łódź": "lodz",
}


@pytest.mark.parametrize("text, key", FOLDED.items())
def test_the_key_that_two_writings_share(text, key):
    assert folded(text) == key


@given(st.text())
def test_folding_a_key_changes_it_no_more_than_once(text):
    key = folded(text)
    assert key == key.strip()
    assert "  " not in key


def test_marks_are_levelled_and_curly_double_quotes_kept_where_they_tell_something():
    text = "“It’s\u00a0‘5\u20117’ – she said”\u2015"
    assert plain(text) == "“It's '5-7' - she said”—"
    assert straight(text) == "\"It's '5-7' - she said\"—"


def test_accents_go_and_letters_without_a_base_are_spelt():
    assert without_accents("Ærøskøbing Þór") == "aeroskobing thor"
