"""How well a figure or a name can be left out of a sentence: what is missing has to be clear, and not given away."""

import re

from broadsheet.articles.outlets import is_outlet
from broadsheet.facts.cues import ORG_HEADS
from broadsheet.facts.gazetteer import country_of, is_role, surface_forms
from broadsheet.facts.model import MentionType
from broadsheet.language.dictionary import is_word
from broadsheet.language.lexicon import common_words
from broadsheet.language.wordforms import codes
from broadsheet.quiz.pieces import Piece
from broadsheet.quiz.verbs import AUXILIARIES


def _without_title(before: str, piece: Piece) -> str:
    """Return the words before a piece without "The", or without a person's title: "President", "Dr"."""
    words = before.split()
    if not words:
        return before
    person = piece.mention is not None and piece.mention.type == "person"
    title = is_role(words[-1].lower()) or words[-1].rstrip(".") in ("Dr", "Sir", "Professor")
    return "" if words == ["The"] or (person and title) else before


_ITS_SEAT = re.compile(
    r"\b(?:University|College|Institute|School|Hospital|Museum)(?: of(?: [A-Z]\w+)+)? (?:in|at) $"
)
"""Before the town where a body sits: most are told by its name, or known to nobody."""
_BODY_OF = re.compile(
    r"\b(?:Organi[sz]ation|Association|Council|Committee|Agency|Cent(?:er|re)|Institute|Commission|Union|League|Federation|Foundation|Fund"
    r"|Movement|Party|Campaign|Front|Coalition|Office|Group|Alliance|Network) (?:for|of|on|against) (?:[A-Z][\w-]+,? (?:and |of |for |in )?)+$"
)
"""Before the last word of a body's name, which its other words give away: "the Organization for Security and Cooperation in _____"."""
LONGEST_NAME = 4
"""Words of a name that somebody can be expected to know to the letter."""


_FOREIGN = "de|des|du|del|della|di|da|do|dos|der|die|und|et|y|la|le|les|los|las"
_IN_FOREIGN = re.compile(rf"\b[A-Z][\w'\u2019-]* (?:(?:{_FOREIGN}|contre|pour) )+$")
"""Before a word of a name in another language: "the Office de Lutte contre le Trafic"."""


_TITLED = re.compile(r"\b(?:[Mm]inister|[Pp]resident|[Cc]hancellor|[Pp]remier|[Gg]ov(?:ernor|\.)) $")


LAST_WORD, LAST_WORDS = 4, 16
"""Characters before a piece in which "al-" and "40 or about" stand."""


def _is_tied(piece: Piece, before: str, after: str) -> bool:
    """Say whether a piece is part of something longer, or its words give it away."""
    if re.match(r"[\w$£€.,/:-]", before[-1:]) or re.match(
        rf"[\w/:-]|[.,]\d| ?[\u00bd\u00bc\u00be\u2153\u2154]| \d/\d| and an? (?:half|quarter)\b| (?:and|or|to) \d| or [a-z]+\b(?= (?:years?|people|days|weeks|months|times)\b)| (?:of|for|de) (?:the )?[A-Z]|['\u2019]s? (?:[A-Z]|[a-z]+ed\b|said\b|says\b|was\b|is\b|has\b|will\b)| (?:{_FOREIGN}|e) ",
        after,
    ):
        return True
    if (
        _IN_FOREIGN.search(before)
        or _BODY_OF.search(before)
        or re.search(r"\b[Aa]l[- ]$", before[-LAST_WORD:])
    ):
        return True
    if re.match(r"['\u2019]s (?:government|administration|cabinet)\b", after) and not _TITLED.search(before):
        return True  # its country's is as right
    if re.search(r"\d\)? or (?:about |around )?$|\d{4} and $", before[-LAST_WORDS:]) or _ITS_SEAT.search(
        before
    ):
        return True
    if re.search(r"(?<![.\"] )\b(?!U\.S\.)[A-Z][\w.'-]*\s+$", _without_title(before, piece)) or re.match(
        r"\s+(?:and |& )?[A-Z]", after
    ):
        return True
    if (
        before.endswith((" and ", " & ", " of ")) and re.search(r"\b[A-Z][\w.'-]* (?:and|&|of) $", before)
    ) or len(piece.text.split()) > LONGEST_NAME:
        return True
    if re.search(r"\b(?:entitled|titled|called|named|dubbed|headlined)\b[^,.]*$", before):
        return True
    return bool(
        piece.text.lower() in ("two", "2")
        and re.search(
            r"\b(?:both|either|neither|pair|twins|one (?:from|on|for|in|of) each)\b", f"{before} {after}"
        )
    )


