"""Sums that belong to one thing: a prize, a fine, a ransom, what somebody pledged, what a thing costs."""

from collections import defaultdict

from broadsheet.facts.claiming import denied, make_claim, undisputed
from broadsheet.facts.model import Claim
from broadsheet.facts.patterns import Match, Table, find
from broadsheet.facts.reading import Reading
from broadsheet.facts.slots.meant import meant
from broadsheet.facts.slots.quantities import amount_of

_HEDGE = "( more/less/fewer than | about/around/nearly/almost/over/some/roughly | up to | as little/much as | at least/most )?"
_N = f"( {_HEDGE} MONEY ):n"
_NOUN = "prize/purse/reward/ransom/bail/bounty/fine/penalty/damages/compensation/bonus/cheque/budget"
_GIVE = "<provide/pledge/give/donate/grant/lend/contribute/promise>"
_AID = "funding/aid/loans/grants/support/assistance"
_SLOTS = (
    # the $15,000 first prize; a ransom of $2 million; the winner's cheque, for $15,000
    ("sum_of", f"{_N} JJ|NN{{0,2}} ( {_NOUN} ):what"),
    ("sum_of", f"( {_NOUN} ):what ,? of/for {_N}"),
    # the World Bank will provide $240 million; $240 million in aid from the World Bank
    ("pledged", f"ORG:who MODAL? HAVE? RB? {_GIVE} {_N}"),
    ("pledged", f"{_N} in JJ? {_AID} from the? ORG:who"),
    # a test costing as little as £12; a kit that costs less than $20
    ("cost", f"NN:what ,? ( which/that )? MODAL? <cost> {_N}"),
    ("priced", f"a/an/the {_N} JJ|NN{{0,2}} NN:what"),
)
_PAID = "damages/compensation/settlement/payout"
_ABOUT = "( JJ|NN|NNS|NATIONALITY|ORG|PLACE|DET|PREP ){0,5}"
_PAYMENTS = (
    # for a record fee of £300,000; the most expensive goalkeeper in the country, at £400,000; a £2m transfer fee
    ("the fee", f"fee of {_N}"),
    ("the fee", f"{_N} JJ|NN{{0,2}} fee"),
    ("the fee", f"( most expensive | costliest ) .{{0,9}} .{{0,6}} at {_N}"),
    # was ordered to pay $3 million; must pay $4.1m; $3 million in damages; a court awarded the village $2 million
    ("the award", f"<order/tell/instruct> .{{0,7}} to pay ( DET|NN|ORG|PLACE ){{0,3}} {_N}"),
    ("the award", f"( must | HAVE to | will HAVE to ) pay ( out )? {_N}"),
    ("the award", f"<award> {_ABOUT} {_N}"),
    ("the award", f"{_N} in {_PAID}"),
    ("the award", f"( {_PAID} ) of {_N}"),
    # the firm received €2 million from hospitals; has been paid €2.6 million; took in €2 million
    # demanded $5 million; asked for a ransom of $8 million; was fined €25 million; a 30 million euro fine
    # it goes on sale for £279; at £269 it'll set you back; priced at $299; a price tag of €400
    ("the price", f"( on sale | <sell/retail> ) ( . ){{0,9}} ( for/at ) ( MONEY , or )? {_N}"),
    ("the price", f"( on sale | <sell/retail> ) ( . ){{0,9}} ( for/at ) {_N}"),
    ("the price", f"<price> at {_N}"),
    ("the price", f"price ( tag )? of {_N}"),
    ("the price", f"at {_N} ( it | you ) MODAL"),
    ("the price", f"<set> ( you | buyers | PRPS owner | customers ) back {_N}"),
    # the restoration, to be done in Oslo, is expected to cost $480,000; the $330,000 restoration
    ("the cost", f"<be> ( expected/set/likely/estimated/due/thought/projected/forecast ) to cost {_N}"),
    (
        "the cost",
        f"the {_N} ( restoration/renovation/refurbishment/rebuild/repair/repairs/scheme/project/upgrade/redevelopment )",
    ),
    ("the demand", f"<demand> ( DET JJ? NN of )? {_N}"),
    ("the demand", f"<ask/call> for ( DET JJ? NN of )? {_N}"),
    ("the demand", f"ransom of {_N}"),
    ("the demand", f"{_N} ransom"),
    ("the fine", f"<fine> ( ORG|PERSON|DET|NN|JJ ){{0,3}} {_N}"),
    ("the fine", f"{_N} JJ? ( fine/penalty )"),
    ("the fine", f"( fine/penalty/fines ) of {_N}"),
    ("what was received", f"<receive/collect> {_N} from/in"),
    ("what was received", f"<be> paid {_N}"),
    ("what was received", f"<take> in {_N}"),
    ("what was raised", f"<raise> {_N}"),
    ("what is invested", f"<invest> {_N}"),
    ("what is invested", f"{_N} investment"),
    ("what is invested", f"investment ( of | worth ) {_N}"),
    ("the loan", f"{_N} ( JJ|NN ){{0,2}} ( loan/bailout/bail-out )"),
    ("the loan", f"( loan/bailout/bail-out ) of {_N}"),
    ("the damage", f"{_N} ( worth )? ( of/in ) ( damage/losses )"),
    (
        "the damage",
        f"( damage/losses ) ( of/at/totalling/totaling/worth | <be>? estimated/put/valued at ) {_N}",
    ),
    ("the haul", f"<steal> {_N}"),
    ("the haul", f"( haul/loot/jewels/jewellery/jewelry ) ( <be> )? worth ( RB )? {_N}"),
    ("the haul", f"<put> the ( loss/haul/value ) at {_N}"),
    # it sold for $38.2 million; the buyer paid $41.5 million; it fetched 2 million euros
    ("what it fetched", f"( <sell> | <go> | sold ) for {_N}"),
    ("what it fetched", f"( buyer/bidder/collector ) <pay> {_N}"),
    ("what it fetched", f"<fetch> {_N}"),
    (
        "the takings",
        f"<collect/gross/earn/bank/rake> ( in )? ( an estimated | DET JJ )? {_N} ( from/over/across/in/at )",
    ),
    ("the haul", f"( haul/theft/robbery/heist ) of {_N}"),
    # valued at up to £2 million; thought to be worth £200,000
    (
        "the value",
        f"( valued at | thought/believed/said/estimated to be worth | could/may/might be worth ) {_N}",
    ),
)
"""What a story pays, gets or loses once; where an account has two sums for it, the one in its lead is meant."""
_PAYMENT_TABLE = Table(_PAYMENTS)
_MORE_THAN_IT = frozenset("bundle bundles edition version pack kit accessory accessories set sets".split())
BESIDE = 12
"""Items before a price among which a word says that it is of more, or less, than the thing itself."""
_SAME = {"cheque": "prize", "purse": "prize", "penalty": "fine"}


