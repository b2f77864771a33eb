"""Causes and deeds in other words: "not enough chips" is a lack of chips, "costs went up" says that they rise."""

import re

_SUPPLY = r"(?:power|electricity|lights|current)(?: supply| grid)?"
_PHRASES = {
    "power cut": (
        rf"{_SUPPLY} (?:(?:was|were|is|got|had been|has been|all|just) )*(?:went (?:out|off|down)|goes? (?:out|off)|cut(?: off)?|out|off|failed|fails|gone|lost)|"
        "(?:there (?:was|were|is) )?no (?:power|electricity|current)|(?:lost|losing|loss of|without) (?:power|electricity)"
    ),
    "unlawful": "against the law|not (?:legal|lawful)|(?:broke|breaks|broken|breaking|violated|violates|breached) the law|outside the law",
    "unconstitutional": "against the constitution|(?:broke|breaks|violated|violates|breached) the constitution|not constitutional",
    "lack": (
        "not (?:having )?enough|too (?:few|little)|insufficient|an? (?:lack|shortage|absence) of|lack of|shortage of|"
        "shortages of|absence of|ran out of|running out of|run out of|there (?:was|were|is|are) no(?:t any)?|no more|"
        "did(?:n[’']?t| not) have (?:any|enough)|had no|having no|^no(?= [a-z])"
    ),
    "rise": "went up|going up|gone up|go(?:es)? up|put up|getting (?:higher|bigger|more)|shot up|soared|soaring",
    "fall": "went down|going down|gone down|go(?:es)? down|coming down|dropped off|getting (?:lower|fewer|less)",
    "failure": "broke down|breaking down|broken down|stopped working|did(?:n[’']?t| not) work|gave out|packed up",
    "close": "shut down|close[ds]? down|closing down|shutting down",
    "explosion": "blew up|blown up|blowing up|went off",
    "resign": "step(?:s|ped|ping)? down|stand(?:s|ing)? down|stood down|resignation of|give up (?:his|her|the) post",
    "fire": "caught fire|catching fire|burnt down|burned down|went up in flames|on fire",
    "collapse": "fell(?: (?:down|apart|in|over))?|fall(?:ing|s)? (?:down|apart)|caved in|gave way|came down",
    "crash": "ran into|crash(?:e?d|ing|es)? into|rammed|drove into|collided with|smashed into|hit by|struck by",
    "ban": "not allowed to?|forbidden to?|prohibited from",
    "speeding": "(?:(?:going|driving|travell?ing) )?too (?:fast|quickly)|(?:going|driving|travell?ing|went|drove) to (?:fast|quickly)|over the (?:speed )?limit",
    "delay": "put off|put back|pushed back|held up",
    "bankruptcy": "(?:went|gone|going|go) (?:bust|under|broke|bankrupt)|insolven(?:t|cy)|out of business|out of money",
    "cancel": "call(?:ed)? off|scrapped",
    "underwater": r"(?:under(?:neath)?|beneath|below) (?:the )?(?:sea|water|ocean)(?: level)?|undersea|sub-?sea",
    "start": "set up|kick(?:ed)? off",
}
"""A word -> what says the same in several (general English usage)."""
_RULES = tuple((re.compile(rf"\b(?:{phrases})\b", re.IGNORECASE), word) for word, phrases in _PHRASES.items())
_ANY = re.compile(rf"\b(?:{'|'.join(_PHRASES.values())})\b", re.IGNORECASE)


_ON_WHAT = re.compile(
    r"\b(?:(?:collided|crash(?:e?d|ing|es)?|smashed|bumped|slammed|ploughed|plowed|ran|drove|flew|sailed) (?:in)?(?:to|with)|rammed)(?= \w)",
    re.IGNORECASE,
)


def struck(text: str) -> str | None:
    """Return a text with what says that one thing hit another as "hit": "collided with a mast"; None where nothing does."""
    found = _ON_WHAT.sub("hit", text[:200])
    return found if found != text else None


def reworded(text: str) -> str | None:
    """Return a text with such phrases as single words; None where it has none, or is too long to be one."""
    if len(text) > 200 or _ANY.search(text) is None:
        return None
    found = text
    for pattern, word in _RULES:
        found = pattern.sub(word, found)
    return found if found != text else None
