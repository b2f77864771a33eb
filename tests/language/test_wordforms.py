import pytest

from broadsheet.language.wordforms import base, codes, inflected


@pytest.mark.parametrize(
    "form, verb",
    [
        ("signed", "sign"),
        ("signing", "sign"),
        ("signs", "sign"),
        ("inked", "ink"),
        ("banned", "ban"),
        ("banning", "ban"),
        ("said", "say"),
        ("told", "tell"),
        ("was", "be"),
        ("has", "have"),
        ("did", "do"),
        ("put", "put"),
        ("zorbled", "zorbled"),
    ],
)
def test_the_base_form(form, verb):
    assert base(form) == verb


@pytest.mark.parametrize(
    "verb, code, form",
    [
        ("bar", "n", "barred"),
        ("ban", "n", "banned"),
        ("be", "n", "been"),
        ("have", "n", "had"),
        ("do", "n", "done"),
        ("sign", "g", "signing"),
        ("zorble", "n", "zorble"),
    ],
)
def test_the_form_asked_for(verb, code, form):
    assert inflected(verb, code) == form


@pytest.mark.parametrize(
    "form, has",
    [("deal", "N"), ("deals", "P"), ("quickly", "R"), ("large", "J"), ("signed", "d"), ("taken", "n")],
)
def test_what_a_form_can_be(form, has):
    assert has in codes(form)


def test_an_unknown_word_can_be_nothing():
    assert codes("zorbled") == ""
