"""Keeps strangers and floods out: who may speak to the hub, and how often. The clock is handed in."""

import hashlib
import hmac
from collections import OrderedDict
from collections.abc import Callable, Iterable

MESSAGES_A_SECOND, MESSAGE_BURST = 5.0, 30
"""What one connection may send; a student sends an answer in so many seconds."""
GUESSES_A_SECOND, GUESS_BURST = 1 / 6, 10
"""Wrong codes and tokens that one address may try: ten at once, then ten a minute."""
ADDRESSES = 4_096
"""Addresses whose guesses are remembered; the longest quiet is forgotten first."""


class Bucket:
    """A token bucket: so many at once, then so many a second."""

    __slots__ = ("_burst", "_full", "_rate", "_then")

    def __init__(self, rate: float, burst: int, now: float) -> None:
        self._rate, self._burst, self._full, self._then = rate, float(burst), float(burst), now

    def take(self, now: float) -> bool:
        """Take one, and say whether there was one."""
        self._full = min(self._burst, self._full + max(now - self._then, 0.0) * self._rate)
        self._then = now
        if self._full < 1:
            return False
        self._full -= 1
        return True


class Guesses:
    """Counts wrong codes and tokens by address; a right one costs nothing."""

    def __init__(self, ticks: Callable[[], float]) -> None:
        self._ticks = ticks
        self._buckets: OrderedDict[str, Bucket] = OrderedDict()
        self._out: dict[str, float] = {}

    def wrong(self, address: str) -> bool:
        """Note a wrong guess from an address; True where it may guess on."""
        now = self._ticks()
        bucket = self._buckets.pop(address, None) or Bucket(GUESSES_A_SECOND, GUESS_BURST, now)
        self._buckets[address] = bucket
        while len(self._buckets) > ADDRESSES:
            self._out.pop(self._buckets.popitem(last=False)[0], None)
        if bucket.take(now):
            return True
        self._out[address] = now + 1 / GUESSES_A_SECOND
        return False

    def barred(self, address: str) -> bool:
        """Say whether an address has guessed too often just now, so that it is not even listened to."""
        until = self._out.get(address)
        if until is None or self._ticks() >= until:
            self._out.pop(address, None)
            return False
        return True


def digest(token: str) -> str:
    """Return what is kept of a token: enough to know it again, too little to use it."""
    return hashlib.sha256(token.encode("utf-8", "surrogatepass")).hexdigest()


def same(one: str, other: str) -> bool:
    """Compare two secrets in a time that tells nothing."""
    return hmac.compare_digest(one.encode("utf-8", "surrogatepass"), other.encode("utf-8", "surrogatepass"))


def names_of(listening: str, port: int, more: Iterable[str] = ()) -> frozenset[str]:
    """Return the Host headers that are ours: every name people reach this hub by, with its port.

    A page elsewhere that makes a browser resolve its own name to this machine (DNS rebinding) sends its own.
    """
    hosts = {"localhost", "127.0.0.1", "[::1]", *more}
    if listening not in ("0.0.0.0", "::", ""):
        hosts.add(f"[{listening}]" if ":" in listening else listening)
    return frozenset(f"{host.lower()}:{port}" for host in hosts) | (
        frozenset(host.lower() for host in hosts) if port == 80 else frozenset()
    )


def is_ours(host: str | None, names: frozenset[str]) -> bool:
    """Say whether a Host header names this hub."""
    return (host or "").lower() in names


def may_connect(origin: str | None, names: frozenset[str]) -> bool:
    """Say whether a page of this origin may open a socket; programs send none, pages must be our own."""
    if origin is None:
        return True
    scheme, _, host = origin.lower().partition("://")
    return scheme == "http" and host in names
