"""Whose words, whose deed and which figure: what readers marked down in six stories, each with a sentence of our own."""

import pytest
from tests.stories import YARD, collection, statements_of

from broadsheet.articles.model import Span
from broadsheet.facts.find import find
from broadsheet.facts.model import Mention
from broadsheet.quiz.families.gap_quality import gap_quality
from broadsheet.quiz.families.sheet import first_word_keeps
from broadsheet.quiz.first_mentions import _put
from broadsheet.quiz.halves import is_count_of_parts
from broadsheet.quiz.kinds import kinds_beside
from broadsheet.quiz.make import make_questions
from broadsheet.quiz.model import NOT_SHOWN, Question
from broadsheet.quiz.pieces import Piece
from broadsheet.quiz.pointing import points_back
from broadsheet.quiz.standing import _HANGS
from broadsheet.quiz.statements import find_statements
from broadsheet.quiz.story import read_story
from broadsheet.quiz.swaps import turned_round

NEWS = "Vantor sold 12 boats in Bergen in May 2019. Vantor of Norway builds boats and ferries for the Baltic."
OTHER = "The Norwegian firm Vantor has sold boats to Finland. Its ferries went to Bergen."


def made(*texts: str, titles: tuple[str, ...] = ()) -> list[Question]:
    story = collection(*texts, titles=titles)
    return list(make_questions(story, find(story)).kept)


SAID = "The use of old boats on the ferry line was unlawful"


def test_words_that_accounts_give_to_two_are_asked_by_account():
    one = f'{NEWS} "{SAID}," said Marta Quill, who read the ruling in Bergen.'
    two = f'{OTHER} "{SAID}," said Ada Lund, who read the ruling in Bergen.'
    asked = [q for q in made(one, two) if q.about == "speaker" and SAID in q.prompt]
    assert {(q.prompt[:20], q.answers[0].text) for q in asked} <= {
        ("According to The One", "Marta Quill"),
        ("According to The Two", "Ada Lund"),
    }
    assert asked


@pytest.mark.parametrize(
    "before",
    [
        "Judge Tom Holm told the court that the defendant had watched the boats sink in Bergen.",
        "Tom Holm, the secretary of the union, wrote that Vantor had had an eye on the player for years.",
    ],
)
def test_he_is_nobody_in_particular_after_words_about_another(before):
    told = "He sold 12 boats to Vantor in Bergen in May 2019."
    assert not [
        text for text in statements_of(collection(f"{NEWS} {before} {told}", OTHER)) if "Holm sold" in text
    ]
    plain = "Tom Holm came to Bergen in May 2019."
    assert [
        text for text in statements_of(collection(f"{NEWS} {plain} {told}", OTHER)) if "Holm sold" in text
    ]


def test_a_name_that_stands_with_its_accents_is_not_written_out_again():
    assert (
        _put("Mr. J\u00fcri Kalvik left Bergen.", "Kalvik", "Juri Kalvik")
        == "Mr. J\u00fcri Kalvik left Bergen."
    )
    assert _put("Kalvik left K\u00f8ge.", "Kalvik", "Juri Kalvik") == "Juri Kalvik left K\u00f8ge."


def test_somebody_named_beside_him_is_another():
    def back(text: str) -> bool:
        at = text.find("Ada Lund")
        return points_back(text, [(at, at + 8, "person")])

    assert back("The champion Ada Lund, who is 48, was often named beside him as proof in Bergen.")
    assert not back("The champion Ada Lund, who is 48, was often named beside Vantor in Bergen.")


@pytest.mark.parametrize(
    ("sentence", "hangs"),
    [
        ("Of the 43 million, some 37 million were riders.", True),
        ("Of the 43 million customers, some 37 million were riders.", False),
        ("In between, five judges of Norway had sold 12 boats.", True),
        ("In between Bergen and Oslo lie 12 yards.", True),
    ],
)
def test_openings_that_hang_on_the_sentence_before(sentence, hangs):
    assert bool(_HANGS.match(sentence)) == hangs


def test_an_initial_for_a_family_name_is_no_gap():
    told = "The defendant, identified as Rolf T., mixed lead and mercury into the food of colleagues at Vantor in Bergen."
    assert not [
        q.prompt
        for q in made(f"{NEWS} {told}", OTHER)
        if "_____., mixed" in q.prompt and q.quality > NOT_SHOWN - 0.05
    ]


def test_a_compound_before_a_name_is_small_within_a_question():
    story = collection(f"{NEWS} Mother-of-two Ada Lund bought 12 boats in Bergen.")
    whole = next(
        s for s in find_statements(story, find(story), read_story(story, find(story))) if "Mother" in s.text
    )
    assert not first_word_keeps(whole.text, whole)