def gap_quality(piece: Piece, kind: MentionType, before: str, after: str) -> float | None:
    """Return how well a piece can be left out; None where it cannot."""
    if _is_tied(piece, before, after):
        return None
    if kind in ("number", "money", "percent"):
        digits = re.sub(r"\D", "", piece.text).strip("0")
        if (
            piece.text[0].isupper()
            and before.strip()
            and kind == "number"
            and before.rstrip()[-1] not in '.:\u201c"'
        ):
            return None  # "networks such as Seven, Nine and Ten"
        if (
            len(digits) > 4
            or piece.text.lower() in ("one", "1", "first", "second")
            or re.match(
                r"\s*(?:(?:of|or|to|dozen|thirds?|quarters?|fifths?|halves|tenths?|o['\u2019]clock|hours|minutes|mins?|hrs?|secs?)\b|[hs]\b|[ap]\.?m\b)",
                after,
            )
            or re.search(r"\d\s+(?:hours?|minutes?|mins?|hrs?|h),?\s+(?:and\s+)?$", before)
            or (len(digits) < 2 and re.search(r"\b(?:the|both)\s+$", before, re.IGNORECASE))
        ):
            return None
        if re.search(r",\s*$", before) and re.match(r"\s*,", after):
            return None
        if re.search(r"\b[Aa]ll $", before) and re.match(r"\s*(?:and\b|[,.;]|$)", after):
            return None  # "used all nine and"
        if _is_no_count(piece.text, before, after) or (
            kind == "number" and re.match(r" (?:that|who|which)\b", after)
        ):
            return None  # "together with four that she wrote": of what, is not said
        if re.search(r"\b(?:last|first|next|past|other|these|those)\s+$", before, re.IGNORECASE):
            return None
        if re.search(
            r"\b(?:game|chapter|part|page|article|room|level|phase|stage|day|round|number|no\.?|top|version|season|type)\s+$",
            before,
            re.IGNORECASE,
        ):
            return None
        return 0.72 if kind != "number" or digits else 0.7
    return _name_quality(piece, kind, before, after)


_LISTED = re.compile(
    r"\s+(?:[a-z]+ ){0,2}[a-z]+s?(?: in [A-Z]\w+)?, (?:in )?(?:[A-Z][\w'-]+(?: [A-Z][\w'-]+)?,? (?:and )?){2,}"
)
"""What is counted, and then named one by one: "three villages, Tarn, Varra and Holm"."""


_LISTED_YEARS = re.compile(r"\s+[a-z]+s?, in \d{4}(?:, \d{4})*,? and \d{4}\b")
"""What happened so often, and then each year of it: "four elections, in 1996, 2001, 2006 and 2011"."""


_OF_TEN = re.compile(
    r"\b(?:one|two|three|four|five|six|seven|eight|nine|\d)(?: \w+)? (?:in|out of)(?: every)? $",
    re.IGNORECASE,
)
"""Before the second figure of "nine in ten"."""
_NUMBERED = re.compile(r"\b(?:[Ss]ections?|[Aa]rticles?|[Cc]hapters?|[Pp]aragraphs?)\b(?: \d+,?)*(?: and)? $")
"""Before one of the numbers that sections of a law have."""


def _is_no_count(text: str, before: str, after: str) -> bool:
    """Say whether a figure is an hour, the end of a range, a type's number or a count of what is listed after it."""
    return (
        (
            re.search(r"\bat\s+$", before) is not None
            and (
                re.match(r"\s*(?:that|when|,|\.)", after) is not None
                or re.fullmatch(r"\d{1,2}[.:]\d\d", text) is not None
            )
        )
        or re.search(r"\bfrom \d[\d,.]* to\s+$", before) is not None
        or re.fullmatch(r"0\d+", text) is not None
        or _LISTED.match(after) is not None
        or _LISTED_YEARS.match(after) is not None
        or _OF_TEN.search(before) is not None
        or _NUMBERED.search(before) is not None
    )


_ONE_OF_SEVERAL = re.compile(
    r"\b(?:including|such as|like|unlike|with|than)\b[^,]*$|[A-Z][\w.'-]*, $|\b(?:series|model) $"
)
"""Before a name that stands for several, for a mere comparison, or in a list or address: "Bergen, _____"."""
_OF_MANY = re.compile(r"\s*(?:thousand|million|billion|trillion|lakh|crore|bn|mn|m)\b")
"""After a figure in a currency that no table knows."""
_LISTED_NEXT = re.compile(r", (?:and |or )?[A-Z]|(?: and| or) [A-Z]")
"""After one of several names: which one is left out is anybody's guess."""
_IN_SOME = re.compile(
    r"\ban? (?:[a-z-]+ ){0,2}(?:court|plant|hospital|factory|prison|school|town|city|village|hotel|airport|station|port|warehouse|mine|farm|church"
    r"|university|museum|jail|restaurant|shop|store|stadium|clinic|lab|laboratory) in $"
)
"""A place of which the sentence does not say where, before the country it is in."""
_ROLE_OF_WHAT = re.compile(r"The [a-z]+(?: [a-z]+)?, $")
"""A part that is played in something: "The driver, _____, died"."""
_OF_A_RULE = re.compile(r"\s+(?:regime|administration|government|era|family|dynasty|camp|campaign|cabinet)\b")
"""After a name by which a government or family is told, for which its country's does as well: "the _____ regime"."""
_WHO_TELLS = (
    re.compile(r"\b(?:told|tells|telling|reports from) $"),
    re.compile(r",? (?:reported|reports|can (?:exclusively )?(?:reveal|confirm|disclose))\b"),
)
"""Before and after the outlet that a sentence has its news from, which a class need not know."""


