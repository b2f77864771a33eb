"""Gives each token a part of speech, by closed classes, the lexicon and the words around it.

A small tagger in the manner of Brill (1992): the lexicon says what a form can be, the neighbours
decide. It errs towards nouns, since a missed verb costs a question and an invented one makes a
wrong question.
"""

from collections.abc import Mapping, Sequence

from broadsheet.facts.tokens import Token
from broadsheet.language.wordforms import codes as codes_of
from broadsheet.language.wordforms import is_form

_CLOSED = {
    "DET": "the a an this that these those some any every each no another either neither both all half several many few most much more less other such",
    "PRON": "i he she it we they you me him her us them who whom whoever himself herself itself themselves someone everyone anyone nobody somebody everybody nothing something anything everything one there",
    "PRPS": "my your his her its our their whose",
    "PREP": "in on at by for with from of about against between among into onto through during after before above below under over without within along across behind beyond near since until till toward towards upon despite amid amidst via per than as off like unlike outside inside around throughout including excluding regarding following ahead because",
    "TO": "to",
    "MODAL": "will would can could may might must should shall 'll 'd cannot",
    "BE": "be is are was were been being am 're 'm",
    "HAVE": "have has had having 've",
    "DO": "do does did doing done",
    "NEG": "not n't never",
    "CONJ": "and or but nor yet so",
    "SUB": "if whether although though while when where why how unless once whereas that because which what",
    "RB": "also too very now then here still already just only even again ever often soon later earlier ago away back however meanwhile moreover therefore instead perhaps maybe almost nearly about really quite rather together recently currently reportedly allegedly first yesterday today tomorrow tonight out up down off early",
}
_TAG_OF: dict[str, str] = {"crew": "NN"}
for _name, _words in _CLOSED.items():
    for _word in _words.split():
        _TAG_OF.setdefault(_word, _name)

NUMBER_WORDS = frozenset(
    """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
    seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand
    million billion trillion dozen""".split()
)
ORDINAL_WORDS = frozenset("first second third fourth fifth sixth seventh eighth ninth tenth".split())

NOUNISH = frozenset({"NN", "NNS", "NAME", "NUM"})
FINITE = frozenset({"VBD", "VBZ", "VBP", "MODAL"})
_BEFORE_THAT = NOUNISH | {"VBD", "VBZ", "VBP", "VBN", "VB", "RB", "PUNCT"}
_BEFORE_NOUN = frozenset({"DET", "PRPS", "POS", "JJ", "NUM"})


def tag_tokens(tokens: Sequence[Token], names: Sequence[bool], guesses: Mapping[int, str]) -> list[str]:
    """Return a tag for each token; names[i] says that token i belongs to a name.

    `guesses` are tags from elsewhere by token number, used for words that neither the closed
    classes nor the lexicon know.

    Tags: NAME, NUM, NN, NNS, JJ, RB, DET, PRON, PRPS (their), POS ('s), PREP, TO, MODAL, BE, HAVE,
    DO, NEG, CONJ, SUB, VB, VBP, VBZ, VBD, VBN, VBG and PUNCT.
    """
    tags: list[str] = []
    for i in range(len(tokens)):
        if names[i]:
            tags.append("NAME")
            continue
        guess = guesses.get(i) if guesses else None
        known = guess is None or tokens[i].lower in _TAG_OF or is_form(tokens[i].lower)
        tags.append(_tag(tokens, i, tags, names) if known or guess is None else guess)
    return tags


def _tag(tokens: Sequence[Token], i: int, tags: list[str], names: Sequence[bool]) -> str:
    word = tokens[i].lower
    before = tags[i - 1] if i else "START"
    if word == "'s":
        return "POS" if before in NOUNISH else "BE"
    if not word[0].isalnum() and word not in _TAG_OF:
        return "NUM" if word[0] in "$£€¥" and len(word) > 1 else "PUNCT"
    if word[0].isdecimal() or word in NUMBER_WORDS:
        return (
            "NUM" if word[-1].isdecimal() or word in NUMBER_WORDS else "JJ" if word[0].isdecimal() else "NUM"
        )
    closed = _TAG_OF.get(word)
    after = tokens[i + 1].lower if i + 1 < len(tokens) else ""
    if closed:
        return _closed(closed, word, before, after)
    codes = codes_of(word)
    return _open(word, codes, _meaningful(tags), after, i + 1 < len(tokens) and names[i + 1])


