"""Tells whether "the" leads a noun that nothing tells apart: "the agency", "the Japanese firm", "the authority's director"."""

import re

from broadsheet.facts.gazetteer import known_type
from broadsheet.language.wordforms import codes
from broadsheet.quiz.pointing import Named, is_regular_plural, points_back, without_quotations
from broadsheet.quiz.story import STEM, Story


def points_away(text: str, named: Named, story: Story) -> bool:
    """Say whether a sentence cannot be understood by itself by somebody who knows the story.

    A pronoun is understood where a name of its kind went before it; "the" and a noun, where the
    noun is one of the story's, stood in the sentence before, or is told apart by what follows.
    """
    return points_back(text, named) or is_vague(text, named, story)


_NOT_ALONE = frozenset(
    """youngster teenager teen pensioner schoolboy schoolgirl newcomer company firm carrier bank group giant agency team man woman boy girl couple pair duo trio official officials report study
    statement announcement incident event news agreement spokesman spokeswoman spokesperson decision change changes plan plans
    problem issue case situation development developments process effort efforts article story post blog letter document
    documents interview survey poll paper research researchers scientists findings result results figure figures number
    executive analyst author authors expert experts victim victims suspect driver site website service ministry department
    organisation organization committee commission council institute university school hospital club party city town
    village region area country nation state province island building place scene rest lot way ones one two three four
    biz outfit latter former others trend technique method approach tool video picture photo image images amount sum total
    charge hit measure measures rule rules bill order offer bid move step comments remarks words message quote""".split()
)
"""Nouns that, after "the", say something only with what went before."""
_ALONE = frozenset(
    """world globe public internet web sun moon earth sea ocean sky universe galaxy planet future past present war economy
    environment weather media press internet law army navy military police government president end beginning start
    middle north south east west left right west century night morning evening afternoon
    summer winter spring autumn air water ground streets media final most least first second third last only best worst
    largest biggest smallest highest lowest longest oldest youngest fastest main majority brain heart radio poor rich economy""".split()
)
_GIVES = frozenset("of that who whose whom which where when between to bound headed".split())
_GIVES_WHICH = _GIVES - {"to", "when", "where", "bound", "headed"}
"""Words after a noun that say which one is meant."""
_THE = re.compile(r"\bthe\b", re.IGNORECASE)


def is_vague(text: str, named: Named, story: Story) -> bool:
    """Say whether a "the" in a sentence leads a noun that neither the sentence nor the story tells apart."""
    text = without_quotations(text)
    if owned_by_unknown(text, named):
        return True
    return any(_vague(text, the.end(), named, story) for the in _THE.finditer(text))


_THINGS_FIRST = re.compile(r"The (?:[a-z]+ )?([a-z]+s)\b(?! (?:of|who|that|which|in|from|on|to|at|with)\b)")


def opens_with_unknown_things(text: str, named: Named, story: Story) -> bool:
    """Say whether a sentence is about things that only the one before tells: "The computers use …", "The launches came …"."""
    things = _THINGS_FIRST.match(text)
    return things is not None and is_regular_plural(things[1]) and _vague(text, len("The"), named, story)


_OPENING = re.compile(
    r"The (?P<like>(?:[a-z-]+ ){0,2})(?P<noun>[a-z]+)(?P<end>,| (?:was|is|has|had|were|are|have|will|would|could|said|came|took|went|[a-z]+ed|[a-z]+s)\b)"
)


def opens_with_told(text: str, story: Story) -> bool:
    """Say whether a sentence begins with a thing that no headline has and the sentence before told of: "The factory was …".

    Of 31 such on 24 stories after real news readers called 9 good, of what begins otherwise 78 in 100; a noun that two accounts
    share (11 of 17) or an adjective before it (15 of 19) mends that, but not where more is told of it behind a comma (6 of 18).
    """
    found = _OPENING.match(text)
    if found is None or found["noun"][:STEM] in story.headed:
        return False
    return found["end"] == "," or (not found["like"] and found["noun"][:STEM] not in story.nouns)


