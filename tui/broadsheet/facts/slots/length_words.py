"""How a stretch of time is worded, as parts of patterns: "four-year", "three-and-a-half-year", "18 months", "a year and a half"."""

_UNITS = ("minute", "hour", "day", "week", "month", "year")
JOINED = "/".join(f"*-{unit}" for unit in _UNITS)
"""Alternatives of a pattern: stretches of time in one word."""
_HALVES = "*-half"
PLURAL = "minutes/minute/seconds/hours/days/weeks/months/years/hour/day/week/month/year/decades/fortnight"
"""Alternatives of a pattern: units of time."""
HEDGE = "( at least/most | more/less than | up to | as much as | about/around/nearly/almost/over/some/roughly/barely/just/only )?"
"""Hedges that may stand before a stretch of time."""
LENGTH = (
    f"( NUMBER hours/hour ( and | , )? NUMBER minutes/minute |  NUMBER - minute/hour/day/week/month/year | {JOINED} | NUMBER ( and a half )? {PLURAL} | {_HALVES} {PLURAL} "
    "| a/an ( year/month/week/decade/fortnight/hour/day/minute ) ( and a half )? | half a/an ( year/hour/day/decade ) ):n"
)
"""Pattern of a stretch of time, captured as `n`."""
N = f"{HEDGE} {LENGTH}"
"""The same, hedged or not."""
