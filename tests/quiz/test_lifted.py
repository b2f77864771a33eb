"""What a sentence loses when it is lifted out of its article, and what is asked all the same."""

import re
from dataclasses import replace
from types import SimpleNamespace

import pytest
from tests.stories import article, collection

from broadsheet.articles.model import Span
from broadsheet.facts.find import find
from broadsheet.facts.model import Claim, Fact, Mention, MentionType
from broadsheet.grading.model import Answer, AnswerKind
from broadsheet.quiz.aliases import demonyms, number, organisation, person
from broadsheet.quiz.context import Context
from broadsheet.quiz.cut_out import _TWO_DEEDS, tells_enough
from broadsheet.quiz.dates import looks_ahead
from broadsheet.quiz.draft import Desk
from broadsheet.quiz.families.events import _capital
from broadsheet.quiz.families.gap_quality import _is_tied
from broadsheet.quiz.families.inplace_faults import inplace_fault
from broadsheet.quiz.families.quotations import FRAGMENT, SPOKEN, speech
from broadsheet.quiz.families.sheet import first_word_keeps
from broadsheet.quiz.families.truths import _is_no_matter_to_judge
from broadsheet.quiz.first_mentions import _is_longer
from broadsheet.quiz.headlines import has_figure_like
from broadsheet.quiz.kinds import asked_for, by_deed, employer_kind
from broadsheet.quiz.lifted import has_lost
from broadsheet.quiz.make import QuestionSet, make_questions
from broadsheet.quiz.model import NEVER_SHOWN, About, Evidence, Question
from broadsheet.quiz.pieces import Piece, Statement
from broadsheet.quiz.pointing import lacks_a_thing
from broadsheet.quiz.rivals import lowered
from broadsheet.quiz.standing import is_whole, leans, stands
from broadsheet.quiz.statements import _DATELINE, in_own_spelling
from broadsheet.quiz.story import STEM, read_story
from broadsheet.quiz.vague import is_vague
from broadsheet.quiz.weighing import far_off, not_of_the_hero, surely_dated

STORY = (
    "Norway's largest carrier, Vantor, closed its oldest yard in Bergen. Vantor chairman Marta Quill said the yard "
    "lost $5 million a year.",
    "Vantor closed its yard in Bergen on Monday. Marta Quill told workers that the yard had lost money since 2009.",
)


def stated(text: str) -> Statement:
    """Return a statement with a name where the text has Vantor or Bergen."""
    kinds: dict[str, MentionType] = {"Vantor": "org", "Bergen": "place", "Marta Quill": "person"}
    pieces = []
    for part in re.split(f"({'|'.join(kinds)})", text):
        mention = Mention(Span("story/one", 0, len(part)), part, kinds[part], part) if part in kinds else None
        pieces.append(Piece(part, mention))
    whole = article(text)
    return Statement(whole, Span(whole.id, 0, len(text)), tuple(pieces))


def asking(
    prompt: str,
    answer: str,
    evidence: tuple[Evidence, ...] = (),
    kind: AnswerKind = "text",
    about: About = "fact",
) -> Question:
    return Question("q", kind, about, prompt, (Answer(answer),), evidence, quality=0.7)


def made(*texts: str) -> QuestionSet:
    story = collection(*texts)
    return make_questions(story, find(story))


@pytest.mark.parametrize(
    "text",
    [
        "Marta Quill at first refused, saying she would not be blamed.",
        "The left-back Ann Holm joined on loan from Kestrel.",
        "Ann Holm has since stocked up on food.",
        "The Gulls were last crowned champions in 1908.",
        "Local fishermen are nervous about the yard.",
        "Owner Jim Brand said a third of his customers come from the yard.",
        "Adviser Alan Greer thinks it will be closer to $40 million.",
        "Ann Holm was adamant it had cost the team.",
        "Trains there are kept apart by a phone call between two masters.",
        "About a third came from the lenders.",
        "On board was a disc with 11,240 drawings by children.",
        "From 15 to 20 thousand people took part in them.",
        "Four smaller ones were recorded in the morning.",
        "The stock leapt as much as 24 percent in the first minutes.",
        "Together with Norway and Japan it helped to pay for the ballot.",
        "By the time it stopped ten years after that, more than 15,000 people were dead.",
        "The items, they alleged, had been inflated by half.",
        "The members remember three occasions on which they turned it down.",
        "The dams, where nine of them came from, have around 350.",
        "A dozen went to Scottsdale in January, the remainder privately.",
        "Ann Holm wanted to see the square without a guard first.",
    ],
)
def test_what_leans_on_the_words_around_it_is_lost(text):
    named = [(text.index(name), text.index(name) + len(name), "person") for name in _PEOPLE if name in text]
    assert has_lost(text, named)


