"""A pack's table as the quiz would see it: every string cleaned, nothing left that shows nothing."""

from typing import TYPE_CHECKING, Any

from broadsheet.exchange.carry import answer_tables, simplest
from broadsheet.language.clean import visible
from broadsheet.quiz.pack_clean import cleaned

if TYPE_CHECKING:
    from broadsheet.quiz.pack_schema import PackTable, QuestionTable


def tidied(pack: "PackTable") -> "PackTable":
    """Return the pack with its strings as loading it would clean them."""
    import msgspec

    return msgspec.structs.replace(tidied_head(pack), questions=tuple(map(tidied_question, pack.questions)))


def tidied_head(pack: "PackTable") -> "PackTable":
    """Return the pack with the strings of everything but its questions cleaned."""
    import msgspec

    return msgspec.structs.replace(
        pack,
        **{key: cleaned(getattr(pack, key)) for key in ("version", "title", "license", "language")},
        authors=tuple(_each(one) for one in pack.authors),
        sources=tuple(_each(one) for one in pack.sources),
    )


def _each(table: Any) -> Any:
    """Return a table of the head with every string in it cleaned."""
    import msgspec

    strings = {key: getattr(table, key) for key in table.__struct_fields__}
    return msgspec.structs.replace(
        table, **{key: cleaned(text) for key, text in strings.items() if isinstance(text, str)}
    )


def tidied_question(question: "QuestionTable") -> "QuestionTable":
    """Return the question with every string cleaned, and lists without what is empty then."""
    import msgspec

    answers = (
        msgspec.structs.replace(
            one,
            text=cleaned(one.text),
            aliases=_all(one.aliases),
            unit=cleaned(one.unit) or None if one.unit else None,
        )
        for one in answer_tables(question)
    )
    evidence = (
        msgspec.structs.replace(item, source=cleaned(item.source), quote=visible(item.quote.strip()))
        for item in question.evidence
    )
    lists = ("choices", "reject", "prompt_on", "hints", "tags", "supersedes")
    return msgspec.structs.replace(
        question,
        id=cleaned(question.id),
        prompt=cleaned(question.prompt),
        explanation=cleaned(question.explanation),
        answers=tuple(simplest(one) for one in answers if one.text),
        evidence=tuple(item for item in evidence if item.quote),
        **{key: _all(getattr(question, key)) for key in lists},
    )


def _all(texts: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(filter(None, map(cleaned, texts)))
