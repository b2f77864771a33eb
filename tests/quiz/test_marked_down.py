"""Each rule that keeps back what readers marked down, with sentences of our own: what it bars, and what it lets through."""

import re
from dataclasses import replace
from datetime import date
from hashlib import sha256

import pytest
from tests.stories import collection

from broadsheet.articles.model import Span
from broadsheet.facts.find import find
from broadsheet.facts.model import Claim, Fact, Mention
from broadsheet.grading.model import Answer
from broadsheet.quiz.aliases import organisation, person
from broadsheet.quiz.choose import FILL_QUALITY, SHOWN_QUALITY, choose
from broadsheet.quiz.cut_out import _HOLDS_IN, _SUPPOSED, _is_object_relative
from broadsheet.quiz.dates import looks_ahead
from broadsheet.quiz.draft import Desk
from broadsheet.quiz.families.companies import bans
from broadsheet.quiz.families.events import listed_on
from broadsheet.quiz.families.gap_quality import gap_quality
from broadsheet.quiz.families.inplace_faults import inplace_fault
from broadsheet.quiz.families.names import between
from broadsheet.quiz.families.names import descriptions as described
from broadsheet.quiz.families.quotations import FRAGMENT, _is_a_person, speech
from broadsheet.quiz.families.statements import IN_RESERVE
from broadsheet.quiz.families.truths import FIGURED, TURNED
from broadsheet.quiz.gaps import SUREST_GAP
from broadsheet.quiz.lifted import has_lost
from broadsheet.quiz.make import make_questions
from broadsheet.quiz.model import Evidence, Question
from broadsheet.quiz.namesakes import namesakes, told_apart
from broadsheet.quiz.pieces import Piece
from broadsheet.quiz.placing import Headlines
from broadsheet.quiz.pointing import _FOREMOST, points_back
from broadsheet.quiz.prompt_faults import prompt_fault
from broadsheet.quiz.standing import PASSING_STATE
from broadsheet.quiz.statement import shortened
from broadsheet.quiz.statement_words import is_told_too_early
from broadsheet.quiz.statements import (
    _AS_SET,
    _ASIDE_IN_NAME,
    _LEADS,
    find_statements,
)
from broadsheet.quiz.story import Story, read_story
from broadsheet.quiz.subjects import _JOINS, _STILL_SAID, Before
from broadsheet.quiz.swaps import other_figure, other_year
from broadsheet.quiz.vague import is_vague, opens_with_unknown_things
from broadsheet.quiz.weighing import not_of_the_hero

NO_STORY = Story(frozenset(), frozenset(), frozenset(), {}, frozenset(), several_events=False)


def statements_of(story) -> list[str]:
    """Return the texts of a story's statements, as questions are made from them."""
    found = find(story)
    return [each.text for each in find_statements(story, found, read_story(story, found))]


@pytest.mark.parametrize(
    ("prompt", "barred"),
    [
        ("How many metres is Havn tall and is designed to carry boats?", True),
        ("How many metres is Havn tall?", False),
        ("A Vantor share sale made in which year?", True),
        ("A Vantor share sale was made in which year?", False),
        ("The boat is thought to have sunk in less than how many minutes?", True),
        ("The boat is thought to have sunk in about how many minutes?", False),
        ("Ada Lund became which first to sink a boat in Bergen?", True),
        ("Ada Lund became which kind of sailor in Bergen?", False),
    ],
)
def test_a_question_in_place_is_english_and_asks_for_a_figure(prompt, barred):
    assert (inplace_fault(prompt, 5, 28) is not None) == barred


@pytest.mark.parametrize(
    ("before", "barred"),
    [
        ("It is part of a drive against theft that ", True),
        ("She heads the company that ", True),
        ("She said that ", False),
        ("There are fears that ", False),
        ("It rests on the fact that ", False),
    ],
)
def test_a_clause_whose_object_stands_before_it_says_nothing(before, barred):
    assert _is_object_relative(before) == barred


def test_where_something_holds_is_not_left_out():
    assert _HOLDS_IN.search("In last year's index of theft, ")
    assert not _HOLDS_IN.search("In Bergen, ")
    assert not _JOINS.search("In last year's index of theft, ")
    assert _JOINS.search("Speaking to reporters, ")


