from datetime import date
from itertools import pairwise

import pytest
from tests.stories import bundled

from broadsheet.articles.boilerplate import kept_lines, stated_date

STORY = (
    "The harbour board of Lindhaven has sold its last two ferries to a yard in Portugal, officials said.",
    "Mayor Ida Brandt told reporters that the town would buy electric boats before the autumn.",
    "“Nobody will have to swim,” she said.",
)


def kept(text: str, headline: str | None = None) -> list[str]:
    return [text[start:end] for start, end in kept_lines(text, headline)]


def around(line: str) -> str:
    """Put a line into the middle of a story."""
    return "\n\n".join((STORY[0], STORY[1], line, STORY[2]))


FURNITURE = {
    "icon names run together": "icon homeicon searchicon menuicon closeicon shareicon mail",
    "icon names apart": "share icon mail icon print icon save",
    "see also": "SEE ALSO: FERRIES OF THE FUTURE, IN PICTURES.",
    "also on a site": "Also on lindhaven.example The boats that nobody wanted.",
    "read more": "Read more: What became of the old pier?",
    "read next": "Read next: Why the ferries were late again.",
    "related": "Related: A history of the harbour in ten objects.",
    "watch": "Watch: The last crossing, filmed from above.",
    "newsletter": "Sign up for our morning newsletter and never miss a ferry.",
    "subscribe": "Subscribe now to read every story from the coast.",
    "share appeal": "If you like this story, share it with a friend!",
    "follow us": "Follow us on every channel for more news of the coast.",
    "about its author": "Ida Lund writes on ferries and the sea for the Courier.",
    "author's post": "Ida Lund is a senior maritime reporter at the Courier.",
    "who helped": "Courier reporters Ida Lund and Per Holm contributed to this report.",
    "sign-up gone wrong": "Harbour Briefing by Email That address does not look right. Try again.",
    "who pays": "The Courier's science coverage is supported by the Lund Institute. Its content is its own.",
    "buttons of a gallery": "1 of 14 Full Screen Autoplay Close Skip Ad \u00d7 Photos from the quay View Photos The boats left. Buy Photo.",
    "feed appeal": "Add The Lindhaven Courier to your News feed.",
    "digest appeal": "Catch up with Tide Table, our daily digest on the business of the sea.",
    "audio appeal": "Listen to our new audio briefing, Harbour Daily.",
    "reach the author": "• Mara Quist can be reached at mquist@courier.example.",
    "address": "Tips? Write to newsdesk@courier.example.",
    "comment policy": "Please read our comment policy before commenting.",
    "comment counter": "message circleSHOW COMMENT (12)chevron",
    "show comments": "Show comments (31).",
    "copyright": "© 2021 The Lindhaven Courier. All rights reserved.",
    "lone byline": "Mara Quist",
    "byline with by": "By Mara Quist and Tom Ault",
    "cross-head": "A town without boats",
    "cross-head with a colon inside": "Ferry sale: trouble on both shores",
    "menu": "Job Board",
    "glued menu": "World NewsHarbourWeatherSport ForwardObituaries",
    "glued menu with an end": "World NewsHarbourWeatherSport ForwardObituaries.",
    "capitals": "HARBOUR BOARD SELLS ITS LAST FERRIES!",
    "photo credit": "The old ferry at its berth. (AP Photo/Someone Else)",
    "photographer's credit": "Nils Holm, who keeps 40 cows, speaks to reporters on the steps of the court. (Ada Lund/For The Tarn Post)",
    "agency's full name": "Rescuers on Thursday evening beside what is left of the bridge in Norway. (Agence France-Presse/Getty Images)",
    "agency caption": "A ferry leaves Lindhaven for the last time. REUTERS/Some One",
    "picture by": "Photo by Some One, used with thanks.",
    "parenthesis": "(Image: Lindhaven harbour at dusk)",
    "date line": "March 10, 2021, 9:00 PM UTC",
    "date line, day first": "10 Mar, 2021 08:22",
    "updated": "Updated on 11 March 2021.",
    "link": "The full report is at https://courier.example/report.",
    "advertisement": "Advertisement",
    "headline again": "Lindhaven sells its last two ferries to Portugal",
}


