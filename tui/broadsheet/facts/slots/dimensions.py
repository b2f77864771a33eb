"""How long, tall, deep, heavy, fast or far the thing of a story is, by the words beside a measure."""

from collections import defaultdict
from collections.abc import Sequence

from broadsheet.facts.claiming import make_claim
from broadsheet.facts.model import Claim
from broadsheet.facts.parse import Item
from broadsheet.facts.reading import Reading
from broadsheet.facts.slots.meant import meant
from broadsheet.facts.slots.quantities import Quantity, quantities_in
from broadsheet.language.wordforms import base

_AFTER: dict[str, dict[str, str]] = {
    "length": {
        "long": "the length", "tall": "the height", "high": "the height", "wide": "the width", "deep": "the depth",
        "remaining": "the distance to go", "left": "the distance to go", "race": "the length of the race",
        "stage": "the length of the race", "downstream": "how far downstream", "waves": "the waves", "swell": "the waves", "swells": "the waves", "seas": "the waves", "down": "the depth", "underground": "the depth", "thick": "the thickness", "across": "the width",
    },
    "mass": {"heavy": "the weight"},
}  # fmt: skip
"""Kind of measure -> the word right after it -> what it is."""
_AFTER_TWO = {
    **dict.fromkeys((("to", "go"), ("from", "home"), ("to", "race"), ("to", "ride")), "the distance to go"),
    ("in", "length"): "the length", ("in", "height"): "the height", ("in", "width"): "the width", ("in", "depth"): "the depth",
    ("in", "diameter"): "the width", ("in", "size"): "the area", ("below", "ground"): "the depth", ("in", "weight"): "the weight",
    **dict.fromkeys((("of", "water"), ("of", "mud"), ("of", "snow"), ("of", "rubble")), "the depth"), ("below", "the"): "the depth", ("under", "the"): "the depth", ("beneath", "the"): "the depth", ("above", "the"): "the height",
}  # fmt: skip
_FROM = frozenset({"off", "from", "away", "outside"})
"""Words after a length that make it a distance, where a place follows."""
_NOUNS = {
    "depth": "the depth", "height": "the height", "altitude": "the height", "length": "the length", "width": "the width",
    "diameter": "the width", "distance": "the distance", "weight": "the weight", "speed": "the speed", "area": "the area",
    "gust": "the wind", "radius": "the radius", "wind": "the wind", "wave": "the waves", "sea": "the waves", "swell": "the waves",
}  # fmt: skip
"""Nouns before "of" or a verb and a measure."""
_VERBS: dict[str, dict[str, str]] = {
    "length": {
        **dict.fromkeys("measure stretch".split(), "the length"),
        **dict.fromkeys("fly cover walk travel swim drift sail run drive row cycle hike".split(), "the distance"),
        **dict.fromkeys("fall plunge drop".split(), "the fall"),
    },
    "mass": {
        **dict.fromkeys(("weigh", "scale"), "the weight"),
        **dict.fromkeys("spill leak release dump discharge".split(), "the amount spilt"),
        **dict.fromkeys("carry deliver bring".split(), "the load"),
        "seize": "the amount seized",
    },
    "volume": dict.fromkeys("spill leak release dump discharge".split(), "the amount spilt"),
    "area": dict.fromkeys("cover burn destroy scorch spread consume char".split(), "the area"),
    "speed": dict.fromkeys("travel drive do reach go move fly hit".split(), "the speed"),
}  # fmt: skip
"""Kind of measure -> the verb before it -> what it is."""
_HOURLY = frozenset({("an", "hour"), ("per", "hour"), ("a", "hour")})
_VERBAL = frozenset({"VB", "VBD", "VBZ", "VBP", "VBN", "VBG", "NNS"})
_SPILT = frozenset("oil crude fuel diesel petrol gasoline sewage waste chemicals acid ammonia".split())
_DRUGS = frozenset(
    "cocaine heroin cannabis marijuana hashish methamphetamine fentanyl ivory opium ketamine ecstasy".split()
)
REACH = 4
"""Items before a measure among which its noun or verb stands."""


def find_dimensions(reading: Reading) -> list[Claim]:
    """Return `measures` claims: subject what is measured ("the depth"), value the measure, key its amount in base units.

    One each subject: the first where it stands in the lead, else the only one that the article has.
    """
    found: dict[str, list[tuple[int, Claim]]] = defaultdict(list)
    for index, encoded in enumerate(reading.sentences):
        if "NUMBER" not in encoded.words and not any(word[0].isdecimal() for word in encoded.words):
            continue
        items = encoded.parsed.items
        for each in quantities_in(items):
            if each.kind not in _VERBS:
                continue
            subject, amount, last = _measured(items, each)
            if subject:
                value = reading.sentences[index].parsed.words(each.first, last)
                claim = make_claim(
                    reading, index, (each.first, last), "measures", subject, value, at=(each.first, last), kind="number",
                    key=f"{amount:.6g}",
                )  # fmt: skip
                found[subject].append((index, claim))
    return meant(found)