def _meaningful(tags: list[str]) -> str:
    """Return the last tag that is not an adverb or a negation."""
    for tag in reversed(tags):
        if tag not in ("RB", "NEG"):
            return tag
    return "START"


def _closed(tag: str, word: str, before: str, after: str) -> str:
    if word == "that" and before in _BEFORE_THAT:
        return "SUB"
    if word == "her" and after[:1].isdecimal():
        return "PRPS"  # "her 12 years in charge"
    if word == "her" and not after[:1].isalpha():
        return "PRON"
    if word == "one" and before != "DET" and after[:1].isalpha() and after not in _TAG_OF:
        return "NUM"
    if tag == "RB" and word == "first" and before in _BEFORE_NOUN:
        return "JJ"
    return tag


def _open(  # noqa: C901 - one rule a line, in order of trust
    word: str, codes: str, before: str, after: str, name_follows: bool
) -> str:
    if word == "long" and before == "HAVE":
        return "RB"
    if word in ("said", "told") and before not in ("DET", "BE", "HAVE"):
        return (
            "VBD"  # an adjective only in law: "the said vessel"; "Ann Holm, chief executive, told analysts"
        )
    noun = "NNS" if "P" in codes or (not codes and word.endswith("s") and not word.endswith("ss")) else "NN"
    if not codes:
        if word.endswith("ly"):
            return "RB"
        return noun
    after_noun = _noun_like(after) and not name_follows
    object_follows = (
        name_follows or _TAG_OF.get(after) in ("DET", "PRPS", "TO") or after in ("it", "them", "him")
    )
    verb_object_follows = object_follows or _TAG_OF.get(after) in ("PREP", "SUB")
    can_noun, adjective = "N" in codes, "J" in codes
    if before in ("TO", "MODAL", "DO") and "b" in codes:
        return "VB"
    if before == "BE":
        if "n" in codes:
            return "VBN"
        if "g" in codes:
            return "VBG"
    if before == "HAVE" and "n" in codes:
        return "VBN"
    if before in _BEFORE_NOUN:
        if adjective or ((("n" in codes and "d" in codes) or "g" in codes) and not can_noun):
            return "JJ" if after_noun or (name_follows and not can_noun) else noun if can_noun else "JJ"
        return noun if can_noun or not codes.strip("bs") else "VBD" if "d" in codes else noun
    if "d" in codes or "n" in codes:
        if adjective and not can_noun and after_noun:
            return "JJ"
        if before in ("START", "PUNCT", "CONJ") and "n" in codes and not verb_object_follows and after_noun:
            return "JJ"
        if "d" not in codes:
            return "VBN"
        if "n" in codes and (after == "by" or before in ("START", "PREP")):
            return "VBN"
        return "VBD"
    if "g" in codes:
        return "VBG"
    if "s" in codes and before in ("NN", "NAME", "PRON", "SUB", "NNS", "PUNCT", "CONJ"):
        if not can_noun or (object_follows and before in ("NAME", "PRON", "NN", "SUB")):
            return "VBZ"
        return noun
    if "b" in codes and before in ("NNS", "PRON", "SUB", "NAME", "CONJ") and not adjective:
        if not can_noun or (object_follows and before in ("NNS", "PRON")):
            return "VBP"
        return noun
    if adjective and (after_noun or not can_noun):
        return "JJ"
    if "R" in codes and not can_noun:
        return "RB"
    if can_noun:
        return noun
    return "JJ" if adjective else "VBP" if "b" in codes else noun


def _noun_like(word: str) -> bool:
    """Say whether a lower-case word can go on a noun phrase: a noun, an adjective, or unknown."""
    if not word[:1].isalpha() or word in _TAG_OF:
        return False
    found = codes_of(word)
    return not found or "N" in found or "J" in found
