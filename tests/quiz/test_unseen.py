"""What judges marked down in stories that no rule had seen, each with a story of our own that once made such a question."""

import re
from dataclasses import replace

import pytest
from tests.stories import collection, findings

from broadsheet.articles.sentences import split
from broadsheet.facts.find import find
from broadsheet.quiz.aliases import organisation, place
from broadsheet.quiz.choose import FILL_QUALITY
from broadsheet.quiz.draft import quoted
from broadsheet.quiz.families.quotations import _quotable
from broadsheet.quiz.first_mentions import _joined
from broadsheet.quiz.headlines import headline
from broadsheet.quiz.kinds import asked_for
from broadsheet.quiz.make import make_questions
from broadsheet.quiz.model import Question
from broadsheet.quiz.prompt_faults import prompt_fault
from broadsheet.quiz.rivals import lowered
from broadsheet.quiz.standing import _says_something
from broadsheet.quiz.statements import _statement
from broadsheet.quiz.swaps import turned_round

OTHER = "Orlane of Norway is a company that builds ferries and boats in Bergen."
TITLE = "Orlane recalls its boats off Bergen"
OTHER_TITLE = "Fjord firm calls back two models"


def made(*texts: str, titles: tuple[str, ...] = ()) -> list[Question]:
    story = collection(*texts, titles=titles)
    return list(make_questions(story, find(story)).kept)


def prompts(*texts: str) -> list[str]:
    return [question.prompt for question in made(*texts)]


def sure(*texts: str) -> list[Question]:
    return [question for question in made(*texts) if question.quality >= FILL_QUALITY]


MAKER = (
    "The recall covers Orlane Kite and Orlane Kite XL boats sold in Norway since 2018. Orlane said 12 boats had sunk. "
    "Orlane Kite boats were tested in Bergen. Orlane will pay dealers 45 euros for each boat. "
    "The Kite carries four children. Orlane shares fell in Bergen."
)


def test_a_maker_is_not_short_for_what_it_makes():
    named = {mention.name for mention in findings(MAKER).mentions if mention.text == "Orlane"}
    assert named == {"Orlane"}
    assert not [prompt for prompt in prompts(MAKER, OTHER) if "Orlane Kite will pay" in prompt]


def test_a_firm_is_short_for_its_full_name():
    text = "Quillon Group sold 12 boats in Bergen. Quillon's ferries went to Norway. Quillon Group is a Norwegian firm."
    assert {m.name for m in findings(text).mentions if m.text == "Quillon"} == {"Quillon Group"}


def test_a_place_has_no_name_with_the():
    assert place("Aarhus").names == ("Aarhus",)


def test_a_united_body_is_right_in_full_and_in_short():
    assert "United Nations Security Council" in organisation("UN Security Council").names
    assert "UN Security Council" in organisation("United Nations Security Council").names


@pytest.mark.parametrize(
    "text, words, never",
    [
        (
            "By comparison, the Bergen ferry of Orlane carries 63 people across the fjord.",
            "The Bergen ferry of Orlane carries",
            "By comparison",
        ),
        (
            "Orlane of Bergen built a previously unknown ferry that was 63 metres long from end to end.",
            "built a previously unknown ferry",
            "a unknown",
        ),
        (
            "Orlane of Bergen stopped 63 ferries yesterday morning in the harbour of Stavanger.",
            "on the morning of 9 March 2021",
            "2021 morning",
        ),
        (
            "Orlane of Bergen has recalled 63 boats of two models in Norway and Denmark, Shipnews can confirm.",
            "boats of two models in Norway and Denmark",
            "can confirm",
        ),
        (
            "Ada Lund added that Orlane of Bergen had built 63 ferries for Norway since the war.",
            "Ada Lund said that Orlane of Bergen",
            "Lund added",
        ),
    ],
)
def test_a_statement_is_good_english_without_its_neighbours(text, words, never):
    story = collection(text, OTHER)
    first = split(story.articles[0])[0].span
    named = [m for m in find(story).mentions if m.span.article == first.article]
    statement = _statement(story.articles[0], first, named)
    assert statement is not None
    assert words in statement.text
    assert never not in statement.text
    assert not [question.prompt for question in sure(text, OTHER) if never in question.prompt]