@pytest.mark.parametrize(
    ("text", "barred"),
    [
        ("Vantor has offered half of that amount.", True),
        ("Vantor, the would-be buyer, had been ready to sign, they said.", True),
        ("The top beneficiary will be Vantor, which has 12 boats.", True),
        ("The agreement in question dates back to 2009.", True),
        ("Vantor has offered half of the 12 million crowns.", False),
        ("For the family of Ada Lund, that is too late.", True),
        ("The 27-year-old was on an island with Ada Lund, 24.", True),
        ("Vantor is to put up a third of it.", True),
        ("Vantor is to put up a third of the sum, and that of Orla is larger.", False),
    ],
)
def test_that_amount_points_back(text, barred):
    assert points_back(text, [(0, 6, "org")]) == barred


def test_the_first_of_some_says_of_which():
    assert is_vague("The top beneficiary will be Vantor, which has 12 boats.", [(28, 34, "org")], NO_STORY)
    assert not _FOREMOST.match("The top beneficiary of the law will be Vantor.")


def test_somebody_is_not_its_author_of_nothing():
    assert has_lost("Ada Lund, a surgeon, was its author in Bergen.", [(0, 8, "person")])
    assert not has_lost("Vantor said Ada Lund was its author.", [(0, 6, "org"), (12, 20, "person")])


def test_what_goes_on_without_a_beginning_has_no_time():
    assert PASSING_STATE.search("Tension has been rising between Norway and Vantor.")
    assert not PASSING_STATE.search("Tension has been rising between Norway and Vantor since 2009.")


def test_what_a_printer_or_a_cut_would_leave_is_not_taken():
    assert _AS_SET.search("its wholly- owned yard")
    assert _AS_SET.search("Vantor -best known for boats")
    assert not _AS_SET.search("pre- and post-war boats, 12-year-old boats - and more")
    assert _ASIDE_IN_NAME.search("Norway's minister, Ada Lund, however, issued orders.")
    assert not _ASIDE_IN_NAME.search("Norway, however, issued orders.")


def test_a_rank_is_not_made_false():
    assert other_figure("2", "Vantor is the No. ", " brand behind Orla.", lambda _: False) is None
    assert other_figure("22", "Vantor has ", " brands.", lambda _: False) is not None


def fact(relation: str, subject: str, value: str, **more) -> Fact:
    text = "Vantor sold boats."
    span = Span("story/one", 0, len(text))
    claim = Claim(relation, subject, value, span, text, span, value, **more)
    return Fact("f", relation, subject, "", (claim,), "single")


def test_an_atlas_is_not_asked_and_no_deal_is_the_the_deal():
    desk = Desk(collection("Vantor sold boats."))
    assert not list(
        described(desk, fact("is_described", "Vaduz", "the capital of Liechtenstein", context="place"))
    )
    assert list(described(desk, fact("is_described", "Molde", "the home of Ada Lund", context="place")))
    parties = {"items": ("Vantor", "Orla"), "context": "org"}
    assert not list(between(desk, fact("between", "The deal", "", **parties)))
    assert list(between(desk, fact("between", "Bergen deal", "", **parties)))


def quality(text: str, words: str) -> float:
    story = collection(text)
    span = Span("story/one", 0, len(text))
    claim = Claim("said", "Ada Lund", "Ada Lund", span, text, span, "ada lund", context=words, type="person")
    (draft,) = speech(Desk(story), Fact("f", "said", "", "", (claim,), "single"))
    return draft.quality


def test_a_passer_by_is_asked_about_like_anybody():
    words = "It was a night that I shall not forget"
    assert quality(f'"{words}," said Ada Lund, 36, near the yard.', words) > FRAGMENT
    assert quality(f'"{words}," said Vantor fan Ada Lund.', words) > FRAGMENT
    assert (
        quality('"near the old yard by the river," said Ada Lund, 36.', "near the old yard by the river")
        <= FRAGMENT
    )


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


def ban(sentence: str, quote: str, context: str, *countries: str) -> str:
    at = sentence.index(quote)
    whole = Span("story/one", 0, len(sentence))
    claim = Claim(
        "barred_by",
        "Vantor",
        "",
        Span("story/one", at, at + len(quote)),
        quote,
        whole,
        "",
        context=context,
        items=countries,
    )
    return next(
        iter(bans(Desk(collection(sentence)), Fact("f", "barred_by", "Vantor", "", (claim,), "single")))
    ).prompt


