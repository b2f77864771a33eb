"""Tells what a sentence lost when it was lifted out of its article: the object of a verb, the owner's shop, since when."""

import re
from collections.abc import Sequence

from broadsheet.facts.model import MentionType
from broadsheet.language.wordforms import codes
from broadsheet.quiz.moves import FALLS, MEASURES
from broadsheet.quiz.verbs import AUXILIARIES

_NO_OBJECT = re.compile(
    r"\b(?:refused|declined|denied|accepted|rejected|resisted|agreed|joined|approved)\b"
    r"(?=\s*[,.;]| and\b| but\b| at first\b| on loan\b| from\b| as (?:an?|the)\b| last\b)"
)
"""A deed whose object the sentence before had: "at first refused, saying", "who joined on loan from a club"."""
_UNSAID = re.compile(
    r"\b(?:expects?|hopes?|plans?|aims?|intends?) to (?:finish|complete|begin|start|decide)(?= (?:in|by|at|on|next|this)\b|[.,?])"
    r"|\b(?:begin|began|begun|start|started) [a-z]+ing\.$"
    r"|\b(?:whole|all|most|much|part|rest|some|none|any|third|half|quarter|bulk|majority|share|%) of (?:it|them|this|that)\b"
)
"""The same where the object is what is to be begun or finished, or is only "it": "expects to finish in 2027", "most of it"."""
_UNTOLD = (
    re.compile(r"\b(?:has|have|had|did|does|do)(?: not|n['\u2019]t)? help(?:ed)?(?=\s*[,.;]|$)"),
    re.compile(
        r"^(?:[^,;]|(?<=\d),(?=\d))*\b(?:is|are|was|were) [a-z]+ (?:on|by|to|from|for|with|of|in) them\b"
    ),
)
"""Whom it helped and on what it is blamed, which the sentence before had: "have not helped", "are blamed on them"."""
_OWN_WHAT = re.compile(
    r"\b(?:its|their|his|her) own(?= (?:on|in|at|to|for|with|by|from|and|after|before)\b|[.,?]|$)|\bto do (?:it|so|that|this)\b"
)
"""A noun or deed that only the words before name: "has kept its own on hold", "offered to do it"."""
_ADVICE = re.compile(
    r"^(?:Look|Check|Call|Visit|See|Read|Click|Unplug|Contact|Stop|Keep|Use|Follow|Ask|Consider|Remember|Watch|Avoid|Try|Expect)"
    r" (?!was\b|is\b|were\b|are\b|has\b|had\b|will\b|said\b)[a-z]"
)
"""What readers are told to do, with what was named before."""
_FROM_WHAT = re.compile(
    r"\ban? (?:\w+ )?(?:reprieve|extension|exemption|waiver|respite|exception)(?! (?:from|to|for|of|on|that|until|in)\b)"
)
"""Something granted, and from what is left out: "a temporary reprieve"."""
_SINCE = re.compile(
    r"\b(?:has|have|had) since\b(?! \d)|\b(?:was|were|had|has|have) last [a-z]+(?:ed|on|en)\b"
)
"""A time counted from what went before: "has since stocked up", "were last crowned champions"."""
_LOCAL = re.compile(
    r"^(?:Local|Nearby|Neighbou?ring|Visiting|Surviving|Remaining|Fellow|Other|More(?! than\b)|Additional)\b"
)
_HOLDER = re.compile(
    r"^(?:The )?(?:Co-)?(?:[Oo]wner|[Mm]anager|[Bb]oss|[Ff]ounder|[Nn]eighbou?r|[Dd]irector|[Pp]rincipal|[Hh]eadteacher|[Ll]andlord"
    r"|[Cc]aretaker|[Cc]olleague|[Cc]o-author|[Rr]esident|[Pp]assenger|[Ww]itness|[Pp]artner|[Ff]riend|[Ss]on|[Dd]aughter|[Bb]rother"
    r"|[Ss]ister|[Ww]ife|[Hh]usband|[Mm]other|[Ff]ather) [A-Z]"
)
"""A part that is played in something: of what, a sentence with no other name does not say."""
_BELIEVED = re.compile(
    r"\b(?:thinks?|thought|believes?|believed|expects?|expected|says?|said|estimates?|estimated|hopes?|hoped|predicts?"
    r"|predicted|warns?|warned|fears?|feared|adds?|added|insists?|insisted|concedes?|conceded|admits?|admitted|argues?|argued|claims?|claimed|alleges?|alleged|suspects?|suspected|adamant|convinced|confident|certain"
    r"|told [A-Z]?\w+) (?:that )?it\b"
)


