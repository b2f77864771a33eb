"""Names of months and weekdays, found with one slip of the keyboard allowed."""

MONTHS = "january february march april may june july august september october november december".split()
WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
MONTH_NUMBERS = {name: number for number, name in enumerate(MONTHS, start=1)}
MONTH_NUMBERS |= {name[:3]: number for name, number in list(MONTH_NUMBERS.items())}
MONTH_NUMBERS |= {
    "sept": 9,
    "mai": 5,
    "juin": 6,
    "juillet": 7,
    "aout": 8,
    "okt": 10,
    "dez": 12,
    "janu": 1,
    "febr": 2,
    "octo": 10,
    "novem": 11,
    "decem": 12,
}
WEEKDAY_NUMBERS = {name: number for number, name in enumerate(WEEKDAYS)}
WEEKDAY_NUMBERS |= {name[:3]: number for name, number in list(WEEKDAY_NUMBERS.items())}
WEEKDAY_NUMBERS |= {"tues": 1, "weds": 2, "thur": 3, "thurs": 3}


def find_month(word: str) -> int | None:
    """Return the number of the month that a word names, one slip of the keyboard allowed."""
    return named(word, MONTH_NUMBERS)


def named(word: str, table: dict[str, int]) -> int | None:
    """Look a word up; one slip is allowed in words of four letters or more if it fits one entry only."""
    if word in table:
        return table[word]
    if len(word) < 4 or not word.isalpha():
        return None
    near = {number for name, number in table.items() if len(name) > 3 and _one_slip(word, name)}
    return near.pop() if len(near) == 1 else None


def _one_slip(word: str, name: str) -> bool:
    """Say whether one letter changed, added, left out or swapped makes the word the name."""
    start = 0
    while start < min(len(word), len(name)) and word[start] == name[start]:
        start += 1
    mine, theirs = word[start:], name[start:]
    swapped = mine[:2] == theirs[1::-1] and len(theirs) > 1 and mine[2:] == theirs[2:]
    return swapped or mine[1:] == theirs[1:] or mine[1:] == theirs or mine == theirs[1:]