_TOLD_FIRST = re.compile(r"(?:The|His|Her|Its|Their) (?![a-z]+est\b)([a-z-]+(?: [a-z]+)?)")


def leads_with_told(lead: str, story: Story) -> bool:
    """Say whether the sentence in front of another one begins with a thing that was told of before it and that no headline has.

    Of 8 such that readers judged 3 were good: "The canal had been dredged. Minister _____ said …".
    """
    told = _TOLD_FIRST.match(lead)
    return told is not None and not any(
        word[:STEM] in story.headed for word in told[1].replace("-", " ").split()
    )


_NO_STORY = Story(frozenset(), frozenset(), frozenset(), {}, frozenset(), several_events=False)


def needs_story(text: str, named: Named) -> bool:
    """Say whether "the" and a noun in it tell nothing to somebody who does not know which story it is of."""
    if any(letters in text for letters in _ITS_LETTERS) and _OF_WHAT.search(text):
        return True
    return any(
        (_vague(text, the.end(), named, _NO_STORY) or bool(_ONE_OF_MANY.match(text, the.end())))
        and not _KNOWN.match(text, the.end())
        for the in _THE.finditer(text)
    )


_OF_WHAT = re.compile(
    r"^There (?:was|were|is|are)\b|^The (?:new )?[a-z]+s [a-z]+ that\b|\b[Bb]oth (?:countries|sides|nations|teams|companies|parties|men|women)\b|\b[Aa] (?:new )?version\b"
    r"|^Number (?:one|two|three)\b|\bthe talks\b|\bthe [$\u00a3\u20ac]\d|\b[Tt]he final [a-z]+\b(?! (?:of|two|three)\b)"
)
"""What is said of something that only the story names."""
_ITS_LETTERS = (
    "There ",
    "The ",
    "oth ",
    "version",
    "Number ",
    "the talks",
    "the $",
    "the \u00a3",
    "the \u20ac",
    "he final ",
)
"""Letters of which some stand wherever `_OF_WHAT` matches."""
_ONE_OF_MANY = re.compile(
    r"\s+(?:new )?(?:law|laws|war|series)\b(?! (?:of|on|in|against|that|which)\b)", re.IGNORECASE
)
_KNOWN = re.compile(
    r"\s+(?:(?:world|country|nation|city|earth)['\u2019]s\b|long run\b|(?:larg|small|bigg|high|low|long|short|old|young|fast|strong|weak|rich|poor|great|deadli|busi|wealthi|few)est\b|most\b|only\b|lower house\b|upper house\b)",
    re.IGNORECASE,
)
"""What stands after "the" where everybody knows which one is meant."""


