"""`make soak`: ten thousand damaged files of every format that is imported, and what they take."""

import resource
import time

import pytest
from tests.exchange.mutants import MOST_SECONDS, mutants, survives

from broadsheet.exchange.formats import READ

pytestmark = pytest.mark.soak
MOST_MEMORY = 1_000_000
"""Kilobytes that the whole process may come to hold."""


@pytest.mark.parametrize("name", [one.name for one in READ])
def test_ten_thousand_damaged_files_raise_refusals_only(name):
    slowest, imported = 0.0, 0
    for data in mutants(name, 10_000, seed=1):
        start = time.perf_counter()
        imported += survives(name, data)
        slowest = max(slowest, time.perf_counter() - start)
    assert 0 < imported < 10_000
    assert slowest < MOST_SECONDS
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss < MOST_MEMORY
