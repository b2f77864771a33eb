"""Links names to the names that they are other forms of: spelt otherwise, a first name, a team by its last word."""

from collections import Counter, defaultdict
from collections.abc import Mapping

from broadsheet.facts.gazetteer import is_known, known_type
from broadsheet.facts.model import MentionType
from broadsheet.language.lexicon import is_common_word
from broadsheet.language.names import is_given_name
from broadsheet.language.normal import folded


def merge_spellings(
    types: dict[str, MentionType],
    canonical: dict[str, str],
    counts: Counter[str],
    votes: Mapping[str, Counter[MentionType]],
) -> None:
    """Take a name with accents for the same name without: "Sławomir Broniarz" in one account, "Slawomir" in another."""
    without = {folded(text): text for text in counts if " " in text and text.isascii()}
    for text in counts:
        other = without.get(folded(text)) if not text.isascii() else None
        if other is None:
            continue
        surer = max((other, text), key=lambda name: (max(votes[name].values(), default=0), counts[name]))
        types[text] = types[other] = types[surer]
        canonical[text] = canonical.get(other, other)


def link_nicknames(
    types: dict[str, MentionType],
    canonical: dict[str, str],
    counts: Counter[str],
    votes: Mapping[str, Counter[MentionType]],
    leads: Mapping[str, str],
) -> None:
    """Link short forms by their last or first word: "the Tigers", a reporter's first name, "Pixel" of "Pixel 2"."""
    teams: dict[str, list[str]] = defaultdict(list)
    firsts: dict[str, list[str]] = defaultdict(list)
    versions: dict[str, list[str]] = defaultdict(list)
    for text in counts:
        words = text.split()
        if len(words) < 2:
            continue
        if types[text] == "org" and words[-1].endswith("s") and known_type(" ".join(words[:-1])) == "place":
            teams[words[-1]].append(text)
        elif types[text] == "person" and known_type(words[-1]) != "place":
            firsts[words[0]].append(text)
        elif types[text] == "product" and words[1][0].isdecimal():
            versions[words[0]].append(text)
    for text in counts:
        best = max(votes[text].values(), default=0)
        if len(teams.get(text, ())) == 1:
            types[text], canonical[text] = "org", teams[text][0]
        elif len(firsts.get(text, ())) == 1 and text not in canonical:
            full = firsts[text][0]
            family = types[text] == "person" and not is_given_name(text) and full.split()[-1] not in counts
            told_first = leads.get(text) == full or not is_common_word(full.split()[-1].casefold())
            # "Dong", where nobody is called "Jianping" alone; but "Tama" is told of before its "Tama Life" plan.
            if (best <= 2 or family) and told_first:
                types[text], canonical[text] = "person", full
        elif versions.get(text) and best <= 6 and not is_known(text):
            types[text] = "product"
    _type_by_parts(types, canonical, counts, votes)


def _type_by_parts(
    types: dict[str, MentionType],
    canonical: dict[str, str],
    counts: Counter[str],
    votes: Mapping[str, Counter[MentionType]],
) -> None:
    """Type names that say nothing themselves by a product they begin with or are the end of."""
    unsure = [text for text in counts if " " in text and max(votes[text].values(), default=0) <= 3]
    for text in unsure:
        if types[text] in ("org", "person") and types.get(text.split()[0]) == "product":
            types[text] = "product"
    for text in unsure:
        longer = [other for other in counts if other.endswith(f" {text}")]
        if len(longer) == 1 and types[longer[0]] == "product":
            types[text], canonical[text] = "product", longer[0]
