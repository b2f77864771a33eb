"""Answer keys from plain data: what a row of a batch or a pack's table says, in whatever shape it comes."""

from typing import Any, cast, get_args

from broadsheet.grading.model import Answer, AnswerKey, AnswerKind, Fuzz

_KINDS: tuple[str, ...] = get_args(AnswerKind)
_FUZZ: tuple[str, ...] = get_args(Fuzz)


def key_from_row(row: dict[str, Any]) -> AnswerKey:
    """Return the key that a row describes; ValueError says what is wrong with it."""
    kind = row.get("kind") or "text"
    if not isinstance(kind, str) or kind not in _KINDS:
        raise ValueError(f"kind {kind!r:.40} is not one of {', '.join(_KINDS)}")
    if "answers" not in row and kind != "poll":
        raise ValueError('it has no "answers"')
    extra = {"unit": row.get("unit"), "tolerance": row.get("tolerance"), "precision": row.get("precision")}
    answers = tuple(answer_from(item, extra) for item in _listed(row.get("answers"), "answers"))
    fuzz = row.get("fuzz") or "normal"
    if not isinstance(fuzz, str) or fuzz not in _FUZZ:
        raise ValueError(f"fuzz {fuzz!r:.40} is not one of {', '.join(_FUZZ)}")
    need = _number(row.get("need"), "need")
    penalty = _number(row.get("wrong_penalty"), "wrong_penalty")
    return AnswerKey(
        kind=cast("AnswerKind", kind),
        answers=answers,
        prompt=_text(row.get("prompt"), "prompt"),
        reject=_texts(row.get("reject"), "reject"),
        prompt_on=_texts(row.get("prompt_on"), "prompt_on"),
        need=None if need is None else max(1, int(need)),
        wrong_penalty=0.25 if penalty is None else penalty,
        choices=_texts(row.get("choices"), "choices"),
        language=_text(row.get("language"), "language") or "en",
        fuzz=cast("Fuzz", fuzz),
    )


def answer_from(item: object, extra: dict[str, Any] | None = None) -> Answer:
    """Return one answer from a string, a number, a list of aliases or a table with text and aliases."""
    given = dict(extra or {})
    if isinstance(item, list):
        names = _texts(item, "an item of answers")
        if not names:
            raise ValueError("an item of answers is an empty list")
        text, aliases = names[0], names[1:]
    elif isinstance(item, dict):
        if "text" not in item:
            raise ValueError('an answer has no "text"')
        text, aliases = _text(item["text"], "text"), _texts(item.get("aliases"), "aliases")
        given.update({name: item[name] for name in given if item.get(name) is not None})
    else:
        text, aliases = _text(item, "an answer"), ()
    precision = given.get("precision")
    if precision not in (None, "year", "month", "day"):
        raise ValueError(f"precision {precision!r:.40} is not year, month or day")
    tolerance = _number(given.get("tolerance"), "tolerance")
    unit = _text(given.get("unit"), "unit") or None
    return Answer(text, aliases, unit, None if tolerance is None else abs(tolerance), precision)


def _listed(value: object, name: str) -> list[object]:
    if value is None:
        return []
    if isinstance(value, list):
        return value
    if isinstance(value, str | int | float | bool | dict):
        return [value]
    raise ValueError(f'"{name}" is not a list')


def _texts(value: object, name: str) -> tuple[str, ...]:
    return tuple(_text(item, name) for item in _listed(value, name))


def _text(value: object, name: str) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return value
    if isinstance(value, int | float):
        return f"{value:.12g}" if isinstance(value, float) else str(value)[:60]
    raise ValueError(f"{name} is not text")


def _number(value: object, name: str) -> float | None:
    if value is None:
        return None
    if isinstance(value, int | float) and not isinstance(value, bool) and abs(value) < 1e15:
        return float(value)
    raise ValueError(f'"{name}" is not a usable number')