def test_a_ban_keeps_what_softens_it_and_what_it_is_of():
    softly = "Vantor has been effectively banned from selling boats in Norway."
    assert ban(
        softly, "effectively banned from selling boats", "has banned Vantor from selling boats", "Norway"
    ).endswith("which country has effectively banned Vantor from selling boats?")
    of = "Norway and Finland said they will not use Vantor boats in its rescue fleet."
    said = ban(
        of,
        "Norway and Finland said they will not use Vantor boats",
        "will not use Vantor boats",
        "Norway",
        "Finland",
    )
    assert said.endswith("will not use Vantor boats in their rescue fleet?")


def test_a_list_has_the_name_that_an_article_gives_it():
    text = 'On May 15, 2019 Norway put Vantor on its "watch list".'
    span = Span("story/one", 0, len(text))
    claim = Claim("listed_on", "Vantor", "May 15", span, text, span, "2019-05-15", context="May 15")
    (draft,) = listed_on(Desk(collection(text)), Fact("f", "listed_on", "Vantor", "", (claim,), "single"))
    assert draft.prompt == "On which date was Vantor put on the \u201cwatch list\u201d?"


def test_from_what_a_reprieve_is_has_to_be_said():
    assert has_lost("Vantor was granted a temporary reprieve.", [(0, 6, "org")])
    assert not has_lost("Vantor was granted a temporary reprieve from the ban.", [(0, 6, "org")])


def test_whom_a_pronoun_means_is_no_gap():
    text = (
        "Marta Quill heads Vantor of Bergen. Vantor closed a yard in Norway in 2009. Marta Quill sold boats. "
        "She had been in the yard in Bergen for 12 years when Vantor closed the gates of it."
    )
    story = collection(text, "Vantor closed its yard in Bergen in 2009. Vantor of Norway sold boats.")
    asked = [
        q for q in make_questions(story, find(story)).kept if "for 12 years" in q.prompt and q.kind == "cloze"
    ]
    assert asked
    assert not [q.prompt for q in asked if q.answers[0].text == "Marta Quill" and q.quality > SUREST_GAP]


CUT_OUT = (
    "Vantor of Norway sold a yard in Bergen in May 2009 for 12 boats. Marta Quill heads Vantor of Norway."
)


def test_a_date_cut_out_of_a_sentence_is_kept_and_not_shown():
    story = collection(CUT_OUT, "Vantor closed its yard in Bergen in 2009. Vantor of Norway sold boats.")
    made = make_questions(story, find(story))
    dates = [q for q in made.kept if q.kind == "date" and q.tags[0] == "sentence"]
    assert dates
    ranked = [replace(q, quality=0.74) for q in dates]
    fill = [
        replace(q, id=f"{n:016}", quality=0.9, kind="text", tags=("title",)) for n, q in enumerate(ranked * 9)
    ]
    assert not [q for q in choose([*fill[:9], *ranked]) if q in ranked]


def test_a_statement_with_a_word_turned_round_is_shown():
    text = (
        "Norway's largest carrier, Vantor, closed its oldest yard in Bergen. Marta Quill sold boats. "
        "The council of Bergen approved the plan of Marta Quill for a new yard in Norway."
    )
    story = collection(text, "Vantor closed its yard in Bergen on Monday. Marta Quill heads Vantor.")
    turned = [q for q in make_questions(story, find(story)).kept if "rejected the plan" in q.prompt]
    assert [(q.answers[0].text, q.quality) for q in turned] == [("false", round(TURNED - IN_RESERVE, 3))]
    assert SHOWN_QUALITY < TURNED < FIGURED
    assert turned[0] in choose(turned)


STORM = "A storm in the fjord drove 14 boats of Vantor onto the rocks of an island at night."


def told(prompt: str, answer: str, *titles: str) -> str | None:
    story = collection(STORM, f"{STORM} The storm hit Bergen.", titles=titles)
    found = find(story)
    evidence = Evidence("The One", STORM, Span("story/one", 0, len(STORM)))
    question = Question("q", "cloze", "fact", prompt, (Answer(answer),), evidence=(evidence,))
    return Headlines(story, read_story(story, found)).placing(question)


def test_an_outlet_s_account_is_placed_by_another_one_s_headline_where_its_own_tells():
    titles = ("Storm sinks 14 boats off Bergen", "Vantor boats lost in storm")
    rest = STORM.replace("14", "_____")
    assert told(f"Fill the gap: {rest}", "14", *titles) == titles[1]
    assert told(f"Fill the gap in the account by The One: {rest}", "14", *titles) == titles[1]


