"""How a post is worded: one person's, with its article and its preposition, with whose it is."""

from broadsheet.facts.gazetteer import country_of
from broadsheet.facts.model import Claim


def role_of(claim: Claim) -> str:
    """Return a claim's post as it is said of one person inside a sentence: "spokesman" for "Spokesmen", "MP"."""
    words = claim.value.split()
    singular = [word[:-3] + "man" if word.endswith("men") and len(word) > 4 else word for word in words]
    text = " ".join(singular)
    return (
        text if text.isupper() else " ".join(w if w.isupper() and len(w) > 1 else w.lower() for w in singular)
    )


def is_unique(role: str) -> bool:
    """Say whether one person at a time holds a post."""
    words = role.lower().split()
    return (
        bool({words[-1], words[0]} & _UNIQUE or tuple(words[-2:]) in _UNIQUE_OF_TWO) and "former" not in words
    )


_UNIQUE = frozenset(
    """president chairman chairwoman chief ceo cfo coo cto leader minister premier chancellor king queen prime governor
    mayor director-general commissioner secretary-general secretary head founder manager coach owner chair""".split()
)
"""Last words of posts that one person holds at a time."""
_UNIQUE_OF_TWO = {
    ("managing", "director"),
    ("director", "general"),
    ("secretary", "general"),
    ("executive", "director"),
}


def with_article(role: str) -> str:
    """Return a post as what somebody is: "the owner", "president", "an editor"."""
    if role.lower() in _ONE_WORD:
        return f"the {role}"
    if is_unique(role) or _is_of_a_field(role):
        return role
    return f"an {role}" if _sounds_open(role) else f"a {role}"


def _is_of_a_field(role: str) -> bool:
    """Say whether a post takes no article since the field follows that it alone is for: "director of research"."""
    post, _, field = role.lower().partition(" of ")
    words = post.split()
    return bool(field) and words[-1] in _ONE_A_FIELD and not {"former", "managing"} & set(words)


_ONE_A_FIELD = frozenset({"director", "dean", "superintendent"})
_ONE_WORD = frozenset("owner founder manager coach head leader boss governor mayor".split())
"""Posts that take "the" where nothing stands before them."""


def _sounds_open(role: str) -> bool:
    """Say whether a post is spoken with a vowel first: "editor", "MP"."""
    first = role.split()[0]
    letters = first.isupper() and len(first) < ACRONYM
    return first[0] in "AEFHILMNORSX" if letters else first[0].lower() in "aeiou"


ACRONYM = 4
"""Letters from which capitals are said as a word."""


def preposition(role: str) -> str:
    """Return what stands between a post and whose it is: "president of", "spokesman for", "engineer at"."""
    last = role.split()[-1]
    return "for" if last in _FOR else "of" if last in _OF else "at"


_FOR = frozenset(
    """spokesman spokeswoman spokesperson lawyer attorney correspondent delegate representative negotiator candidate""".split()
)
_OF = frozenset(
    """president chairman chairwoman head leader minister ceo chief founder co-founder owner co-owner director manager
    secretary treasurer governor boss executive chair commander director-general secretary-general""".split()
)


def post_of(role: str, org: str, kind: str) -> str:
    """Return a post with whose it is: "Northlight's chairman", "head of the Work Office of the Central Committee"."""
    whose = with_the(org)
    if len(org.split()) > SHORT_OWNER or " of " in org:
        return f"{role} of {whose if whose.startswith('the ') or ' of ' not in org else f'the {whose}'}"
    if org.endswith("s") and kind == "team":
        whose = f"the {org}"
    return f"{possessive(whose)} {role}"


SHORT_OWNER = 4
"""Words of a body's name up to which it can stand before its post: a longer one stands after it."""


def possessive(name: str) -> str:
    """Return a name as an owner's: "Ann Holm's", "United States'"."""
    return f"{name}'" if name.endswith("s") else f"{name}'s"


def with_the(name: str) -> str:
    """Return a name with the article that it takes: "the United States", "the Work Office", "Vantor"."""
    country = country_of(name)
    the = ("United", "Netherlands", "Philippines", "Maldives", "Bahamas", "Czech Republic", "Democratic")
    body = country is None and " " in name and name.split()[-1].lower() in _BODIES
    body = body or name in (
        "National Bank",
        "Central Bank",
        "Reserve Bank",
        "Federal Reserve",
        "House",
        "Senate",
        "Commons",
        "Lords",
    )
    return f"the {name}" if body or (country is not None and name.startswith(the)) else name


_BODIES = frozenset(
    """commission council union ministry department agency committee federation association authority board party court
    cross crescent army navy institute office bureau government parliament senate assembly embassy tribunal foundation society administration""".split()
)
"""Last words of names that take "the"."""
