"""The words for the lines under the columns, made from facts and progress."""

from collections.abc import Callable, Sequence

from broadsheet.articles.model import Article, outlet_names
from broadsheet.facts.labels import heading
from broadsheet.facts.standing import SIGNS, signs, words_of
from broadsheet.screens.fact_line import Block, Entry, Telling
from broadsheet.screens.highlights import Highlights
from broadsheet.screens.progress import Progress
from broadsheet.screens.wording import STATUS_WORD, count_of, day

DIFFERENCES = 3
"""Differences that are named at large, as far as there are rows."""
WIDE = 110
"""Cells from which there is room for three blocks instead of two."""


Shown = Callable[[str], str]
"""The key of one of the reader's actions, as people write it, by the action's name."""


def tell_fact(lit: Highlights, in_view: Sequence[Article], key: Shown) -> Telling:
    """Return what each account says on the fact in focus: those in view under their column."""
    fact = lit.fact
    assert fact is not None
    names = outlet_names(lit.articles)
    standing = signs(fact, lit.beside)
    blocks, shown = [], {article.id for article in in_view}
    for article in in_view:
        said = _said(lit, article)
        look = f"${fact.status}" if said else "$dim"
        words = f"{standing[article.id]} {said}" if said else "silent"
        blocks.append(Block((Entry(words, look),)))
    others = [(names[one.id], _said(lit, one)) for one in lit.articles if one.id not in shown]
    elsewhere = "   ".join(f"{name}: {said}" for name, said in others if said)
    return Telling(
        heading(fact),
        SIGNS[fact.status],
        f"${fact.status}",
        f"{key('quiz-on-this-fact')} ask me this   {STATUS_WORD[fact.status]}  {(lit.current or 0) + 1}/{len(lit.facts)}",
        tuple(blocks),
        elsewhere,
    )


def _said(lit: Highlights, article: Article) -> str:
    fact = lit.fact
    assert fact is not None
    own = [words_of(claim, article.text) for claim in fact.claims if claim.span.article == article.id]
    return " / ".join(dict.fromkeys(own))


def tell_all(lit: Highlights, progress: Progress | None, width: int, key: Shown) -> Telling:
    """Return how things stand at large: the facts, where they differ, how the reader gets on, what is next."""
    counts = [
        f"{sign} {len(lit.facts.having(status))} {STATUS_WORD[status]}" for status, sign in SIGNS.items()
    ]
    head = count_of(len(lit.facts), "fact") + ":  " + "   ".join(counts)
    progress_block = [_progress(progress, key)] if width >= WIDE else []
    blocks = [_differences(lit, key), *progress_block, _next(lit, progress, key)]
    return Telling(head, note=f"{key('next-fact')} next fact", blocks=tuple(blocks))


def _differences(lit: Highlights, key: Shown) -> Block:
    differing = lit.facts.having("differ")
    entries = [
        Entry(f"≠ {heading(lit.facts[number])}", "$differ", f"go_to_fact({number})")
        for number in differing[:DIFFERENCES]
    ]
    more = len(differing) - DIFFERENCES
    title = "They differ on" + (f" (and {more} more, {key('next-difference')})" if more > 0 else "")
    if not differing:
        return Block((Entry("They differ on nothing that was found.", "$dim"),), 2)
    return Block((Entry(title, "$dim", "step_difference(1)"), *entries), 2)


def _progress(progress: Progress | None, key: Shown) -> Block:
    entries = [Entry(f"Your answers ({key('scores')})", "$dim", "scores")]
    if progress is None or not progress.last_answered:
        entries.append(Entry("none yet"))
    else:
        when = f", {day(progress.last_at.astimezone().date())}" if progress.last_at else ""
        entries.append(Entry(f"last quiz: {progress.last_right} of {progress.last_answered} right{when}"))
        if progress.answered:
            entries.append(Entry(f"in all: {progress.right} of {progress.answered} right"))
    if progress is not None and progress.due is not None:
        entries.insert(1, Entry(f"{count_of(progress.due, 'question')} due", "bold"))
    return Block(tuple(entries))


def _next(lit: Highlights, progress: Progress | None, key: Shown) -> Block:
    begun = progress is not None and progress.last_answered
    quiz = f"{key('quiz-me')}: {'another quiz' if begun else 'a quiz on these articles'}"
    steps = [Entry("Next", "$dim"), Entry(quiz, "", "start_quiz")]
    if lit.facts:
        steps.append(Entry(f"{key('claims')}: every claim in one table", "", "matrix"))
    return Block(tuple(steps))
