"""Letters of five rows, drawn in half blocks, for what the back row must read: codes and questions."""

from broadsheet.language.normal import without_accents

ROWS = 3
"""Rows of the screen that one line of big type takes, without the blank one below it."""

_GLYPHS = {
    " ": "00/00/00/00/00", "A": "010/101/111/101/101", "B": "110/101/110/101/110", "C": "011/100/100/100/011",
    "D": "110/101/101/101/110", "E": "111/100/110/100/111", "F": "111/100/110/100/100", "G": "0111/1000/1011/1001/0111",
    "H": "101/101/111/101/101", "I": "1/1/1/1/1", "J": "001/001/001/101/010", "K": "101/101/110/101/101",
    "L": "100/100/100/100/111", "M": "10001/11011/10101/10001/10001", "N": "1001/1101/1011/1001/1001",
    "O": "0110/1001/1001/1001/0110", "P": "110/101/110/100/100", "Q": "0110/1001/1001/1011/0111", "R": "110/101/110/101/101",
    "S": "011/100/010/001/110", "T": "111/010/010/010/010", "U": "101/101/101/101/111", "V": "101/101/101/101/010",
    "W": "10001/10001/10101/11011/10001", "X": "101/101/010/101/101", "Y": "101/101/010/010/010", "Z": "111/001/010/100/111",
    "0": "111/101/101/101/111", "1": "01/11/01/01/01", "2": "110/001/010/100/111", "3": "111/001/011/001/111",
    "4": "101/101/111/001/001", "5": "111/100/110/001/110", "6": "011/100/111/101/111", "7": "111/001/010/010/010",
    "8": "111/101/111/101/111", "9": "111/101/111/001/110", ".": "0/0/0/0/1", ",": "00/00/00/01/10", "?": "110/001/010/000/010",
    "!": "1/1/1/0/1", ":": "0/1/0/1/0", ";": "00/01/00/01/10", "'": "1/1/0/0/0", '"': "101/101/000/000/000", "-": "00/00/11/00/00",
    "_": "0000/0000/0000/0000/1111", "(": "01/10/10/10/01", ")": "10/01/01/01/10", "/": "001/001/010/100/100",
    "%": "101/001/010/100/101", "$": "0110/1100/0110/0011/0110", "&": "0100/1010/0101/1010/0101", "+": "000/010/111/010/000",
    "=": "000/111/000/111/000",
}  # fmt: skip
_PLAIN = str.maketrans("’‘“”–—", "''\"\"--")
_HALVES = {"00": " ", "10": "▀", "01": "▄", "11": "█"}


def big_lines(text: str, width: int, *, close: bool = False) -> list[str] | None:
    """Return a text in big type, in rows of at most `width` cells; None where a sign or a word has no place in it.

    Four rows a line: three of letters and a blank one, which the last line lacks; `close` leaves the blank ones out.
    """
    lines: list[list[str]] = [[]]
    for word in without_accents(text.translate(_PLAIN)).upper().split():
        if any(sign not in _GLYPHS for sign in word) or _width(word) > width:
            return None
        if lines[-1] and _width(" ".join([*lines[-1], word])) > width:
            lines.append([])
        lines[-1].append(word)
    rows: list[str] = []
    for line in lines:
        rows += _drawn(" ".join(line)) + ([] if close else [""])
    return rows if close else rows[:-1]


def _width(text: str) -> int:
    return sum(len(_GLYPHS[sign].partition("/")[0]) + 1 for sign in text) - 1


def _drawn(text: str) -> list[str]:
    glyphs = [_GLYPHS[sign].split("/") for sign in text]
    dots = ["0".join(glyph[row] for glyph in glyphs) for row in range(5)] + [""]
    dots[5] = "0" * len(dots[0])
    return [
        "".join(
            _HALVES[upper + lower] for upper, lower in zip(dots[row], dots[row + 1], strict=True)
        ).rstrip()
        for row in (0, 2, 4)
    ]


def qr_lines(text: str) -> list[str]:
    """Return a QR code of a text in half blocks, with the light border that a camera needs around it.

    Light is drawn, dark is left: so it reads on a dark screen, and inverted on a light one, which phones take too.
    """
    import segno

    matrix = [list(row) for row in segno.make(text, error="l", micro=False).matrix_iter(scale=1, border=2)]
    if len(matrix) % 2:
        matrix.append([0] * len(matrix[0]))
    return [
        "".join(
            _HALVES[f"{int(not up)}{int(not low)}"]
            for up, low in zip(matrix[row], matrix[row + 1], strict=True)
        )
        for row in range(0, len(matrix), 2)
    ]
