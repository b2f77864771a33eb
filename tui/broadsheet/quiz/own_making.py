"""Tells what an article says of its own making from what it reports: "could not be reached", "sign up", "our reporter"."""

import re

_OWN_MAKING = re.compile(
    r"\b(?:requests? for comment|not be reached|declined to (?:comment|say)|immediately (?:respond|return|available)|return(?:ed)? (?:a |the |his |her |its )?(?:messages?|calls?|emails?)|"
    r"in an? (?:phone|telephone|email) interview|by (?:tele)?phone|reports? from [A-Z]\w+(?=\.$)|\w+['\u2019]s [A-Z][\w.'\u2019-]+(?: [A-Z][\w.'\u2019-]+)+ (?:reported|reporting|wrote|writes|reports|contributed) (?:this |from )|would not (?:speculate|comment|say|be drawn|elaborate)|^history will|can be seen\.$|discuss(?:es|ed) the (?:impact|effects?|future)|pictured|(?:pictures?|photos?|photographs?|footage|videos?|images) (?:shows?|showed|posted|taken|emerged)|receives? support from|solely responsible for|contributed (?:to this report|reporting|from)|(?:is|are) seen (?:in|at|during|on|here|with)|free to read|is a (?:staff |senior |freelance |contributing )?(?:writer|reporter|correspondent|columnist|editor) (?:based|for|of|at|who|covering)|is a journalist-owned|thanks to (?:donors|readers|subscribers)|(?:is|are) published (?:on|every|daily|weekly|monthly)|for (?:more )?(?:details|information)|call \d[\d -]*|^(?:call|visit|email|e-mail|register|write to|contact|text|dial)(?! (?:has|have|had|was|were|is|with|between)\b)|(?:emergency|free|crisis|information|telephone) (?:hotline|line)|helpline|toll-free|can be directed to|kick-?off (?:is|at)|tickets (?:start|cost|are|go)|doors open|(?:open|available) (?:daily|weekdays|from \d+ ?[ap]\.?m)|(?:are|is) asked to (?:call|contact|go)|^(?:show|hide|watch|share|view) [A-Z]\w*|^pictured,|^the (?:photos?|pictures?|images?|videos?)|can be seen|read more|click|sign up|subscribe)\b",
    re.IGNORECASE,
)
"""What an article says of its own making."""
_LETTERS = (
    "comment", "reach", "return", "respond", "available", "interview", "phone", "report", "would not", "history", "discuss", "pictur",
    "photo", "footage", "video", "image", "support from", "solely", "contribut", "seen", "free to read", "writ", "correspondent",
    "columnist", "editor", "journalist", "thanks to", "published", "details", "information", "call", "visit", "mail", "register",
    "contact", "text", "dial", "line", "toll-free", "directed", "kick", "tickets", "doors", "open", "asked to", "show", "hide", "watch",
    "share", "view", "read more", "click", "sign up", "subscribe",
)  # fmt: skip
"""Letters of which some stand wherever `_OWN_MAKING` matches: most sentences have none, and need no search."""


def is_no_matter(sentence: str) -> bool:
    """Say whether a sentence is about its article, its pictures, its outlet or how to reach somebody, and tells no news."""
    lower = sentence.lower()
    return any(map(lower.__contains__, _LETTERS)) and _OWN_MAKING.search(sentence) is not None
