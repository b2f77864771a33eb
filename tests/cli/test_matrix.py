"""The claim matrix as text."""

import csv
import io
import subprocess

import pytest

from tests.cli.player import command


def run(tmp_path, *arguments: str) -> subprocess.CompletedProcess:
    start = command(tmp_path / "home", "matrix", *arguments)
    return subprocess.run(
        **start, stdin=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, encoding="utf-8", check=False
    )


def test_a_table_of_every_fact_and_one_of_what_differs(tmp_path):
    every, differing = run(tmp_path), run(tmp_path, "--status", "differ", "--csv")

    assert every.returncode == differing.returncode == 0
    assert "| fact | Fortune | CNN |" in every.stdout
    rows = list(csv.reader(io.StringIO(differing.stdout)))
    assert len(rows) > 5
    assert {row[2] for row in rows[1:]} == {"differ"}
    assert len(every.stdout.splitlines()) > len(rows)


def test_a_worksheet_has_no_answers(tmp_path):
    page = run(tmp_path, "--blank", "--html", "--find", "Guo Ping position").stdout

    assert "Guo Ping · position" in page
    assert "<td></td>" in page
    assert "deputy" not in page


@pytest.mark.parametrize("option", ["--only", "--lacking"])
def test_an_article_that_is_not_there_is_refused_in_one_line(tmp_path, option):
    done = run(tmp_path, option, "no-such")

    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "05-rt" in done.stderr
