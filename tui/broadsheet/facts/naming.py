"""Decides what each candidate names: votes over the whole collection, then links short forms to long.

A name's type is what most of its places say, not what one of them does: "Guo Ping" after "chairman"
makes a later bare "Guo" a person too.
"""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from broadsheet.facts.choosing import Chosen, choose_names
from broadsheet.facts.cues import NAMED_AFTER_PEOPLE, ORG_HEADS, PRODUCT_NOUNS
from broadsheet.facts.full_names import by_full_names
from broadsheet.facts.gazetteer import is_family_name_first, known_type, surface_forms
from broadsheet.facts.model import MentionType
from broadsheet.facts.nicknames import link_nicknames, merge_spellings
from broadsheet.facts.notes import Notes
from broadsheet.facts.same_persons import may_be_one_person, merge_longer_persons
from broadsheet.language.names import is_given_name


@dataclass(frozen=True, slots=True)
class Name:
    """What one surface form of an article turned out to be."""

    text: str
    type: MentionType
    name: str
    """The name that all its forms share; `text` itself where it has no longer form."""


@dataclass(frozen=True, slots=True)
class Names:
    """All that an article needs to know of the story's names: the part of the book that concerns it."""

    chosen: tuple[tuple[int, bool], ...]
    """(number among the article's candidates, without its opening word) for each that is a name."""
    names: tuple[Name, ...]
    """One for each surface form among them, in the order of the text."""

    def by_text(self) -> dict[str, Name]:
        """Return surface form -> what it is."""
        return {name.text: name for name in self.names}


@dataclass(slots=True)
class NameBook:
    """What the story's names turned out to be."""

    types: dict[str, MentionType] = field(default_factory=dict)
    """Surface text -> type."""
    canonical: dict[str, str] = field(default_factory=dict)
    """Surface text -> the name that all its forms share; missing where it has no longer form."""


def name_articles(notes: Sequence[Notes]) -> list[Names]:
    """Return what the names of each article are, decided over all articles of the story."""
    chosen = choose_names(notes)
    book = _build_book(chosen, notes)
    return [_concerning(own, book) for own in chosen]


def _concerning(chosen: Sequence[Chosen], book: NameBook) -> Names:
    texts = dict.fromkeys(one.candidate.text for one in chosen)
    return Names(
        tuple((one.number, one.shortened) for one in chosen),
        tuple(Name(text, book.types[text], book.canonical.get(text, text)) for text in texts),
    )


def _build_book(chosen: Sequence[Sequence[Chosen]], notes: Sequence[Notes]) -> NameBook:
    """Return types and canonical names for every name of the story."""
    votes: dict[str, Counter[MentionType]] = defaultdict(Counter)
    weak: dict[str, Counter[MentionType]] = defaultdict(Counter)
    counts: Counter[str] = Counter()
    for one in (one for own in chosen for one in own):
        text = one.candidate.text
        counts[text] += 1
        for kind, weight in one.votes:
            votes[text][kind] += weight
        for kind, weight in one.weak:
            weak[text][kind] += weight
    acronyms: dict[str, str] = {}
    for note in notes:
        for short, long in note.acronyms:
            acronyms.setdefault(short, long)
    leads = _leads([[one.candidate.text for one in own] for own in chosen])
    book = NameBook()
    for text in counts:
        book.types[text] = _winner(votes[text], weak[text])
        form = surface_forms().get(text)
        if form is not None and form[1] in ("name", "adjective", "people"):
            book.canonical[text] = form[0]
    for text in counts:
        first, _, rest = text.partition(" ")
        if rest and first.isupper() and len(first) > 2 and f"{first.capitalize()} {rest}" in counts:
            book.canonical[text] = f"{first.capitalize()} {rest}"  # "BAY of Plenty Council" opens a report
        if text.endswith("."):
            book.canonical[text] = text[:-1]  # "Citigroup Inc." where it closes no sentence
    merge_spellings(book.types, book.canonical, counts, votes)
    _recognise_longer_persons(book, counts)
    for text, (kind, long) in by_full_names(book.types, votes).items():
        book.types[text] = kind
        if long:
            book.canonical[text] = long
    _link_short_forms(book, counts, votes, leads)
    link_nicknames(book.types, book.canonical, counts, votes, leads)
    _link_acronyms(book, acronyms)
    return book


