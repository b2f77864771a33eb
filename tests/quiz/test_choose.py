"""What is shown of all that could be asked."""

from dataclasses import replace

from tests.stories import collection

from broadsheet.articles.model import Span
from broadsheet.facts.find import find
from broadsheet.grading.model import Answer
from broadsheet.quiz.choose import SHOWN_QUALITY, choose
from broadsheet.quiz.families.statements import IN_RESERVE
from broadsheet.quiz.families.truths import FIGURED, TURNED
from broadsheet.quiz.make import make_questions
from broadsheet.quiz.model import Evidence, Question

LINE = "Vantor chairman Marta Quill told the harbour's 300 workers in Bergen on Monday that the oldest yard would close in May 2022."
PROMPTS = (
    "Who told dockers of closing a yard?",
    "Fill the gap: boats _____ sank off Oslo.",
    "Which town has an eel market?",
)


def question(number: int, prompt: str, line: str = LINE, **changes) -> Question:
    at = Evidence("The Courier", line, Span("story/one", 0, len(line)))
    base = Question(
        id=f"{number:016}", kind="text", about="fact", prompt=prompt, answers=(Answer(f"Ada {number}"),), evidence=(at,),
        quality=0.75, tags=("sentence",), fact="f",
    )  # fmt: skip
    return replace(base, **changes)


def shown(*questions: Question) -> list[str]:
    return [each.id for each in choose(questions)]


def test_a_short_sentence_is_asked_once_and_a_longer_one_twice():
    for words, most in ((8, 1), (16, 2), (30, 3)):
        line = " ".join(["word"] * words)
        assert len(shown(*(question(n, prompt, line) for n, prompt in enumerate(PROMPTS)))) == most


def test_a_sentence_judged_whole_is_not_asked_in_another_way():
    who = question(1, PROMPTS[0])
    true = question(
        2, "True, false or not stated: eels.", kind="truefalse", answers=(Answer("true"),), quality=0.68
    )
    false = replace(true, id="0" * 16, answers=(Answer("false"),), quality=0.73)
    assert shown(who, true) == [who.id]
    assert shown(who, false) == [who.id, false.id]


def test_a_text_with_nothing_sure_still_has_three_questions():
    weak = [
        replace(question(n, prompt, quality=0.5), evidence=())
        for n, prompt in enumerate((*PROMPTS, "On which day did the tide turn?"))
    ]
    assert len(shown(*weak)) == 3
    assert shown(*(replace(one, quality=0.3) for one in weak)) == []


def test_a_figure_is_asked_for_once_however_it_is_written():
    figures = ("15.5 percent", "15.5%", "15.5 percent", "15.5 per cent")
    lines = ("Eels cost more.", "Boats left Turku.", "Rain fell on Riga.", "Snow lay in Lund.")
    asked = [
        question(
            n, f"Fill the gap: {line} _____ it was.", f"{line} {LINE}", kind="cloze", answers=(Answer(figure),),
            evidence=(Evidence("The Courier", f"{line} {LINE}", Span("story/one", n * 900, n * 900 + 99)),),
        )
        for n, (line, figure) in enumerate(zip(lines, figures, strict=True))
    ]  # fmt: skip
    assert len(shown(*asked)) == 1
    years = [replace(one, answers=(Answer("1999"),)) for one in asked]
    assert len(shown(*years)) == len(years)


def test_the_same_is_asked_of_two_outlets_at_most():
    asked = [
        question(
            n, f"According to {outlet}, what is Ada Lund's post?", f"{n} {LINE}", answers=(Answer(f"post {n}"),), tags=("title",), fact=str(n),
            evidence=(Evidence(outlet, f"{n} {LINE}", Span("story/one", n * 900, n * 900 + 99)),),
        )
        for n, outlet in enumerate(("CNN", "RT", "The Courier", "Fortune"))
    ]  # fmt: skip
    assert len(shown(*asked)) == 2


def test_what_readers_marked_down_every_second_time_is_asked_only_where_little_else_is():
    in_place = {"tags": ("sentence", "in place", "events"), "quality": 0.71}
    last = question(1, "Eels are sold in which town?", **in_place)
    middle = question(2, "Eels in which town are sold for 40 crowns each?", "One. " + LINE, **in_place)
    vague = question(
        3, "Ada Lund is a delegate at which organisation?", "Two. " + LINE, tags=("title", "people")
    )
    body = question(
        6, "Which organisation condemned the sale of the boats?", "Five. " + LINE, tags=("sentence", "who")
    )
    party = question(4, "Ada Holm is a member of which party?", "Three. " + LINE, tags=("title", "people"))
    clause = question(5, "What recorded 232 litres of rain?", "Four. " + LINE, tags=("record", "events"))
    others = [question(n, f"Who sold {n} boats to number {n}?", f"{n}. {LINE}") for n in range(10, 20)]
    asked = shown(last, middle, vague, party, clause, body, *others)
    assert {last.id, party.id} <= set(asked)
    assert not {middle.id, vague.id, clause.id, body.id} & set(asked)
    assert middle.id in shown(middle)


def test_ages_two_in_place_and_the_storys_own_names_are_asked_within_bounds():
    ages = [
        question(n, f"How old was Ada {n}?", f"{n}. {LINE}", tags=("age", "people"), kind="number")
        for n in range(5)
    ]
    assert len(shown(*ages)) == 2
    lines = (
        "Eels swim upstream in autumn past",
        "Twelve old boats were sold at auction by",
        "A court sat for nine weeks over",
        "Nobody slept that night near",
    )
    own = [
        question(n, f"{line} _____.", n * 'Eels. ' + LINE, tags=("sentence", "gap", "hero"), kind="cloze", answers=(Answer("Vantor"),))
        for n, line in enumerate(lines)
    ]  # fmt: skip
    assert len(shown(*own)) == 2
    pair = {"tags": ("sentence", "in place", "events"), "kind": "set", "quality": 0.56}
    two = question(1, "The bill was backed by which two parties?", **pair)
    like = question(2, "Eels are sold to the likes of which two parties?", "One. " + LINE, **pair)
    others = [question(n, f"Who sold {n} boats to number {n}?", f"{n}. {LINE}") for n in range(10, 20)]
    assert two.id in shown(two, like, *others)
    assert like.id not in shown(two, like, *others)


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


def test_a_gap_by_the_same_words_is_not_asked_again():
    def gap(n: int, told: str, answer: str) -> Question:
        span = Span("story/one", n * 900, n * 900 + 99)
        return question(
            n, f"Fill the gap: {told}", f"{told} {LINE}", kind="cloze", answers=(Answer(answer),),
            evidence=(Evidence("The Courier", f"{told} {LINE}", span),),
        )  # fmt: skip

    first = gap(1, "The minister of fisheries, _____, welcomed the deal on eels.", "Ada Lund")
    again = gap(2, "Boats were sold, and fisheries minister _____ had no more to give.", "Ada Lund")
    other = gap(3, "Snow lay in Turku when _____ bought three ferries.", "Ada Lund")
    assert shown(first, again) == [first.id]
    assert shown(first, other) == [first.id, other.id]