def find_amounts(reading: Reading) -> list[Claim]:
    """Return `sum_of` (subject "the prize"), `paid` ("the fee"), `pledged` (subject who) and `cost` claims, value a sum.

    A `priced` claim ("a $20 test") waits for an account that says what the test costs. None for a
    thing of which the article gives two sums.
    """
    found: dict[tuple[str, str], list[Claim]] = defaultdict(list)
    payments: dict[str, list[tuple[int, Claim]]] = defaultdict(list)
    for index, encoded in enumerate(reading.sentences):
        if "MONEY" not in encoded.words:
            continue
        for subject, match in _PAYMENT_TABLE.find(encoded):
            claim = None if denied(reading, index, match) else _payment(reading, index, match, subject)
            if claim is not None:
                payments[claim.subject].append((index, claim))
        for relation, pattern in _SLOTS:
            for match in find(encoded, pattern):
                claim = None if denied(reading, index, match) else _claim(reading, index, match, relation)
                if claim is not None:
                    found[relation, claim.subject].append(claim)
    return [*undisputed(found.values()), *meant(payments)]


def _payment(reading: Reading, index: int, match: Match, subject: str) -> Claim | None:
    items = reading.items(index)
    at = match.captures["n"]
    total = items[at[1] - 1].mention
    after = items[at[1]].lower if at[1] < len(items) else ""
    amount = amount_of(items, at[1] - 1)
    if total is None or amount is None or after in _RATES:
        return None
    if subject == "the price":
        if any(item.lower in _MORE_THAN_IT for item in items[max(0, match.first - BESIDE) : match.first]):
            return None
        subject = f"the price ({amount[0]})"  # a thing has one in each country
    return make_claim(
        reading, index, (match.first, match.last), "paid", subject, match.text("n"), at=at, kind="money",
        key=f"{amount[0]} {amount[1]:.10g}", context=total.name,
    )  # fmt: skip


_RATES = frozenset("a per each every".split())


def _claim(reading: Reading, index: int, match: Match, relation: str) -> Claim | None:
    items = reading.items(index)
    at = match.captures["n"]
    sum_of_money = items[at[1] - 1].mention
    if sum_of_money is None or not sum_of_money.name:
        return None
    if match.has("who"):
        who = items[match.captures["who"][0]].mention
        subject = who.name if who is not None else ""
    else:
        last = match.captures["what"][1]
        if last < len(items) and items[last].tag in ("NN", "NNS"):
            return None  # "a $20 test kit": the noun goes on
        noun = items[last - 1].lower
        subject = f"the {_SAME.get(noun, noun)}"
    if not subject:
        return None
    return make_claim(
        reading, index, (match.first, match.last), relation, subject, match.text("n"), at=at, kind="money",
        key=sum_of_money.name, context=sum_of_money.name,
    )  # fmt: skip