def _measured(items: Sequence[Item], each: Quantity) -> tuple[str, float, int]:
    """Return what a measure is of, empty where no word says it, its amount in base units and where it ends."""
    after = [item.lower for item in items[each.last : each.last + 2]] + ["", ""]
    if each.kind == "length" and (after[0], after[1]) in _HOURLY:
        # by the hour it is a speed, whose base unit is metres an hour
        usual = any(item.lower == "average" for item in items[max(0, each.first - REACH) : each.first])
        subject = "the average speed" if usual else _before(items, each, "speed") or "the speed"
        return subject, each.amount, each.last + 2
    if each.kind in ("mass", "volume", "barrels") and after[0] == "of" and after[1] in _SPILT | _DRUGS:
        return "the amount spilt" if after[1] in _SPILT else "the amount seized", each.amount, each.last
    dash = after[0] == "-"
    word = after[1] if dash else after[0]
    if goal := _to_goal(items, each):
        return goal, each.amount, each.last
    if each.kind == "length" and _finish_follows(items, each.last):
        return "the distance to go", each.amount, each.last
    if each.kind == "length" and not dash and word in _FROM:
        place = next(
            (i.mention for i in items[each.last : each.last + 6] if i.tag == "PLACE" and i.mention), None
        )
        return (f"the distance from {place.name}" if place else ""), each.amount, each.last
    if (
        each.kind == "length"
        and each.first
        and items[each.first - 1].lower == "within"
        and word in ("of", "were", "had", ".")
    ):
        return "the radius", each.amount, each.last
    if each.kind == "length" and word in ("radius", "zone", "exclusion"):
        return "the radius", each.amount, each.last
    subject = _AFTER.get(each.kind, {}).get(word) or _AFTER_TWO.get((after[0], after[1]), "")
    return subject or _before(items, each, each.kind), each.amount, each.last


GOALS = {
    **dict.fromkeys("target bullseye".split(), "how far off the target"),
    "runway": "how far short of the runway",
    **dict.fromkeys("rocks shoal shoals reef land shore coast cliffs disaster".split(), "how near the rocks"),
}
"""Noun of what was missed or nearly hit -> what the length before it is."""
_NEARING = frozenset({"from", "short", "off"})


def _to_goal(items: Sequence[Item], each: Quantity) -> str:
    """Return what a length is by which something missed or came near: "420 metres short of the runway", "within 100m of land"."""
    if each.kind != "length":
        return ""
    before = [item.lower for item in items[max(0, each.first - 4) : each.first]]
    if "target" in before and before[-1:] == ["by"]:
        return GOALS["target"]
    at = each.last
    if at < len(items) and items[at].text == "(":  # "280 yards (260 m) from its target"
        at = next((n + 1 for n in range(at, min(len(items), at + 5)) if items[n].text == ")"), at)
    within = before[-1:] == ["within"]
    if at >= len(items) or items[at].lower not in (_NEARING | {"of"} if within else _NEARING):
        return ""
    for item in items[at + 1 : at + 7]:
        if item.tag == "PUNCT":
            break
        if item.lower in GOALS:
            return GOALS[item.lower]
    return ""


_FINISH = frozenset("finish line end summit".split())


def _finish_follows(items: Sequence[Item], at: int) -> bool:
    """Say whether "from the finish" stands at `at`."""
    return [item.lower for item in items[at : at + 2]] == ["from", "the"] and any(
        item.lower in _FINISH for item in items[at + 2 : at + 4]
    )


def _before(items: Sequence[Item], each: Quantity, kind: str) -> str:
    for at in range(each.first - 1, max(-1, each.first - REACH - 1), -1):
        item = items[at]
        if item.tag in ("PUNCT", "SUB", "CONJ"):
            break
        word = base(item.lower) if item.tag[0] == "V" else item.lower.removesuffix("s")
        if item.tag == "NNS" and base(item.lower) in _VERBS[kind]:
            word = base(item.lower)  # "measures", "stretches"
        if word in _VERBS[kind] and item.tag in _VERBAL:
            wind = at and items[at - 1].lower.removesuffix("s") in ("wind", "gust")
            return "the wind" if wind else _VERBS[kind][word]
        if item.tag in ("NN", "NNS") and word in _NOUNS:
            return _NOUNS[word]
    return ""
