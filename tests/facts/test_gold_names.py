"""How many mentions and quotations of the bundled articles, labelled by hand, the program finds and types aright.

The labels were made by reading, blind to any program. The floors lie slightly below what is
reached; raise them as it finds more, never lower them.
"""

from functools import cache

from tests.stories import ROOT, bundled, bundled_findings

FLOOR_F1 = 0.96
FLOOR_SPEAKERS = 0.88
FIXTURES = ROOT / "tests" / "fixtures"

Labelled = tuple[str, int, int, str]


@cache
def rows(name: str) -> tuple[dict[str, str], ...]:
    lines = (FIXTURES / name).read_text(encoding="utf-8").splitlines()[1:]
    names = lines[0].split("\t")
    return tuple(dict(zip(names, line.split("\t"), strict=True)) for line in lines[1:])


def labelled() -> set[Labelled]:
    return {(r["article"], int(r["start"]), int(r["end"]), r["type"]) for r in rows("gold_mentions.tsv")}


def found() -> set[Labelled]:
    return {
        (m.span.article.rpartition("/")[2], m.span.start, m.span.end, m.type)
        for m in bundled_findings().mentions
    }


def test_the_labels_stand_in_the_bundled_articles():
    texts = {article.stem: article.text for article in bundled().articles}
    assert len(rows("gold_mentions.tsv")) > 250
    for row in rows("gold_mentions.tsv"):
        quote = texts[row["article"]][int(row["start"]) : int(row["end"])]
        assert " ".join(quote.split()) == " ".join(row["text"].split())


def test_mentions_are_found_with_their_exact_span_and_type():
    right = len(labelled() & found())
    precision, recall = right / len(found()), right / len(labelled())
    f1 = 2 * precision * recall / (precision + recall)
    wrong = sorted(found() - labelled())[:20], sorted(labelled() - found())[:20]
    assert f1 >= FLOOR_F1, (f1, wrong)


def test_quotations_have_their_speaker():
    spoken = [row for row in rows("gold_quotations.tsv") if row["speech"] == "true" and row["speaker"]]
    assert len(spoken) > 15
    told = {
        (q.span.article.rpartition("/")[2], q.span.start): q.speaker.name if q.speaker else q.speaker_words
        for q in bundled_findings().quotations
    }
    wrong = [
        (row["article"], row["first_words"], row["speaker"], told.get((row["article"], int(row["start"]))))
        for row in spoken
        if row["speaker"].split()[-1] not in (told.get((row["article"], int(row["start"]))) or "")
    ]
    assert len(wrong) <= (1 - FLOOR_SPEAKERS) * len(spoken), wrong
