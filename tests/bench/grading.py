"""How fast answers are graded: keys compiled once, graded many times, over the rows of the case tables."""

import time

from broadsheet.grading.grade import grade
from tests.grading.cases import every_verdict, list_cases

HOSTILE = {
    "one long word": "a" * 100_000,
    "many words": "ab " * 33_000,
    "many digits": "9" * 100_000,
    "many commas": "x," * 50_000,
    "many accents": "é" * 100_000,
    "many brackets": "(" * 100_000,
}


def run(rounds: int = 5) -> None:
    """Print grades per second, the slowest hundredth, and the time that 100 KB answers take."""
    cases = every_verdict() + list_cases("sets") + list_cases("sets_more") + list_cases("orders")
    for case in cases:
        grade(case.compiled, case.given)
    times: list[float] = []
    start = time.perf_counter()
    for _ in range(rounds):
        for case in cases:
            before = time.perf_counter()
            grade(case.compiled, case.given)
            times.append(time.perf_counter() - before)
    took = time.perf_counter() - start
    times.sort()
    print(f"grading: {len(times) / took:,.0f} grades a second over {len(cases)} rows")  # noqa: T201
    print(f"grading: 99th percentile {times[len(times) * 99 // 100] * 1e3:.3f} ms")  # noqa: T201
    for name, given in HOSTILE.items():
        before = time.perf_counter()
        for case in cases[::40]:
            grade(case.compiled, given)
        worst = (time.perf_counter() - before) / len(cases[::40]) * 1e3
        print(f"grading: 100 KB of {name}: {worst:.2f} ms")  # noqa: T201