def _winner(votes: Counter[MentionType], weak: Counter[MentionType]) -> MentionType:
    best = max(votes.values(), default=0)
    if best <= 1 and any(weak.values()):
        votes, best = weak, max(weak.values())
    elif best <= 1:
        return "person" if votes["person"] and votes["person"] >= votes["org"] else "org"
    order: tuple[MentionType, ...] = ("person", "org", "place", "nationality", "event", "product")
    return next(kind for kind in order if votes[kind] == best)


def _leads(texts: Sequence[Sequence[str]]) -> dict[str, str]:
    """Return one-word names with the longer name that introduces them: the full name first, as news does.

    `texts` are the names of each article in order. The longer one must come first in most of the
    articles that hold both.
    """
    firsts: list[dict[str, int]] = []
    by_head: dict[str, dict[str, None]] = {}
    for own in texts:
        first: dict[str, int] = {}
        for number, text in enumerate(own):
            first.setdefault(text, number)
            head, space, _ = text.partition(" ")
            if space:
                by_head.setdefault(head, {})[text] = None
        firsts.append(first)
    found: dict[str, str] = {}
    for short in dict.fromkeys(text for own in texts for text in own if text in by_head):
        best = 0
        holding = [first for first in firsts if short in first]
        for long in by_head[short]:
            both = [first for first in holding if long in first]
            led = sum(first[long] < first[short] for first in both)
            if led * 2 > len(both) and led > best and long.split()[-1].lower() not in PRODUCT_NOUNS:
                best, found[short] = led, long
    return found


def _link_short_forms(
    book: NameBook,
    counts: Counter[str],
    votes: Mapping[str, Counter[MentionType]],
    leads: Mapping[str, str],
) -> None:
    """Link "Kornya" to "Alexei Kornya", "Xi" to "Xi Jinping", "Goldman" to "Goldman Sachs"."""
    full: dict[MentionType, dict[str, list[str]]] = {"person": defaultdict(list), "org": defaultdict(list)}
    for text in counts:
        words = text.split()
        kind = book.types[text]
        if kind in full and len(words) > 1:
            # A person is recalled by the last word, or by the first where the family comes first.
            full[kind][words[-1] if kind == "person" else words[0]].append(text)
            if kind == "person" and is_family_name_first(words[0]):
                full[kind][words[0]].append(text)
    for text in counts:
        if " " in text or known_type(text) == "nationality":
            continue
        people = [name for name in full["person"].get(text, ()) if is_given_name(name.split()[0])]
        if known_type(text) == "place" and not (people and _is_city_by_table(text, votes, counts)):
            continue
        for kind in ("person", "org"):
            longer = full[kind].get(text, [])
            if not longer or (kind == "org" and not _led(text, leads, votes, counts)):
                continue
            if kind == "person":
                firm = _firm_of_that_name(text, longer, leads, book, counts)
                if firm is not None or votes[text]["org"] > votes[text]["person"] + CLEAR:
                    book.types[text] = "org"
                    book.canonical[text] = book.canonical.get(firm, firm) if firm else text
                    break
            chosen = (
                leads[text]
                if kind == "org"
                else max(longer, key=lambda name: (counts[name], len(name), name))
            )
            others = [name for name in longer if kind == "person" and not may_be_one_person(name, chosen)]
            same_person = not others or _leads_its_family(text, chosen, others, counts)
            if not same_person:
                book.types[text] = "person"  # one of several of that family; which one stays open
                break
            if same_person:
                book.canonical[text] = book.canonical.get(chosen, chosen)
                book.types[text] = book.types[chosen]
                break
    merge_longer_persons(
        book.canonical, [text for text in counts if book.types[text] == "person" and " " in text], counts
    )


CITY = 12
"""Votes of the table of cities for one place of a name; what its words around say of a place comes on top."""


def _is_city_by_table(text: str, votes: Mapping[str, Counter[MentionType]], counts: Counter[str]) -> bool:
    """Say whether nothing but the table makes a name a city: "Montgomery came in", of whom the story has the first name."""
    form = surface_forms().get(text)
    return form is not None and form[1] == "place" and votes[text]["place"] <= CITY * counts[text]


