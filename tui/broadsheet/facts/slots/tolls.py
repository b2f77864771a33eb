"""How many people were hurt, killed, held, freed or on board: the figures that accounts of one event differ in most."""

from collections.abc import Sequence
from dataclasses import replace

from broadsheet.facts.claiming import make_claim
from broadsheet.facts.model import Claim
from broadsheet.facts.parse import Item
from broadsheet.facts.patterns import Match, Table
from broadsheet.facts.reading import Reading, years_of
from broadsheet.facts.slots.ranges import range_before
from broadsheet.facts.slots.toll_patterns import TOLLS, VAGUE
from broadsheet.language.wordforms import base, inflected

_TABLE = Table(("", pattern) for pattern in TOLLS)
_WORDS = {
    "hurt": "injure",
    "wound": "injure",
    "dead": "kill",
    "die": "kill",
    "kidnap": "abduct",
    "seize": "abduct",
    "snatch": "abduct",
    "take": "abduct",
    "free": "release",
    "flee": "escape",
    "on": "aboard",
    "carry": "aboard",
    **dict.fromkeys("flight plane jet boat ferry ship train bus coach".split(), "aboard"),
    "captive": "held",
    "captives": "held",
    "hostage": "held",
    "perish": "kill",
    "treat": "injure",
    "poison": "sicken",
    "homeless": "displace",
    "unaccounted": "missing",
    **dict.fromkeys(("found", "reached", "traced"), "missing"),
    **dict.fromkeys(
        "without cut disconnected hit affected affect power electricity service internet signal water coverage".split(),
        "affect",
    ),
    "rescue": "save",
    **dict.fromkeys(("toll", "bodies", "lives", "deaths", "fatalities", "died"), "kill"),
    **dict.fromkeys(
        ("ill", "sick", "illnesses", "down", "cases", "infections", "infect", "catch", "positive"), "sicken"
    ),
    **dict.fromkeys(("to", "leave", "abandon"), "evacuate"),
    **dict.fromkeys(("from", "exodus"), "displace"),
    "injuries": "injure",
    **dict.fromkeys(("hospital", "hospitals", "hospitalize"), "hospitalise"),
    "in": "in hospital",
    "arrests": "arrest",
    "discharged": "discharge",
    "critically": "critically hurt",
    **dict.fromkeys(("seriously", "serious", "severe"), "seriously hurt"),
}
_STATES = frozenset({"aboard", "missing", "held", "in hospital", "critically hurt", "seriously hurt"})


LEAD = 3
"""Sentences that tell the event itself, of whatever year it is."""


def find_tolls(reading: Reading) -> list[Claim]:
    """Return `toll` claims: subject what happened ("people injured"), value how many, the first of each an article."""
    claims: dict[str, Claim] = {}
    earlier: dict[str, Claim] = {}
    for index, encoded in enumerate(reading.sentences):
        if not encoded.words & _TRIGGERS:
            continue
        before = index >= LEAD and _begins_long_ago(reading, index)
        for _, match in _TABLE.find(encoded):
            claim = _claim(reading, index, match)
            into = earlier if before or _follows_long_ago(reading, index, match.first) else claims
            # A number tells more than a vague word, wherever it stands.
            if claim is not None and (
                claim.subject not in into or _vague(into[claim.subject]) > _vague(claim)
            ):
                into[claim.subject] = claim
    return list(_held(reading, claims or earlier).values())


def _begins_long_ago(reading: Reading, index: int) -> bool:
    """Say whether a sentence begins with a year that is not the account's own: "In 2014, six people were hurt"."""
    items, published = reading.items(index)[:3], reading.article.published
    when = next(iter(years_of(items)), "")
    return published is not None and when.isdecimal() and int(when) != published.year


MONTHS_AGO = 2
BESIDE = 8
"""Items before a toll among which a date says of which event it is."""


def _follows_long_ago(reading: Reading, index: int, first: int) -> bool:
    """Say whether a date some months before the account's own stands before a toll: "a mudslide last August, killing 90"."""
    published = reading.article.published
    if published is None:
        return False
    dates = [
        i.mention.name
        for i in reading.items(index)[max(0, first - BESIDE) : first]
        if i.tag == "DATE" and i.mention
    ]
    if not dates or not dates[-1][:4].isdecimal():
        return False
    year, month = int(dates[-1][:4]), dates[-1][5:7]
    then = 12 * year + (int(month) if month.isdecimal() else 12)
    return then < 12 * published.year + published.month - MONTHS_AGO


def _held(reading: Reading, claims: dict[str, Claim]) -> dict[str, Claim]:
    """Return the claims with the missing among the held where the article tells of captives: they are the same people."""
    missing = claims.get("people missing")
    captives = any(not encoded.words.isdisjoint(_CAPTIVES) for encoded in reading.sentences)
    if missing is None or "people held" in claims or not captives:
        return claims
    return claims | {"people missing": replace(missing, subject="people held", context="held")}


_CREW = frozenset("crew passengers passenger cabin staff children sailors soldiers guests".split())


