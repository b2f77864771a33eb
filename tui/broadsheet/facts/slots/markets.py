"""How a company's shares moved, and what it earned, owed or lost by a stated date."""

from broadsheet.facts.bodies_meant import company_meant
from broadsheet.facts.claiming import UNSURE, drop, make_claim
from broadsheet.facts.model import Claim
from broadsheet.facts.parse import Item
from broadsheet.facts.patterns import Match, find
from broadsheet.facts.reading import Reading
from broadsheet.language.wordforms import base

_UP = "rise/gain/climb/jump/surge/soar/advance/rally/add"
_DOWN = "fall/drop/slip/slide/sink/tumble/plunge/plummet/crash/slump/dive/decline/lose/shed/dip"
_HOW = "( ( by )? ( about/around/nearly/almost/some/roughly | more/less than )? PERCENT:n | slightly/sharply/modestly:how )"
_END = "<close/end/finish>"
_SHARES = (
    # Acme's shares fell 1 percent; Acme shares rose slightly
    f"ORG:org POS? shares/stock ( HAVE | MODAL )? RB? <{_UP}/{_DOWN}>:move ( by )? {_HOW}",
    f"shares of/in ( the )? ORG:org ( ./, )? RB? HAVE? <{_UP}/{_DOWN}>:move ( by )? {_HOW}",
    f"ORG:org POS? shares/stock <be> up/down:move {_HOW}",
    f"shares/stock ( which )? <be>? ( up/down | <{_UP}/{_DOWN}> ):move {_HOW}",
    f"shares/stock ( PUNCT ORG PUNCT )? HAVE? RB? ( <{_UP}/{_DOWN}> ):move {_HOW}",
    # The shares closed down 31 percent
    f"shares/stock ( in DET? ORG|NN )? ( PUNCT ORG PUNCT )? ( {_END} ) ( the/on day )? ( up/down/higher/lower ):move {_HOW}",
)
_METRIC = "earnings/income/profit/profits/revenue/revenues/sales/loss/losses/debt/debts/assets/deposits/reserves/deficit/surplus/turnover"
_SUMS = (
    # $31.2 billion in earnings reinvested abroad as of the end of 2016
    f"( more/less than | about/around/nearly/almost/over/some )? MONEY:n ( in/of ) JJ|NN|VBN* {_METRIC}:metric .{{0,7}} ( at/by/as of | at/by/in/for/as ) ( the end of )? DATE:when",
    # revenue of $3 billion in 2016; earned a profit of $2 billion in the fourth quarter of 2017
    f"{_METRIC}:metric of ( more/less than | about/around/nearly/almost/over/some )? MONEY:n .{{0,4}} ( in/for/at/by ) ( the end of )? DATE:when",
)


def find_markets(reading: Reading) -> list[Claim]:
    """Return `shares` claims (value how they moved) and `sum` claims (subject a metric and its date, value money)."""
    claims: list[Claim] = []
    for index, encoded in enumerate(reading.sentences):
        if encoded.words & {"shares", "stock"}:
            for pattern in _SHARES:
                for match in find(encoded, pattern):
                    claims += _moved(reading, index, match)
        if "MONEY" in encoded.words and "DATE" in encoded.words:
            for pattern in _SUMS:
                for match in find(encoded, pattern):
                    claims += _sum(reading, index, match)
    return claims


def _moved(reading: Reading, index: int, match: Match) -> list[Claim]:
    items = reading.items(index)
    company = _company(reading, index, match)
    if company is None:
        return drop(reading, index, match, "shares", UNSURE)
    at = match.captures["move"]
    move = items[at[0]].lower
    down = move in ("down", "lower") or base(move) in _DOWN.split("/")
    number = items[match.captures["n"][1] - 1].mention if match.has("n") else None
    how = number.name if number is not None else match.text("how")
    last = match.captures["n" if match.has("n") else "how"][1]
    return [
        make_claim(
            reading, index, (match.first, last), "shares", company, reading.sentences[index].parsed.words(at[0], last),
            at=(at[0], last), key=f"{'down' if down else 'up'} {how}",
        )
    ]  # fmt: skip


def _company(reading: Reading, index: int, match: Match) -> str | None:
    if match.has("org"):
        mention = reading.items(index)[match.captures["org"][0]].mention
        return mention.name if mention is not None else None
    meant = company_meant(reading, index, match.first)
    return meant.name if meant is not None else reading.principal


def _sum(reading: Reading, index: int, match: Match) -> list[Claim]:
    items = reading.items(index)
    money, when = (items[match.captures[name][0]].mention for name in ("n", "when"))
    company = _owner(reading, items)
    if money is None or when is None or not when.name or company is None:
        return drop(reading, index, match, "sum", UNSURE)
    metric = items[match.captures["metric"][0]].lower
    return [
        make_claim(
            reading, index, (match.first, match.last), "sum", f"{company}: {metric} ({when.name})", money.text,
            at=match.captures["n"], kind="money", key=money.name,
        )
    ]  # fmt: skip


def _owner(reading: Reading, items: tuple[Item, ...]) -> str | None:
    """Return whose sum it is: the sentence's one organisation, else the article's principal."""
    named = {item.mention.name for item in items if item.tag == "ORG" and item.mention}
    if len(named) == 1:
        return next(iter(named))
    return reading.principal if not named or reading.principal in named else None
