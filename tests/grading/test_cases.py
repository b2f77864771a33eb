"""Every row of cases/ gets the verdict that is written beside it."""

import pytest

from broadsheet.grading.grade import grade
from tests.grading.cases import Case, every_verdict, list_cases, tables

VERDICTS = every_verdict()
SETS = [case for stem in tables(lists=("sets",)) for case in list_cases(stem)]
ORDERS = list_cases("orders")


def _id(case: Case) -> str:
    return f"{case.group}: {case.given[:40]}"


def test_there_are_enough_rows() -> None:
    assert len(VERDICTS) + len(SETS) + len(ORDERS) > 1500


@pytest.mark.parametrize("case", VERDICTS, ids=_id)
def test_verdict(case: Case) -> None:
    verdict = grade(case.compiled, case.given)
    assert (verdict.verdict,) == case.want, verdict.why


@pytest.mark.parametrize("case", SETS, ids=_id)
def test_set(case: Case) -> None:
    verdict = grade(case.compiled, case.given)
    assert (verdict.hits, verdict.wrong) == case.want, verdict


@pytest.mark.parametrize("case", ORDERS, ids=_id)
def test_order(case: Case) -> None:
    verdict = grade(case.compiled, case.given)
    assert (verdict.hits, verdict.wrong, verdict.verdict) == case.want, verdict