def test_a_name_in_s_takes_no_second_s():
    text = "Kestrel Boats built 12 ferries in Bergen. Kestrel Boats of Norway is a firm. Kestrel's stock fell 9% in Bergen in May 2019."
    story = collection(text, OTHER)
    last = split(story.articles[0])[-1].span
    named = [m for m in find(story).mentions if last.contains(m.span)]
    statement = _statement(story.articles[0], last, named)
    assert statement is not None
    assert statement.text.startswith(("Kestrel Boats' stock", "Kestrel's stock"))
    assert (
        _joined("Kestrel's stock fell.", re.match("Kestrel", "Kestrel's stock fell."), "Kestrel Boats")
        == "Kestrel Boats' stock fell."
    )


def test_a_date_is_asked_for_with_the_verb_turned():
    asked = prompts(
        "In May 2014, Orlane closed the oldest dock in Stavanger.",
        "The Bergen dock was built by Orlane for Norway in 2009.",
    )
    assert "In which month of 2014 did Orlane close the oldest dock in Stavanger?" in asked
    assert "In which year was the Bergen dock built by Orlane for Norway?" in asked


def test_a_date_is_not_right_by_what_it_was_on_its_day():
    asked = [
        q
        for q in made("Orlane of Bergen helped Norway to build the harbour of Stavanger last year.", OTHER)
        if q.kind == "date"
    ]
    assert asked
    assert not [name for q in asked for a in q.answers for name in a.names if "last" in name]


@pytest.mark.parametrize(
    "text, wrong",
    [
        ("J. Roe, M. Lund and A. Holm of Bergen.", r"A\. Holm of Bergen\."),
        ("Call 0800 555 0142 or register at the site of Orlane in Bergen.", "0800"),
        ("Beyond listing ferries, Orlane of Bergen built 63 boats for Norway in May 2019.", "Beyond"),
        (
            "By Monday 17 boats of Orlane had sunk off Bergen, according to the office of Ada Lund.",
            r"off Bergen\.",
        ),
        ("Ada Lund, a surgeon, was its author in Bergen for years.", "its author"),
        (
            "Ada Lund said Norway's 12 ferries would wait. She wants the nine pieces in Bergen.",
            "the nine pieces",
        ),
    ],
)
def test_what_says_nothing_by_itself_is_not_shown(text, wrong):
    assert not [q.prompt for q in sure(text, OTHER) if re.search(wrong, q.prompt)]


def test_a_list_of_names_says_nothing():
    assert not _says_something("J. Roe, M. Lund and A. Holm.")
    assert _says_something("Records of the ferry show a fire.")


def test_a_share_of_a_clinic_is_no_clinic():
    text = "The weekly Fjordposten reported on Monday that Lund owned 12% of Havmed, an eye clinic in Bergen, through a firm."
    assert not [
        prompt for prompt in prompts(text, OTHER) if "is an eye clinic" in prompt and "percentage" in prompt
    ]


def test_what_an_article_says_of_a_speaker_is_not_the_speakers_word():
    text = "Norway will not stop, said Ada Lund, a rocket analyst at the website Fjordwatch, which monitors Denmark."
    assert not [
        prompt
        for prompt in prompts(text, OTHER)
        if "According to Ada Lund" in prompt and "monitors" in prompt
    ]


def test_a_name_that_is_cut_short_is_no_answer():
    text = "The boats went home, said Ada Lund, an activist with the Lost Boats of the Fjord campaign."
    assert not [q.prompt for q in sure(text, OTHER) if q.answers[0].text == "Lost Boats"]


@pytest.mark.parametrize(
    "words, asked",
    [
        ("We heard no siren at all that night. God and the dogs.", "We heard no siren at all that night."),
        ("We found the fault. We told Norway.", "We found the fault. We told Norway."),
    ],
)
def test_a_fragment_that_answers_unquoted_words_is_left_off(words, asked):
    assert _quotable(words) == asked


def test_a_quotation_ends_in_no_stray_comma():
    assert quoted("He goes, \u2018Get in the van,\u2019") == "\u201cHe goes, \u2018Get in the van\u2019\u201d"


def test_an_outlet_is_asked_for_words_only_of_their_own_speaker():
    one = "Ada Lund resigned in Bergen. \u201cI made an error in a form, not an error of conscience at all,\u201d Ada Lund said."
    two = "\u201cI made an error in a form and not an error of conscience,\u201d said Jon Berg, who leads Norway's port."
    three = "\u201cI made a slip in a form, not an error of conscience ever,\u201d said Jon Berg of the port."
    assert not [prompt for prompt in prompts(one, two, three) if prompt.startswith("Which outlet quotes")]


