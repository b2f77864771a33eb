"""Holds back a question that was cut out of its sentence: what it lost there made it clear, or true."""

import re
from dataclasses import replace

from broadsheet.articles.model import Collection
from broadsheet.facts.gazetteer import country_of
from broadsheet.facts.model import Claim, MentionType
from broadsheet.language.wordforms import codes
from broadsheet.quiz.dates import MONTH
from broadsheet.quiz.model import NEVER_SHOWN, NOT_SHOWN, Question
from broadsheet.quiz.moves import FALLS
from broadsheet.quiz.own_making import is_no_matter
from broadsheet.quiz.prompt_faults import AND_ANOTHER_DID
from broadsheet.quiz.standing import PASSING_STATE
from broadsheet.quiz.story import Story
from broadsheet.quiz.vague import points_away


def held_back(question: Question, claim: Claim, collection: Collection, story: Story) -> Question:
    """Return the question with too little quality to be shown where it was cut out of its sentence or points away.

    "What" asks for too many things to have one answer; a clause that its sentence goes on after
    lost what made it clear.
    """
    if question.quality <= NOT_SHOWN:
        return question
    article = collection.article(claim.span.article)
    before = article.text[claim.sentence.start : claim.span.start]
    after = article.text[claim.span.end : claim.sentence.end]
    if _is_garbled(question.prompt, claim.quote, after):
        return replace(question, quality=NEVER_SHOWN)
    if (
        _needs_its_sentence(before, claim.quote, after)
        or _tells_little(article.quote(claim.sentence), claim.quote)
        or _asks_badly(question.prompt, whole=claim.relation == "sentence")
        or _lists_a_bare_word(question)
        or _points_away(question.prompt, story)
    ):
        return replace(question, quality=NOT_SHOWN)
    return question


def _is_garbled(prompt: str, quote: str, after: str) -> bool:
    """Say whether words of another clause got into a question, or its own subject got lost."""
    named_last = _NAMED_LAST.search(quote) is not None and _WHO_TELLS.match(after) is not None
    return bool(named_last or _TOLD_AT_THE_END.search(prompt) or _GARBLED.search(prompt))


_GARBLED = re.compile(
    r"\b[Ww]hich (?:country|city|town|company|organisation|bank)\b[^?]{0,20}\b(?:died|was born|gave birth|married|retired)\b|"
    r"\b(?:[Ww]hich [a-z]+|[Ww]ho) (?:has |had |have )?[a-z]+ (?:it|them)\b|\b(?:late|early) that\b|\b(?:said|says) whom\b"
)
"""A deed to something that only another sentence names ("which agency put it on its list"), a day that lost its name."""
_TOLD_AT_THE_END = re.compile(r", [A-Z][^,]+, (?:an?|the|who) [^,]+, (?:told|said) (?:an?|the|[a-z]+)\b")
_NAMED_LAST = re.compile(r", (?:[A-Z][\w.'\u2019-]+ ?){2,4}$")
_WHO_TELLS = re.compile(r", (?:an?|the|who)\b[^.]*\b(?:told|said)\b")
"""Who says so, behind what is said: "… for Holm, Ann Roe, the commission's chairman, told a hall"."""


def _needs_its_sentence(before: str, quote: str, after: str) -> bool:
    """Say whether what stands before or after a clause in its sentence says when, where or whether it is so."""
    return bool(
        _ONLY_WANTED.search(before)
        or _HOLDS_IN.search(before)
        or _SUPPOSED.search(before)
        or _FOR_A_TIME.match(before)
        or _OF_A_TIME.search(before)
        or _SHARES.search(before)
        or _is_object_relative(before)
        or ("," in quote and _SET_AGAINST.search(before))
        or _CLAIMED.match(after)
        or not _ENDS.match(after)
    )


_ONLY_WANTED = re.compile(
    r"\b(?:propos|demand|recommend|request|urg|suggest|insist)\w*(?: \w+){0,4} that\W*$", re.IGNORECASE
)
"""What stands before a clause that tells what somebody wants done: "proposed that both postpone the drills"."""
_HOLDS_IN = re.compile(
    r"^(?:In|Under|Among|For|At|On)\b[^,]*\b(?:index|ranking|survey|study|poll|report|trials?|tests?|experiments?|league|table|vote"
    r"|case|law|rules|plan|deal|agreement|scheme)\b[^,]*,\s*$",
    re.IGNORECASE,
)
"""What stands before a clause and says where it holds: "In last year's index, Norway ranked 57th out of 180 countries"."""
_SUPPOSED = re.compile(
    r"\b(?:unless|if|whether|provided|assuming|lest|in case|so long as)\s+(?:that\s+)?(?:the\s+)?$",
    re.IGNORECASE,
)
"""Before what is only supposed: "ruin unless the town worked with its neighbours"."""
_FOR_A_TIME = re.compile(
    r"^For (?:[\w-]+ ){0,4}(?:hours?|minutes?|days?|weeks?|months?|years?|decades?|moment|while|time|once)\b[^,]*,\s*$"
)
"""Before what was so for a time only: "For about two hours, he was an Olympic medallist"."""
_OF_A_TIME = re.compile(r"\b(?:when|where|since)\s+(?:the\s+)?$")
"""What ties a clause to a time or place that stands before it."""
_SHARES = re.compile(r"\b[Ss]hares (?:of|in)\s+(?:the\s+)?$")
_SET_AGAINST = re.compile(r"(?:^|\s)(?:Where|While|Although|Though|Whereas|If|When|As|Because|Since)\s*$")
"""What opens a clause that only the next one completes."""
_CLAIMED = re.compile(
    r"\W*\bit(?:['\u2019]s| is| was| has been) (?:claimed|alleged|reported|said|thought|believed|understood|feared|hoped)\b"
)
"""After a clause that nobody vouches for: "had it cleaned in March, it's claimed"."""
_ENDS = re.compile(r"[\s\"'\u201d\u2019]*(?:[.,;]|$)")
"""After a clause with which its sentence ends, or that a comma closes."""
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


