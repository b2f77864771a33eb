"""How tests of importers read a text."""

from broadsheet.exchange.carry import answer_tables
from broadsheet.exchange.formats import READ, format_named
from broadsheet.exchange.model import Input
from broadsheet.exchange.trade import import_pack


def imported(text, name=None, file="file", swap=False):
    """Return the questions of a text or bytes in a format (told from the content for None) and the notes on what was lost."""
    data = text.encode() if isinstance(text, str) else text
    form = format_named(name, READ) if name else None
    pack, notes, _ = import_pack(Input(file, data), form, "made", swap=swap)
    return pack.questions, [one for one in notes if one.lost]


def names(question):
    return [(one.text, *one.aliases) for one in answer_tables(question)]
