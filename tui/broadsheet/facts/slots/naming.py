"""What stands beside a name to say what it is, who two parties are, and what an article says of itself."""

import re

from broadsheet.articles.model import Span
from broadsheet.facts.claiming import drop, make_claim
from broadsheet.facts.model import Claim
from broadsheet.facts.patterns import Match, find
from broadsheet.facts.reading import Reading
from broadsheet.facts.tokens import straight_text
from broadsheet.language.normal import folded, straight

_NAME = "PERSON|ORG|PLACE|PRODUCT|EVENT"
_APPOSITION = (
    # 5G technology, the successor to the current 4G LTE, to the country
    f"{_NAME}:who NN? , ( the/a/an JJ|NN|NATIONALITY|NUMBER* NN ( of/to/for/behind/from/in ( the|DET )? JJ* NN|NNS|{_NAME}+ ) ):what ,",
    # Beeline, a large Russian mobile provider,
    f"{_NAME}:who , ( a/an JJ|NN|NATIONALITY+ NN ):what ,",
)
_BETWEEN = f"( the/a/an JJ|NN|NATIONALITY|NUMBER|EVENT* NN|NNS|EVENT ):what VBN|VBD? between ( the|DET )? {_NAME}:one and the? {_NAME}:two"


def find_names(reading: Reading) -> list[Claim]:
    """Return `is_described` claims from appositions and `between` claims (value two parties)."""
    claims: list[Claim] = []
    for index, encoded in enumerate(reading.sentences):
        for pattern in _APPOSITION:
            for match in find(encoded, pattern):
                claims += _apposition(reading, index, match)
        if "between" in encoded.words:
            for match in find(encoded, _BETWEEN):
                claims += _between(reading, index, match)
    return claims


def _apposition(reading: Reading, index: int, match: Match) -> list[Claim]:
    who = reading.items(index)[match.captures["who"][0]].mention
    what = match.text("what")
    if who is None or any(
        item.tag == "ROLE" for item in reading.items(index)[slice(*match.captures["what"])]
    ):
        return []
    return [
        make_claim(
            reading, index, (match.first, match.last), "is_described", who.name, what, at=match.captures["what"], kind="title",
            context=who.type, own_voice=True,
        )
    ]  # fmt: skip


def _between(reading: Reading, index: int, match: Match) -> list[Claim]:
    items = reading.items(index)
    one, two = (items[match.captures[name][0]].mention for name in ("one", "two"))
    if one is None or two is None or one.name == two.name or one.type != two.type:
        return drop(reading, index, match, "between", "the two are not of one kind")
    what = re.sub(r"^(?:the|a|an)\s+", "", match.text("what"))
    names = (one.name, two.name)
    return [
        make_claim(
            reading, index, (match.first, match.last), "between", what, " and ".join(names), at=match.captures["what"],
            kind="list", items=names, key="|".join(sorted(map(folded, names))), context=one.type, own_voice=True,
        )
    ]  # fmt: skip


def find_bylines(reading: Reading) -> list[Claim]:
    """Return `written_by` and `published_on` claims where the text itself states what is known of the article."""
    article = reading.article
    copy = straight_text(article)
    claims: list[Claim] = []
    if article.author:
        at = copy.find(straight(article.author))
        if at >= 0:
            claims.append(
                _of_article(reading, "written_by", article.author, at, at + len(article.author), "person")
            )
    if article.published:
        day, year = article.published.day, article.published.year
        month = article.published.strftime("%b")
        pattern = rf"\b(?:{month}[a-z]*\.?\s+0?{day},?\s+{year}|0?{day}\s+{month}[a-z]*\.?,?\s+{year})\b"
        match = re.search(pattern, copy[:2000])
        kept = any(start <= match.start() < end for start, end in article.kept) if match else True
        if match and not kept:
            claims.append(
                _of_article(
                    reading,
                    "published_on",
                    match[0],
                    match.start(),
                    match.end(),
                    "date",
                    article.published.isoformat(),
                )
            )
    return claims


def _of_article(
    reading: Reading, relation: str, value: str, start: int, end: int, kind: str, iso: str = ""
) -> Claim:
    article = reading.article
    line_end = article.text.find("\n", end)
    line = Span(
        article.id, article.text.rfind("\n", 0, start) + 1, line_end if line_end >= 0 else len(article.text)
    )
    span = Span(article.id, start, end)
    return Claim(
        relation, f"{article.outlet}'s article", value, span, article.quote(span), line, folded(iso or value), value_span=span,
        type="person" if kind == "person" else "date", context=iso, confidence=0.9,
    )  # fmt: skip