_ANOTHERS = re.compile(
    r"\b(?:said|says) (?:that )?(?!he\b|she\b|they\b|it\b|his\b|her\b)[^.,]*\b(?:him|his|her|hers)\b"
)
"""Somebody within what somebody says: of whom, only the words before it tell."""


_OBJECT = re.compile(r"\bto [a-z]+ it\b")
_A_NOUN = re.compile(
    r"\b(?:an?|the|this|its?|his|her|their|[\w.]+['\u2019]s) (?:[\w-]+ )*?[a-z]+\b", re.IGNORECASE
)
"""Something that "to convert it" can be done to; whoever does it is not it."""
_OUTLET_TELLS = re.compile(
    r"^(?:The )?[A-Z]\w*(?: [A-Z]\w*)? (?:has learn(?:ed|t)(?=,| that\b)|can (?:exclusively )?(?:reveal|confirm|disclose)|understands)\b"
)
"""What an outlet says of its own finding: "Variety has learned, with a run to follow"."""
_BETTER = re.compile(r"\b(?:fared|did|got|went|fares|does) (?:\w+ ){0,3}(?:better|worse)\.")
_BLAMED = re.compile(r"^[^,]*\bblam(?:ed|es) (?![^.,?]*\b(?:for|on)\b)")
_CASES = re.compile(
    r"^There (?:have been|were|are|had been) [\w,]+ (?:confirmed |suspected |reported |new )?(?:cases|deaths|complaints|reports|injuries)\b(?! of)"
)
_OF_WHAT_KIND = re.compile(
    r"^The (?:first|second|third|fourth|other)(?: two)? (?:was|were|is|are|had|has)\b|^An? (?:hundred|dozen|thousand|handful|few|couple)(?: or so)?"
    r" (?:are|were|is|was|have|had)\b|\b(?:bought|sold|took|found|won|lost|ordered|kept|ate) (?:about |some |only )?\d[\d,]*\.$"
)
"""A number of things that only the sentence before names: "The third was treated", "the restaurant bought 36"."""
_HERE_IS = re.compile(
    r"\bthere (?:is|was) (?:an?|one) (?:\w+ )?(?:detail|catch|twist|problem|snag|question|exception|reason|difference|answer|surprise)\b[^,;:]*\.$"
    r"|\b(?:that|think|thinks|believe|believes) the answer (?:is|was|lies)\b|\b(?:was|is) left of its\b"
)
"""What is announced and told in the next sentence, or asked in the one before."""
_BY_A_WORD = re.compile(r"[\u2014\u2013-] \w+\.$")
"""Than whom, for what, of what and what else, which only other sentences tell."""
_OF_A_MOVE = re.compile(
    r"^(?:An?|The|This) (?:[\w-]+ )?(?:cut|rise|fall|move|increase|drop|change|decision|ruling|loss|gain|sale|vote|hit|charge|delay|win|defeat)"
    r" (?:would|could|will|may|might|can|has|had|is|was)\b[^.,]*\bits\b"
)
"""Something that happened, and "its" is of somebody before it: "A cut would add $1 million to its bill"."""
_BARE = re.compile(
    r"^(?:Prices|Shares|Sales|Profits?|Revenues?|Costs|Stocks) (?:have|has|had|fell|rose|are|were|is|was|dropped|jumped|slipped|climbed)\b"
)
"""Prices, and of what is not said."""
_FIRST_OF = re.compile(r"^(?:The|A|An) [a-z -]+ (?:was|is|were|are) (?:its|his|her|their) [a-z]+\b")
_ITS_OWN = re.compile(r"\b(?:is|was|are|were) (?:its|their) [a-z]+\b")
"""Somebody who belongs to what stood before: "Ada Lund, a surgeon, was its author"."""
_ONE_OF_HIS = re.compile(
    r"\b(?:is|was|are|were) (?:one|two|three|four|some|many|most|among)(?: of)? (?:his|her|its|their) [a-z]+\b"
)
"""The same of one or more of them: "Ada Lund is one of his targets"."""
_PERCENT = re.compile(
    rf"\b[A-Z][\w.&-]+ (?:{FALLS}|shed) "
    r"(?:by |as much as |more than |almost |nearly |about |up to |around )*[\d.]+ ?(?:per ?cent|%)"
)
"""A company that fell: its shares did."""
_OF_WHAT = re.compile(rf"\b(?:{MEASURES}|Nikkei|Nasdaq|Dow|FTSE)\b", re.IGNORECASE)


