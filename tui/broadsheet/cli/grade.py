"""Judge an answer, or a file of answers (one JSON object a line)."""

import argparse
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args

from broadsheet.cli.output import print_json, say
from broadsheet.cli.usage import wrong_usage
from broadsheet.grading.compile import CompiledKey, compile_key
from broadsheet.grading.grade import grade
from broadsheet.grading.model import AnswerKind, Fuzz, Verdict
from broadsheet.grading.rows import key_from_row
from broadsheet.home.refusal import Refusal

_KEPT = 512
"""Compiled keys that are kept while a batch runs; rows of one question usually follow one another."""


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("given", nargs="?", help="the answer to judge")
    parser.add_argument(
        "--batch", metavar="FILE", help="judge every row of a file of JSON lines (- for standard input)"
    )
    parser.add_argument(
        "--answer",
        "-a",
        action="append",
        default=[],
        metavar="A",
        help="an accepted answer; repeat for others",
    )
    parser.add_argument(
        "--kind",
        choices=get_args(AnswerKind),
        default="text",
        metavar="K",
        help="text, set, choice, truefalse, number, date, order, cloze or poll",
    )
    parser.add_argument("--question", default="", help="the question's words")
    parser.add_argument(
        "--reject", action="append", default=[], metavar="R", help="a near miss that is wrong"
    )
    parser.add_argument(
        "--prompt-on", action="append", default=[], metavar="P", help="a right direction that asks for more"
    )
    parser.add_argument(
        "--choice", action="append", default=[], metavar="C", help="one of the choices, in order"
    )
    parser.add_argument("--tolerance", type=float, help="how far off a number may be")
    parser.add_argument("--language", default="en", help="en, en-GB, en-US …: which way round 05/06/2019 is")
    parser.add_argument(
        "--fuzz", choices=get_args(Fuzz), default="normal", metavar="F", help="strict, normal or lenient"
    )
    parser.add_argument("--explain", action="store_true", help="show every step to the verdict")
    parser.add_argument("--json", action="store_true", help="print the verdict as JSON")


def run(args: argparse.Namespace) -> int:
    """Judge; exit 0, also where the answer is wrong."""
    if args.batch is not None:
        return _batch(args.batch)
    if args.given is None or not args.answer:
        raise wrong_usage(
            "broadsheet grade",
            'say what is right and what was given, as in broadsheet grade --answer "MTS" "mts pjsc"',
        )
    row = {
        "kind": args.kind,
        "answers": args.answer,
        "prompt": args.question,
        "reject": args.reject,
        "prompt_on": args.prompt_on,
        "choices": args.choice,
        "tolerance": args.tolerance,
        "language": args.language,
        "fuzz": args.fuzz,
    }
    try:
        compiled = compile_key(key_from_row(row))
    except ValueError as error:
        raise Refusal(f"{error}; see broadsheet grade --help") from error
    _show(compiled, args)
    return 0


def _show(compiled: CompiledKey, args: argparse.Namespace) -> None:
    verdict = grade(compiled, args.given)
    if args.json:
        print_json(_record(None, verdict))
    elif args.explain:
        from broadsheet.grading.explain import explain

        for line in explain(compiled, args.given):
            say(line)
    else:
        say(f"{verdict.verdict}: {verdict.why}")


def _batch(name: str) -> int:
    kept: dict[str, CompiledKey] = {}
    for place, row in _rows(name):
        given = row.get("given")
        if not isinstance(given, str):
            if given is None or isinstance(given, list | dict):
                fault = "is missing" if given is None else "is not text"
                raise Refusal(f'{place}: "given" {fault}; write the typed answer as a string')
            given = json.dumps(given)
        fields = {name: value for name, value in row.items() if name not in {"id", "given"}}
        mark = json.dumps(fields, sort_keys=True, ensure_ascii=False)
        compiled = kept.get(mark)
        if compiled is None:
            try:
                compiled = compile_key(key_from_row(fields))
            except ValueError as error:
                raise Refusal(f"{place}: {error}; mend the row or leave it out") from error
            if len(kept) >= _KEPT:
                kept.clear()
            kept[mark] = compiled
        print_json(_record(row.get("id"), grade(compiled, given)))
    return 0


def _record(row_id: object, verdict: Verdict) -> dict[str, Any]:
    return {
        "id": row_id,
        "verdict": verdict.verdict,
        "score": verdict.score,
        "hits": verdict.hits,
        "wrong": verdict.wrong,
        "matched": verdict.matched,
        "why": verdict.why,
    }


def _rows(name: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield each row with its place, FILE:LINE."""
    shown = "standard input" if name == "-" else name
    for number, line in enumerate(_lines(name), start=1):
        try:
            text = line.decode("utf-8-sig" if number == 1 else "utf-8")
            if not text.strip():
                continue
            row = json.loads(text)
        except (ValueError, RecursionError) as error:
            raise Refusal(
                f"{shown}:{number}: this line is not JSON in UTF-8; write one object a line"
            ) from error
        if not isinstance(row, dict):
            raise Refusal(f"{shown}:{number}: this line is no JSON object; write one object a line")
        yield f"{shown}:{number}", row


def _lines(name: str) -> Iterator[bytes]:
    if name == "-":
        yield from sys.stdin.buffer
        return
    try:
        with Path(name).open("rb") as file:
            yield from file
    except OSError as error:
        raise Refusal(
            f"{name} cannot be read ({error.strerror}); give a file of JSON lines, or - for standard input"
        ) from error
