import pytest

from broadsheet.language.finding import places


@pytest.mark.parametrize(
    "words,text,found",
    [
        ("guo", "Guo Ping and GUO", ["Guo", "GUO"]),
        ("guo  ping", "Guo\nPing", ["Guo\nPing"]),
        ("world's", "the world’s best", ["world’s"]),
        ('"very', "said “very happy”", ["“very"]),
        ("a.b", "axb a.b", ["a.b"]),
        ("[bold]", "[bold] text", ["[bold]"]),
        ("", "anything", []),
        ("   ", "anything", []),
        ("ş", "Ş İ", ["Ş"]),
    ],
)
def test_words_are_found_as_people_type_them(words, text, found):
    assert [text[start:end] for start, end in places(words, text)] == found