def test_a_headline_that_has_the_figure_in_words_tells_it():
    titles = ("Fourteen boats lost in storm off Bergen", "Vantor boats lost in storm")
    rest = STORM.replace("14", "_____")
    assert told(f"Fill the gap: {rest}", "14", *titles) == titles[1]
    assert told(f"Fill the gap: {rest}", "15", *titles) == titles[0]


def test_a_day_after_at_least_needs_no_on():
    story = collection(
        "Marta Quill told workers of Vantor to stay at home until at least Sept. 13 in Bergen.",
        "Vantor of Bergen.",
    )
    assert [text for text in statements_of(story) if "until at least 13 September" in text]


@pytest.mark.parametrize(
    ("sentence", "asked"),
    [
        ("Transport commissioner Ada Lund opened the yard in Bergen.", False),
        ("A film by Evil Fjord director Ada Lund has opened in Bergen.", False),
        ("Ada Lund, a director of Evil Fjord, opened the yard in Bergen.", True),
        ("Quillon founder Ada Lund opened the yard in Bergen.", True),
        ("Quillon Pictures director Ada Lund opened the yard in Bergen.", True),
    ],
)
def test_where_somebody_works_is_asked_of_what_is_a_body_for_certain(sentence, asked):
    story = collection(sentence, "Vantor closed its yard in Bergen in 2009. Vantor of Norway sold boats.")
    made = [q.prompt for q in make_questions(story, find(story)).kept]
    assert bool([p for p in made if p.startswith("Ada Lund is ") and " which " in p]) == asked


def test_nobody_becomes_whom():
    assert prompt_fault("Whom did Ada Lund become to be confirmed as a victim?", (Answer("the first"),))
    assert not prompt_fault("Whom did Ada Lund meet in the yard in Bergen?", (Answer("Ida Holm"),))


@pytest.mark.parametrize(
    ("prompt", "asked"),
    [
        ("Ada Lund told which radio station at an event in Bergen?", False),
        ("Who told a packed press conference in Bergen?", False),
        ("Who told reporters in Bergen that the yard is shut?", True),
        ("Ada Lund told which newspaper in Bergen that she would go?", True),
        ("Vantor cut 280 posts in _____ as as in the year before?", False),
    ],
)
def test_a_question_says_what_was_told_and_no_word_twice(prompt, asked):
    assert (prompt_fault(prompt, (Answer("Orla Radio"),)) is None) == asked


def test_a_firm_is_not_named_by_its_legal_form():
    assert organisation("Holm Quill LLP").aliases == ("Holm Quill",)


def test_a_year_that_is_one_end_of_a_span_is_not_exchanged():
    assert other_year("1998", 2005, "In ", "/99 it rose.") is None
    assert other_year("1998", 2005, "In ", " it rose.") == "1996"


def test_a_month_before_another_with_its_year_gets_no_year_of_its_own():
    story = collection(
        "The yard of Vantor in Bergen was open between August and November 2001 to its workers.",
        "Vantor of Bergen.",
    )
    assert [text for text in statements_of(story) if "between August and November 2001" in text]


@pytest.mark.parametrize(
    ("body", "kept"),
    [
        (
            "The firm of Vantor still lags behind \x00 on the issues of health, education and the economy of towns",
            True,
        ),
        (
            "The firm of Vantor still lags behind \x00 on the issues of health, which it has no view of in towns",
            False,
        ),
    ],
)
def test_a_list_is_not_cut_in_two(body, kept):
    assert (shortened(body, 9) == body) == kept


def test_a_relative_clause_without_its_verb_is_no_end():
    assert prompt_fault("Who left the party, whose leader in parliament?", (Answer("Ada Lund"),))
    assert not prompt_fault(
        "Who left the party, whose leader in parliament had resigned?", (Answer("Ada Lund"),)
    )


def test_a_tycoon_is_employed_nowhere():
    story = collection(
        "Quillon Group tycoon Ada Lund opened the yard in Bergen.", "Vantor of Norway sold boats."
    )
    assert not [
        q.prompt for q in make_questions(story, find(story)).kept if q.prompt.startswith("Ada Lund is")
    ]