_PEOPLE = ("Marta Quill", "Ann Holm", "Jim Brand", "Alan Greer")


@pytest.mark.parametrize(
    "text",
    [
        "Vantor refused a loan of $5 million from Norway.",
        "Ann Holm joined Kestrel on loan.",
        "Vantor has since 2009 lost money.",
        "Vantor said it would close the yard.",
        "Vantor has a yard there and sold 12 boats.",
        "Vantor bought a third of the boats.",
        "In 2009 Vantor sold boats that it had built.",
        "The stock of Vantor fell by 24 percent.",
        "Vantor has about 350 workers.",
    ],
)
def test_what_says_all_of_it_is_kept(text):
    assert not has_lost(text, [(0, 6, "org")])


def test_a_sentence_of_the_story_that_leans_on_it_has_its_figures_left_out_and_is_not_judged():
    questions = made(f"{STORY[0]} The incident cost Vantor 12 boats in 2009.", STORY[1]).kept
    own = [q for q in questions if "The incident" in q.prompt]
    assert any(q.kind == "cloze" and q.answers[0].text == "12" for q in own)
    assert not [q for q in own if q.kind == "truefalse"]


def test_a_year_that_is_left_out_is_said_to_be_one():
    questions = made(f"{STORY[0]} Vantor bought the yard from Kestrel Lines in 1987.", STORY[1]).kept
    asked = {q.answers[0].text for q in questions if q.prompt.startswith("Fill the gap with a year")}
    assert "1987" in asked
    assert asked <= {"1987", "2009"}


def test_a_figure_told_by_the_way_is_not_exchanged():
    texts = (f"{STORY[0]} The yard of Vantor, built in 1994, has 40 cranes.", STORY[1])
    false = [q for q in made(*texts).kept if q.kind == "truefalse" and q.answers[0].text == "false"]
    assert not [
        q for q in false if "cranes" in q.prompt and "40 cranes" in q.prompt and "1994" not in q.prompt
    ]


def test_a_name_in_the_middle_of_a_longer_one_is_cut():
    assert _is_longer("Then Samudra Jaya Lines sailed.", "Jaya Lines")
    assert _is_longer("The plant in Holland, Mich., was closed.", "Holland")
    assert _is_longer("Ann Holm of Bakery Workers Local 261 spoke.", "Bakery Workers Local")
    assert not _is_longer("Then Jaya Lines sailed with 20 people.", "Jaya Lines")
    assert not _is_longer("President Marta Quill spoke.", "Marta Quill")
    assert not _is_longer("Jaya Lines 20 years later.", "Jaya Lines")


def test_a_company_of_several_names_is_one_organisation():
    found = find(collection("The boats of Samudra Jaya Lines sail to Bergen. Samudra Jaya Lines owns them."))
    assert {(m.name, m.type) for m in found.mentions if "Lines" in m.name} == {("Samudra Jaya Lines", "org")}


@pytest.mark.parametrize(
    "prompt, fault",
    [
        ("Ann Holm hurt her ankle in which month and is out until spring?", True),
        ("Vantor fell what percentage on 4 May 2021?", True),
        ("Vantor's shares fell what percentage on 4 May 2021?", False),
        ("Marta Quill of Vantor has how many signatures?", True),
        ("Ann Holm came to Vantor and moved to Bergen in which year?", True),
        ("The fires raged from which date to 25 May 2018?", True),
    ],
)
def test_what_is_asked_in_place_ends_its_sentence_and_says_of_what(prompt, fault):
    assert (inplace_fault(prompt, 5, 28) is not None) == fault


def test_a_session_called_for_a_day_is_to_come():
    from datetime import date

    assert looks_ahead("An emergency session has been called for Tuesday", "2021-02-16", date(2021, 2, 18))


def test_a_long_last_word_is_the_familys_name():
    assert person("Lai Mohammed").aliases == ("Mohammed",)
    assert person("Xi Jinping").aliases == ("Xi",)
    assert person("Ann De Wachter").aliases == ("De Wachter", "Wachter")
    assert person("Guido van der Berg").aliases == ("van der Berg", "Berg")
    assert person("Jane Roe").aliases == ("Roe",)


