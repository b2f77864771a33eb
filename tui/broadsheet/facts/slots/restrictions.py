"""What a measure means for those it binds: "requiring U.S. companies to …", "banned American firms from …"."""

from broadsheet.facts.claiming import DENIED, UNSURE, drop, make_claim
from broadsheet.facts.gazetteer import country_of
from broadsheet.facts.model import Claim
from broadsheet.facts.patterns import Match, table
from broadsheet.facts.reading import Reading
from broadsheet.language.wordforms import base, inflected

_BOUND = "NATIONALITY|PLACE:nation ( JJ|NN )? companies/firms/businesses/suppliers/banks/airlines/citizens/nationals/travellers/travelers/carriers/operators/exporters/importers:group"
_FORBID = "<ban/bar/block/prohibit/forbid/stop/prevent/restrict/limit/discourage>"
_OBLIGE = "<require/force/oblige/compel/order/allow/permit>"
_PATTERNS = table(
    # banned U.S. companies from selling equipment
    f"{_FORBID}:verb ( the )? {_BOUND} from ( VBG|DO .{{1,8}} ):what",
    # American companies would be prohibited from doing business
    f"{_BOUND} ( MODAL )? HAVE? <be> RB? {_FORBID}:verb from ( VBG|DO .{{1,8}} ):what",
    # requiring U.S. companies to obtain approval
    f"{_OBLIGE}:verb ( the )? {_BOUND} to ( VB|VBP|NN|DO|HAVE|BE .{{1,8}} ):what",
    f"{_BOUND} ( MODAL )? HAVE? <be> RB? {_OBLIGE}:verb to ( VB|VBP|NN|DO|HAVE|BE .{{1,8}} ):what",
)


def find_restrictions(reading: Reading) -> list[Claim]:
    """Return `restriction` claims: subject whom it binds ("companies of the United States"), value what it does.

    Their key is the verb alone, since accounts differ in how hard a measure is (ban, restrict,
    require) long before they differ in its words.
    """
    claims: list[Claim] = []
    for index, encoded in enumerate(reading.sentences):
        for _, match in _PATTERNS.find(encoded):
            claims += _claim(reading, index, match)
    return claims


def _claim(reading: Reading, index: int, match: Match) -> list[Claim]:
    items = reading.items(index)
    country = country_of(items[match.captures["nation"][0]].text)
    if country is None or any(item.tag == "NEG" for item in items[max(0, match.first - 2) : match.last]):
        return drop(reading, index, match, "restriction", UNSURE if country is None else DENIED)
    group = (
        "companies" if match.text("group").lower() in ("firms", "businesses") else match.text("group").lower()
    )
    verb = base(match.text("verb").lower())
    first, last = match.captures["what"]
    last = _end(items, first, last)
    what = reading.sentences[index].parsed.words(first, last)
    joint = "from" if items[first - 1].lower == "from" else "to"
    return [
        make_claim(
            reading, index, (match.first, max(last, match.captures["group"][1])), "restriction",
            f"{group} of {country.name}", f"{inflected(verb, 'n')} {joint} {what}", at=(first, last), key=_SAME.get(verb, verb),
            context=f"{items[match.captures['nation'][0]].text} {group}",
        )
    ]  # fmt: skip


_SAME = {
    "bar": "ban",
    "prohibit": "ban",
    "forbid": "ban",
    "block": "ban",
    "limit": "restrict",
    "permit": "allow",
}


def _end(items: tuple, first: int, last: int) -> int:  # type: ignore[type-arg]
    """Return where the deed ends: before a stop, a conjunction or a clause of its own."""
    for i in range(first + 1, last):
        if items[i].tag in ("PUNCT", "SUB", "CONJ") or items[i].lower in (
            "before",
            "after",
            "until",
            "without",
            "under",
            "unless",
        ):
            return i
    return last
