"""Under which other forms the articles themselves write a name: right answers too, where nothing else is written so."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from broadsheet.facts.model import Fact, Mention
from broadsheet.grading.model import Answer
from broadsheet.language.names import is_given_name

_NAMES = frozenset({"org", "product", "event", "person"})


def written_forms(mentions: Iterable[Mention]) -> dict[str, tuple[str, ...]]:
    """Return name -> the other forms under which articles write it, without those that stand for two names.

    A person's first name alone is none: it is what people are called, not what tells who is meant.
    """
    named: dict[str, set[str]] = defaultdict(set)
    for mention in mentions:
        form = " ".join(mention.text.split())
        given = (
            mention.type == "person"
            and form == mention.name.split()[0]
            and (is_given_name(form) or "." in form)
        )
        if mention.type in _NAMES and form[:1].isupper() and not given:
            named[form].add(mention.name)
    found: dict[str, list[str]] = defaultdict(list)
    for form, names in named.items():
        if len(names) == 1 and (name := min(names)) != form and not _is_partly_loud(form, name):
            found[name].append(form)
    return {name: tuple(sorted(forms)) for name, forms in found.items()}


def spelled_forms(
    written: Mapping[str, tuple[str, ...]], facts: Iterable[Fact]
) -> dict[str, tuple[str, ...]]:
    """Return the forms with every name's other spellings, and their last words, where accounts spell one name otherwise."""
    found = dict(written)
    for fact in facts:
        if fact.relation != "spelled":
            continue
        spellings = list(dict.fromkeys(claim.value for claim in fact.claims))
        for name in spellings:
            others = [other for other in spellings if other != name]
            lasts = [other.split()[-1] for other in others if other.split()[-1] != name.split()[-1]]
            found[name] = tuple(dict.fromkeys((*found.get(name, ()), *others, *lasts)))
    return found


def _is_partly_loud(form: str, name: str) -> bool:
    """Say whether a form has a word of the name in capitals for show, as an article begins: "DANIEL Rask"."""
    words = set(name.split())
    return any(word.isupper() and word not in words and word.title() in words for word in form.split())


def as_written(answer: Answer, written: Mapping[str, Sequence[str]], reject: Sequence[str]) -> Answer:
    """Return an answer with the articles' other forms of its name that are not to be turned down."""
    forms = [form for form in written.get(answer.text, ()) if form not in answer.names and form not in reject]
    return replace(answer, aliases=(*answer.aliases, *forms)) if forms else answer