def test_every_question_of_a_fact_names_its_story_where_a_headline_does():
    text = (
        "Orlane of Bergen recalled 63 boats in Norway after a fire in May 2019. "
        "\u201cNo ferry of ours has ever burned before in all these years,\u201d said Ada Lund of Orlane."
    )
    other = "Orlane recalls boats. The boats of Orlane off Bergen are called back by Norway."
    asked = [
        q.prompt for q in made(text, other, titles=(OTHER_TITLE, TITLE)) if q.about in ("fact", "speaker")
    ]
    spoken = [
        prompt
        for prompt in asked
        if "No ferry of ours" in prompt and "Who said" in prompt.replace("who", "Who")
    ]
    assert spoken
    assert all("In the coverage of \u201c" in prompt for prompt in spoken)  # its own headline is no such


@pytest.mark.parametrize("ahead", ["is due to open in June", "will close the dock next January"])
def test_a_date_to_come_is_not_written_as_one_gone_by(ahead):
    text = f"Orlane of Bergen sold 63 boats and {ahead}."  # of March 2021
    assert not [q.prompt for q in sure(text, OTHER) if "2020" in q.prompt or "January 2021" in q.prompt]


def test_a_town_is_not_short_for_its_chamber():
    text = (
        "The Tarn Valley Chamber of Commerce put the cost at 63 boats. The Tarn Valley Chamber of Commerce is a body of firms. "
        "The Tarn Valley Chamber of Commerce said so. It was Tarn Valley mayor Ada Lund who spoke."
    )
    assert "Tarn Valley Chamber of Commerce" not in {
        m.name for m in findings(text).mentions if m.text == "Tarn Valley"
    }


def test_a_headline_with_a_possessive_is_used():
    one = replace(collection(OTHER).articles[0], title="Norway's ferry sinks off Bergen")
    assert headline(one) == "Norway's ferry sinks off Bergen"
    assert headline(replace(one, title="Norway ferry 'thought I was lost off Bergen")) is None


@pytest.mark.parametrize(
    "prompt, inside",
    [
        ("Flowers lay on the steps of Bergen?", "flowers lay on the steps of Bergen?"),
        ("Orlane lay off Bergen?", "Orlane lay off Bergen?"),
        ("How many boats sank?", "how many boats sank?"),
    ],
)
def test_a_question_begins_small_after_its_story(prompt, inside):
    assert lowered(prompt) == inside


def test_one_figure_of_a_time_is_not_left_out():
    text = "The first ferry of Orlane, built in Bergen for Norway, stopped after 2 min 38 s."
    assert not [q.prompt for q in sure(text, OTHER) if "_____ min" in q.prompt or "min _____" in q.prompt]


def test_nobody_loses_entry():
    assert turned_round("Two men gained entry by the roof.") is None
    assert turned_round("Orlane gained 12 boats.") == "Orlane lost 12 boats."


def test_a_minister_of_a_department_is_no_minister_of_a_firm():
    text = "Cyber Security Minister Ada Lund said she was angry in Bergen."
    assert not [
        prompt for prompt in prompts(text, OTHER) if "position at Cyber" in prompt or "Cyber's" in prompt
    ]


def test_what_an_article_opens_with_is_no_outlets_alone():
    news = "Orlane of Norway closed all 12 of its yards in Bergen and Stavanger on Monday morning."
    texts = (news, "Norway's Orlane shut down. Orlane has yards in Bergen.", OTHER)
    untold = ("A bad day for the coast", "A firm gives up for good", "Ferries from the fjord")
    assert [q.prompt for q in made(*texts) if "alone reports" in q.prompt]
    assert not [q.prompt for q in made(*texts, titles=untold) if "alone reports" in q.prompt]


def test_a_continent_is_no_country():
    assert asked_for("Europe", "place", {}) == "Which continent"


def test_a_date_takes_one_preposition():
    assert prompt_fault("Who will be paid in full for in June 2025 and July?", ()) is not None
    assert prompt_fault("Who will be paid in full for June 2025 and July?", ()) is None


def test_a_statement_does_not_shout():
    assert not [
        q.prompt
        for q in sure("The strike at Orlane that left 63 boats in Bergen is OVER.", OTHER)
        if "OVER" in q.prompt
    ]
