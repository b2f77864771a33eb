"""Tells a sentence that hangs in the air outside its article: a body by what it is, a pronoun at the end, a deed only stressed."""

import re
from collections.abc import Sequence

from broadsheet.facts.gazetteer import country_of
from broadsheet.facts.model import MentionType
from broadsheet.language.wordforms import codes
from broadsheet.quiz.dates import MONTH, WEEKDAY

Named = Sequence[tuple[int, int, MentionType]]

_LANDS = (
    "state|city|town|village|country|nation|region|province|county|district|island|capital|borough|territory"
)
_BODIES = (
    "company|firm|group|club|team|school|bank|party|union|museum|agency|airline|carrier|retailer|charity|council|hospital"
    "|university|ministry|gallery|estate|organi[sz]ation|body|brand|chain|maker|operator|regulator|watchdog|federation|association"
)
_OWNER = re.compile(rf"\b[Tt]he (?:(?P<land>{_LANDS})|(?P<body>{_BODIES}))['\u2019]s\b")
"""A place or body by what it is: "The state's health secretariat says", "at the city's Songshan airport"."""
_PART_OF = re.compile(rf"[A-Z][\w.&'\u2019-]*, the (?:{_BODIES})['\u2019]s\b")
"""What is only a part of it: "Shares in Pelin Gida, the group's confectionery arm"."""
_BOTH = re.compile(
    r"\b[Bb]oth (?:men|women|sides|countries|nations|teams|companies|firms|parties|leaders|brothers|sisters|clubs|drivers"
    r"|pilots|players|victims|presidents|governments|cities|buildings|ships|planes|vehicles)\b"
)
_ASIDE = re.compile(r", (?:he|she|they|it) (?:[a-z]+ed|said|says|wrote|told|thought|felt|recalls|notes), ")
"""Somebody's remark within what he says: "Nadia Holm, he noted, signed them"."""
_SOURCE_FIRST = re.compile(r"^According to [^.]*?, (?:it|they|he|she) [a-z]+")
"""A source, and then a pronoun for what only the sentence before names."""
_NOT_SO = re.compile(
    r"\b(?:is|was|are|were) not (?:so|quite so|as) (?:sure|certain|lucky|keen|convinced|optimistic|confident|fortunate)\b(?! as\b)"
)
"""Less so than somebody before."""
_STRESSED = re.compile(r"(?:^|[\s,])(?P<before>[\w.'\u2019-]+,?) (?:did|does) (?P<verb>[a-z]+)\b")
_BEFORE_TURNED = frozenset(
    "what how why when where who which that than as nor neither so only never rarely seldom not whom and or".split()
)
"""Words after which "did" asks, compares or is turned round and stresses nothing."""
_HIS = re.compile(
    r"^(?:The )?[A-Z][\w.-]*(?: [A-Z][\w.-]*)*['\u2019]s (?:was|is|were|are|has|had|came|went|did)\b"
)
"""Something of somebody's that the sentence before names: "Ma's was a kaoliang"."""
_LAST_IT = re.compile(r"\b(?:[a-z]+ing|[a-z]+ed|of|to|for|with|on|about|from|by) it\.$")
_SET_OFF = re.compile(r", (?:an?|the|who|whose|which|where|formerly|once|now)\b[^,]*(?=,)")
_NOUN_PHRASE = re.compile(
    r"\b(?:an?|the|this|that|its?|his|her|their|[\w.]+['\u2019]s) (?:[\w-]+ )*?[a-z]+\b", re.IGNORECASE
)
_SHORT_FORM = re.compile(
    r"^The (?:Republic|Kingdom|Union|Commonwealth|Federation|Territory|State|Crown|Court|Council|Committee|Commission|Ministry"
    r"|Department|Board|Trust|Foundation|Institute|University|Hospital|Association|Authority|Agency|Bureau|Society|Academy) [a-z]"
)
"""The last word of a name that only its article has in full: "The Republic is where they met"."""
_CREDIT = re.compile(
    r"\b(?:reporters?|writers?|correspondents?|staff)\b[^.]*\bcontributed(?: to this (?:report|story|article))?\.$"
)
"""Who wrote an article along with whom it names."""
_LAST_THAT = re.compile(r"\b(?:that|this|so)\.$")
"""Something disputed, known or thought, which the sentence before says."""
_COUNT = r"(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|dozens|hundreds|thousands)"
_HEDGED = r"(?:about |around |nearly |almost |some |roughly |only |just |more than |over |at least |up to |another |fewer than )?"
_OF_WHAT = re.compile(
    rf"{_HEDGED}{_COUNT} (?:more |others? )?(?:lie|sit|stand|hang|remain|remained|are|were|have|had|lay|sank|came|went|stood|will|would|can|could"
    rf"|did|do|died|fled|fell|got|took|made|left|returned|arrived)\b",
    re.IGNORECASE,
)
"""A number of things that the sentence before names: "Seven lie on the beach"."""
_DEALT = frozenset("lost sold bought took carried shed made built ordered kept gave sent used won".split())
_SO_MANY = re.compile(
    rf"\b(?:{'|'.join(sorted(_DEALT))}) {_HEDGED}{_COUNT} (?:in|at|on|from|over|during|since|there|overboard)\b"
)
"""The same behind a deed: "lost 517 in the Bay of Biscay"."""
_OF_THAT = re.compile(
    r"^(?:Of|Before|After|Since|Until|Despite|Besides|With|From) (?:that|these|those|them|this)\b(?=,| [a-z]+,)"
)
_ONE_OF_WHAT = re.compile(
    r"^The (?:first|second|third|last|latest|next|only|other) (?:one|ones|to (?!last\b)[a-z]+)\b|^Only (?:one|two|three) (?:is|are|was|were|has|have|had)\b"
)
"""One in a row of what the sentence before names: "The last one to be let go was"."""
_SEEN_AS = re.compile(r"\b(?:[a-z]+ed|saw|sees|described) that as\b")
_THAN_WHAT = re.compile(
    r"\b(?:is|are|was|were) (?:much|far|even|slightly|a little|a lot|somewhat) [a-z]+er\.$"
)
_MORE_THAN_WHAT = re.compile(
    r"\b(?:considerably|far|much|significantly|slightly|even) (?:more|less|fewer|higher|lower)\b(?!.*\bthan\b)(?! in common\b)"
)
_BY_RANK = re.compile(
    r"\b[Tt]he (?:Colonel|Captain|Major|General|Lieutenant|Sergeant|Commander|Inspector|Superintendent)\b(?!['\u2019-]| [A-Z]|,? (?:of|for|in) )"
)
"""An officer whom only the sentence before names: "According to the Colonel"."""
_THAT_IS = re.compile(
    r"\b(?:thinks?|thought|believes?|believed|calls?|called|finds?|found) that (?:is|was|would be)\b|\bof that (?:size|kind|sort|type|scale|nature)\b"
)
_MAKE_IT = re.compile(r"\b(?:would|will|could|can|may|might) make it an? ")
_OWNED_BY_NOBODY = re.compile(
    r"\b[Tt]he (?:parent|holding|sister) (?:company|firm|group)\b(?! (?:of|behind)\b)"
)
_BEST_OF_WHAT = re.compile(
    r"\bwas the best [A-Z][a-z]+ in (?:second|third|fourth|fifth|\d+\w\w) place\b|^(?:Two|Three|Four|Five|Several|Some|\d+) further [a-z]+s\b"
)
"""What stands for something in the sentence before: a thought, a size, the boat, whose parent, which race, how many there were."""
_SINCE_WHAT = re.compile(
    r"\b(?:years?|months?|weeks?|days?|hours?|minutes?|decades?) (?:afterwards?|beforehand|on)(?=[,.;]|$)"
)
"""Less than what, and how long after what."""
_OTHERS_FIRST = re.compile(
    rf"{_HEDGED}(?:{_COUNT}|several|many|some|a few) other (?!than\b)[a-z]+\b|By the end of (?:the|that) (?:day|week|night)\b",
    re.IGNORECASE,
)
"""What comes on top of what was told before, and on which day: "More than 2,600 other flights were delayed"."""
_BOTH_OF_THEM = re.compile(
    r"\b(?:accused|told|blamed|urged|warned|charged|found|left|for|of|to|against|between|from) both"
    r"(?=[.,;]| (?:of (?!the\b|them\b|[A-Z])|for|with|to|in|on|at|that|from|guilty)\b)"
)
_AS_IT_WAS = re.compile(
    r"\b(?:when|before|after|until|since|how|why|where) it (?:happened|occurred|began|started|struck|hit|ended|broke out)\b"
)
_PUT_AT = re.compile(r"\bput(?:s|ting)? (?:it|the (?:number|figure|toll|total|cost|value|loss)) at\b")
_MOST = re.compile(r"\b(?:has|had|have) the (?:most|fewest|highest|lowest)(?=[,.])")
_A_FIGURE = re.compile(
    r"\b(?:has|have|gave|gives|had|put) (?:a|its own|another) (?:figure|number|toll|count) (?:of|at) [\d\w,]+\.$"
)
_AT_THE_MEETING = re.compile(
    r"(?:In|At|During|After|Before) the (?:briefing|hearing|meeting|interview|speech|call|letter|ceremony|statement|report|filing),"
)
"""Two, an event, a figure and an occasion that the sentence before names: "accused both of lying", "when it happened"."""
_ITS_APPOSITION = re.compile(
    r"^(?:The )?[A-Z][^,]*, (?:its|his|her|their) [a-z -]+(?: (?:in|at|from|of) [A-Z]\w+(?: [A-Z]\w+)?)?,|^(?:Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|\d+) more,"
)
"""Somebody told by what he is to whom the sentence before names: "VTech, its larger rival,"; and more of what."""
_THE_POST = re.compile(
    r"\b(?:hold|fill|take|took|leave|left|win|won|get|got|held) the (?:post|job|position|role|title)\b(?! (?:of|as|at|in|for)\b)"
    r"|\b(?:has|have|had|was|were) (?:all |both |each )?(?:been )?mentioned\."
)
_DO_SO = re.compile(
    r"\b(?:said|says|promised|insisted|told [\w ]+) (?:that )?(?:it|he|she|they|the \w+) (?:(?:would|will|could|can|might|may|had|has|did)(?: not|n't)?(?: only)? (?:do|done|have done)|did) so\b"
)
"""A post and a deed that the sentence before names: "to hold the post", "said the company would do so"."""
_SOMEBODY_THERE = re.compile(r"The (?:man|woman|boy|girl|person) in the [a-z]+ (?:was|is)\b")
_SAID_THEY = re.compile(
    r"\b(?:said|says|added|told [\w ]+) (?:that )?(?:how|why|what|when|where|whether) they\b"
)


