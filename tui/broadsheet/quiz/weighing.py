"""Weighs a question by where it comes from: in passing, cut out of its sentence, answered by a headline."""

import re
from dataclasses import replace

from broadsheet.articles.model import Collection
from broadsheet.facts.find import Findings
from broadsheet.facts.gazetteer import country_of
from broadsheet.facts.model import Claim, MentionType
from broadsheet.language.dictionary import is_word
from broadsheet.language.normal import folded
from broadsheet.language.wordforms import codes
from broadsheet.quiz.aliases import demonyms
from broadsheet.quiz.choose import FILL_QUALITY
from broadsheet.quiz.dates import MONTH
from broadsheet.quiz.model import NEVER_SHOWN, NOT_SHOWN, Question
from broadsheet.quiz.moves import FALLS
from broadsheet.quiz.standing import NO_MATTER, PASSING_STATE
from broadsheet.quiz.story import Story
from broadsheet.quiz.vague import points_away


def on_story(question: Question, findings: Findings, story: Story) -> Question:
    """Return the question with too little quality to be shown where it rests on a round-up's other news, or in passing.

    In passing is a person whom the articles name once, and not for what they say or do: a head of
    state whom somebody is to meet.
    """
    spans = [item.span for item in question.evidence if item.span]
    if (question.about != "fact" and question.about != "speaker") or not spans:
        return question
    if "title" in question.tags and "people" in question.tags:
        name = question.answers[0].text
        named = (
            sum(mention.name == name for mention in findings.mentions)
            if question.prompt.startswith("Who")
            else 2
        )
        if named < 2:
            return replace(question, quality=min(question.quality, NOT_SHOWN))
    for span in spans:
        if span.article in story.devoted:
            return question
        own = [mention for mention in findings.mentions if span.contains(mention.span)]
        if story.is_about(
            span.article, " ".join(item.quote for item in question.evidence), [m.name for m in own]
        ):
            return question
    return replace(question, quality=min(question.quality, NOT_SHOWN))


_ONLY_WANTED = re.compile(
    r"\b(?:propos|demand|recommend|request|urg|suggest|insist)\w*(?: \w+){0,4} that\W*$", re.IGNORECASE
)
"""What stands before a clause that tells what somebody wants done: "proposed that both postpone the drills"."""


_CLAIMED = re.compile(
    r"\W*\bit(?:['\u2019]s| is| was| has been) (?:claimed|alleged|reported|said|thought|believed|understood|feared|hoped)\b"
)
"""After a clause that nobody vouches for: "had it cleaned in March, it's claimed"."""
_OF_A_TIME = re.compile(r"\b(?:when|where|since)\s+(?:the\s+)?$")
"""What ties a clause to a time or place that stands before it."""
_SHARES = re.compile(r"\b[Ss]hares (?:of|in)\s+(?:the\s+)?$")
_SHARES_OF = re.compile(r"(?:[Ss]hares|[Ss]tock) (?:of|in)\b")
_GARBLED = re.compile(
    r"\b[Ww]hich (?:country|city|town|company|organisation|bank)\b[^?]{0,20}\b(?:died|was born|gave birth|married|retired)\b|"
    r"\b(?:[Ww]hich [a-z]+|[Ww]ho) (?:has |had |have )?[a-z]+ (?:it|them)\b|\b(?:late|early) that\b|\b(?:said|says) whom\b"
)
"""A deed to something that only another sentence names ("which agency put it on its list"), a day that lost its name."""
_WHICH_COMPANY = re.compile(r"\b[Ww]hich company\b")
"""In a clause the company is the story's own as a rule: of 23 that readers judged 9 were good."""
_TOLD_AT_THE_END = re.compile(r", [A-Z][^,]+, (?:an?|the|who) [^,]+, (?:told|said) (?:an?|the|[a-z]+)\b")
_NAMED_LAST = re.compile(r", (?:[A-Z][\w.'\u2019-]+ ?){2,4}$")
_WHO_TELLS = re.compile(r", (?:an?|the|who)\b[^.]*\b(?:told|said)\b")
"""Who says so, behind what is said: "… for Holm, Ann Roe, the commission's chairman, told a hall"."""
SAID_IT_WOULD = re.compile(r"\b(?:said|says) (?:it|he|she|they) \w+(?: not)? \w+\??$")
"""Hardly a deed: "said it would not pay"."""
_FELT = re.compile(r"\b(?:relentless|should|must|perhaps|probably|hopefully|sensible|impressively)\b")
"""A writer's own view, outside a statement to judge too."""
_HOUR = re.compile(
    rf"^(?!.*{MONTH}).*\b(?:at|to|by|from|until|since|before|after) (?:about |around )?\d{{1,2}}(?:[:.]\d\d)? ?[ap]\.?m\b"
)
"""An hour of a day that is not told."""
_WHO_DID = re.compile(
    r"(?:According to [^,]+, )?(?:[Ww]ho|[Ww]hich [a-z]+(?: [a-z]+)?) (?!is\b|was\b|are\b|were\b)[a-z]+ "
)
ENOUGH, WORDS_ENOUGH = 2, 13
"""Names and figures in a question who did something, or its words, from which it tells which deed is meant: "who hung in?"
does not. Of 67 such that readers judged 37 were good.
"""