def test_the_people_of_a_country_tell_it():
    assert "Croatian" in demonyms("Croatia")
    assert not demonyms("Vantor")


def test_whoever_speaks_is_asked_for_with_who_and_an_analyst_works_for_a_firm():
    assert by_deed("Which organisation", "said") == "Who"
    assert by_deed("Which bank", "said") == "Which bank"
    assert employer_kind("Keefe", "senior analyst") == "firm"
    assert employer_kind("Keefe", "chief financial officer") == "company"
    assert employer_kind("Keefe University", "analyst") == "university"


def test_a_plural_that_opens_a_sentence_is_no_name():
    assert not first_word_keeps("Survivors wrapped in blankets came to Bergen.", stated("Survivors came."))
    assert not first_word_keeps("Illnesses began in Bergen.", stated("Illnesses began."))
    assert first_word_keeps("Vantor began in Bergen.", stated("Vantor began."))


@pytest.mark.parametrize(
    "text, cut",
    [
        ("In which year did Ann Holm begin at Kestrel and moved to Bergen?", True),
        ("Which place had the boat left on Monday and was bound for Oslo?", True),
        ("In which year did Ann Holm begin at Kestrel and Vantor?", False),
    ],
)
def test_a_second_deed_after_a_turned_verb_is_told(text, cut):
    assert (_TWO_DEEDS.search(text) is not None) == cut


def test_who_is_named_after_she_did_something_is_not_she():
    texts = (
        "Marta Quill leads Vantor. She handed her letter to Prime Minister Peter Holm in Bergen on Monday. "
        "“I made a mistake in a form that I had to sign,” she said.",
        STORY[1],
    )
    spoken = [q for q in made(*texts).kept if q.about == "speaker" and "mistake" in q.prompt]
    assert not [q.prompt for q in spoken if "Holm" in q.answers[0].text]


def test_a_dateline_with_its_day_is_left_out():
    text = "BERGEN, Norway, Aug 9 - Vantor of Norway closed 12 yards in Bergen in 2009, it said."
    assert _DATELINE.sub("", text).startswith("Vantor of Norway")
    assert not _DATELINE.match("Bergen, Norway, Aug 9 - Vantor closed 12 yards.")


def test_a_gap_is_a_name_that_can_be_known_and_not_given_away():
    assert _is_tied(Piece("Far Galaxies Seen Through Lenses"), "They wrote in ", " of it.")
    assert _is_tied(Piece("Galaxies"), "A paper entitled Planets in ", " was read.")
    assert _is_tied(Piece("two"), "It noted ", " faults, both since mended.")
    assert not _is_tied(Piece("two"), "It noted ", " faults, since mended.")


def test_a_thing_that_the_asked_one_worked_on_is_named():
    assert lacks_a_thing("spent $22 million in 2013 to convert it to a bakery", [], own=True)
    assert not lacks_a_thing("closed its oldest yards", [], own=True)
    assert lacks_a_thing("closed its oldest yards", [])


def test_a_question_names_the_account_that_it_asks_about_by_its_own_headline():
    heads = ("Vantor closes oldest yard in Bergen", "Bergen loses its Vantor yard")
    story = collection(*STORY, titles=heads)
    found = find(story)
    context = Context(story, found.mentions, read_story(story, found))
    span = Span(story.articles[0].id, 0, 20)
    evidence = (Evidence("The One", story.articles[0].quote(span), span),)
    ask = "True, false or not stated in the account by The Two: Vantor sold 12 boats in Norway to Kestrel."
    placed = context.placed(asking(ask, "not stated", evidence, kind="truefalse", about="only"))
    assert heads[1] in placed.prompt
    assert heads[0] not in placed.prompt


@pytest.mark.parametrize(
    "text",
    [
        "Are 120 or so houses of Vantor, the market and the two bridges of Bergen.",
        "The boats of Vantor were down 9 percent at 1:15 p.m. in Oslo on the market.",
        "The yard of Vantor will stay open for many years, residents said.",
    ],
)
def test_a_sentence_that_nobody_could_place_is_not_whole(text):
    assert not is_whole(stated(text))
    assert is_whole(stated("The yard of Vantor will stay open for many years, Marta Quill said."))