def test_a_gap_for_a_figure_says_so_and_keeps_its_key():
    text = (
        "Norway's largest carrier, Vantor, closed its oldest yard in Bergen. Vantor chairman Marta Quill said the yard "
        "lost $5 million a year. Vantor sold 12 boats to a rival in Fort Worth in 2019."
    )
    story = collection(
        text,
        "Vantor closed its yard in Bergen on Monday. Marta Quill told workers that the yard had lost money since 2009.",
    )
    asked = {
        q.answers[0].text: q
        for q in make_questions(story, find(story)).kept
        if q.kind == "cloze" and q.prompt.startswith("Fill the gap with")
    }
    assert (
        asked["12"].prompt
        == "Fill the gap with a number: Vantor sold _____ boats to a rival in Fort Worth in 2019."
    )
    assert asked["$5 million"].prompt.startswith("Fill the gap with a sum:")
    key = f"one\x1f{asked['12'].prompt.replace(' with a number', '')}"
    assert asked["12"].fact == sha256(key.encode()).hexdigest()[:12]


def test_nobody_says_who_the_headline_of_a_lone_article_is_about():
    asked = Question("q", "text", "speaker", "Who said so?", (person("Ada Lund"),), quality=0.8)
    assert not_of_the_hero(asked, [" lund stays on "]).quality < FILL_QUALITY
    assert not_of_the_hero(asked, [" lund stays on ", " a row at vantor "]).quality == 0.8


def test_words_of_somebody_unnamed_make_no_gap():
    story = collection(
        "Our boats had 70 days in the yard of Bergen. The boats had 70 days in the yard of Bergen."
    )
    gaps = {q.prompt: q.quality for q in make_questions(story, find(story)).kept if "_____ days" in q.prompt}
    mine = [quality for prompt, quality in gaps.items() if "Our boats" in prompt]
    assert mine
    assert max(mine) < min(quality for prompt, quality in gaps.items() if "The boats" in prompt)


def test_where_a_ban_holds_is_not_who_made_it():
    text = "Vantor has been effectively banned from selling boats in Norway."
    asked = ban(
        text,
        "effectively banned from selling boats in Norway",
        "has banned Vantor from selling boats",
        "Norway",
    )
    assert asked.endswith("in which country has Vantor been effectively banned from selling boats?")
    by = "Norway has banned Vantor from selling boats."
    assert ban(by, by[:-1], "has banned Vantor from selling boats", "Norway").endswith(
        "which country has banned Vantor from selling boats?"
    )


@pytest.mark.parametrize(
    ("text", "unknown"),
    [
        ("The computers use a system of Vantor for their work.", True),
        ("The families of the dead will be given a sum by Vantor.", False),
        ("The court heard 31 witnesses of Vantor in Bergen.", False),
        ("The boats of Vantor sank off Bergen.", False),
    ],
)
def test_things_that_only_the_sentence_before_tells_open_no_gap(text, unknown):
    assert opens_with_unknown_things(text, [], NO_STORY) == unknown


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("The crew was saved by a trawler, the Ada Lund, at night.", False),
        ("A shop in Bergen's Ada Lund sold books.", False),
        ("Good games against Orla and Bara Lund pleased them.", False),
        ("Analyst Bara Lund said the yard was sold.", True),
        ("The yard was sold to surgeon Bara Lund.", True),
        ("They met Bara Lund, who heads the yard.", True),
        ("They met Mr Lund there.", True),
    ],
)
def test_he_said_is_nobody_s_who_is_a_ship_a_street_or_a_club(text, person, monkeypatch):
    monkeypatch.setattr("broadsheet.quiz.families.quotations.is_given_name", lambda name: name == "Ada")
    name = "Ada Lund" if "Ada" in text else "Bara Lund"
    assert _is_a_person(name, text) == person


@pytest.mark.parametrize(
    ("before", "after"),
    [("drives ", " thirds of the economy"), ("drives ", "-thirds of it"), ("Only ", " of the 30 yards")],
)
def test_a_part_of_a_whole_is_not_exchanged(before, after):
    assert other_figure("two" if "third" in after else "22", before, after, lambda _: False) is None


def test_so_far_is_not_cut_in_two():
    assert not _LEADS.match("So far, only 22 boats sank.")
    assert _LEADS.match("So the boats sank.")