_SAID_LAST = re.compile(r" (?:said|says)[.,]?$")


def _is_an_agencys(piece: Piece, before: str, after: str) -> bool:
    """Say whether an outlet only says so at the end: "when the deck gave way, _____ said"."""
    return before.endswith(", ") and _SAID_LAST.match(after) is not None and is_outlet(piece.text)


def _name_quality(piece: Piece, kind: MentionType, before: str, after: str) -> float | None:
    """Return how well a name can be left out; None where nobody could tell what is missing, or anybody could."""
    if _ONE_OF_SEVERAL.search(before) or _LISTED_NEXT.match(after):
        return None
    if _WHO_TELLS[0].search(before) or _WHO_TELLS[1].match(after) or _is_an_agencys(piece, before, after):
        return None
    if _is_first_half(after) or re.search(r"\b(?:a|an|its|their|his|her)\s+$", before, re.IGNORECASE):
        return None
    if re.match(r" [b-hj-z]\b(?!['\u2019])", after):
        return None  # "the planet _____ b"
    if re.search(r"\d$", piece.text) and _OF_MANY.match(after):
        return None  # "worth P2.8 million"
    if _ROLE_OF_WHAT.match(before) or _OF_A_RULE.match(after):
        return None
    if re.search(r"\d\s+$", before) and piece.text.endswith("s"):
        return None  # "620 Luckins", "15,000 Icelanders": shops and people as well
    if (
        kind == "place"
        and _IN_SOME.search(before)
        and country_of(piece.mention.name if piece.mention else piece.text)
    ):
        return None  # the town is as right
    if not before.strip() and not _begins_a_deed(after):
        return None  # "_____ fans sang": what is missing could be any word
    word = piece.text.lower()
    form = surface_forms().get(piece.text)
    if form is None and " " not in word and _is_ordinary(word):
        return None  # an ordinary word with a capital is a piece of a title: "Heritage in Danger"
    if kind == "person":
        return PERSON if _is_persons(piece.text) and not _LOCAL_TITLE.search(before) else None
    if kind == "place":
        if re.search(r"\b(?:in|at|near|from|over)\s+$", before) and (form is None or form[1] != "metonym"):
            return NAME
        name = piece.mention.name if piece.mention else piece.text
        return NAME if country_of(name) is None and (form is None or form[1] != "metonym") else None
    return NAME


def _is_ordinary(word: str) -> bool:
    """Say whether a word is one of the language, in the plural too: "Wildfires", "Airlines"."""
    singular = f"{word[:-3]}y" if word.endswith("ies") else word.removesuffix("s")
    return (
        bool(codes(word))
        or word in common_words()
        or (singular != word and (singular in common_words() or is_word(singular)))
    )


def _is_persons(name: str) -> bool:
    """Say whether a name that was taken for a person's has the form of one: no "International Security Program"."""
    words = name.split()
    return all(word[0].isupper() for word in words) and words[-1].lower() not in ORG_HEADS | _NO_FAMILY


_NO_FAMILY = frozenset("program programme settlements project scheme initiative act prize award".split())
_LOCAL_TITLE = re.compile(
    r"\b(?:[Mm]ayor|[Cc]oach|[Ss]heriff|[Cc]aptain|[Cc]ouncillor|[Pp]rincipal|[Jj]udge|[Cc]hief|[Oo]fficer|[Pp]astor|[Pp]riest) $"
)
"""A title of which a town, a team or a court has one: whose mayor it is, the sentence would have to say."""
PERSON, NAME = 0.69, 0.66
"""Quality of a gap for a person, whom a class knows by name, and for any other name."""


def _is_first_half(after: str) -> bool:
    """Say whether an unknown word follows that makes a name of two: "_____ pneumoniae"."""
    following = re.match(r" ([a-z]{5,})\b", after)
    return following is not None and not any(
        known(following[1]) for known in (common_words().__contains__, is_word, codes)
    )


def _begins_a_deed(after: str) -> bool:
    """Say whether what follows a name at a sentence's start shows that the name is its subject: a verb, or words set off."""
    following = re.match(r"(?:['\u2019]s? [a-z]|,? ?([a-z]+)\b|, )", after.lstrip(" "))
    if following is None:
        return False
    word = following[1] or ""
    if not word or after.startswith(","):
        return True
    kinds = set(codes(word))
    return word in AUXILIARIES or "d" in kinds or ("s" in kinds and "P" not in kinds)