def hangs(text: str, named: Named) -> bool:
    """Say whether a sentence leans on what stood before it in a way that its own names do not mend.

    `named` are (start, end, type) of the names in it.
    """
    return (
        any(word in text and pattern.search(text) for word, pattern in _WITH)
        or any(pattern.match(text) for pattern in _AT_FIRST)
        or ("er." in text and _THAN_WHAT.search(text) is not None)
        or _SINCE_WHAT.search(text) is not None
        or (_AT_AN_HOUR.search(text) is not None and _A_DAY.search(text) is None)
        or _are_some_of_those(text)
        or (not _DEALT.isdisjoint(text.split()) and _SO_MANY.search(text) is not None)
        or _LAST_THAT.search(text, max(0, len(text) - LAST)) is not None
        or _A_FIGURE.search(text, max(0, len(text) - LAST_FIGURE)) is not None
        or _is_owned_by_a_kind(text, named)
        or ("oth " in text and _is_of_both(text, named))
        or ("ilateral " in text and _is_between_nobody(text, named))
        or ((" did " in text or " does " in text) and _is_stressed(text))
        or (" it" in text and (_ends_in_it(text, named) or _has_it_of_nothing(text, named)))
    )


_AT_AN_HOUR = re.compile(
    r"\b(?:as of|by) (?:noon|midday|midnight|dawn|dusk|nightfall)(?=[.,;]|$)"
    r"|^In the (?:early |late )?(?:morning|afternoon|evening)\b(?! of\b)"
)
_A_DAY = re.compile(rf"\b(?:{MONTH}|{WEEKDAY})\b")


