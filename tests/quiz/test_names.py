"""What somebody or something is called: in full, for short, and by what it is."""

from tests.stories import collection, stated

from broadsheet.articles.model import Span
from broadsheet.facts.find import find
from broadsheet.facts.model import Mention
from broadsheet.grading.model import Answer
from broadsheet.quiz.aliases import demonyms, number, organisation, person
from broadsheet.quiz.draft import Desk
from broadsheet.quiz.families.sheet import first_word_keeps
from broadsheet.quiz.first_mentions import _is_longer
from broadsheet.quiz.kinds import asked_for, by_deed, employer_kind
from broadsheet.quiz.make import make_questions
from broadsheet.quiz.namesakes import namesakes, told_apart
from broadsheet.quiz.rivals import lowered
from broadsheet.quiz.statements import in_own_spelling


def mention(name: str, at: int) -> Mention:
    return Mention(Span("story/one", at, at + 3), name, "person", name)


def test_a_family_name_means_the_one_told_of_most():
    meant = namesakes(
        [mention("Rolf Lund", 0), mention("Rolf Lund", 9), mention("Ada Lund", 19), mention("Ida Holm", 29)]
    )
    assert meant == {"lund": "rolf lund"}
    assert told_apart(person("Rolf Lund"), meant) == (person("Rolf Lund"), ())
    assert told_apart(person("Ada Lund"), meant) == (Answer("Ada Lund"), ("Lund",))
    assert told_apart(person("Ida Holm"), meant) == (person("Ida Holm"), ())


def test_a_question_on_one_of_a_family_asks_which():
    text = (
        "Rolf Lund heads Vantor of Bergen. Rolf Lund sold 12 boats in Norway. Rolf Lund built them in Bergen. "
        "Vantor chairman Ada Lund said the yard in Bergen lost $5 million a year."
    )
    story = collection(text, "Vantor closed its yard in Bergen in 2009. Vantor of Norway sold boats.")
    asked = [q for q in make_questions(story, find(story)).kept if q.answers[0].text == "Ada Lund"]
    assert asked
    assert all("Lund" not in q.answers[0].aliases and "Lund" in q.prompt_on for q in asked)


def test_either_name_may_be_the_family_s_where_both_can():
    assert person("Tong Zhao").aliases == ("Zhao", "Tong")
    assert person("Zhao Wei-ting").aliases != ("Wei-ting", "Zhao")


def test_a_long_last_word_is_the_familys_name():
    assert person("Lai Mohammed").aliases == ("Mohammed",)
    assert person("Xi Jinping").aliases == ("Xi",)
    assert person("Ann De Wachter").aliases == ("De Wachter", "Wachter")
    assert person("Guido van der Berg").aliases == ("van der Berg", "Berg")
    assert person("Jane Roe").aliases == ("Roe",)


def test_a_thing_called_by_a_family_name_is_nobody():
    story = collection(
        "In the early hours thieves entered the Lund, a museum some 20 miles south of Oslo, and left with 63 coins. "
        "Ada Lund and her husband founded it in 1909.",
        "Vantor of Bergen.",
    )
    asked = make_questions(story, find(story)).shown
    assert not [q for q in asked if "the Ada Lund" in q.prompt]
    assert not [q for q in asked if q.answers[0].text == "Ada Lund" and "a museum" in q.prompt]


def test_a_firm_is_not_named_by_its_legal_form():
    assert organisation("Holm Quill LLP").aliases == ("Holm Quill",)


def test_letters_before_what_they_are_are_a_name_too():
    assert "NHK" in organisation("NHK Television").aliases
    assert "UN" not in organisation("UN Women").aliases


def test_the_people_of_a_country_tell_it():
    assert "Croatian" in demonyms("Croatia")
    assert not demonyms("Vantor")


def test_a_sum_written_with_a_hyphen_is_one_without_too():
    assert "C$4.2 billion" in number("C$4.2-billion").names


