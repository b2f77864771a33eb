import pytest
from tests.stories import findings, pairs

# What stands between bars is quoted; the speaker is the name that all cases expect.
SAID = {
    "said before": "Marta Quill said: |The boats are old and slow.|",
    "said before, comma": "Marta Quill said, |The boats are old and slow.|",
    "said after": "|The boats are old and slow,| Marta Quill said.",
    "said after, turned round": "|The boats are old and slow,| said Marta Quill.",
    "with an apposition": "|The boats are old and slow,| said Marta Quill, Orbelin's chairman.",
    "with a title": "|The boats are old and slow,| Orbelin chairman Marta Quill said in a statement.",
    "apposition before the verb": "Marta Quill, Orbelin's chairman, said |the boats are old and slow| on Monday.",
    "present tense": "|The boats are old and slow,| says Marta Quill.",
    "another verb": "Marta Quill argued that |the boats are old and slow.|",
    "woven in": "Marta Quill said she was glad that |the boats are old and slow| at last.",
    "pronoun": "Marta Quill opened the plant. |The boats are old and slow,| she said.",
    "last name": "Marta Quill opened the plant. |The boats are old and slow,| Quill said.",
    "interrupted": "|The boats are old and slow,| Quill said, after Marta Quill opened it.",
    "a question": "|Are the boats not old and slow?| Marta Quill asked.",
}


@pytest.mark.parametrize("marks", ["“”", '""', "«»"], ids=["curly", "straight", "guillemets"])
@pytest.mark.parametrize("case", SAID.values(), ids=SAID)
def test_who_said_which_words(case, marks):
    before, words, after = case.split("|")
    found = findings(f"{before}{marks[0]}{words}{marks[1]}{after}")
    assert pairs(found, "said") == [(words.rstrip(",."), "Marta Quill")]


def test_words_of_an_organisation():
    found = findings("The move will bring “new and faster boats to all,” Orbelin said in a statement.")
    assert pairs(found, "said") == [("new and faster boats to all", "Orbelin")]


def test_both_halves_of_an_interrupted_quotation_have_the_speaker():
    found = findings("“The boats are old,” Marta Quill said. “They are also very slow.”")
    assert pairs(found, "said") == [("The boats are old", "Marta Quill"), ("They are also very slow", "Marta Quill")]  # fmt: skip


def test_a_speaker_named_only_after_the_second_sentence():
    found = findings("“The boats are old. They are also very slow,” Marta Quill said.")
    assert pairs(found, "said") == [("The boats are old. They are also very slow", "Marta Quill")]


NOBODY = {
    "no verb of saying": "The “very old and slow” boats left.",
    "one word": "Marta Quill said the boats were “old” today.",
    "two people": "Marta Quill met Tom Ault. “The boats are old and slow,” he said.",
    "unclosed far on": "Marta Quill said: “The boats are old",
    "nothing between": "Marta Quill said: “” and left.",
}


@pytest.mark.parametrize("text", NOBODY.values(), ids=NOBODY)
def test_no_speaker_is_made_up(text):
    found = findings(text)
    assert [pair for pair in pairs(found, "said") if "Ault" in pair[1] or pair[0] in ("old", "")] == []
    if "Quill said" not in text:
        assert pairs(found, "said") == []


def test_an_inch_mark_opens_a_quotation_that_ends_with_its_line():
    found = findings('The 12" pipe broke.\nThe mayor left. “It was very old and slow,” Marta Quill said.')
    assert pairs(found, "said") == [("It was very old and slow", "Marta Quill")]


def test_he_is_whoever_spoke_last_even_without_quotation_marks():
    text = (
        '"Nobody is better than Orban," said Satto Narra, a fisherman.\n'
        "If anything, the town has been too quiet, said 23-year-old Rik Kinosh, who supports Orban.\n"
        '"Next time I would like to see us answer them," he said.'
    )
    (_, second) = findings(text).quotations
    assert second.speaker is not None
    assert second.speaker.name == "Rik Kinosh"
