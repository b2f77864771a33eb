"""The two ways through the room: a file into a pack, a pack into a file."""

from dataclasses import replace
from typing import TYPE_CHECKING

from broadsheet.exchange.assemble import assemble
from broadsheet.exchange.carry import losses
from broadsheet.exchange.formats import Format
from broadsheet.exchange.model import Input, Note, Written
from broadsheet.exchange.sniff import format_of
from broadsheet.exchange.turn import turned, which_side
from broadsheet.home.refusal import Refusal
from broadsheet.quiz.pack_files import uncollected

if TYPE_CHECKING:
    from broadsheet.quiz.pack_schema import PackTable


def import_pack(
    source: Input, wanted: Format | None, pack_id: str, *, swap: bool = False
) -> tuple["PackTable", tuple[Note, ...], Format]:
    """Return the pack in a file, notes on what was left out, and its format, told from its content for None.

    With `swap` the answers of its cards are asked.

    Refusal "file:line: message" where nothing of it can be used.
    """
    found = wanted or format_of(source)
    try:
        with uncollected():
            read = found.read(source)
            if read.bare:
                read = replace(read, notes=(*read.notes, which_side(read, swapped=swap)))
            if swap:
                read = turned(source, read)
            pack, notes = assemble(source, read, pack_id)
    except RecursionError as error:
        raise source.refusal(None, "it is nested too deeply; flatten it.") from error
    return pack, notes, found


_READ_BACK = "read-back"
"""The name under which an export is read back: of a title made of the pack's own name nothing would seem lost."""


def export_pack(pack: "PackTable", wanted: Format, stamp: float) -> Written:
    """Return the pack in a format, with what was lost; `stamp` is the time in seconds since 1970.

    What was lost is told by reading back what was written, so that no report can be kinder than the
    file. A format that is only written tells its losses itself. Refusal where nothing can be held.
    """
    with uncollected():
        written = wanted.write(pack, stamp)
    if wanted.reader is None:
        return written
    try:
        back, _, _ = import_pack(Input(wanted.title, written.data), wanted, _READ_BACK)
    except Refusal:
        back = None
    if back is None:
        raise Refusal(f"{wanted.title} cannot hold any question of {pack.id!r}; choose another format.")
    told = {(loss.question, loss.key) for loss in written.losses}
    found = (loss for loss in losses(pack, back, wanted.title) if (loss.question, loss.key) not in told)
    return replace(written, losses=(*written.losses, *found))