def _is_of_two(items: Sequence[Item], first: int, last: int) -> bool:
    """Say whether a count is of one of two lots aboard: "168 passengers and six crew on board"."""
    before, after = items[max(0, first - 4) : first], items[last : last + 5]
    joined = bool(before) and before[-1].lower in ("and", "plus") and any(i.lower in _CREW for i in before)
    and_at = next((n for n, item in enumerate(after) if item.lower in ("and", "plus")), None)
    goes_on = and_at is not None and any(item.tag == "NUMBER" for item in after[and_at:])
    return joined or (goes_on and any(item.lower in _CREW for item in after[:and_at]))


_TAKEN_WHERE = frozenset("to into off out in aboard on up over part ill back care".split())
"""What stands behind "taken" where nobody was carried off."""
_PARENTS = frozenset("father mother dad mum mom parent grandfather grandmother".split())
_CAPTIVES = frozenset("abduct kidnap abducted kidnapped captives captive hostage hostages captivity".split())
_TRIGGERS = frozenset({"NUMBER", "majority", *VAGUE.split("/")})


def _vague(claim: Claim) -> bool:
    return not any(char.isdecimal() for char in claim.key)


def _claim(reading: Reading, index: int, match: Match) -> Claim | None:
    items = reading.items(index)
    at = match.captures["n"]
    number = items[at[1] - 1].mention
    fate_at = match.captures["fate"][0]
    fate = items[fate_at].lower
    if fate == "on" and (fate_at + 1 >= len(items) or items[fate_at + 1].lower != "board"):
        return None
    if base(fate) == "take" and fate_at + 1 < len(items) and items[fate_at + 1].lower in _TAKEN_WHERE:
        return None  # "taken to hospital" is no abduction
    fate = _WORDS.get(fate, _WORDS.get(base(fate), base(fate) if fate not in _STATES else fate))
    if number is not None and not number.name:
        return None
    if at[0] > 1 and items[at[0] - 1].lower == "of" and items[at[0] - 2].lower in _PARENTS:
        return None  # "a father of four died"
    if fate == "aboard" and _is_of_two(items, at[0], at[1]):
        return None
    span = items[min(at[1], fate_at) : max(at[1], fate_at) + 2]
    if fate == "injure" and _is_of_a_degree(span) and not _are_the_others(span):
        return None
    if match.last == at[1] and not _ends_there(items, match.last, number is not None, fate):
        return None
    if fate in ("sicken", "infect") and match.last > at[1] and items[at[1]].lower == "others":
        return None  # besides those who died of it
    if match.text("fate").lower() in _NOUNS and _is_of_a_time(items, match.last):
        return None
    value = match.text("n")
    words = [word for word in value.lower().split() if word != "a"]
    key = number.name if number is not None else words[-1]
    if number is not None and (ranged := range_before(items, at[1] - 1)) is not None:
        at = (ranged.first, at[1])
        key, value = ranged.key, reading.sentences[index].parsed.words(*at)
    if number is None and key in ("some", "several", "many") and fate in ("kill", "injure"):
        return None  # "some killed themselves": too often another thing
    return make_claim(
        reading, index, (match.first, match.last), "toll", f"people {_participle(fate)}", value, at=at, kind="number", key=key,
        context=fate,
    )  # fmt: skip


_DEGREES = frozenset(
    "seriously slightly lightly critically badly severely gravely serious slight minor critical light".split()
)


def _is_of_a_degree(items: Sequence[Item]) -> bool:
    """Say whether only those are counted who were hurt so badly: "17 were critically injured", "63 slightly hurt"."""
    return any(item.lower in _DEGREES for item in items)


_SLIGHTLY = frozenset("minor slight slightly light lightly".split())


def _are_the_others(items: Sequence[Item]) -> bool:
    """Say whether all who were hurt besides somebody are counted, slightly as it was: "eight others had minor injuries"."""
    words = {item.lower for item in items}
    return not words.isdisjoint({"other", "others"}) and words & _DEGREES <= _SLIGHTLY


_NOUNS = frozenset("deaths fatalities illnesses injuries lives".split())


def _is_of_a_time(items: Sequence[Item], last: int) -> bool:
    """Say whether a count is one of a year or a country and not of the event: "40 deaths a year", "5,350 deaths from"."""
    after = items[last] if last < len(items) else None
    return after is not None and (
        after.lower
        in ("a", "per", "each", "every", "since", "between", "annually", "from", "among", "worldwide")
        or (after.lower == "in" and last + 1 < len(items) and items[last + 1].tag in ("DATE", "PLACE"))
    )


_BARE = frozenset({"displace", "kill", "injure", "arrest", "sicken", "hospitalise", "save"})


def _ends_there(items: Sequence[Item], last: int, is_number: bool, fate: str) -> bool:
    """Say whether a number without its noun counts people: "injuring 53.", not "killing 3 cows" or "released around 5:30"."""
    after = items[last] if last < len(items) else None
    return (
        is_number
        and fate in _BARE
        and (after is None or after.lower in (",", ".", ";", "and", "in", "at", "on", "when"))
    )


def _participle(fate: str) -> str:
    return fate if fate in _STATES else inflected(fate, "n")
