"""The text of a new pack: one question of the common kinds, with what may be said of each."""

from broadsheet.quiz.pack_json_schema import FIRST_LINE

_TEMPLATE = """\
{first_line}
# A question pack. Change what you like; `broadsheet pack lint` tells what is wrong, docs/packs.md what there is.
schema = 1
id = {id}            # stays as it is for good: what a learner knows is kept under it
version = "1.0.0"
title = {title}
license = {license}
language = "en"
authors = [{{ name = {author} }}]

# A text that questions rest on, for `evidence = [{{ source = "atlas", quote = "its very words" }}]` in a question:
# [[sources]]
# id = "atlas"
# title = "An atlas"
# publisher = "Who publishes it"
# url = "https://example.org/atlas"
# article = "my-story/one"    # an article at hand: its quotes are then shown in place

[[questions]]
id = "longest-river"
kind = "text"
prompt = "Which river is the longest in South America?"
answers = [{{ text = "Amazon", aliases = ["Rio Amazonas"] }}]
reject = ["Orinoco"]          # near misses, wrong however close they look
hints = ["It reaches the Atlantic near the equator."]
explanation = "It runs for about 6,400 km."
tags = ["rivers"]
difficulty = 1

[[questions]]
id = "baltic-states"
kind = "set"
prompt = "Which three countries are called the Baltic states?"
answers = ["Estonia", "Latvia", "Lithuania"]
need = 3
tags = ["countries"]

[[questions]]
id = "highest-capital"
kind = "choice"
prompt = "Which of these cities lies highest?"
answers = ["Quito"]
choices = ["Quito", "Lima", "Santiago", "Montevideo"]
tags = ["cities"]

[[questions]]
id = "amazon-length"
kind = "number"
prompt = "About how long is the Amazon, in kilometres?"
answers = [{{ text = "6400", unit = "km", tolerance = 400 }}]
tags = ["rivers"]

[[questions]]
id = "brazil-language"
kind = "truefalse"
prompt = "Spanish is the official language of Brazil."
answers = ["false"]           # or "true", or "not stated"
explanation = "It is Portuguese."
tags = ["languages"]
"""


def template(id: str, title: str, author: str, licence: str) -> str:
    """Return the text of a new pack that can be played as it is."""
    import json

    return _TEMPLATE.format(
        first_line=FIRST_LINE,
        id=json.dumps(id),
        title=json.dumps(title, ensure_ascii=False),
        author=json.dumps(author, ensure_ascii=False),
        license=json.dumps(licence),
    )