def tells_enough(prompt: str) -> bool:
    """Say whether a question names or counts two things besides whom it asks for, or is long."""
    asked = re.sub(r"^According to [^,]+, ", "", prompt)
    exact = re.findall(
        r"(?<=\s)(?:[A-Z][\w.'\u2019-]*(?: [A-Z][\w.'\u2019-]*)*|[$\u20ac\u00a3]?\d[\d.,]*)", asked
    )
    return len(exact) >= ENOUGH or len(asked.split()) >= WORDS_ENOUGH


_SET_AGAINST = re.compile(r"(?:^|\s)(?:Where|While|Although|Though|Whereas|If|When|As|Because|Since)\s*$")
"""What opens a clause that only the next one completes."""
_TWO_DEEDS = re.compile(
    r"(?:^|, )(?:(?:[IiOo]n )?[Ww]hich [a-z]+|[Ww]hen|[Ww]here|[Ww]hom|[Ww]hat) (?:did|do|does|has|have|had|was|were|is|are|will|would)\b"
    r".* and (?:is|are|was|were|has|have|had|will|[a-z]+ed)\b"
)
"""A verb turned round its subject with a second one after it, which stays as it was: "did Ann begin at X and moved to Y"."""
_TOLD_TWICE = re.compile(r"ccording to .*, [A-Z][^,?]* (?:confirmed|said|says|told|added|announced)\?$")
"""Who says so, at both ends of a question."""
_OF_ANOTHER_TOO = re.compile(
    r"\b[Ww]ho [^?]* and (?:[A-Z][\w'\u2019-]+ ){1,4}(?:was|were|is|are|had|has|came|took|won|lost|finished|[a-z]+ed)\b"
)
"""A second deed, of another: "who finished 12th and Ireland's Conor Devlin was 20th"."""
_FELL = re.compile(rf"(?:Who|Which [a-z]+) (?:would|{FALLS})\b|Who (?:was|is) \d|What were [a-z]+")
"""What would be so, whose shares it was, who was so far behind whom."""
_IT = re.compile(r"(?:[\"\u201c]|But |And |Then |Yet )?It\b")
"""A sentence of which only the one before says what it is about."""


