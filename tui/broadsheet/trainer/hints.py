"""Staged hints: each tells a little more, and each costs a quarter of what the answer is worth."""

from broadsheet.quiz.model import Question

COST = 0.25
"""Share of the score that one hint takes away; said before it is given."""
MOST = 3
HIDDEN = "·"


def hints(question: Question) -> tuple[str, ...]:
    """Return the hints on a question, the vaguest first: its own, else what can be told of its answer."""
    if question.kind == "poll":
        return ()
    if question.hints:
        return question.hints[:MOST]
    found = [_where(question), *_shape(question)]
    return tuple(hint for hint in found if hint)[:MOST]


def _where(question: Question) -> str:
    """Return whose account has the answer; nothing where that is what is asked."""
    outlets = list(dict.fromkeys(item.source for item in question.evidence))
    if not outlets or question.about in ("outlet", "only") or any(one in question.prompt for one in outlets):
        return ""
    others = "" if len(outlets) == 1 else f" and {len(outlets) - 1} more"
    return f"Look in {outlets[0]}{others}."


def _shape(question: Question) -> list[str]:
    """Return what can be told of the answer without naming it."""
    if question.kind == "truefalse" or not question.answers:
        return []
    if question.choices and question.kind == "choice":
        return _struck(question)
    if question.kind == "order":
        return [f"It begins with {question.answers[0].text}."]
    if question.kind == "set":
        first = ", ".join(_initials(answer.text) for answer in question.answers)
        return [f"The first letters are {first}.", f"One of them is {question.answers[0].text}."]
    text = question.answers[0].text
    return [
        f"The answer looks like this: {_masked(text, 0)}",
        f"The answer looks like this: {_masked(text, 1)}",
    ]


def _struck(question: Question) -> list[str]:
    """Return which choices it is not: half of the wrong ones, so that there is still one to choose from."""
    right = {name.casefold() for answer in question.answers for name in answer.names}
    wrong = [choice for choice in question.choices if choice.casefold() not in right]
    struck = wrong[: len(wrong) // 2]
    return [f"It is not {' nor '.join(struck)}."] if struck else []


def _initials(text: str) -> str:
    return next((char for char in text if char.isalnum()), "?")


def _masked(text: str, shown: int) -> str:
    """Return a text whose words keep their first `shown` characters, the rest hidden one by one."""
    words = []
    for word in text.split():
        kept = 0
        chars = []
        for char in word:
            if not char.isalnum():
                chars.append(char)
            else:
                chars.append(char if kept < shown else HIDDEN)
                kept += 1
        words.append("".join(chars))
    return " ".join(words)
