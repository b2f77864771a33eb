"""Through what somebody's words reached the account: a statement, an interview, a reporter, a state agency."""

import re

from broadsheet.facts.model import Quotation
from broadsheet.facts.reading import Reading
from broadsheet.language.lexicon import roles
from broadsheet.language.normal import folded, straight

_NAME = r"[A-Z][\w.&-]*(?:\s+[A-Z][\w.&-]*){0,3}(?<!\.)"
_MEANS = (
    "statement|interview|tweet|letter|e-?mail|post|speech|press conference|news conference|conference call|briefing|"
    "press release|phone call|message|memo|op-ed|column|broadcast|address|testimony|newsletter|blog|announcement|interpreter|translator"
)
_CHANNEL = re.compile(
    rf"\b(?:in|at|on|via|during|through)\s+(?:an?|the|his|her|its|their)\s+(?P<means>(?:[\w-]+\s+){{0,2}}?(?:{_MEANS})(?:\s+(?:with|to|on)\s+(?:the\s+)?{_NAME})?)\b"
    rf"|\btold\s+(?:the\s+)?(?P<told>{_NAME}|reporters|journalists)"
    rf"|\bon\s+(?P<site>Twitter|Facebook|Instagram|Weibo|Telegram|Truth Social)\b"
    rf"|[,\"]\s+(?:the\s+)?(?P<media>(?:[\w-]+\s+){{0,2}}(?:state[- ]media|news agency|media|newspaper)|{_NAME})\s+(?:has\s+|have\s+)?reported\b"
)
ANYBODY = frozenset({"", "press", "interview", "phone call", "conversation"})
"""Channels, by their keys, of which somebody may use one beside any other without saying anything against it."""

_SAME = {
    "reporters": "press",
    "journalists": "press",
    "press conference": "press",
    "news conference": "press",
    "briefing": "press",
    "twitter": "twitter",
    "tweet": "twitter",
}


def channel_of(reading: Reading, quotation: Quotation) -> tuple[tuple[str, str], ...]:
    """Return through what a quotation came, as parts of a claim: `via` the words outside its marks, `via at` their offset.

    `via found` are the words as they stand in the text. Empty where no channel is told.
    """
    index = quotation.sentence
    last = reading.sentence_at(quotation.span.end - 1)
    whole = reading.sentences[index].parsed.sentence.span
    end = reading.sentences[last].parsed.sentence.span.end if last is not None else whole.end
    copy = straight(reading.article.text[whole.start : end])
    at, until = quotation.span.start - whole.start, quotation.span.end - whole.start
    outside = copy[:at] + " " * (until - at) + copy[until:]
    match = _CHANNEL.search(outside)
    if match is None or match.lastgroup is None or match[match.lastgroup].lower() in roles():
        return ()  # "told the Prime Minister"
    start = whole.start + match.start(match.lastgroup)
    found = reading.article.text[start : whole.start + match.end(match.lastgroup)].rstrip(".")
    return (("via", " ".join(found.split())), ("via at", str(start)), ("via found", found))


def channel_key(words: str) -> str:
    """Return a channel's comparable form: reporters and a news conference are one."""
    key = folded(words)
    if key.endswith(" interview"):
        return "interview"  # "a March 9 interview": with whom, it does not say
    return next((same for form, same in _SAME.items() if form in key), key)