_ANYBODY = re.compile(
    r"\b(?:residents|locals|neighbou?rs|witnesses|critics|supporters|onlookers|survivors|relatives|villagers) (?:said|say|told)\b"
)
"""People of a place that the sentence does not name."""


_THERE = re.compile(
    r"\bthere\b(?! (?:is|are|was|were|will|would|could|has|have|had|may|might|can|should|must|came|stood|remains?|remained|seems?|lay)\b|['\u2019]s\b)",
    re.IGNORECASE,
)
_THINGS_THERE = re.compile(r"^(?:[A-Z][a-z]+s|[A-Z][a-z]+ [a-z]+s) there (?:is|are|was|were|has|have)\b")
"""Something at a place that is named before: "the homes there", "Trains there are kept apart"."""
_ON_IT = re.compile(
    r"^(?:On board|Aboard|Inside|Outside|Alongside|Underneath|Nearby),? (?:was|were|is|are|lay|sat)\b"
)
_TOOK_PART = re.compile(r"\b(?:took|taken|take|taking) part in (?:it|them)\b")
_ONES = re.compile(r"\b(?:smaller|bigger|larger|older|newer|similar|other|such|earlier|later) ones\b")
_LEFT_OUT = re.compile(
    r"^(?:About |Around |Nearly |Almost |Some |Roughly |Only |Just |More than |Over |Less than )?"
    r"(?:(?:an?|one|two|three)[ -](?:thirds?|quarters?|fifths?|tenths?)|half)\b(?! (?:of|a|an|the)\b)(?! \d)",
    re.IGNORECASE,
)
"""A share, and of what the sentence before has: "About a third came from the agency"."""
_NO_SUBJECT = re.compile(
    r"^(?:Together with|Along with|By the time|In|At|On|From|For|With|Under|Until|Since|Despite|Besides|Unlike|Like|After|Before)\b"
    r"(?P<first>[^.]*?),? (?:it|they|he|she) [a-z]+"
)
"""A sentence whose subject is a pronoun and that opens with something else: "Together with Norway it helped"."""
_DONE_TO_IT = re.compile(
    r"^(?:First |Originally |Once )?[A-Za-z][a-z]+(?:ed|en|wn|lt|de|un) (?:by|in|into|at|for|with|on|as|from|to)\b[^,]*, (?:they|it|he|she) [a-z]+"
)
"""The same after what was done to it: "Seen by Vantor, they have plastic frames"."""
_AFTER_THAT = re.compile(
    r"\b(?:after|before) that(?=[,.;])|, (?:they|he|she|it) (?:alleged|claimed|argued|insisted|said|added),"
)
_TO_IT = re.compile(
    r"\b[a-z]+(?:ed|t) it (?:down|up|off|out|over|away|back)\b|\bwho [a-z]+ (?:her|him|it|them)\b"
)
_UNCOUNTED = re.compile(
    r"\b(?:have|has|had|wanted|wants?|got|gets|sought) (?:about |around |nearly |over |more than |some |only |at least )?"
    r"(?:\d[\d,.]*\d|\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: and a half)?(?=[.;]|, )"
)
"""A number of what the sentence before has: "Nairobi's dams have around 350"."""
_ITS_OF_WHOM = re.compile(r"^The [A-Z][\w.]* [a-z]+s [a-z]+ [^,]*\bits\b")
"""What somebody's things do to another: "The US restrictions pose a threat to its business"."""
_A_DOZEN = re.compile(
    r"^(?:A dozen|A hundred|A handful|A few) (?:went|came|left|got|took|sold|died|stayed|fled|returned|[a-z]+ed)\b"
)
_AS_FOR = re.compile(r"As for ")
"""What goes on about somebody of whom others were told before."""
_SO_MANY_MORE = re.compile(
    r"(?:About |Some |Nearly |Almost |At least )?(?:[A-Z][a-z]+|\d[\d,]*) more (?!than\b)(?:[a-z]+ )*[a-z]+s?\b"
)
"""A number of more than the sentence before has: "Three more children have been killed"."""
_OF_A_PICTURE = re.compile(
    r"[A-Z][\w.'\u2019-]*(?: [A-Z][\w.'\u2019-]*)+(?:,[^,]*(?:,[^,]*)?,| of [A-Z]\w+)? (?:talks|speaks|poses|waves|gestures|listens|reacts|smiles|looks on"
    r"|celebrates|arrives|walks|stands|sits) (?:to|with|at|outside|during|after|before|in front of|near|as|beside|next to)\b"
    r"|An? [a-z]+ of (?!.*\b(?:was|were|is|are|has|had|will|would)\b)[^,.]* (?:reported|taken|seen|shown|photographed|pictured|provided|released|drawn) (?:by|in|at|on) [^.]*\.$"
)
"""What a caption says of its picture: "Ada Lund, a teacher, talks to reporters", "A map of routers reported by a watch"."""
_LEFT_UNTOLD = (
    (
        " it",
        r"^(?:The|A|An) [^.]*\b(?:is|are|was|were) (?:expected|due|likely|set|going|supposed|ready|able|required|free|about) to [a-z]+ it\b",
    ),
    (
        " and ",
        r"\b[A-Z][\w'\u2019-]+ and [A-Z][\w .'\u2019-]+,? (?:said|say|believe|agree) (?:that )?(?:he|she)\b",
    ),
    ("any ", r"\bany (?:who|that)\b"),
    (
        " that ",
        r"\b(?:saw|see|seen|made?|makes|let|lets) that [a-z]+\b(?! (?:[a-z]+ )?(?:is|was|were|are|had|has|would|will|could)\b)(?= (?:once|twice|again|[a-z]+ times)\b)",
    ),
    *(
        (f" the {which}", rf"\b(?:between|of|for|to|with|on|in) the {which}(?=[.,;]|$)")
        for which in "two three four first second third fourth fifth sixth".split()
    ),
    (" both,", r"\b[a-z]+(?:ed|t|n) both,"),
    (" both ", r"\b[a-z]+(?:ed|t|s) both (?:separately|together|at once)\b"),
    ("under the ", r"\bunder the (?:act|bill)\b"),
    (" them", r"\b(?:took|takes?|needed) [^.,]*\bto (?:reach|find) them\b"),
    (" for comment", r"\b(?:asked|approached|contacted|reached out to) .*\bfor comment\b"),
)
_NOT_TOLD_WHAT = tuple((letters, re.compile(pattern)) for letters, pattern in _LEFT_UNTOLD)
"""Letters that stand wherever a pattern matches, and the pattern: of what or whom only the sentence before tells, "of any who had
been asked", "saw that happen seven times", "to reach them"."""
_FIRST_OF_ALL = re.compile(r"\b(?:first|instead|either|as well)\.$")
_THE_STOCK = re.compile(r"\b[Tt]he (?:stock|shares?)\b(?! (?:of|in|market|markets|exchange)\b)")