def test_a_merger_is_no_the_a_merger():
    parties = {"items": ("Vantor", "Orla"), "context": "org"}
    assert not list(
        between(Desk(collection("Vantor sold boats.")), fact("between", "A merger", "", **parties))
    )


def test_what_is_only_supposed_is_no_deed():
    assert _SUPPOSED.search("There would be ruin unless the ")
    assert not _SUPPOSED.search("There would be ruin, said ")


def test_what_somebody_goes_on_to_say_stays_theirs():
    assert _STILL_SAID.search("The ovens were being taken out, he said, and ")
    assert not _STILL_SAID.search("The ovens were being taken out, and ")


def test_a_name_with_an_aside_is_no_question():
    assert inplace_fault("The ferry Norna, built in which year?", 4, 28)
    assert not inplace_fault("The ferry Norna was built in which year?", 4, 28)


def test_a_day_resolved_into_the_future_of_what_is_past_keeps_its_sentence_out():
    day = date(2005, 2, 14)
    assert is_told_too_early("2005-04", "Vantor left Bergen in , a yard at last.", day)
    assert not is_told_too_early("2005-04", "Vantor will leave Bergen in .", day)
    assert not is_told_too_early("2005-01", "Vantor left Bergen in .", day)


def test_a_captain_is_of_her_town_and_employed_elsewhere():
    text = "Captain Ada Lund of Molde brought the ferry of Vantor to Bergen."
    story = collection(text, "Vantor closed its yard in Bergen in 2009. Vantor of Norway sold boats.")
    assert not [
        q.prompt for q in make_questions(story, find(story)).kept if q.prompt.startswith("Ada Lund is ")
    ]


@pytest.mark.parametrize(
    ("text", "lost"),
    [
        ("A second positive by any of its riders would end the season.", True),
        ("The sacking of the board in April and a strike in July have not helped.", True),
        ("Some 1,700 fires a year are blamed on them in Norway.", True),
        ("Look for a date code on the label on the bottom.", True),
        ("Vantor has kept its own on hold.", True),
        ("Vantor, of Bergen, has offered to do it.", True),
        ("The strike has helped the yard in Bergen.", False),
        ("Some 1,700 fires a year are blamed on old stoves in Norway.", False),
        ("Look was founded in Bergen.", False),
    ],
)
def test_a_sentence_that_leans_on_the_one_before_is_told(text, lost):
    assert points_back(text, ()) == lost


@pytest.mark.parametrize(
    ("prompt", "barred"),
    [
        ("Who told the BBC that was \u201csimply untrue\u201d?", True),
        ("Who told the BBC that Vantor was \u201csimply untrue\u201d?", False),
        ("Who is one of thousands of people caught up in a strike by crews in Bergen?", True),
        ("Who is one of Norway's leading divers?", False),
    ],
)
def test_who_says_what_of_what_and_who_is_one_of_many(prompt, barred):
    assert bool(prompt_fault(prompt, (Answer("Ada Lund"),))) == barred


@pytest.mark.parametrize(
    "prompt",
    [
        "Ada Lund has been the MP for which hills since 2020?",
        "Ada Lund is an archaeologist at the University of Bergen in which country?",
    ],
)
def test_what_a_name_gives_away_is_not_asked_in_place(prompt):
    assert inplace_fault(prompt, 5, 28) is not None


def test_a_gap_is_no_second_of_two_guesses():
    piece = Piece("15", Mention(Span("a", 0, 2), "15", "number", "15"))
    assert gap_quality(piece, "number", "A girl of 14 or ", " had been found in Bergen.") is None
    assert gap_quality(piece, "number", "A girl of ", " had been found in Bergen.") is not None


def test_an_answer_is_right_as_the_article_writes_it():
    story = collection(
        "Halden Home Products of Bergen recalled its stoves. Halden blames a thermostat supplied by Vantor.",
        "Halden Home Products makes stoves in Bergen. Halden said so.",
    )
    forms = {n for q in make_questions(story, find(story)).kept for a in q.answers for n in a.names}
    assert {"Halden Home Products", "Halden"} <= forms


def test_a_body_is_not_taken_for_an_office_that_begins_with_its_name():
    story = collection(
        "The Cabinet Office of Norway looked into it. Ada Lund is the second minister to leave the Cabinet of Nils Quill.",
        "The Cabinet Office of Norway said so.",
    )
    assert "Cabinet Office" not in {m.name for m in find(story).mentions if m.text == "Cabinet"}


