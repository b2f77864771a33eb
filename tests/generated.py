"""Made-up news by the thousand: stories of a few accounts each, every account in its own words and order."""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

SYLLABLES = "ba dor kel mi nar os pel qui ras sol tan ul vor wen yar zet bri cla dun fer gol hest".split()
GIVEN = "Sarah David Maria Peter Anna James Laura Robert Julia Thomas Emma Daniel".split()
CITIES = "Oslo Lisbon Nairobi Lima Hanoi Toronto Dublin Vienna Prague Athens Warsaw Cairo".split()
NATIONS = "Norway Portugal Kenya Peru Vietnam Canada Ireland Austria Poland Greece Egypt Chile".split()
HEADS = "Industries Bank Motors University Group Institute Holdings Airlines".split()
GOODS = "boats turbines tablets engines tractors cables bicycles lamps".split()
POSTS = "chairman president director spokesman mayor manager".split()
DAYS = "Monday Tuesday Wednesday Thursday Friday".split()
MONTHS = "January March May July September November".split()

SENTENCES = (
    "{person}, the {post} of {org}, said the company would open a plant in {city} next year.",
    "{org} has signed an agreement with {other} in {city} on {day}.",
    "“{said},” {last} said on {day}.",
    "{org} sold {count} {goods} in {nation} last month.",
    "The deal is worth ${money} million, according to {other}.",
    "{other} will supply {goods} to {org} until {month} {year}.",
    "{nation} has banned {other} from selling {goods}.",
    "At least {count} people work for {org} in {city}.",
    "{last} told reporters in {city} that the talks had lasted {number} weeks.",
    "Shares of {org} rose {number} percent on {day}.",
    "{second}, a {post} at {other}, called the plan “{scare}”.",
    "The ministry in {city} declined to comment.",
    "It was the {ordinal} agreement of its kind since {year}.",
    "{org}, based in {city}, was founded in {year}.",
    "Residents complained about noise from the plant, which makes {goods}.",
    "{second} resigned from {other} in {month} after {number} years.",
    "Critics say the project near {city} costs too much and helps too few.",
    "The company did not say when the {goods} would be delivered.",
)
SAYINGS = (
    "We will build more of them before the winter comes",
    "Nobody expected that it would take this long",
    "This is a good day for everybody who works here",
    "There is nothing in the contract that worries us",
)


@dataclass(frozen=True)
class Story:
    """The names and figures that all accounts of one story share."""

    words: dict[str, str]


def word(rng: random.Random) -> str:
    return "".join(rng.choice(SYLLABLES) for _ in range(rng.randint(2, 3))).capitalize()


def story(rng: random.Random) -> Story:
    last = word(rng)
    return Story(
        {
            "person": f"{rng.choice(GIVEN)} {last}",
            "last": last,
            "second": f"{rng.choice(GIVEN)} {word(rng)}",
            "org": f"{word(rng)} {rng.choice(HEADS)}",
            "other": f"{word(rng)} {rng.choice(HEADS)}",
            "city": rng.choice(CITIES),
            "nation": rng.choice(NATIONS),
            "goods": rng.choice(GOODS),
            "post": rng.choice(POSTS),
            "day": rng.choice(DAYS),
            "month": rng.choice(MONTHS),
            "year": str(rng.randint(1950, 2018)),
            "said": rng.choice(SAYINGS),
            "scare": rng.choice(("far too costly", "a brave step", "long overdue")),
            "ordinal": rng.choice(("first", "second", "third")),
            "count": f"{rng.randint(2, 90)},{rng.randint(100, 999)}",
            "money": str(rng.randint(2, 900)),
            "number": str(rng.randint(2, 30)),
        }
    )


def account(told: Story, rng: random.Random, sentences: int) -> str:
    """Return one account of a story: its sentences in an order of their own, a figure changed here and there."""
    words = dict(told.words)
    if rng.random() < 0.3:
        words["count"] = f"{rng.randint(2, 90)},{rng.randint(100, 999)}"
    lines = [f"{words['org']} and {words['other']} agree on {words['goods']} in {words['city']}", ""]
    chosen = [SENTENCES[0], *rng.choices(SENTENCES[1:], k=sentences - 1)]
    for start in range(0, len(chosen), 3):
        lines += [" ".join(one.format(**words) for one in chosen[start : start + 3]), ""]
    return "\n".join(lines)


def articles(
    count: int, *, seed: int = 1, sentences: int = 27, accounts: int = 5
) -> Iterator[tuple[str, str]]:
    """Yield (stem, text) of `count` articles, about 2.5 kB each, `accounts` of every story."""
    rng = random.Random(seed)
    told = story(rng)
    for number in range(count):
        if number and number % accounts == 0:
            told = story(rng)
        yield f"a{number:06}", account(told, rng, sentences)


def write_folder(folder: Path, count: int, **how: int) -> Path:
    """Write `count` articles as files; return the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for stem, text in articles(count, **how):
        (folder / f"{stem}.txt").write_text(text, encoding="utf-8")
    return folder