def _has_a_verb(words: str) -> bool:
    """Say whether words have a verb in the past or a helping one, whose subject a pronoun after them may mean."""
    return any(word in AUXILIARIES or "d" in codes(word) for word in re.findall(r"\b[a-z]+\b", words))


def _lacks_its_place(text: str, named: Sequence[tuple[int, int, MentionType]]) -> bool:
    """Say whether a sentence tells of a place, a share, a stock or an order of things that the one before has."""
    there = _THERE.search(text)
    if there is not None and not any(
        end <= there.start() and kind in ("place", "org", "event") for _, end, kind in named
    ):
        return True
    pronoun = _NO_SUBJECT.match(text)
    if pronoun is not None and not _has_a_verb(pronoun["first"]):
        return True
    if _THE_STOCK.search(text) and not any(kind == "org" for _, _, kind in named):
        return True
    return any(
        pattern.search(text)
        for pattern in (
            _ON_IT,
            _TOOK_PART,
            _ONES,
            _LEFT_OUT,
            _FIRST_OF_ALL,
            _ITS_OF_WHOM,
            _THINGS_THERE,
            _AFTER_THAT,
            _TO_IT,
            _UNCOUNTED,
            _A_DOZEN,
            _DONE_TO_IT,
        )
    )


def has_lost(text: str, named: Sequence[tuple[int, int, MentionType]]) -> bool:
    """Say whether a sentence leans on what stood around it in a way that no name within it mends.

    `named` are (start, end, type) of the names in the text.
    """
    if (
        _UNSAID.search(text)
        or _FROM_WHAT.search(text)
        or _ANYBODY.search(text)
        or _ANOTHERS.search(text)
        or _NO_OBJECT.search(text)
        or _SINCE.search(text)
        or _ONE_OF_HIS.search(text)
        or _ADVICE.match(text)
        or _OWN_WHAT.search(text)
        or ((" help" in text or " them" in text) and any(pattern.search(text) for pattern in _UNTOLD))
        or _LOCAL.match(text)
        or _BARE.match(text)
        or _OF_A_MOVE.match(text)
        or _OUTLET_TELLS.match(text)
        or _AS_FOR.match(text)
        or _OF_A_PICTURE.match(text)
        or any(letters in text and pattern.search(text) for letters, pattern in _NOT_TOLD_WHAT)
        or _SO_MANY_MORE.match(text)
        or _BETTER.search(text)
        or _BLAMED.search(text)
        or _CASES.match(text)
        or _BY_A_WORD.search(text)
        or _OF_WHAT_KIND.search(text)
        or _HERE_IS.search(text)
    ):
        return True
    if _HOLDER.match(text) and len({text[start:end] for start, end, _ in named}) < 2:
        return True
    owned = _ITS_OWN.search(text)
    if owned is not None and not any(end <= owned.start() and kind != "person" for _, end, kind in named):
        return True
    if _FIRST_OF.match(text) or (_PERCENT.search(text) and not _OF_WHAT.search(text)):
        return True
    done = _OBJECT.search(text)
    if done is not None and not _A_NOUN.search(text[: done.start()]):
        return True
    if _lacks_its_place(text, named):
        return True
    believed = _BELIEVED.search(text)
    if believed is None:
        return False
    before = [(start, kind) for start, _, kind in named if start < believed.start()]
    return not before or "person" in (
        min(before)[1],
        max(before)[1],
    )  # "it" is none of whom the sentence is of
