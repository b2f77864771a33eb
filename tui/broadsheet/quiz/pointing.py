"""Tells whether words point at something outside them: "he", "the agency", "that day", "earlier this month"."""

import re
from collections.abc import Sequence

from broadsheet.facts.gazetteer import known_type
from broadsheet.facts.model import MentionType
from broadsheet.language.lexicon import common_words
from broadsheet.language.wordforms import codes
from broadsheet.quiz.dates import MONTH
from broadsheet.quiz.hanging import hangs
from broadsheet.quiz.lifted import has_lost
from broadsheet.quiz.story import STEM, Story

_AWAY = re.compile(
    r"\b(?:I|me|my|we|us|our(?! (?:own )?(?:galaxy|planet|solar system|sun|moon|world)\b)|ours|you|your|this|these"
    r"|those(?! (?:[a-z]+ed|who|whose|of|in|with|responsible)\b)|such|another|here|ago|recent|recently|now|nowadays|currently|today|"
    r"yesterday|tomorrow|tonight|earlier|later|soon|again|instead|so far|already|likewise|similarly|subsequently|accordingly|in turn|respectively|the former|"
    r"latter|aforementioned|the same|the following|previously(?! un[a-z]+| known)|latest|new one|the ones?|one of them|of them|then|thus|hence|therefore|else|"
    r"the other|the others|the (?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d[\d,]*) [a-z]+s\b(?! (?:of|who|that|which|in|from|on|to)\b)|the pair|not only|(?:last|next|past|coming|previous|final) (?:few |two |three |several )?(?:week|month|year|day|night|morning|"
    r"quarter|season|summer|winter|spring|autumn|fall|weekend|decade|century|time)s?|(?:at|over|on) the weekend|that (?:day|time|year|week|month|night|"
    r"moment|point|point|one|deal|money|case|way|effort|amount|sum|figure|number|total)|"
    r"that (?:idea|notion|suggestion|allegation|view|theory|approach|role|job|post|season|game|match|race|election|vote|decision|offer|bid|request|question|problem|issue)"
    r"(?=[.,;?]|$| (?:was|is|in|on|at|by|to|and|but)\b)|(?:['\u2019]s|its|his|her|their) other|in question|at the time|(?<=, )that (?:is|was|will|would|has)|that's|it's|he's|she's|they're|there's|let's|i'm|don't know|"
    rf"year (?:through|to|ended|ending)(?: in)? {MONTH}(?![ ,]+\d)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b"
)
_AWAY_FIRST = re.compile(_AWAY.pattern.replace("\\b(?:I|me|my|we|us|", "\\b(?:my|we|", 1), re.IGNORECASE)
"""The same at a sentence's start; inside it a capital is a name's: "My Big Coin"."""
_SELF = re.compile(r"\b(?:I|me|us)\b")
"""What of `_AWAY` is something else in capitals: "US", "ME"."""
_OPENING = re.compile(
    r"^(?:The \d+-year-old|The ex-\w+|The former [a-z]+\b(?! of\b)|The (?:two|three|four|five|six|seven|eight|nine|ten)(?=,| (?:cut|have|had|were|are|was|will"
    r"|would|could|can|said|say|also|all|who|which|met|went|came|left|took|made|then|agreed|signed)\b)|It|He|She|They|That|There (?!is|are|was|were|will|has|have)|Its|His|Her|Their|One|(?:Two|Three|Four|Five|Some|Many|Most|Several|Few|All) (?:of|were|are|was|have|had|say|said|thirds)|Both|Each|Neither|"
    r"Either|None|Others?|Another|Such|So|Then|Thus|Still|Now|Here|What|Which|Who|How|Why|Where|Not|Nor|Or|Instead|"
    r"Indeed|Perhaps|Maybe|Even|Only|Just|Again|Hopefully|Unfortunately|Sadly|Interestingly|As a result|As such|Like|Because of|"
    r"Despite|Ultimately|Essentially|Basically|Clearly|Obviously|Of course|Sure|Yes|No|Well|Plus|Asked|If|The [a-z]{3,}est(?=,))\b"
)
_THAT_ONE = re.compile(
    r"\b(?:after|before|since|during|following|at|on|in|from|by|for|with|under) that "
    r"(?!(?:the|an?|he|she|it|they|we|you|is|was|are|were|has|had|have|of|which|in|on|by|at|for|to|with|as|and|or|may|will|would"
    r"|can|could|not)\b)[a-z]{3,}\b",
    re.IGNORECASE,
)
"""One thing of which the sentence before tells: "on that part of the apron"."""
_PERSONAL = re.compile(r"\b(?:he|she|him|his|her|hers|himself|herself)\b", re.IGNORECASE)
_NEUTRAL = re.compile(r"\b(?:it|its|itself|they|them|their|theirs|themselves|there)\b", re.IGNORECASE)
_THINGS = frozenset({"it", "its", "itself"})
"""Pronouns that stand for no person."""
_EXISTS = re.compile(
    r"\bthere (?:is|are|was|were|will|would|could|has|have|had|may|might|can)\b", re.IGNORECASE
)
_NOT_ALONE = frozenset(
    """company firm carrier bank group giant agency team man woman boy girl couple pair duo trio official officials report study
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
_PLURAL = re.compile(
    r"\b(?:people|police|men|women|children|staff|and|both|crew|team|group|couple|family|each|every|any|none|all|\d+)\b"
)
_ALONE = frozenset(
    """world globe public internet web sun moon earth sea ocean sky universe galaxy planet future past present war economy
    environment weather media press internet law army navy military police government president end beginning start
    middle north south east west left right west century night morning evening afternoon
    summer winter spring autumn air water ground streets media final most least first second third last only best worst
    largest biggest smallest highest lowest longest oldest youngest fastest main majority brain heart radio poor rich economy""".split()
)
_GIVES = frozenset("of that who whose whom which where when between to".split())
_GIVES_WHICH = _GIVES - {"to", "when", "where"}
"""Words after a noun that say which one is meant."""
_THE = re.compile(r"\bthe\b", re.IGNORECASE)

Named = Sequence[tuple[int, int, MentionType]]
"""(start, end, type) of each name in a text."""


_OBJECT_IT = re.compile(
    r"\b(?:could|would|will|can|may|might|to) [a-z]+ it (?:into|from|up|down|off|out|apart)\b"
)
"""Something that was named before the sentence and to which something is done: "could shrink it into two pools"."""


def points_away(text: str, named: Named, story: Story) -> bool:
    """Say whether a sentence cannot be understood by itself by somebody who knows the story.

    A pronoun is understood where a name of its kind went before it; "the" and a noun, where the
    noun is one of the story's, stood in the sentence before, or is told apart by what follows.
    """
    return points_back(text, named) or is_vague(text, named, story)


def points_back(text: str, named: Named) -> bool:
    """Say whether a sentence has a word that stands for something before it: a pronoun, "that day", "again"."""
    text = _without_quotations(text)
    if (
        _owned_by_nobody(text, named)
        or _OBJECT_IT.search(text)
        or _FOREMOST.match(text)
        or _SAID_LAST.search(text)
        or has_lost(text, named)
        or hangs(text, named)
    ):
        return True
    text = re.sub(r"\bsuch as\b|\bthose who\b", lambda plain: "x" * len(plain[0]), text)
    if (
        re.search(r"\btoo[.,]|^Others\b", text)
        or _SELF.search(text)
        or _AWAY.search(text)
        or _AWAY_FIRST.match(text)
        or _OPENING.match(text)
        or _THAT_ONE.search(text)
    ):
        return True
    for pattern, kinds in (
        (_PERSONAL, {"person"}),
        (_NEUTRAL, {"person", "org", "place", "product", "event"}),
    ):
        for pronoun in pattern.finditer(text):
            if _EXISTS.match(text, pronoun.start()):
                continue
            meant = kinds - {"person"} if pronoun[0].lower() in _THINGS else kinds
            if pronoun[0].lower() == "its" and _in_first_phrase(text[: pronoun.start()], named):
                return True
            before = [kind for _, end, kind in named if end <= pronoun.start() and kind in meant]
            word, earlier = pronoun[0].lower(), text[: pronoun.start()]
            if word in _SEVERAL and set(before) == {"person"} and not _has_several(earlier):
                return True
            if (
                word == "them"
                and set(before) <= {"org", "place"}
                and before
                and not _meant_before(earlier, word)
            ):
                return True  # "Newport council wanted them gone"
            if not before and not (
                pattern is _NEUTRAL and _meant_before(text[: pronoun.start()], pronoun[0])
            ):
                return True
    return False


_ITS_SPEAKER = re.compile(r"\bits (?:spokes\w+|chief|head|boss|president|director|chair\w*)\b")


def _owned_by_nobody(text: str, named: Named) -> bool:
    """Say whether somebody speaks for a body that a sentence does not name: "…, its spokesman said"."""
    found = _ITS_SPEAKER.search(text)
    return found is not None and not any(end <= found.start() and kind == "org" for _, end, kind in named)


_SEVERAL = frozenset({"they", "them", "their", "theirs", "themselves"})


def _has_several(before: str) -> bool:
    """Say whether words name more than one whom "them" may stand for; a word in -s that is no verb's form is a plural."""
    if _PLURAL.search(before) is not None:
        return True
    return any(
        word not in _SINGULAR and "s" not in codes(word)
        for word in _IN_S.findall(f"{before[:1].lower()}{before[1:]}")
    )


_IN_S = re.compile(r"\b[a-z]{2,}[^s\W]s\b")
_SINGULAR = frozenset("is was has does its his this as us thus plus always perhaps".split())


def is_vague(text: str, named: Named, story: Story) -> bool:
    """Say whether a "the" in a sentence leads a noun that neither the sentence nor the story tells apart."""
    text = _without_quotations(text)
    if owned_by_unknown(text, named):
        return True
    return any(_vague(text, the.end(), named, story) for the in _THE.finditer(text))


_SAID_LAST = re.compile(
    r", (?:they|he|she|it|the (?:two|three|others|person|people|man|woman|couple|pair|source|sources|witness|expert|official|report|statement|letter)) (?:said|added|say|says)\.$"
)
"""Whoever says so, told by a pronoun at the end."""


_THINGS_FIRST = re.compile(r"The (?:[a-z]+ )?([a-z]+s)\b(?! (?:of|who|that|which|in|from|on|to|at|with)\b)")


def opens_with_unknown_things(text: str, named: Named, story: Story) -> bool:
    """Say whether a sentence is about things that only the one before tells: "The computers use …", "The launches came …"."""
    things = _THINGS_FIRST.match(text)
    return things is not None and _is_regular_plural(things[1]) and _vague(text, len("The"), named, story)


_FOREMOST = re.compile(
    r"The (?:top|main|biggest|largest|first|last|only|latest|best|worst|chief|key|next) [a-z]+ (?:is|are|was|were|will|would|has|have|had)\b"
)
"""The first of some, and of what it is one stands before: "The top beneficiary will be the bank"."""


def _without_quotations(text: str) -> str:
    if "\u201c" not in text and '"' not in text:
        return text
    return re.sub('\u201c[^\u201d]*\u201d|"[^"]*"', lambda quoted: "x" * len(quoted[0]), text)


def lacks_a_thing(text: str, named: Named, *, own: bool = False) -> bool:
    """Say whether "it" or "its" in words about somebody stands for nothing that these words name before it.

    With `own` they are about a thing, which "its" and "said it" may mean.
    """
    if own:
        text = re.sub(r"\bits(?:elf)?\b|\b(?:said|says|that) it\b", lambda mine: "x" * len(mine[0]), text)
    return any(
        pronoun[0].lower() in _THINGS
        and not any(end <= pronoun.start() and kind != "person" for _, end, kind in named)
        and not _meant_before(text[: pronoun.start()], pronoun[0])
        for pronoun in _NEUTRAL.finditer(text)
    )


_NO_STORY = Story(frozenset(), frozenset(), frozenset(), {}, frozenset(), several_events=False)


def needs_story(text: str, named: Named) -> bool:
    """Say whether "the" and a noun in it tell nothing to somebody who does not know which story it is of."""
    if _OF_WHAT.search(text):
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
_ONE_OF_MANY = re.compile(
    r"\s+(?:new )?(?:law|laws|war|series)\b(?! (?:of|on|in|against|that|which)\b)", re.IGNORECASE
)
_KNOWN = re.compile(
    r"\s+(?:(?:world|country|nation|city|earth)['\u2019]s\b|long run\b|(?:larg|small|bigg|high|low|long|short|old|young|fast|strong|weak|rich|poor|great|deadli|busi|wealthi|few)est\b|most\b|only\b|lower house\b|upper house\b)",
    re.IGNORECASE,
)
"""What stands after "the" where everybody knows which one is meant."""


_BODY = re.compile(
    r"\b(?:government|company|firm|bank|army|military|ministry|agency|court|team|club|union|police|regulator|watchdog|group)\b"
)


_A_THING = re.compile(
    r"\b(?:an?|the|this|its?|his|her|their|[\w.]+['\u2019]s) (?:[\w-]+ )*[a-z]+\b", re.IGNORECASE
)
"""A noun phrase in the singular that "it" can stand for."""


def _meant_before(text: str, pronoun: str) -> bool:
    """Say whether words before have a noun that a pronoun can stand for: a plural for "they", a body of people for "it"."""
    words = re.findall(r"[a-z]+", text)
    if pronoun.lower() in _THINGS:
        return bool(_BODY.search(text) or _A_THING.search(text))
    return any("P" in codes(word) or _is_regular_plural(word) for word in words)


_OWN_PHRASE = re.compile(
    r"^(?:An?|The|Any|Some|Most|All|Many|Several|One|Two|Three|Each|Every) (?:[\w-]+ ){0,4}(?:of|by|from|in|at|for|to|with) (?:(?:any|some|all|most|one|many|each) of )?$"
)


def _in_first_phrase(before: str, named: Named) -> bool:
    """Say whether "its" stands in the phrase with which a text begins, where nothing has been named: "A test of its fuel"."""
    return _OWN_PHRASE.match(before) is not None and not any(end <= len(before) for _, end, _ in named)


def _is_regular_plural(word: str) -> bool:
    """Say whether a word is a common noun's regular plural, which no table lists: "passengers"."""
    return (
        word.endswith("s") and not word.endswith("ss") and not codes(word)
        and any(stem in common_words() for stem in (word[:-1], word[:-2], f"{word[:-3]}y"))
    )  # fmt: skip


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
    r"|company|firm|carrier|bank|group|agency)['\u2019]s?(?= )"
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