def test_a_headline_with_a_figure_in_short_is_not_put_beside_it():
    told = "Vantor concealed a theft that exposed the data of 45 million customers in Bergen and paid the thieves."
    other = "Vantor hid the theft of data from its customers and paid thieves in Bergen. The theft was large."
    gaps = [
        q
        for q in made(
            told, other, titles=("Vantor hid theft of 45m customers' data", "Vantor paid thieves of data")
        )
        if q.kind == "cloze" and q.answers[0].text == "45 million"
    ]
    assert gaps
    assert not [q for q in gaps if "45m" in q.prompt]


def test_a_name_in_capitals_for_show_is_written_as_elsewhere():
    told = "VANTOR workers in Bergen sold 12 boats to Finland in May 2019."
    assert [
        s
        for s in statements_of(collection(f"{told} {NEWS}", OTHER))
        if s.startswith("Vantor workers in Bergen")
    ]


def test_nothing_lasts_shorter():
    assert turned_round("They look for traces in enamel, which last longer in Oslo.") is None
    assert (
        turned_round("The new ferry is longer than the old one.")
        == "The new ferry is shorter than the old one."
    )


def test_a_count_is_told_by_those_who_do_each():
    told = "Two further inquiries, by the police and by the ministry of Norway, are under way."
    assert is_count_of_parts("Two", told)
    assert not is_count_of_parts("12", "Vantor sold 12 boats in Bergen, in May and in June.")


def test_a_deputy_is_no_fuller_name_of_a_post():
    one = "Vantor chairman Marta Quill spoke in Bergen. She sold 12 boats."
    two = "Vantor deputy chairman Marta Quill spoke in Bergen. She sold 12 boats."
    (asked,) = [
        q
        for q in made(one, two)
        if q.prompt.startswith("According to The One, what is Marta Quill's position")
    ]
    assert "deputy chairman" not in asked.answers[0].names
    assert "deputy chairman" in asked.reject


def test_where_a_firm_is_based_asks_for_its_town():
    prompts = [
        q.prompt
        for q in made("Vantor, based in Shenzhen, sold 12 boats.", "Shenzhen-based Vantor sold boats.")
    ]
    assert [p for p in prompts if p.endswith("n which town or city is Vantor based?")]
    assert "Where is Vantor based?" not in prompts


def test_states_that_nobody_names_are_no_party():
    told = "Vantor is facing backlash from the United States and Western states over its boats in Bergen."
    assert not [q.prompt for q in made(f"{NEWS} {told}", OTHER) if "two parties" in q.prompt]


def test_a_sentence_is_not_to_be_judged_twice():
    told = "Vantor relies on engines from Oslo for its ferries and other boats. It uses the software of a firm in Bergen."
    story = collection(f"{NEWS} {told}", OTHER)
    shown = [q.prompt for q in make_questions(story, find(story)).shown if q.kind == "truefalse"]
    assert len([p for p in shown if "relies on engines" in p]) < 2


def test_half_of_two_days_is_no_number():
    piece = Piece("8", Mention(Span("story/one", 0, 1), "8", "number", "8"))
    assert (
        gap_quality(
            piece, "number", "Vantor withdrew its boats on 7 March 2019 and ", " before it sold them."
        )
        is None
    )
    assert (
        gap_quality(piece, "number", "Vantor withdrew its boats in 2019 and sold ", " boats in Bergen.")
        is not None
    )


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Bergen (CNN) Vantor sold 12 boats to Finland in 2019.", "Vantor sold 12 boats to Finland in 2019."),
        ("As reported, Vantor sold 12 boats to Finland in 2019.", "Vantor sold 12 boats to Finland in 2019."),
    ],
)
def test_a_dateline_and_what_an_outlet_told_before_are_left_out(sentence, told):
    assert told in statements_of(collection(f"{sentence} {NEWS}", OTHER))


def test_who_reported_from_where_is_no_news():
    told = "CNN's Olga Tarasova reported from Bergen and Beth Carney wrote from Vantor in Norway."
    assert not [s for s in statements_of(collection(f"{NEWS} {told}", OTHER)) if "Tarasova" in s]


def test_what_falls_on_people_does_not_rise_on_them():
    assert turned_round("Vantor showed ceiling panels falling on those who sat in Bergen.") is None
    assert (
        turned_round("Vantor said prices were falling in Bergen.")
        == "Vantor said prices were rising in Bergen."
    )


def test_what_a_table_says_a_body_is_goes_before_the_words_beside_it():
    story = collection("NASA customers in Bergen bought 12 boats. The opposition Free Alliance sold them.")
    found = kinds_beside(story, find(story).mentions)
    assert "NASA" not in found
    assert found.get("Free Alliance") == "party"


def test_what_others_name_too_is_not_told_by_one_alone():
    alone = "Vantor paid its 300 workers on the Quillona Star a bonus of two months in Bergen in 2019."
    third = "Vantor has a yard in Oslo. The yard in Bergen is closed."

    def outlets(third: str) -> list[str]:
        return [
            q.prompt
            for q in made(f"{YARD[0]} {alone}", YARD[1], third)
            if "alone" in q.tags and "bonus" in q.prompt
        ]

    assert outlets(third)
    assert not outlets(f"{third} Its ferry Quillona Star lay there.")