def test_he_is_not_the_one_named_before_the_dane():
    story = collection(
        "In 2021 rider Jon Masson was cleared by a court in Bergen.\n\nThe Dane told TV 2 that he first learned of it on Monday. "
        "\u201cI thought that it was another test of theirs,\u201d he said.",
        "Vantor of Bergen.",
    )
    assert not [c for c in find(story).claims if c.relation == "said" and c.value == "Jon Masson"]


def test_last_before_a_day_goes_with_it():
    story = collection(
        "In Bergen last Thursday, to open its yard, Vantor of Norway said that it had sold 63 boats.",
        "Vantor of Bergen.",
    )
    assert not [text for text in statements_of(story) if " last on " in text]


def test_what_is_told_as_of_now_is_not_asked_later():
    story = collection(
        "Ada Lund, who is currently in Oslo, said that Vantor of Bergen sold 63 boats.", "Vantor of Bergen."
    )
    asked = [q.prompt for q in make_questions(story, find(story)).shown]
    assert not [prompt for prompt in asked if "who is in" in prompt]


def test_a_shortened_question_keeps_both_words_for_one_person():
    body = "Ada Lund was handed the fine after making remarks about \x00 to her team-mate and Spanish international Jon Berg in Bergen in October"
    assert shortened(body, 10) == body


@pytest.mark.parametrize(
    ("text", "lost"),
    [
        ("Ada Lund, rated at $3.8m, and Jon Berg are two of his targets.", True),
        ("Ada Lund and Jon Berg are two of Vantor's targets.", False),
    ],
)
def test_what_is_one_of_somebodys_needs_whose(text, lost):
    named = [(0, 8, "person"), (text.index("Jon"), text.index("Jon") + 8, "person")]
    assert points_back(text, named) == lost


@pytest.mark.parametrize(
    ("opening", "cut"),
    [
        ("So many boats sank that ", False),
        ("Further down the coast ", False),
        ("So ", True),
        ("Further, ", True),
    ],
)
def test_only_a_link_is_cut_from_the_head_of_a_sentence(opening, cut):
    story = collection(f"{opening}Vantor of Norway sold 63 boats in Bergen to Ada Lund.", "Vantor of Bergen.")
    texts = [text for text in statements_of(story) if "63 boats" in text]
    rest = opening.partition(" ")[2]
    assert any(text.startswith((rest[:1].upper() + rest[1:]) or "Vantor") for text in texts) == cut


def test_a_body_of_a_place_is_no_subject_of_its_car_park():
    story = collection(
        "The parking lot at Mount Zion Church was full of boats before noon on Monday.", "Vantor of Bergen."
    )
    assert not [
        q for q in make_questions(story, find(story)).kept if q.prompt.startswith("Which church was full")
    ]


def test_it_that_travels_is_no_agency():
    story = collection(
        "The samples of the Norwegian Space Agency came down in Bergen. It travelled with a logger that showed 31 degrees.",
        "Vantor of Bergen.",
    )
    assert not [text for text in statements_of(story) if text.startswith("Norwegian Space Agency travelled")]


def test_a_deal_without_a_name_is_not_shown():
    story = collection(
        "Vantor of Norway signed a deal worth $40 million with Quillon of Oslo in Bergen.",
        "Quillon makes boats in Oslo. Vantor of Norway signed a deal worth $40 million with it.",
    )
    asked = make_questions(story, find(story))
    assert [
        q
        for q in asked.kept
        if q.prompt.endswith("how much was the deal worth?") or q.prompt == "How much was the deal worth?"
    ]
    assert not [q for q in asked.shown if "how much was the deal worth?" in q.prompt.lower()]


def test_a_trial_that_opened_began():
    story = collection(
        "The trial of Ada Lund opened in Bergen on Monday.", "The trial of Ada Lund goes on in Bergen."
    )
    asked = [q.prompt for q in make_questions(story, find(story)).kept]
    assert not [prompt for prompt in asked if re.search(r"when was the trial.* held", prompt, re.IGNORECASE)]