@pytest.mark.parametrize("line", FURNITURE.values(), ids=FURNITURE)
def test_what_surrounds_a_story_is_left_out(line):
    assert kept(around(line), "Lindhaven sells its last two ferries to Portugal") == list(STORY)


TOLD = {
    "short sentence": "The ferries are old.",
    "question": "Who will pay for the new boats?",
    "spoken": "“No!”",
    "short spoken": '"Not us."',
    "abbreviation": "The boats will sail under a licence of the U.S.",
    "a cause": "Higher fuel prices contributed to the end of the line.",
    "somebody's writing": "Ida Lund writes on the wall every morning which boat is late. She has done so for years.",
    "names an icon": "The boat is an icon of the coast, and its bell is another.",
    "a colon that leads on": "The mayor named three reasons for the sale of the town's boats:",
    "prose that lost its end": "The yard in Portugal will take the boats apart and sell their engines to "
    "a company that builds pumps for farms in the south",
    "begins like a link": "Watching the ferries leave was hard for many in the town.",
    "begins like an appeal": "Following the vote, the board signed the papers at once.",
    "date in a sentence": "On March 10, 2021 the board voted for the sale by nine to two.",
    "ends in a bracket": "The board voted for the sale by nine to two (one member was ill).",
    "no-break spaces": "The\u00a0board\u00a0paid 2\u00a0million\u00a0crowns for the two boats.",
    "bullet": "• The board will meet again in May to choose a yard.",
    "headline word for word inside": "The paper wrote “Lindhaven sells its last two ferries to Portugal” and was right.",
    "question of a person": "“Will it float?” asked Tom Ault, who keeps the harbour's log.",
}


@pytest.mark.parametrize("line", TOLD.values(), ids=TOLD)
def test_what_tells_the_story_is_kept(line):
    title = "Lindhaven sells its last two ferries to Portugal"
    assert kept(around(line), title) == [STORY[0], STORY[1], line, STORY[2]]


@pytest.mark.parametrize(
    "marker",
    [
        "More must-read stories from The Courier:",
        "More from this section",
        "Related stories",
        "Recommended articles:",
        "Most popular",
        "You may also like",
    ],
)
def test_nothing_is_kept_after_a_marker_that_heads_a_list_of_links(marker):
    links = ("Ferry to Portugal is late", "—Listen to this: the bell of the pier", "Eels return to the bay")
    assert kept("\n".join((*STORY, marker, *links))) == list(STORY)


def test_a_marker_within_the_story_does_not_end_it():
    text = "\n".join((STORY[0], "Related stories", STORY[1], STORY[2], "The board meets again in May."))
    assert kept(text) == [STORY[0], STORY[1], STORY[2], "The board meets again in May."]


def test_a_paragraph_told_again_is_kept_once():
    text = "\n\n".join((*STORY, *STORY))
    assert kept(text) == list(STORY)
    curly = STORY[0].replace("its", "the town’s")
    assert kept(f"{curly}\n{curly.replace('’', chr(39))}") == [curly]


def test_the_same_words_in_another_sentence_are_kept():
    assert len(kept(f"{STORY[0]}\n{STORY[0]} The yard is in Porto.")) == 2


def test_a_text_without_any_sentence_is_kept_whole():
    assert kept("Ferries\n\n  Boats  \nPiers") == ["Ferries", "Boats", "Piers"]


def test_lines_come_in_order_without_outer_space_and_leave_the_text_alone():
    text = "\ufeff\n  " + "  \n\t".join(STORY) + "\u00a0\n\n"
    lines = kept_lines(text)
    assert [text[start:end] for start, end in lines] == list(STORY)
    assert all(end <= following for (_, end), (following, _) in pairwise(lines))


DATE_LINES = {
    "June 6, 2019, 9:00 PM UTC": date(2019, 6, 6),
    "6 Jun, 2019 08:22": date(2019, 6, 6),
    "Thursday, June 6, 2019": date(2019, 6, 6),
    "Updated: 12 February 2020": date(2020, 2, 12),
    "Published Feb. 3rd, 2020": date(2020, 2, 3),
    "2020-11-30": date(2020, 11, 30),
    "By Mara Quist | March 1, 2021": date(2021, 3, 1),
    "The board met on June 6, 2019 and voted for the sale.": None,
    "June 31, 2019": None,
    "2019-13-01": None,
    "June 2019": None,
    "In June, 2019 boats came and every one of them was painted green": None,
}


