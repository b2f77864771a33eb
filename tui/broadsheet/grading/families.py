"""Family names that several famous people share, so that the name alone leaves open who is meant."""

from collections.abc import Iterable

from broadsheet.grading.names import Name
from broadsheet.language.lexicon import families


def shared_families(names: Iterable[Name], question: frozenset[str]) -> frozenset[str]:
    """Return the family names of the key's people that another famous person has too: "Roosevelt".

    None where the author gives the bare name as an answer, nor where the question itself names the other one, or
    the person by a first name.
    """
    every = list(names)
    alone = {name.key for name in every if name.text.casefold() == name.key}
    return frozenset(
        name.words[-1]
        for name in every
        if name.person
        and name.words[-1] not in alone
        and _others(name, question)
        and not any(_given_in(other, name, question) for other in every)
    )


def _given_in(other: Name, name: Name, question: frozenset[str]) -> bool:
    """Say whether the question itself has a first name of the person: "called Fanny by her family"."""
    return other.person and other.words[-1] == name.words[-1] and not question.isdisjoint(other.words[:-1])


def _others(name: Name, question: frozenset[str]) -> bool:
    return any(_other(name, bearers, question) for bearers in families().get(name.words[-1], ()))


def _other(name: Name, bearers: tuple[str, ...], question: frozenset[str]) -> bool:
    """Say whether a group has the person and another one whom the question does not name."""
    usual = next((given[1:] for given in bearers if given[0] == "*"), "")
    if usual and usual.split()[0] in name.words[:-1]:
        return False
    bearers = tuple(given.removeprefix("*") for given in bearers)
    own = [given for given in bearers if given.split()[0] in name.words[:-1]]
    mine = " ".join(name.words[:-1])
    own = [
        given for given in own if given == mine
    ] or own  # the key "George Bush" does not tell them apart either
    return bool(own) and any(given not in own and given.split()[0] not in question for given in bearers)