@pytest.mark.parametrize(
    ("deed", "follows", "meant"),
    [
        ("said the container was intact", "It opened a hall in Bergen.", False),
        ("said the container was intact", "It warned that 63 boats had left.", True),
        ("bought a yard in Oslo", "It opened a hall in Bergen.", True),
        ("bought a yard in Oslo", "It weighed 63 tonnes.", False),
    ],
)
def test_it_after_what_a_body_said_may_be_what_it_spoke_of(deed, follows, meant):
    agency = Mention(Span("a", 4, 26), "Norwegian Space Agency", "org", "Norwegian Space Agency")
    before = Before().after(f"The Norwegian Space Agency {deed}.", [agency], ("", ""))
    assert before.meant(follows) == (("It", "Norwegian Space Agency") if meant else ("", ""))


def test_one_of_two_places_is_not_asked_for():
    story = collection(
        "Vantor will book a charge for a recall of boats in Norway and Canada.", "Vantor of Bergen."
    )
    assert not [
        q
        for q in make_questions(story, find(story)).kept
        if "and Canada" in q.prompt and "which country" in q.prompt
    ]


def test_an_agency_in_brackets_goes_with_its_dash():
    story = collection(
        "(Fjordwire) -- Vantor of Norway sold 63 boats to Ada Lund in Bergen in 2019.", "Vantor of Bergen."
    )
    texts = [text for text in statements_of(story) if "63 boats" in text]
    assert texts
    assert all(text.startswith("Vantor") for text in texts)


def test_what_they_would_do_on_a_day_is_yet_to_come():
    assert looks_ahead("Ada Lund said members would stop work on Thursday", "2026-05-14", date(2026, 5, 18))
    assert not looks_ahead("Members stopped work on Thursday", "2026-05-14", date(2026, 5, 18))


def test_previously_known_stays():
    story = collection(
        "The oldest previously known boats of the coast came from Bergen, in the west of Norway, and are 4,100 years old.",
        "Vantor of Bergen.",
    )
    texts = [text for text in statements_of(story) if "4,100" in text]
    assert texts
    assert all("previously known" in text for text in texts)


def test_a_thing_called_by_a_family_name_is_nobody():
    story = collection(
        "In the early hours thieves entered the Lund, a museum some 20 miles south of Oslo, and left with 63 coins. "
        "Ada Lund and her husband founded it in 1909.",
        "Vantor of Bergen.",
    )
    asked = make_questions(story, find(story)).shown
    assert not [q for q in asked if "the Ada Lund" in q.prompt]
    assert not [q for q in asked if q.answers[0].text == "Ada Lund" and "a museum" in q.prompt]


def test_who_said_it_is_asked_where_it_was_said_so():
    story = collection(
        "“We will land on the moon more softly the next time, and we will do it together,” said Ada Lund in Oslo on Monday.",
        "Ada Lund spoke in Bergen. “We will land on the moon more gently the next time, and together,” said Ada Lund.",
    )
    for question in make_questions(story, find(story)).kept:
        if question.prompt.startswith("Who said"):
            words = question.prompt.partition("“")[2].partition("”")[0]
            assert words in " ".join(question.evidence[0].quote.split())


def test_who_tells_it_at_the_end_is_no_part_of_what_is_told():
    story = collection(
        "Ada Lund took 6,300 votes against 4,100 for Moe, Kari Dahl, the commission's chairman, told a crowded hall in Oslo.",
        "Vantor of Bergen.",
    )
    assert not [
        q for q in make_questions(story, find(story)).shown if q.prompt.rstrip("?").endswith("Kari Dahl")
    ]


@pytest.mark.parametrize(
    ("sentence", "never"),
    [
        ("The World Anti-Doping Agency put it on its banned list on 1 January 2019.", "put it on"),
        ("Other brands such as Nutteroo and Pip were not involved in Bergen.", "two Other"),
        ("The alert covers goods in more than 40 countries including Norway, Germany, Spain and France.", "four 40"),
        ("It was needed, the union heard, because the boats were old, its spokesman Tom Quill said in Bergen.", "its spokesman"),
        ("Canada said late Tuesday that 48 boats were sold, citing an alert that Norway had fed into the system.", "country had fed into"),
    ],
)  # fmt: skip
def test_what_leans_on_another_sentence_or_lost_a_word_is_not_asked(sentence, never):
    story = collection(f"Vantor of Norway sold 63 boats in Bergen. {sentence}", "Vantor of Bergen.")
    made = make_questions(story, find(story)).kept
    assert made
    assert not [
        q.prompt for q in made if never in q.prompt and q.kind != "truefalse" and q.quality >= FILL_QUALITY
    ]