def held_back(question: Question, claim: Claim, collection: Collection, story: Story) -> Question:
    """Return the question with too little quality to be shown where it was cut out of its sentence or points away.

    "What" asks for too many things to have one answer; a clause that its sentence goes on after
    lost what made it clear.
    """
    if question.quality <= NOT_SHOWN:
        return question
    article = collection.article(claim.span.article)
    after = article.text[claim.span.end : claim.sentence.end]
    before = article.text[claim.sentence.start : claim.span.start]
    cut = (
        _ONLY_WANTED.search(before)
        or _HOLDS_IN.search(before)
        or _SUPPOSED.search(before)
        or _FOR_A_TIME.match(before)
        or _is_object_relative(before)
        or not re.match(r"[\s\"'\u201d\u2019]*(?:[.,;]|$)", after)
    )
    named_last = _NAMED_LAST.search(claim.quote) is not None and _WHO_TELLS.match(after) is not None
    if named_last or _TOLD_AT_THE_END.search(question.prompt) or _GARBLED.search(question.prompt):
        return replace(question, quality=min(question.quality, NEVER_SHOWN))
    names: list[tuple[int, int, MentionType]] = [
        (*found.span(), kind)
        for found in re.finditer(r"(?<=\s)[A-Z][\w.]+", question.prompt)
        for kind in ("person", "org", "place")
    ]  # fmt: skip
    text = re.sub(
        r"^(?:Which|Who|Whom|Where|In which|On which|How many|How much)\b", "", question.prompt
    ).strip()
    vague = question.prompt.startswith("What ") or _WHICH_COMPANY.search(question.prompt) is not None
    cut = (
        bool(cut)
        or _IT.match(article.quote(claim.sentence)) is not None
        or (claim.relation != "sentence" and _TWO_DEEDS.search(question.prompt) is not None)
        or _FELL.match(question.prompt) is not None
        or (" and " in question.prompt and _OF_ANOTHER_TOO.search(question.prompt) is not None)
        or _TOLD_TWICE.search(question.prompt) is not None
        or bool(PASSING_STATE.search(question.prompt))
        or NO_MATTER.search(claim.quote) is not None
        or _CLAIMED.match(after) is not None
        or _OF_A_TIME.search(before) is not None
        or _SHARES.search(before) is not None
        or _SHARES_OF.match(claim.quote) is not None
        or SAID_IT_WOULD.search(question.prompt) is not None
        or _HOUR.search(question.prompt) is not None
        or (
            claim.relation != "sentence"
            and _WHO_DID.match(question.prompt) is not None
            and not tells_enough(question.prompt)
        )
        or _FELT.search(question.prompt) is not None
        or (_SET_AGAINST.search(before) is not None and "," in claim.quote)
        or len(re.findall(r"\s'\w|\w'[\s?]", question.prompt)) % 2 == 1
    )
    single = question.kind == "set" and any(
        " " not in a.text and country_of(a.text) is None for a in question.answers
    )
    if cut or vague or single or points_away(text, names, story):
        return replace(question, quality=min(question.quality, NOT_SHOWN))
    return question


_HOLDS_IN = re.compile(
    r"^(?:In|Under|Among|For|At|On)\b[^,]*\b(?:index|ranking|survey|study|poll|report|trials?|tests?|experiments?|league|table|vote"
    r"|case|law|rules|plan|deal|agreement|scheme)\b[^,]*,\s*$",
    re.IGNORECASE,
)
"""What stands before a clause and says where it holds: "In last year's index, Norway ranked 57th out of 180 countries"."""
_FOR_A_TIME = re.compile(
    r"^For (?:[\w-]+ ){0,4}(?:hours?|minutes?|days?|weeks?|months?|years?|decades?|moment|while|time|once)\b[^,]*,\s*$"
)
"""Before what was so for a time only: "For about two hours, he was an Olympic medallist"."""
_SUPPOSED = re.compile(
    r"\b(?:unless|if|whether|provided|assuming|lest|in case|so long as)\s+(?:that\s+)?(?:the\s+)?$",
    re.IGNORECASE,
)
"""Before what is only supposed: "ruin unless the town worked with its neighbours"."""
_WHICH_TELL = frozenset(
    """fact claim claims report reports fear fears evidence news idea belief hope hopes sign signs concern concerns view
    suggestion suggestions allegation allegations condition notion rumour rumours rumor rumors so such now""".split()
)
"""Nouns after which "that" opens what they tell; after any other it stands for the noun: "a drive that Norway undertook"."""


def _is_object_relative(before: str) -> bool:
    """Say whether a clause has its object before it, so that it says nothing by itself."""
    found = re.search(r"(\w+) that\W*$", before)
    word = found[1].lower() if found else ""
    if word not in _WHICH_TELL and re.search(r"\ban? \w+ that\W*$", before):
        return True  # "an alert that Norway had sent"
    return bool(word) and word not in _WHICH_TELL and not set(codes(word)) & set("bsdnJ")


def short_stems(text: str) -> frozenset[str]:
    """Return the first letters of every word, by which a headline and a question are compared."""
    return frozenset(word[:5] for word in folded(text).split() if len(word) > 2)


