"""The first key of a process reads the tables, so that no answer waits for one."""

from broadsheet.grading import entities, person_names, places
from broadsheet.grading.compile import compile_key
from broadsheet.grading.grade import grade
from broadsheet.grading.model import Answer, AnswerKey
from broadsheet.language import foreign_words
from broadsheet.language.lexicon import roles


def test_no_table_is_read_while_an_answer_is_graded() -> None:
    compiled = compile_key(AnswerKey("text", (Answer("Lima"),), "What is the capital of Peru?"))
    tables = (
        entities._known,
        entities._by_class,
        entities._by_member,
        person_names._person_names,
        person_names._given_names,
        person_names._family_first,
        entities._common_words,
        entities._countries,
        places._countries_of,
        places._codes_by_name,
        foreign_words.read_table,
        roles,
    )
    before = [table.cache_info().misses for table in tables]
    assert all(before)
    for given in (
        "Limma, Peru",
        "Quito because it is high",
        "Lyma (the capital)",
        "the house of Lima",
        "Lima the city",
    ):
        grade(compiled, given)
    assert [table.cache_info().misses for table in tables] == before


def test_who_keeps_a_class_reads_no_table_before_an_answer_needs_it() -> None:
    for table in (entities._known, person_names._person_names, entities._common_words):
        table.cache_clear()
    entities.read_tables.cache_clear()
    compile_key(AnswerKey("text", (Answer("Lima"),), "What is the capital of Peru?"), ahead=False)
    assert not entities.read_tables.cache_info().misses
