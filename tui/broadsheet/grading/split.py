"""Taking a typed list apart into the items that were meant."""

import re
from collections.abc import Callable

from broadsheet.grading import lexicon
from broadsheet.grading.words import words_of

MOST_ITEMS = 60
"""Items of one typed list that are looked at: the states of the US are fifty."""
_HARD = re.compile(
    r"[\n;|•·]+|\s*(?:\.{2,}|…)\s*|\s[-–—*>+]+\s|\s*(?:->|=>|→|>)\s*|^\s*(?:[-–](?!\d)|[*•])\s*|(?:^|\s|(?<=[\n;]))\(?\d{1,2}[.):](?=\s)|(?:^|\s)\(?[a-h]\)(?=\s)|,\s*,+"
)
_SOFT = re.compile(
    r"\s*(?:,|/|&|\+|\band\b|\bor\b|\bas well as\b|\bplus\b|\balong with\b|\bthen\b|\balso\b"
    r"|(?<=[^\s,;/&]\s)(?-i:n|'n'?)(?=\s)|\bfeaturing\b|\bv(?:s|ersus)?\b\.?|\bfeat\b\.?|\bft\.?(?=\s+\w)|\btogether with\b|\bwith\b|(?<=\s)x(?=\s))\s*",
    re.IGNORECASE,
)
_SEQUENCE = re.compile(
    r"(?:the )?first(?: one)?(?: is| was|[’']s)(?: just)?\s+(?=\S)|(?:first|second|third|last|final)(?:ly)?\s+|(?:then|next|also|only)\s+"
    r"|(?:and )?(?:the )?(?:other|last|third|fourth|final|missing)(?: one)?(?: is| was|[’']s)?\s+(?=\S)",
    re.IGNORECASE,
)
_EMPTY = frozenset(
    "etc both also others other more and or then plus et und um uh er erm hmm hm ltd inc llc plc corp gmbh".split()
)
"""Pieces that name nothing: connecting words, hesitation, and what follows a company's name and a comma."""


def hard_parts(given: str) -> list[str]:
    """Split at line ends, semicolons, bullets and numbering, which never stand inside an item."""
    return [part.strip() for part in _HARD.split(given) if part.strip()]


def soft_parts(text: str, is_item: Callable[[str], bool] = lambda _: False) -> list[str]:
    """Split at commas, slashes, "and" and the like, which may stand inside an item.

    What says nothing by itself is left out, unless it `is_item`: "er" of the endings of verbs.
    """
    if any(word in text for word in _RARE):
        text = _RARELY.sub(",", text)
    pieces = [piece.strip() for piece in _SOFT.split(text.replace("(", ",").replace(")", ","))]
    return [piece for piece in pieces if holds_item(piece) or is_item(piece)][:MOST_ITEMS]


_RARE = (" against ", " et ", " und ", " och ", " og ", " y ")
_RARELY = re.compile(r"(?<=\w{3})\s(?:against|et|und|och|og|y)\s(?=\w{3})")
"""What joins the pieces of a list less often, between words of three letters: "bleu et blanc", "Yorkists against …"."""


def in_brackets(text: str, at: int) -> bool:
    """Say whether a place in a text stands inside round brackets."""
    return text.rfind("(", 0, at) > text.rfind(")", 0, at)


def hyphened(piece: str) -> list[str]:
    """Return the pieces between hyphens or dashes; none where there is no such mark."""
    pieces = [part.strip() for part in _HYPHEN.split(piece) if part.strip()]
    return pieces if len(pieces) > 1 else []


_HYPHEN = re.compile(r"[-‐‑–—]")


def without_sequence(piece: str) -> str:
    """Return a piece without the word that says its turn, or that it was said before: "first the US", "Leo again"."""
    piece = _AGAIN.sub("", piece) or piece
    return _SEQUENCE.sub("", piece, count=1) if _SEQUENCE.match(piece) else piece


_AGAIN = re.compile(
    r"\s+(?:again|twice|once more|for (?:a|the) (?:second|third|2nd|3rd) time|as (?:said|before|above|i said)|already said|too)\W*$",
    re.IGNORECASE,
)


def says_no_more(piece: str) -> bool:
    """Say whether a piece only says that there are more: "I forget the rest"; "one other" claims an item."""
    return _NO_MORE.fullmatch(piece.strip(" .!?…")) is not None


def without_afterword(text: str) -> str:
    """Return a list without what says that it is all one knows: "Estonia and Latvia are the only ones I know"."""
    return _FORGOTTEN.sub("", _AFTERWORD.sub("", text))


