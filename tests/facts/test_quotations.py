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
    "a professor": "|The boats are old and slow,| said Professor Marta Quill.",
    "a doctor with a long apposition": "|The boats are old and slow,| Dr. Marta Quill, a professor of ships at the University of Lindhaven and leader of the work, said in a statement.",
    "an apposition that ends in a name": "|The boats are old and slow,| Marta Quill, a captain at Orbelin Harbour, told Sandby News.",
    "quoted by somebody else": "|The boats are old and slow,| harbour master Marta Quill was quoted by Orbelin News as saying.",
    "a colon": "In a short speech Marta Quill was less formal: |The boats are old and slow.|",
    "a sentence of its own after words reported": "It was over, said Marta Quill. |The boats are old and slow.|",
    "a paragraph of its own after words reported": "It was all over for the boats, said Marta Quill.\n|The boats are old and slow.|",
    "a paragraph of its own after a name": "Marta Quill, 77, opposed the whole idea.\n|The boats are old and slow.|",
    "according to": "|The boats are old and slow,| according to Marta Quill.",
    "an office that does not end there": "|The boats are old and slow,| the harbour's master, Marta Quill, added.",
    "a subject before the participle": "Marta Quill praised the boats as |the best in the country by far,| saying the harbour was proud.",
    "a day between": "Marta Quill on Monday said |the boats are old and slow.|",
    "two verbs": "Marta Quill thanked the harbour and added: |The boats are old and slow.|",
    "a participle before": "Marta Quill spoke on Monday, warning the harbour that |the boats are old and slow.|",
    "a participle after while": "While Marta Quill did not explain what she meant when telling captains on Monday, |The boats are old and slow.|",
    "a verb of judging": "Marta Quill dismissed it as |an old and very slow boat.|",
    "an aside before the verb": "Marta Quill, for her part, has described it as |an old and very slow boat.|",
    "a house in her title": "Marta Quill, a captain at the Orbelin Harbour in Oslo told Sandby News that |the boats are old and slow.|",
    "her spokesman's words": "A spokesman for Tom Ault, Marta Quill, said it was |an old and very slow boat.|",
    "an office named before": "Marta Quill, the spokesman for President Tom Ault, opened it. |The boats are old and slow,| the spokesman said.",
    "a letter from": "It drew a furious reply from Marta Quill at once.\n|The boats are old and slow.|",
    "a question": "|Are the boats not old and slow?| Marta Quill asked.",
}


def speakers(found):
    """Return who speaks each quotation: a name, or the words for one."""
    return [
        quotation.speaker.name if quotation.speaker else quotation.speaker_words
        for quotation in found.quotations
    ]


RUNNING = {
    "the tag at the start": "Marta Quill said: “The boats are very old.\n“They are slow too.\n“And few.”",
    "the tag at the end": "“The boats are very old.\n“They are slow too,” Marta Quill said.\n“And they are few.”",
    "single marks": "‘The boats are very old,’ said Marta Quill.\n‘They are slow too.\n'And they are very few.’",
}


@pytest.mark.parametrize("text", RUNNING.values(), ids=RUNNING)
def test_a_quotation_over_paragraphs_has_one_speaker(text):
    assert set(speakers(findings(text))) == {"Marta Quill"}


def test_somebody_else_takes_the_floor_in_the_same_paragraph():
    found = findings(
        "“The boats are old,” Marta Quill said. Tom Ault said he disagreed. “They are quite new.”"
    )
    assert speakers(found) == ["Marta Quill", "Tom Ault"]


def test_a_person_inside_the_quotation_is_not_who_he_is():
    found = findings("It was said. “The leader Tom Ault has an old and slow boat,” he said.")
    assert "Tom Ault" not in speakers(found)


@pytest.mark.parametrize("marks", ["“”", '""', "«»"], ids=["curly", "straight", "guillemets"])
@pytest.mark.parametrize("case", SAID.values(), ids=SAID)
def test_who_said_which_words(case, marks):
    before, words, after = case.split("|")
    found = findings(f"{before}{marks[0]}{words}{marks[1]}{after}")
    assert speakers(found) == ["Marta Quill"]
    assert pairs(found, "said")[:1] in ([], [(words.rstrip(",."), "Marta Quill")])


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
    "what the words are about": "Tom Ault condemned it |in the strongest words,| saying the missile passed.",
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
    assert not [who for who in speakers(found) if "missile" in who]


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


def test_who_passes_words_on_is_not_who_says_them():
    found = findings(
        "Marta Quill, the yard's president, said the deal will create “the fastest boats of the whole coast,” "
        "Norland state media reported."
    )
    assert [q.speaker.name for q in found.quotations if q.speaker] == ["Marta Quill"]


WHO_HE_IS = {
    "who is named since, and insists": (
        "Witness Pavel Rell, who runs a shop, said: “He tried to beat the barrier, I saw it myself.”\n\n"
        "But Mr Bodo's brother Armin Bodo insisted that the lights were broken. “The road is not safe at all,” he said.",
        "The road is not safe at all",
        "Armin Bodo",
    ),
    "who spoke last in the paragraph, though of no known type": (
        "“We have until May to change their minds,” Ingrid Berg said.\n\n"
        "Rennick of the group Clear Seas said they “cannot take any more waste”. “Bigger is not better for us,” he added.",
        "Bigger is not better for us",
        "Rennick",
    ),
    "who speaks before a bracket, not whom she wrote to": (
        "Local MP Kirsty Abern (SNP) said she had written to Business Secretary Greg Clark. “Oldane cannot be left alone,” she said.",
        "Oldane cannot be left alone",
        "Kirsty Abern",
    ),
    "whose verb stands before the name": (
        "Kim Torv seems likely to go on, said Sung-ho Nam, an expert at Oslo University. “Norway will be in the spotlight.”",
        "Norway will be in the spotlight",
        "Sung-ho Nam",
    ),
    "whose verb stands before the name, a sentence before": (
        "Kim Torv seems likely to go on, said Sung-ho Nam, an expert at Oslo University.\n\n"
        "“What they fear is to be forgotten in Norway,” he said. “Norway will be in the spotlight.”",
        "What they fear is to be forgotten in Norway",
        "Sung-ho Nam",
    ),
}


@pytest.mark.parametrize("text, words, speaker", WHO_HE_IS.values(), ids=WHO_HE_IS)
def test_he_is_nobody_who_spoke_before_somebody_else_came_in(text, words, speaker):
    assert (words, speaker) in pairs(findings(text), "said")


def test_he_is_not_guessed_where_two_came_in_since_somebody_spoke():
    text = "“It is very old and slow,” Marta Quill said.\n\nTom Ault met Jane Roe in Oslo.\n\n“That will never do for us,” he said."
    assert [who for words, who in pairs(findings(text), "said") if "never" in words] == []