def _are_some_of_those(text: str) -> bool:
    """Say whether some of whom the sentence before told did something: "Some threw eggs"."""
    opened = _SOME_DID.match(text)
    return opened is not None and "d" in codes(opened[1]) and not set(codes(opened[1])) & set("PN")


_SOME_DID = re.compile(r"(?:Some|Many|Most|Several|Few) ([a-z]+)\b")


LAST, LAST_FIGURE = 8, 40
"""Characters at a sentence's end in which its last word and a bare figure are looked for."""
_WITH = (
    (", he ", _ASIDE),
    (", she ", _ASIDE),
    (", they ", _ASIDE),
    (", it ", _ASIDE),
    (" not ", _NOT_SO),
    ("contributed", _CREDIT),
    (" they", _SAID_THEY),
    (" the ", _THE_POST),
    ("mentioned.", _THE_POST),
    (" so", _DO_SO),
    (" that as ", _SEEN_AS),
    (" more", _MORE_THAN_WHAT),
    (" less", _MORE_THAN_WHAT),
    (" fewer", _MORE_THAN_WHAT),
    ("er ", _MORE_THAN_WHAT),
    ("he ", _BY_RANK),
    (" that ", _THAT_IS),
    (" it ", _MAKE_IT),
    ("he ", _OWNED_BY_NOBODY),
    (" the best ", _BEST_OF_WHAT),
    (" further ", _BEST_OF_WHAT),
    (" both", _BOTH_OF_THEM),
    (" it ", _AS_IT_WAS),
    (" put", _PUT_AT),
    ("st,", _MOST),
    ("st.", _MOST),
)
"""Letters without which a pattern matches nothing: most sentences have none, and need no search."""
_AT_FIRST = (
    _SOURCE_FIRST,
    _HIS,
    _SHORT_FORM,
    _OF_THAT,
    _OF_WHAT,
    _ONE_OF_WHAT,
    _OTHERS_FIRST,
    _ITS_APPOSITION,
    _AT_THE_MEETING,
    _SOMEBODY_THERE,
)