def test_an_answer_is_right_as_the_article_writes_it():
    story = collection(
        "Halden Home Products of Bergen recalled its stoves. Halden blames a thermostat supplied by Vantor.",
        "Halden Home Products makes stoves in Bergen. Halden said so.",
    )
    forms = {n for q in make_questions(story, find(story)).kept for a in q.answers for n in a.names}
    assert {"Halden Home Products", "Halden"} <= forms


def test_a_name_keeps_the_accents_of_its_article():
    plain, own = (
        Mention(Span("story/one", at, at + 14), text, "person", "Tomislav Kovac")
        for at, text in ((0, "Tomislav Kovac"), (40, "Tomislav Kova\u010d"))
    )
    short = Mention(Span("story/one", 80, 85), "Kova\u010d", "person", "Tomislav Kovac")
    assert [mention.name for mention in in_own_spelling([own, short])] == ["Tomislav Kova\u010d"] * 2
    assert [mention.name for mention in in_own_spelling([plain])] == ["Tomislav Kovac"]


def test_a_name_in_the_middle_of_a_longer_one_is_cut():
    assert _is_longer("Then Samudra Jaya Lines sailed.", "Jaya Lines")
    assert _is_longer("The plant in Holland, Mich., was closed.", "Holland")
    assert _is_longer("Ann Holm of Bakery Workers Local 261 spoke.", "Bakery Workers Local")
    assert not _is_longer("Then Jaya Lines sailed with 20 people.", "Jaya Lines")
    assert not _is_longer("President Marta Quill spoke.", "Marta Quill")
    assert not _is_longer("Jaya Lines 20 years later.", "Jaya Lines")


def test_a_plural_that_opens_a_sentence_is_no_name():
    assert not first_word_keeps("Survivors wrapped in blankets came to Bergen.", stated("Survivors came."))
    assert not first_word_keeps("Illnesses began in Bergen.", stated("Illnesses began."))
    assert first_word_keeps("Vantor began in Bergen.", stated("Vantor began."))


def test_a_plural_in_the_middle_of_a_prompt_is_small():
    assert lowered("Landslides cut the road in how many places?").startswith("landslides")
    assert lowered("Of which body is Ada Lund a member?").startswith("of which")
    assert lowered("Reuters cut the report in how many places?").startswith("Reuters")
    assert lowered("Apple cut the price in how many places?").startswith("Apple")


def test_a_company_of_several_names_is_one_organisation():
    found = find(collection("The boats of Samudra Jaya Lines sail to Bergen. Samudra Jaya Lines owns them."))
    assert {(m.name, m.type) for m in found.mentions if "Lines" in m.name} == {("Samudra Jaya Lines", "org")}


def test_a_body_is_not_taken_for_an_office_that_begins_with_its_name():
    story = collection(
        "The Cabinet Office of Norway looked into it. Ada Lund is the second minister to leave the Cabinet of Nils Quill.",
        "The Cabinet Office of Norway said so.",
    )
    assert "Cabinet Office" not in {m.name for m in find(story).mentions if m.text == "Cabinet"}


def test_a_body_of_a_place_is_no_subject_of_its_car_park():
    story = collection(
        "The parking lot at Mount Zion Church was full of boats before noon on Monday.", "Vantor of Bergen."
    )
    assert not [
        q for q in make_questions(story, find(story)).kept if q.prompt.startswith("Which church was full")
    ]


def test_pupils_of_a_party_are_no_organisation():
    desk = Desk(collection("The Social Democrats left. Social Democrat leader Jane Roe spoke."))
    assert not desk.is_organisation("Social Democrat")
    assert desk.is_organisation("Vantor")


def test_a_well_known_organisation_is_asked_for_by_what_it_is():
    assert asked_for("Goldman Sachs", "org", {}) == "Which bank"
    assert asked_for("Vantor", "org", {}) == "Which organisation"


def test_whoever_speaks_is_asked_for_with_who_and_an_analyst_works_for_a_firm():
    assert by_deed("Which organisation", "said") == "Who"
    assert by_deed("Which bank", "said") == "Which bank"
    assert employer_kind("Keefe", "senior analyst") == "firm"
    assert employer_kind("Keefe", "chief financial officer") == "company"
    assert employer_kind("Keefe University", "analyst") == "university"
