"""Reading a roster."""

import pytest

from broadsheet.classroom.model import RosterRow
from broadsheet.classroom.roster import read_roster
from broadsheet.home.refusal import Refusal


def test_a_roster_as_spreadsheets_write_it(tmp_path):
    file = tmp_path / "class.csv"
    file.write_bytes("\ufeffName;Code;Extra;Team\r\nAda Byron;K7;1,5;Red\r\n\r\nBen\x1b[31m;;;\r\n".encode())
    assert read_roster(file) == (RosterRow("Ada Byron", "K7", 1.5, "Red"), RosterRow("Ben[31m"))


@pytest.mark.parametrize(
    "text, words",
    [
        ("", "columns"), ("Ada\n", "columns"), ("name\n", "1 to"), ("name,code\n,K7\n", ":2: a student needs a name"),
        ("name,extra\nAda,0.5\n", ":2: extra"), ("name\nAda\nada\n", ":3:"), ("name,code\nAda,K\nBen,k\n", ":3:"),
    ],
)  # fmt: skip
def test_a_roster_that_is_wrong_is_refused_with_its_place(tmp_path, text, words):
    file = tmp_path / "class.csv"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(Refusal, match=words):
        read_roster(file)