def _vague(text: str, at: int, named: Named, story: Story) -> bool:
    """Say whether "the" before offset `at` leads a noun that nothing tells apart."""
    strict = story is _NO_STORY
    head, noun_at, modified = "", at, False
    for word in re.finditer(r"\s+([\w'’-]+|\S)", text[at:]):
        start, bare = at + word.start(1), word[1].lower()
        name = (
            word[1][0].isupper() or word[1][0].isdigit() or any(low <= start < high for low, high, _ in named)
        )
        figure = word[1][0].isdigit()
        if name and (strict and head != "" if figure else bool(set(codes(head)) & set("bsd"))):
            break  # "the incident cost Vantor": that was its verb; "the companies run 27 sites"
        if name and _is_of_a_place(text, at + word.start(1), at + word.end(1), named):
            return True  # "the New York bank", "the Japanese firm"
        if name:
            return False  # a name or figure tells it apart
        kind = set(codes(bare))
        if (
            bare in _ALONE
            and not head
            and bare.endswith(("st", "ond", "rd", "only", "most", "least", "main", "final"))
        ):
            return False  # superlatives and ordinals
        if kind and not kind & set("NPJR") and not (head == "" and kind & set("ng")):
            break
        if bare == "more" and re.match(r"\s+more than\b", text[at:]):
            return False
        if bare in _STOP or not word[1][0].isalpha():
            break
        modified = modified or (head[:STEM] in story.nouns and len(head) > 2)
        head, noun_at = bare, at + word.end(1)
    if not head:
        return False
    following = re.match(r"\s+([a-z]+)", text[noun_at:])
    if following and following[1] in (_GIVES_WHICH if strict or head in _COMPANY | _LANDS else _GIVES):
        return False
    if head in _COMPANY or head in _LANDS:
        sort = "org" if head in _COMPANY else "place"
        return not any(kind == sort and high <= at for _, high, kind in named)
    if head in _NOT_ALONE:
        return not modified
    stem = head[:STEM]
    if (
        at == 3
        and not modified
        and story.themes
        and stem not in story.themes | story.headed
        and head not in _ALONE
    ):
        return True  # at the start of a sentence, "The update" means one that was told of before
    earlier = text[: max(at - 3, 0)].lower()
    told = stem in earlier and re.search(rf"\b{re.escape(stem)}", earlier) is not None
    return not (head in _ALONE or stem in story.nouns or told)


_OWNED = re.compile(
    r"\b[Tt]he (?:authority|federation|association|ministry|department|statement|union|council|committee|commission|fund"
    r"|company|firm|carrier|bank|group|agency|cent(?:er|re)|office|tribunal|bureau|academy|institute)['\u2019]s?(?= )"
)


def owned_by_unknown(text: str, named: Named) -> bool:
    """Say whether something is of a body that only the text before names: "the authority's director"."""
    owned = _OWNED.search(text)
    return owned is not None and not any(end <= owned.start() and kind == "org" for _, end, kind in named)


def _is_of_a_place(text: str, start: int, end: int, named: Named) -> bool:
    """Say whether a word is a place's name or a nationality by which a company is called: one of many there."""
    if _is_one_of_a_nation(text, start, end, named):
        return True
    placed = any(low <= start and end <= high and kind == "place" for low, high, kind in named)
    return placed and _COMPANY_NEXT.match(text[end:]) is not None


def is_of_a_nation(text: str, named: Named) -> bool:
    """Say whether a nationality is all that tells some company or town in a text apart: "the Japanese firm"."""
    words = (re.compile(r"\s+([A-Z][\w-]+)").match(text, the.end()) for the in _THE.finditer(text))
    return any(_is_one_of_a_nation(text, found.start(1), found.end(1), named) for found in words if found)


def _is_one_of_a_nation(text: str, start: int, end: int, named: Named) -> bool:
    """Say whether a nationality is all that tells a company or a town apart, and no name of its kind went before."""
    following = _KIND_NEXT.match(text, end)
    if following is None or known_type(text[start:end]) != "nationality":
        return False
    sort = "place" if following[1] in _LANDS else "org"
    return not any(kind == sort and high <= start for _, high, kind in named)


_KIND_NEXT = re.compile(
    r" (company|firm|carrier|bank|giant|airline|maker|group|island|city|town|village)\b(?! (?:[A-Z]|of|that|which|who)|, [A-Z])"
)
_COMPANY_NEXT = re.compile(
    r"(?: [A-Z]\w+)?[ -](?:based )?(?:company|firm|carrier|bank|giant|agency|team|club|airline|maker)\b"
)
_COMPANY = frozenset("company firm carrier bank group giant agency organisation organization".split())
_LANDS = frozenset("country nation region state peninsula island city town village area".split())
_STOP = frozenset(
    """of in on at to for from with by as and or but nor is are was were be been has have had will would can could may might
    should must do does did not that which who whose whom where when while if than after before since until because into over
    under about against between through during without within among its their his her our my your a an the also still just
    only even both all said says""".split()
)