def test_a_short_sentence_without_a_name_stands_for_nothing():
    story = collection(*STORY)
    told = replace(read_story(story, find(story)), nouns=frozenset({"yards"[:STEM], "worker"}))
    assert not stands(stated("Some 41 workers left yards in 2009."), told)
    assert stands(stated("Some 41 workers left yards in 2009 after a strike of three days."), told)


def test_a_name_keeps_the_accents_of_its_article():
    plain, own = (
        Mention(Span("story/one", at, at + 14), text, "person", "Tomislav Kovac")
        for at, text in ((0, "Tomislav Kovac"), (40, "Tomislav Kova\u010d"))
    )
    short = Mention(Span("story/one", 80, 85), "Kova\u010d", "person", "Tomislav Kovac")
    assert [mention.name for mention in in_own_spelling([own, short])] == ["Tomislav Kova\u010d"] * 2
    assert [mention.name for mention in in_own_spelling([plain])] == ["Tomislav Kovac"]


def test_a_headline_with_a_figure_of_its_kind_does_not_name_a_story_whose_figure_is_asked():
    assert has_figure_like("Factory fire kills 7, injures 23", "nine")
    assert has_figure_like("Vantor expects $5 billion hit", "$4 billion")
    assert not has_figure_like("Vantor expects $5 billion hit", "13 percent")
    assert not has_figure_like("Vantor's 108-year curse ends", "12")
    assert not has_figure_like("Factory fire kills 7, injures 23", "Bergen")


def test_pupils_of_a_party_are_no_organisation():
    desk = Desk(collection("The Social Democrats left. Social Democrat leader Jane Roe spoke."))
    assert not desk.is_organisation("Social Democrat")
    assert desk.is_organisation("Vantor")


def test_where_a_seat_of_government_is_is_told():
    assert _capital("Kremlin") == "Moscow"


def test_a_well_known_organisation_is_asked_for_by_what_it_is():
    assert asked_for("Goldman Sachs", "org", {}) == "Which bank"
    assert asked_for("Vantor", "org", {}) == "Which organisation"


def test_a_date_reckoned_from_a_day_far_from_the_others_is_doubted():
    from datetime import date

    plain = collection(
        *STORY, "Vantor of Norway closed its yard in Bergen on Tuesday, it said. Vantor has 12 boats."
    )
    days = (date(2021, 3, 8), date(2021, 3, 9), date(2021, 3, 20))
    story = replace(
        plain, articles=tuple(replace(a, published=day) for a, day in zip(plain.articles, days, strict=True))
    )
    doubted = far_off(story)
    assert doubted == {plain.articles[2].id}
    quote = "Vantor of Norway closed its yard in Bergen on Tuesday, it said."
    for its, quality in ((plain.articles[2].id, NEVER_SHOWN), (plain.articles[0].id, 0.7)):
        evidence = (Evidence("The Three", quote, Span(its, 0, len(quote))),)
        question = asking("Which yard was closed on 16 March 2021?", "Bergen", evidence)
        assert surely_dated(question, doubted).quality == quality
    written = asking("Which yard was closed in May 2009?", "Bergen", evidence)
    assert surely_dated(written, frozenset()).quality == 0.7


@pytest.mark.parametrize(
    "text",
    [
        "Ann Holm expects to finish in 2027 at a cost of 5 million crowns.",
        "Marta Quill admitted there was little hope of seeing the whole of it.",
    ],
)
def test_a_deed_without_its_object_is_lost(text):
    assert has_lost(text, [(0, text.index(" ", 5), "person")])


def test_the_town_is_named_where_it_is_asked_about():
    story = collection(*STORY)
    told = read_story(story, find(story))
    assert not is_vague("Norway sent 200 soldiers to the town to clear rubble.", [(0, 6, "place")], told)
    assert is_vague("Officials sent 200 soldiers to the town to clear rubble.", [], told)
    text = "Workers of the town of Bergen were hurt in 2009 and 26 boats of Vantor were lost in a storm."
    assert leans(stated(text), told)
    assert not leans(stated(text.replace("the town of Bergen", "the town")), told)


def test_what_is_thought_of_as_known_is_not_judged_unless_a_headline_has_it():
    text = "The ban is expected to cost Vantor 12 boats and Norway 40 jobs."
    for headed, unfit in ((frozenset[str](), True), (frozenset({"ban"}), False)):
        sheet = SimpleNamespace(story=SimpleNamespace(headed=headed))
        assert _is_no_matter_to_judge(sheet, text) == unfit  # type: ignore[arg-type]