def _tells_little(sentence: str, quote: str) -> bool:
    """Say whether a clause is about an "it", about somebody's shares, or about what is no matter."""
    return bool(_IT.match(sentence) or _SHARES_OF.match(quote) or is_no_matter(quote))


_IT = re.compile(r"(?:[\"\u201c]|But |And |Then |Yet )?It\b")
"""A sentence of which only the one before says what it is about."""
_SHARES_OF = re.compile(r"(?:[Ss]hares|[Ss]tock) (?:of|in)\b")


def _asks_badly(prompt: str, *, whole: bool) -> bool:
    """Say whether a question asks for what many things are, or tells what it asks about by too little or too much.

    `whole` says that it is made from a whole sentence.
    """
    return bool(
        prompt.startswith("What ")
        or _WHICH_COMPANY.search(prompt)
        or (not whole and _TWO_DEEDS.search(prompt))
        or (not whole and _WHO_DID.match(prompt) and not tells_enough(prompt))
        or _FELL.match(prompt)
        or (" and " in prompt and _OF_ANOTHER_TOO.search(prompt))
        or _TOLD_TWICE.search(prompt)
        or PASSING_STATE.search(prompt)
        or SAID_IT_WOULD.search(prompt)
        or _HOUR.search(prompt)
        or _FELT.search(prompt)
        or len(re.findall(r"\s'\w|\w'[\s?]", prompt)) % 2  # a quotation that was cut in two
    )


_WHICH_COMPANY = re.compile(r"\b[Ww]hich company\b")
"""In a clause the company is the story's own as a rule: of 23 that readers judged 9 were good."""
_TWO_DEEDS = re.compile(
    r"(?:^|, )(?:(?:[IiOo]n )?[Ww]hich [a-z]+|[Ww]hen|[Ww]here|[Ww]hom|[Ww]hat) (?:did|do|does|has|have|had|was|were|is|are|will|would)\b"
    r".* and (?:is|are|was|were|has|have|had|will|[a-z]+ed)\b"
)
"""A verb turned round its subject with a second one after it, which stays as it was: "did Ann begin at X and moved to Y"."""
_WHO_DID = re.compile(
    r"(?:According to [^,]+, )?(?:[Ww]ho|[Ww]hich [a-z]+(?: [a-z]+)?) (?!is\b|was\b|are\b|were\b)[a-z]+ "
)
_FELL = re.compile(rf"(?:Who|Which [a-z]+) (?:would|{FALLS})\b|Who (?:was|is) \d|What were [a-z]+")
"""What would be so, whose shares it was, who was so far behind whom."""
_OF_ANOTHER_TOO = re.compile(rf"\b[Ww]ho [^?]*{AND_ANOTHER_DID}")
"""A second deed, of another: "who finished 12th and Ireland's Conor Devlin was 20th"."""
_TOLD_TWICE = re.compile(r"ccording to .*, [A-Z][^,?]* (?:confirmed|said|says|told|added|announced)\?$")
"""Who says so, at both ends of a question."""
SAID_IT_WOULD = re.compile(r"\b(?:said|says) (?:it|he|she|they) \w+(?: not)? \w+\??$")
"""Hardly a deed: "said it would not pay"."""
_HOUR = re.compile(
    rf"^(?!.*{MONTH}).*\b(?:at|to|by|from|until|since|before|after) (?:about |around )?\d{{1,2}}(?:[:.]\d\d)? ?[ap]\.?m\b"
)
"""An hour of a day that is not told."""
_FELT = re.compile(r"\b(?:relentless|should|must|perhaps|probably|hopefully|sensible|impressively)\b")
"""A writer's own view, outside a statement to judge too."""
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


def _lists_a_bare_word(question: Question) -> bool:
    """Say whether a set is asked for of which an item is a single word and no country."""
    return question.kind == "set" and any(
        " " not in answer.text and country_of(answer.text) is None for answer in question.answers
    )


def _points_away(prompt: str, story: Story) -> bool:
    names: list[tuple[int, int, MentionType]] = [
        (*found.span(), kind)
        for found in re.finditer(r"(?<=\s)[A-Z][\w.]+", prompt)
        for kind in ("person", "org", "place")
    ]  # fmt: skip
    text = re.sub(r"^(?:Which|Who|Whom|Where|In which|On which|How many|How much)\b", "", prompt).strip()
    return points_away(text, names, story)
