"""What a class's results say for tomorrow's lesson, in a few lines: what was hardest, and what was taken for what."""

from typing import TYPE_CHECKING, Any

from broadsheet.classroom.statistics import confusions, figures
from broadsheet.cli.lines import one_line
from broadsheet.cli.output import say

if TYPE_CHECKING:
    from broadsheet.articles.model import Collection

HARDEST, CONFUSED = 3, 5
"""Questions and confusions that are told; the tables have all."""


def tell(record: dict[str, Any], collection: "Collection | None") -> None:
    """Print the hardest questions and the commonest confusions; nothing of a class that answered nothing."""
    prompts = {one["round"]: one_line(one["prompt"]) for one in record["questions"]}
    told = [one for one in figures(record) if one.facility is not None and one.facility < 1]
    if told:
        say()
        say("Hardest:")
    for one in sorted(told, key=lambda one: (one.facility, one.round))[:HARDEST]:
        say(f"  {round(100 * (one.facility or 0)):>3} %  {prompts[one.round]}")
    rows = sorted(confusions(record, collection), key=lambda row: -row["count"])[:CONFUSED]
    if rows:
        say()
        say("Taken for something else:")
    for row in rows:
        say(
            f"  {row['count']} of {row['there']} said {one_line(row['wrong'])!r} for {one_line(row['right'])!r}: {prompts[row['round']]}"
        )
        if row["outlet"]:
            say(f"    {row['outlet']}, paragraph {row['paragraph']}: {one_line(row['words'])[:200]}")