def test_nobody_said_what_an_agency_reports():
    said = "Some 197 workers of Vantor remain in Bergen though nobody knows for how long they will."
    for speaker, sure in (("Associated Press", False), ("Marta Quill", True)):
        claim = Claim(
            "said", "", speaker, Span("story/one", 0, 10), "x", Span("story/one", 0, 90), speaker, context=said,
        )  # fmt: skip
        claim = replace(claim, type="org" if speaker != "Marta Quill" else "person")
        (draft,) = speech(Desk(collection(*STORY)), Fact("f", "said", "", "", (claim,), "single"))
        assert (draft.quality > 0.66) == sure


def test_a_plural_in_the_middle_of_a_prompt_is_small():
    assert lowered("Landslides cut the road in how many places?").startswith("landslides")
    assert lowered("Reuters cut the report in how many places?").startswith("Reuters")
    assert lowered("Apple cut the price in how many places?").startswith("Apple")


def test_letters_before_what_they_are_are_a_name_too():
    assert "NHK" in organisation("NHK Television").aliases
    assert "UN" not in organisation("UN Women").aliases


def test_a_country_that_a_headline_names_is_given_away():
    heads = [" belize wins its case ", " yard shuts "]
    for answer, quality in (("Belize", 0.55), ("Peru", 0.7)):
        question = asking("For which country did Jane Roe give evidence?", answer)
        assert not_of_the_hero(question, heads).quality == quality
    asked = asking("Which country damaged the interests of Chinese business?", "China")
    assert not_of_the_hero(asked, heads).quality == 0.55


def test_a_sum_written_with_a_hyphen_is_one_without_too():
    assert "C$4.2 billion" in number("C$4.2-billion").names


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("This could end up where it all began, in the yard", SPOKEN),
        ("That enables the yard to build a boat in a week", FRAGMENT),
        ("At the same time we balance it against our safety", FRAGMENT),
        ("it creates a place where everybody can talk", SPOKEN),
        ("one cannot build boats by threats alone", SPOKEN),
        ("And I am from Bergen so there is always next year", FRAGMENT),
        ("for some time, until we are satisfied with it", FRAGMENT),
        ("may be trying to drive a wedge between us", FRAGMENT),
        ("historic accomplishment of building our own boats", FRAGMENT),
    ],
)
def test_a_quotation_that_is_a_piece_of_a_sentence_is_kept_back(words, expected):
    span = Span("story/one", 0, 5)
    claim = Claim(
        "said", "Marta Quill", "Marta Quill", span, "Marta", span, "marta quill", context=words, type="person"
    )
    (draft,) = speech(Desk(collection(*STORY)), Fact("f", "said", "", "", (claim,), "single"))
    assert draft.quality == expected


@pytest.mark.parametrize(
    "text",
    [
        "In 543 cases, a payment card, of which all but 31 were past their date.",
        "Formally, Ada Lund, the finance minister and one of five deputy prime ministers.",
        "Ada Lund, 62, at a car rally in Bergen in happier days.",
        "Rescuers carry a victim of the fire in Bergen, Norway, July 14, 2019.",
        "A customer waits for an order at a shop in Bergen on 3 April 2020.",
        "The One is a newspaper that its own journalists own.",
        "Ada Lund is a staff writer based in Bergen.",
        "Three ships and 40 boats with crews from Bergen whose owners came from Oslo.",
    ],
)
def test_captions_fragments_and_what_an_outlet_says_of_itself_are_no_statements(text):
    assert not is_whole(stated(text))


@pytest.mark.parametrize(
    "text",
    [
        "Vantor ships the oldest boats to Bergen.",
        "The crew of the boats say that the yard will close.",
        "Ada Lund, whose boats are old, sold a yard in Bergen on 3 April 2020.",
    ],
)
def test_sentences_with_a_verb_of_their_own_are_statements(text):
    assert is_whole(stated(text))


@pytest.mark.parametrize(
    "prompt, enough",
    [
        ("Who hung in until 2 to go?", False),
        ("Which company gave up its stake in 2016?", False),
        ("Who pocketed £1.2million in 2018?", True),
        ("According to The One, who was freed?", False),
        (
            "Who struck a more conciliatory and optimistic note towards the north than any of the others had?",
            True,
        ),
    ],
)
def test_who_did_something_is_asked_where_the_deed_is_told(prompt, enough):
    assert tells_enough(prompt) is enough