_FORGOTTEN = re.compile(
    r"(?<=\w\w)(?:\s+(?:and|but))?\s+(?:i\s+)?(?:can[’']?t|cannot|could ?n[’']?t|don[’']?t)\s+(?:rem\w*ber|recall|think of|know)\s+"
    r"(?:the\s+|an(?:y|o)\w*\s+)?(?:other|others|last|rest|more|third|fourth|second)\b[\w\s]*[\s.!]*$",
    re.IGNORECASE,
)
"""What owns that more is not known, without a mark before it: "Liam and Chris cant remember the other one"."""


def knows_nothing(text: str) -> bool:
    """Say whether a whole answer only says that somebody does not know: "I do not recall either of them"."""
    return _KNOWS_NOTHING.match(text) is not None


_KNOWS_NOTHING = re.compile(
    r"\s*(?:sorry[,.]? )?(?:i(?:[’']ve| have)? )?(?:no|not a|haven[’']?t a) (?:clue|idea)(?: at all| really)?\W*(?:(?:sir|miss|madam|mate|sorry|teacher)\b.*|(?:the|those|some|just) (?:\w+ ){0,4}(?:ones|things|guys|people|lot)\W*)?$|"
    r"\s*(?:sorry[,.]? )?(?:i[’']?m afraid |i am afraid )?i (?:really )?(?:do not|don[’']?t|dont|can[’']?t|cant|cannot|could not|never) "
    r"(?:know|remember|recall|think|follow|watch|learn(?:ed)?|heard?|have)\b",
    re.IGNORECASE,
)

_AFTERWORD = re.compile(
    r"[\s,;.–—-]+(?:are|is|that[’']?s|thats|but that[’']?s) (?:the only (?:ones?|two|three|four)|all|everything|it\b)(?: that)?"
    r"(?: (?:i|we|i[’']?ve)\b.*)?[\s.!]*$",
    re.IGNORECASE,
)


def is_remark(piece: str) -> bool:
    """Say whether a piece behind a whole list only says how that went: "easy", "job done", "everyone knows that"."""
    return _REMARK.fullmatch(piece.strip(" .!?…)")) is not None


_REMARK = re.compile(
    r"(?:(?:that[’']?s|that was|it[’']?s|too|so|dead|pretty|very|really|quite) )*(?:easy|ez|simple|hard|tough|tricky|obvious)(?: (?:one|enough|that|this|peasy(?: .*)?))*"
    r"|(?:job |all |and )?done|sorted|boom|bingo|ta-?da|voil[aà]|nailed it|got (?:it|them|em)|next(?: (?:one|question))?(?: please)?|bosh|ha(?:ha)*|yay|phew"
    r"|(?:a )?(?:piece of cake|doddle|no[- ]brainer|walk in the park)|(?:everyone|everybody) knows(?: (?:that|this|those|them|it))?"
    r"|(?:i (?:think|hope|know|reckon|guess)|am i right|is that right|if i[’']?m right|cheers|thanks?(?: you)?)",
    re.IGNORECASE,
)
_SO_MANY = r"(?:an?|one|two|three|four|five|six|\d|some|several)"
_NO_MORE = re.compile(
    r"(?:but |and )?(?:the )?(?:last|other|others|rest|third|fourth|second|final|next)(?: ones?| two| three| item)? (?:i )?"
    r"(?:really )?(?:don[’']?t|do not|dont|can[’']?t|cannot|forgot|forget|have no|no idea)\b.*"
    r"|(?:but )?(?:i )?(?:forget|forgot|missing (?:one|the|two)|don[’']?t (?:know|remember|recall))\b.*|(?:one|the (?:last|other)(?: one)?) (?:is )?missing"
    r"|(?:but )?i (?:can[’']?t (?:rem\w*ber|recall|think of))\b.*"
    r"|all (?:two|three|four|five|six|seven)|(?:and |but )?(?:one|two|three) more|(?:and |but )?(?:nowt|nothing|none|no one|nobody|no others?) else(?: .*)?"
    r"|that[’']?s (?:all|it|everything)\b.*|(?:i )?can[’']?t (?:rem\w*ber|recall|think)\b.*|i give up\b.*|the rest\b.*|no more\b.*"
    r"|(?:i[’']?m )?not sure\b.*|dunno\b.*|idk\b.*"
    r"|(?:and |or |plus )?the (?:other|others|last|third|fourth|missing)(?: one| ones| two| three)?"
    r"|(?:we|i|you|they|he|she|it)(?:[’']\w+)? (?:[a-z]+ ){1,4}(?:there|here|it|that|them|this)"
    rf"|(?:(?:and |plus )?{_SO_MANY} (?:other )?(?:men|man|women|woman|guys?|people|persons?|boys?|girls?|lad(?:y|ies|s)?|blokes?)(?: and|,|$)\s?)+",
    re.IGNORECASE,
)


def holds_item(piece: str) -> bool:
    """Say whether a piece says anything: "etc." and "???" do not."""
    words = [word for word in words_of(piece) if word not in lexicon.ARTICLES or piece == "A"]
    return bool(words) and not all(word in _EMPTY for word in words)