_BODY_ALONE = re.compile(
    r"\bthe (?:hospital|ministry|union|study|group|coalition|clip)\b(?! (?:that|which|who|for|in|at|of (?!\w+ing\b))\b)"
)
"""A body that only another sentence names: of 21 such that readers judged 9 were good, of all others three in four."""


def weighed(question: Question, titles: list[frozenset[str]]) -> Question:
    """Return the question with less quality where a headline answers it: it has the answer and most of the words."""
    if question.quality < FILL_QUALITY:
        return question  # it is never shown, and this costs more than making it
    if question.about == "fact" and _BODY_ALONE.search(question.prompt):
        return replace(question, quality=min(question.quality, NOT_SHOWN))
    answer, asked = short_stems(question.answers[0].text), short_stems(question.prompt) - _QUESTION_WORDS
    if not answer or not asked or question.about != "fact":
        return question
    for title in titles:
        if answer <= title and len(asked & title) >= 0.6 * len(asked):
            return replace(question, quality=round(question.quality - 0.25, 3))
    return question


def _first_word(name: str) -> tuple[str, ...]:
    """Return the first of a name's words, by which a headline calls it, where it is no word of the language."""
    first, _, rest = name.partition(" ")
    return (first,) if rest and not is_word(first.lower()) else ()


MOST_TOGETHER = 0.6
"""Share of a story's articles that lie within FAR_OFF days where all of them tell one event."""
FAR_OFF = 5
"""Days that an article's date may lie from the middle one of its story's before it is doubted: pages often give the day
on which they were last changed, from which "on Tuesday" is another Tuesday."""
_WRITTEN_OUT = re.compile(rf"\b(?:\d{{1,2}} )?{MONTH} \d{{4}}\b")


def far_off(collection: Collection) -> frozenset[str]:
    """Return the ids of the articles of one event whose date lies far from the others'."""
    dated = sorted((a.published, a.id) for a in collection.articles if a.published is not None)
    if len(dated) < 3:
        return frozenset()
    middle = dated[len(dated) // 2][0]
    near = sum(abs((day - middle).days) <= FAR_OFF for day, _ in dated)
    if near < MOST_TOGETHER * len(dated):
        return frozenset()  # each of them tells another event
    return frozenset(article for day, article in dated if abs((day - middle).days) > FAR_OFF)


def surely_dated(question: Question, doubted: frozenset[str]) -> Question:
    """Return the question with too little quality to be shown where a date in it was reckoned from a doubted one."""
    spans = [item for item in question.evidence if item.span and item.span.article in doubted]
    if not spans:
        return question
    written = _WRITTEN_OUT.findall(f"{question.prompt} {question.answers[0].text}")
    quoted = " ".join(item.quote for item in spans)
    if any(date[-4:] not in quoted for date in written):
        return replace(question, quality=min(question.quality, NEVER_SHOWN))
    return question


HEADLINES = 0.5
"""Share of the headlines from which a name in them is the story's own, and guessed without having read it; of a country
one is enough."""


def not_of_the_hero(question: Question, headlines: list[str]) -> Question:
    """Return the question with too little quality to be shown where the name that most headlines have answers it.

    `headlines` are folded, with a space at both ends.
    """
    spoken = question.about == "speaker" and len(headlines) == 1
    if (
        not (question.about == "fact" or spoken)
        or question.kind not in ("text", "choice")
        or question.quality <= NOT_SHOWN
    ):
        return question
    answer = question.answers[0]
    asked = f" {folded(question.prompt)} "
    if any(f" {folded(name)} " in asked for name in demonyms(answer.text)):
        return replace(question, quality=min(question.quality, NOT_SHOWN))
    known = (*answer.names, *demonyms(answer.text), *_first_word(answer.text))
    names = {f" {folded(name)} " for name in known if len(name) > 1}
    holding = sum(any(name in title for name in names) for title in headlines)
    if holding < (1 if country_of(answer.text) else max(min(2, len(headlines)), HEADLINES * len(headlines))):
        return question
    return replace(question, quality=min(question.quality, NOT_SHOWN))


_QUESTION_WORDS = frozenset(
    word[:5]
    for word in "which what who whom when where how many much did does was were has country company organisation according".split()
)
