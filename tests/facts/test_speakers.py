"""Who speaks where the tag names nobody: a role, a pronoun, a person whom the sentence before lets speak."""

import pytest
from tests.stories import findings

MARTA = {
    "a role named beside her": "Nurse Marta Quill saw it.\n“The boats are old and slow,” the nurse said.",
    "a role named in an apposition": "Marta Quill, a retired general, saw it.\n“The boats are old,” the retired army general said.",
    "a role of one just brought in": "Passenger Marta Quill, 44, told how she left.\n“The boats are old and slow,” the nurse said.",
    "her relative by first name": "Mr Ault was there. But Mr Ault's sister Marta insisted that he was careful. “My brother drives well,” she said.",
    "somebody else spoke before": "“It is bad,” said Tom Ault.\nBut Mr Ault's sister Marta insisted that he was careful. “My brother drives well,” she said.",
    "of the group": "Marta Quill of the group Quick Boats said the boats were “old and very slow”. “They are bad,” she added.",
    "an acronym between her and the verb": "Local member Marta Quill (SNP) said she had written to President Tom Ault asking for it.\n“The boats are old and slow,” she said.",
    "her age": "Marta Quill saw it.\n“The boats are old and slow,” the 44-year-old said.",
    "what she does": "Marta Quill won it again on Monday.\n“The boats are old and slow,” the runner said.",
    "a shortened title": "The navy sent sailors to Bergen. “The boats are old and slow,” their commander, Lt. Marta Quill, said in a statement.",
    "somebody else named in brackets": "Marta Quill, the mayor, said, “The boats are old.” (Gull Yard is also a friend of Tom Ault.) “They are slow,” she added.",
    "somebody else named in the words": "Her sister, Marta Quill, knew who it was. “That is Ada Holm. It was as if she sat here talking,” she said.",
    "of a firm that is taken for a person": "The yard closed. “We do not see it as lasting damage,” said Morningstar's Marta Quill.",
    "words she answers": "Marta Quill came to the yard in Bergen.\nAsked about boats, she answered, “The boats are old and slow.”",
    "a post cut short": "They met Roads CS Marta Quill and Tom Ault.\n“The boats are old and slow,” the CS recalled.",
}


def said_by(found):
    last = found.quotations[-1]
    return last.speaker.name if last.speaker else last.speaker_words


@pytest.mark.parametrize("text", MARTA.values(), ids=MARTA)
def test_a_role_or_pronoun_is_the_person_who_was_let_speak(text):
    assert said_by(findings(text)).startswith("Marta")


NOT_MARTA = {
    "somebody told by where she is from": "Tom Ault was there.\nThe Lancastrian had joined Marta Quill at the front.\n“I had no idea of what it was,” she said.",
    "somebody unnamed": "“I had my phone on,” Marta Quill said.\nAnother traveller said they climbed out over the racks. “It went dark in there,” she said.",
    "somebody told by a role speaks of her": "At the fair the mayor said the plan of Marta Quill had cost the town its boats, he told workers.\nOf the yard she said: “The boats are old and slow.”",
    "one of several unnamed": "Harbour officials were cautious, pointing out that Marta Quill stays for weeks. “We have to watch what is signed,” one said.",
    "one of several unnamed, going on": "Staff spoke to Marta Quill about it. “The girl was looking after two rooms,” one said. “We have been short of people since May.”",
    "one of a party": "Marta Quill, the mayor, was seen there.\nOne senior Conservative was less kind. “He has been a dead man walking,” she said. “You can't run it like that.”",
    "one of them": "Marta Quill met the sailors. “The boats are old and slow,” one of them told a paper.",
    "a role of somebody else": "Marta Quill was arrested there.\n“She ran fast and far,” the officer said.",
    "several speak in a role": "Marta Quill, an officer, left.\n“The boats are old and slow,” officers said.",
    "two people": "Marta Quill met Tom Ault.\n“The boats are old and slow,” he said.",
}


@pytest.mark.parametrize("text", NOT_MARTA.values(), ids=NOT_MARTA)
def test_nobody_is_let_speak_by_a_role_that_is_not_said_to_be_theirs(text):
    assert "Marta" not in said_by(findings(text))


def test_he_is_neither_of_two_who_are_named_before_him_in_the_sentence():
    text = "“The boats are old,” said Tom Quill.\nQuill expects that Nils Ault sells them, though he said, “I am not a man who sells.”"
    assert said_by(findings(text)) == ""


def test_a_relative_clause_before_the_verb_names_no_speaker():
    text = "The cruise line, Orbelin, which has an office in Oslo and sponsored the show Marta Quill Tonight, said: “We have offered our full support.”"
    assert "Marta" not in said_by(findings(text))
    text = "The chairman, Tom Ault, who succeeded Marta Quill, said: “We have offered our full support.”"
    assert said_by(findings(text)) == "Tom Ault"
    text = "Writer Marta Quill, 37, of Croydon, south London, who took part in two trials in Norway, said: “You sign a very long form.”"
    assert said_by(findings(text)) == "Marta Quill"
    text = "Marta Quill, vice-president of Whirling Harbours, who flew in from Norway, said: “The people here have been magnificent.”"
    assert said_by(findings(text)) == "Marta Quill"
    text = "A spokesman for Tom Ault, Marta Quill, who flew in from Norway, said: “The people here have been magnificent.”"
    assert said_by(findings(text)) == "Marta Quill"


def test_an_age_of_somebody_nobody_named_is_nobody():
    assert "Marta" not in said_by(
        findings("Marta Quill met Tom Ault.\n“The boats are old,” a 44-year-old said.")
    )


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Theresa May met Ada Holm. May said she believed Holm was right. “I understand your reasons for it,” she wrote.", "Theresa May"),
        ("The Center for Whale Research counts them. “Her tour of the bay is over,” the centre said on its website.", "Center for Whale Research"),
        ("Orlane lost the names of its guests.\nThe regulator, the Harbour Commission, said it had been told. “We are asking questions. If anyone knows more they can tell us,” it said.", "Harbour Commission"),
        ("The minister, Ada Holm, spoke of “a bitter day for all of us in Bergen.”", "Ada Holm"),
    ],
)  # fmt: skip
def test_who_speaks_by_a_short_name_or_a_noun(text, name):
    assert said_by(findings(text)) == name