LEADS = 3
"""Times that one of a family is named in full for once that any other is, from which the family's name is theirs."""
MUCH_NAMED = 4
"""Places of a family name alone for each in full of whoever leads it: news names its hero so, and nobody in passing."""


def _leads_its_family(text: str, chosen: str, others: Sequence[str], counts: Counter[str]) -> bool:
    """Say whether a family name alone is the one of the family whom the story is about, others being named in passing."""
    most = max(counts[name] for name in others)
    return counts[chosen] >= LEADS * most or (
        counts[chosen] > most and counts[text] >= MUCH_NAMED * counts[chosen]
    )


CLEAR = 4
"""Votes by which the places of a family name have to say that it is a firm's, where no longer name of the firm leads it."""


def _firm_of_that_name(
    text: str, people: Sequence[str], leads: Mapping[str, str], book: NameBook, counts: Counter[str]
) -> str | None:
    """Return the firm that a family name is short for: "Quill Foods" leads it, Nils Quill founded that."""
    firm = leads.get(text)
    if (
        firm is None
        or book.types[firm] != "org"
        or firm.split()[-1].casefold() not in ORG_HEADS - NAMED_AFTER_PEOPLE
    ):
        return None
    told = sum(counts[name] for name in counts if name == firm or name.startswith(f"{firm} "))
    return firm if told > max(counts[name] for name in people) else None


def _recognise_longer_persons(book: NameBook, counts: Counter[str]) -> None:
    """Take "Mallam Garba Shehu" for the person that the story elsewhere calls "Garba Shehu"."""
    for text in counts:
        words = text.split()
        short = " ".join(words[-2:])
        if len(words) == 3 and book.types.get(short) == "person" and book.types[text] in ("org", "place"):
            book.types[text] = "person"
            book.canonical[text] = short


def _is_called_by_letters(name: str, counts: Counter[str]) -> bool:
    initials = "".join(word[0] for word in name.split())
    return len(initials) > 2 and counts[initials] >= FEWEST_SHORT


CLEARLY_LED = 3
"""Places of a longer name for one of another that begins alike, from which the word alone is the first one's."""
FEWEST_SHORT = 2
"""Places of the capitals of a name of three words or more, from which they are what it is called for short; two are a ticker's."""


def _led(
    text: str, leads: Mapping[str, str], votes: Mapping[str, Counter[MentionType]], counts: Counter[str]
) -> bool:
    """Say whether a one-word name is short for the longer one that introduces it."""
    if (
        text not in leads
        or text.isupper()
        or text.casefold() in ORG_HEADS
        or votes[text]["person"] > votes[text]["org"]
        or votes[text]["place"] > votes[text]["org"]
    ):
        return False  # "in Tarnville" is the island, not its Revolutionary Army
    longer = [name for name in counts if name.startswith(f"{text} ")]
    rivals = [
        counts[name]
        for name in longer
        if not name.startswith(leads[text]) and not leads[text].startswith(name) and votes[name]["org"] > 1
    ]
    if rivals and counts[leads[text]] < CLEARLY_LED * max(rivals):
        return False  # "Corvane", with a "Corvane Pictures" and a "Corvane Entertainment"
    if any(_is_called_by_letters(name, counts) for name in longer):
        return False  # "KDS" is short for "Kestrel Data Systems", and "Kestrel" may be the old firm
    if _is_its_product(text, leads[text], counts) or known_type(leads[text][len(text) + 1 :]) == "place":
        return False  # "Tate" is more than "Tate Britain"
    return counts[leads[text]] > 1 or leads[text].split()[-1].casefold() in ORG_HEADS


def _is_its_product(maker: str, long: str, counts: Counter[str]) -> bool:
    """Say whether a longer name is what the bearer of the shorter one makes: the story has "the Kite" beside "Orlane Kite"."""
    rest = long[len(maker) + 1 :]
    if rest.split()[-1].casefold() in ORG_HEADS:
        return False
    return any(name == rest or name.startswith(f"{rest} ") for name in counts)


def _link_acronyms(book: NameBook, acronyms: Mapping[str, str]) -> None:
    for short, long in acronyms.items():
        if short in book.types and short not in surface_forms():
            book.canonical[short] = book.canonical.get(long, long)
            if long in book.types:
                book.types[short] = book.types[long]