@pytest.mark.parametrize("line, expected", DATE_LINES.items(), ids=DATE_LINES)
def test_a_date_line_gives_the_day_and_no_other_line_does(line, expected):
    assert stated_date(f"Harbour\n\n{line}\n\n{STORY[0]}") == expected


def test_a_date_far_below_the_top_is_not_the_articles():
    assert stated_date("\n".join([*STORY * 5, "June 6, 2019"])) is None


# The bundled articles: what surrounds each, by a piece of every such line, and sentences of each story.
SURROUNDINGS = {
    "01-fortune": (
        "Cybersecurity",
        "Huawei Strikes",
        "9:00 PM",
        "must-read",
        "Boost",
        "130 million",
        "life without Google",
        "civil war",
        "audio briefing",
        "Data Sheet",
    ),
    "02-cnn": (),
    "03-washington-times": ("ablake", "comment policy", "Andrew Blake"),
    "04-interesting-engineering": (
        "Catches a Break",
        "Jessica Miley",
        "trouble on both sides",
        "SEE ALSO",
        "SCREENSHOTS",
        "5G alternatives",
        "News feed",
        "SHOW COMMENT",
        "Job Board",
    ),
    "05-rt": (
        "bookmark",
        "6 Jun",
        "Also on rt.com",
        "facial recognition",
        "Tit-for-tat",
        "If you like this story",
        "Huawei launches pilot",
    ),
}
STORIES = {
    "01-fortune": (
        13,
        "Huawei signed a deal to bring super-fast 5G",
        "Testing is expected to start later this year.",
        "winners and losers over the coming years.”",
        "how many cities in Russia it covers.",
        "made by Russian company Vokord.",
        "all the way to the data center,” he says.",
        "The sale of American technology to someone",
        "its own operating system on future devices.",
        "after the company was blacklisted.",
    ),
    "02-cnn": (
        11,
        "The agreement with Russia's largest carrier, MTS,",
        "network equipment business.",
        "pose a national security risk.",
        "self-driving cars to networked robots.",
        "in a statement Thursday.",
        "this year and in 2020.",
        "Rivals are already starting to benefit.",
        "launch of new Huawei smartphones.",
    ),
    "03-washington-times": (
        9,
        "Chinese telecommunications giant Huawei has signed on",
        "including Google, Intel, Microsoft and others.",
        "MTS said in a statement.",
        "Russia media reported.",
        "communications technology and services.”",
        "causing several to cut ties.",
    ),
    "04-interesting-engineering": (
        12,
        "Huawei will work with Russian telecom MTS",
        "has signed a deal with Russia",
        "on Wednesday, on the sidelines",
        "leaders of the two powerful nations.",
        "since 2012.",
        "own OS as a replacement.",
        "a major customer base.",
        "Huawei is being considered.",
        "breaking trade sanctions with Iran.",
    ),
    "05-rt": (
        8,
        "Blacklisted in the US and a number of Western countries,",
        "three-day visit.",
        "strategically important area like 5G.”",
        "The road map for the upcoming year",
        "UK, Canada, and New Zealand.",
        "another large Russian mobile provider, Beeline",
        "which the company strongly denies.",
        "interests of Chinese business.",
    ),
}


@pytest.mark.parametrize("stem", STORIES)
def test_the_bundled_articles_are_their_stories_alone(stem):
    article = bundled().article(f"huawei-mts-5g/{stem}")
    lines = [article.text[start:end] for start, end in article.kept]
    story = "\n".join(lines)
    for piece in SURROUNDINGS[stem]:
        assert piece in article.text, "the original text is untouched"
        assert piece not in story, piece
    paragraphs, *sentences = STORIES[stem]
    for sentence in sentences:
        assert sentence in story
    assert len(lines) >= paragraphs
    assert len(set(lines)) == len(lines)