def _is_between_nobody(text: str, named: Named) -> bool:
    """Say whether what goes on between two is told of fewer than two: "Bilateral trade exceeded 55 billion"."""
    found = _BILATERAL.search(text)
    return found is not None and sum(kind in ("place", "org") for _, _, kind in named) < BOTH


BOTH = 2
_BILATERAL = re.compile(r"\b[Bb]ilateral (?:trade|relations|ties|talks|deal|agreement)\b")


def _is_owned_by_a_kind(text: str, named: Named) -> bool:
    owner = _OWNER.search(text)
    if owner is None:
        return False
    sort = "place" if owner["land"] else "org"
    land = owner["land"] in ("country", "nation")
    before = {
        text[start:end]
        for start, end, kind in named
        if end <= owner.start()
        and kind == sort
        and (sort == "org" or (country_of(text[start:end]) is not None) == land)
    }
    part = _PART_OF.search(text)
    return len(before) < 1 + (part is not None and part.end() == owner.end())


def _is_of_both(text: str, named: Named) -> bool:
    both = _BOTH.search(text)
    if both is None:
        return False
    return len({text[start:end] for start, end, _ in named if end <= both.start()}) < 2


def _is_stressed(text: str) -> bool:
    """Say whether a deed is told as against one that the sentence before has: "Daniel Osei did get through"."""
    return any(
        found["before"].rstrip(",").lower() not in _BEFORE_TURNED
        and "b" in codes(found["verb"])
        and not set(codes(found["verb"])) & set("RP")
        for found in _STRESSED.finditer(text)
    )


_MIDDLE_IT = re.compile(r"\b(?P<verb>[a-z]+) it\b(?! (?:is|was|will|would|has|had|could|may|might|can)\b)")
_SAYS_IT = frozenset(
    "that said says if when where as because while before after but and which what whether how why than though although make makes made find finds found".split()
)
"""Words after which "it" is a subject, or stands for what follows: "made it clear that"."""


def _has_it_of_nothing(text: str, named: Named) -> bool:
    """Say whether something is done to an "it" that nothing stands for but a person and what is told of him by the way."""
    found = _MIDDLE_IT.search(_without_asides(text))
    return found is not None and found["verb"] not in _SAYS_IT and not _can_be_it(text, named, found.start())


def _ends_in_it(text: str, named: Named) -> bool:
    """Say whether a sentence ends in "it" and has nothing that this could be: "Su Chi, a former head, owned up to inventing it"."""
    last = _LAST_IT.search(text)
    return last is not None and not _can_be_it(text, named, last.start())


def _without_asides(text: str) -> str:
    """Return a sentence with what is told of somebody by the way blotted out, each letter by a null."""
    return _SET_OFF.sub(lambda aside: "\x00" * len(aside[0]), text)


def _can_be_it(text: str, named: Named, end: int) -> bool:
    """Say whether a name of no person, or a noun, stands before `end` and not by the way."""
    plain = _without_asides(text)
    if any(
        last <= end and kind != "person" and "\x00" not in plain[first:last] for first, last, kind in named
    ):
        return True
    return _NOUN_PHRASE.search(plain[:end].replace("\x00", "")) is not None
