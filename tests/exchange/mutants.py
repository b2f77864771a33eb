"""Damaged question files of every format, the same ones for the same seed."""

import io
import random
import zipfile

from broadsheet.exchange.formats import READ, format_named
from broadsheet.exchange.model import Input
from broadsheet.exchange.place import open_pack
from broadsheet.exchange.trade import import_pack
from broadsheet.home.refusal import Refusal
from tests.exchange import test_anki, test_import_text

AIKEN, QUIZMD, HASHCARDS = test_import_text.AIKEN, test_import_text.QUIZMD, test_import_text.HASHCARDS
MOST_SECONDS = 5
"""Of one file; only tests in soak/ look at the clock."""

PIECES = (
    b"{", b"}", b"=", b"~", b"#", b"####", b"->", b"%50%", b"%-1e9%", b"::", b"\\", b"//", b"\n\n", b"\r\n", b"\t", b"\0",
    b"\xff", b"\xef\xbb\xbf", b"\xff\xfe", b"\xed\xa0\x80", b"<", b">", b"</text>", b"<!DOCTYPE a [", b"<!ENTITY a 'b'>",
    b"&a;", b"&#0;", b"&#x110000;", b"]]>", b"<![CDATA[", b"<script>", b'"', b"'", b",", b";", b"|", b"[" * 500, b'{"a":' * 500,
    b"<a>" * 200, b"ANSWER: Z", b"ANSWER: A", b"Answer: 99999999999", b"## ", b"- ", b"+++\n", b"---\n", b"Q:", b"A:", b"C: [x]",
    b"{{c1::", b"::h}}", b"\x1b[31m", b"\xe2\x80\xae", b"1e999", b"nan", b"-1", b"9" * 5000, b"x" * 5000, b"\x1f", b"null", b"{}", b"[]",
    b"#separator:", b"#tags column:99999999", b"#columns:", b"$CATEGORY:", b"{1:SA:=x}", b"1970-13-45",
)  # fmt: skip


def seeds():
    """Return a few whole files of each format that is read, by its name."""
    pack = open_pack("huawei-5g")
    made = {one.name: [one.write(pack, 0).data] for one in READ if one.writer}
    notes = [("g1", " a ", "{{c1::Paris::h}} in {{c2::France}}", "x"), ("g2", "", "Q<br>", "[sound:a]A")]
    old = test_anki.package(test_anki.database(notes))
    more = {
        "aiken": [AIKEN.encode()],
        "opentdb": [test_import_text.OPENTDB.encode()],
        "csv": [
            b"#separator:tab\n#tags column:3\nQ?\tA\tx y\n",
            b"question,answer,option 1,option 2\nWho?,1,a,b\n",
        ],
        "markdown": [QUIZMD.encode()],
        "hashcards": [HASHCARDS.encode()],
        "gift": [b"Q?{=%50%a#b ~c####d}\n\nm {=a -> b =c -> d =e -> f}\n\nn {#1..5}\n"],
        "moodle": [
            b"<quiz><question type='cloze'><questiontext><text>{1:SA:=Paris~%50%x#y} {2:NM:=4:0.1}</text></questiontext></question></quiz>"
        ],
        "anki": [old],
    }
    return {one.name: made.get(one.name, []) + more.get(one.name, []) for one in READ}


def mutated(data, rng):
    """Return the bytes with one to six places cut, doubled, swapped or filled with something nasty."""
    data = bytearray(data)
    for _ in range(rng.randint(1, 6)):
        at = rng.randrange(len(data) + 1)
        end = min(len(data), at + rng.choice((1, 1, 3, 20, 400)))
        kind = rng.randrange(6)
        if kind == 0:
            del data[at:end]
        elif kind == 1:
            data[at:at] = data[at:end] * rng.choice((1, 2, 30))
        elif kind == 2:
            data[at:at] = rng.choice(PIECES)
        elif kind == 3:
            data[at:end] = rng.choice(PIECES)
        elif kind == 4:
            data[at:end] = rng.randbytes(end - at)
        else:
            del data[at:]
        if not data:
            data += b"x"
    return bytes(data)


def mutants(name, count, seed=0):
    """Yield `count` damaged files of a format; of a package half are damaged inside the archive."""
    rng = random.Random(f"{name}/{seed}")
    files = seeds()[name]
    for number in range(count):
        data = rng.choice(files)
        if name == "anki" and number % 2:
            with zipfile.ZipFile(io.BytesIO(data)) as archive:
                inside = archive.read("collection.anki2")
            yield test_anki.package(mutated(inside, rng))
        else:
            yield mutated(data, rng)


def survives(name, data):
    """Import one file, by its format and by its content; returns whether a pack came of it. Only a refusal may be raised."""
    source = Input("file", data)
    found = _one(source, format_named(name, READ))
    _one(source, None)
    return found


def _one(source, form):
    try:
        pack, notes, _ = import_pack(source, form, "made")
    except Refusal as refusal:
        said = [str(refusal)]
        found = False
    else:
        said = [source.at(note.line, note.message) for note in notes]
        found = bool(pack.questions)
    assert all(one.startswith("file:") and "\n" not in one for one in said)
    return found
