"""Families are people whom the dictionary gives one family name and one calling."""

from broadsheet.language.make_families import families


def _line(sense: str, names: list[str], calling: str) -> str:
    cells = " ".join(f"{name} 0" for name in names)
    return f"{sense} 18 n {len(names):02x} {cells} 001 @i {calling} n 0000 | gloss\n"


def test_two_of_one_calling_are_a_family() -> None:
    rows = families(
        iter(
            [
                "  1 a comment\n",
                _line("00000001", ["Vell", "Ada_Vell"], "00000099"),
                _line("00000002", ["Vell", "Bert_Vell"], "00000099"),
                _line("00000003", ["Vell", "Cora_Vell"], "00000098"),
                _line("00000004", ["Mott", "Sir_Dan_Mott"], "00000099"),
                _line("00000005", ["Mott", "Eve_Mott"], "00000099"),
            ]
        )
    )
    assert list(rows) == ["vell\tada\tbert"]
