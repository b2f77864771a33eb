"""The two stages: notes that depend on one article alone, and guesses that stay below the rules."""

from dataclasses import replace

import msgspec
from tests.stories import bundled, bundled_findings, collection

from broadsheet.facts.analyzer import RuleAnalyzer
from broadsheet.facts.find import find, find_mentions
from broadsheet.facts.naming import name_articles
from broadsheet.facts.notes import Candidate, Notes, Place, SentenceNotes
from broadsheet.facts.tokens import words_of


class Guessing:
    """The rules, with one guess for a word wherever it stands: a type, and perhaps a part of speech."""

    name = "guessing"
    version = "1"

    def __init__(self, word, weak=(), tag=None):
        self.word, self.weak, self.tag = word, weak, tag

    def read(self, article):
        notes = RuleAnalyzer().read(article)
        pairs = zip(words_of(article), notes.sentences, strict=True)
        return replace(notes, sentences=tuple(self._sentence(words, noted) for (_, words), noted in pairs))

    def _sentence(self, words, noted: SentenceNotes):
        at = [i for i, word in enumerate(words) if word.text == self.word]
        places = list(noted.places)
        for i in at if self.weak else ():
            known = next((p for p in places if p.candidate.first <= i < p.candidate.last), None)
            if known:
                places[places.index(known)] = replace(known, weak=self.weak)
            else:
                places.append(Place(Candidate(i, i + 1, self.word, initial=False), weak=self.weak))
        places.sort(key=lambda place: place.candidate.first)
        tags = tuple((i, self.tag) for i in at) if self.tag else ()
        return replace(noted, places=tuple(places), tags=tags)


def types(found, text):
    return {mention.type for mention in found.mentions if mention.text == text}


def test_a_guess_types_a_name_on_which_the_rules_have_no_vote():
    story = collection("They drank Tarnwater in the harbour.")
    assert types(find(story), "Tarnwater") == {"org"}
    assert types(find(story, Guessing("Tarnwater", (("product", 3),))), "Tarnwater") == {"product"}


def test_a_guess_adds_a_name_that_the_rules_pass_over_unless_it_is_written_small():
    story = collection("They drank 4you in the harbour.")
    assert types(find(story), "4you") == set()
    assert types(find(story, Guessing("4you", (("product", 3),))), "4you") == {"product"}
    story = collection("They drank tarnwater in the harbour. The tarnwater was cold.")
    assert types(find(story, Guessing("tarnwater", (("product", 3),))), "tarnwater") == set()


def test_the_type_that_the_rules_give_wins_over_the_guess():
    story = collection("They sold it to the shipping giant Tarnwater.")
    assert types(find(story, Guessing("Tarnwater", (("place", 99),))), "Tarnwater") == {"org"}


def test_a_guessed_part_of_speech_is_used_for_a_word_that_no_table_knows():
    text = "Orbelin Ltd vorpled the old harbour."
    guessed = find(collection(text), Guessing("vorpled", tag="VBD"))
    assert [claim.relation for claim in find(collection(text)).claims if claim.type == "clause"] == []
    assert [claim.relation for claim in guessed.claims if claim.type == "clause"] == ["vorpled"]


def test_a_guessed_part_of_speech_does_not_move_a_known_word():
    text = "Orbelin Ltd opened the old harbour."
    assert find(collection(text), Guessing("opened", tag="NN")) == find(collection(text))


def test_notes_depend_on_their_article_alone():
    story = bundled()
    alone = [RuleAnalyzer().read(article) for article in story.articles]
    turned = [RuleAnalyzer().read(article) for article in reversed(story.articles)]
    assert alone == turned[::-1]
    assert len(name_articles(alone)) == len(story.articles) == 5


def test_notes_can_be_written_down_and_read_again():
    for article in bundled().articles:
        notes = RuleAnalyzer().read(article)
        assert any(sentence.places for sentence in notes.sentences)
        assert msgspec.msgpack.decode(msgspec.msgpack.encode(notes), type=Notes) == notes


def test_mentions_alone_are_those_found_with_the_facts():
    assert find_mentions(bundled()) == bundled_findings().mentions
