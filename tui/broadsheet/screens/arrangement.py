"""Which accounts stand side by side and in what order: a value that keys change and a width limits."""

from dataclasses import dataclass, replace

from broadsheet.screens.layout import MOST_COLUMNS, NARROWEST, fit_columns


@dataclass(frozen=True, slots=True)
class Arrangement:
    """The order of all accounts, and which stretch of it is in view."""

    order: tuple[int, ...]
    """Numbers of the accounts, from 0, as they follow each other from left to right."""
    width: int
    """Cells that all columns have together."""
    wish: int = 0
    """How many columns a person wants; 0 for as many as are comfortable."""
    first: int = 0
    """Place in the order of the first in view."""
    focus: int = 0
    """Place in the order of the one in focus."""

    @property
    def count(self) -> int:
        """How many columns there are: what is wished for, as far as the width has room."""
        total = len(self.order)
        comfortable = fit_columns(self.width, total)
        if not self.wish:
            return comfortable
        return max(1, min(self.wish, total, MOST_COLUMNS, max(self.width // NARROWEST, comfortable)))

    @property
    def in_view(self) -> tuple[int, ...]:
        """Numbers of the accounts in view, from left to right."""
        return self.order[self.first : self.first + self.count]

    @property
    def focused(self) -> int:
        """Number of the account in focus."""
        return self.order[self.focus]

    @property
    def column(self) -> int:
        """The column that is in focus, from 0."""
        return self.focus - self.first

    def fit(self, width: int) -> "Arrangement":
        """Fit into another width, with the one in focus still in view."""
        return replace(self, width=width)._settled()

    def look_at(self, account: int) -> "Arrangement":
        """Bring an account into view and put the focus on it."""
        return replace(self, focus=self.order.index(account))._settled()

    def step(self, by: int) -> "Arrangement":
        """Move the focus by columns, round at the ends."""
        return replace(self, focus=(self.focus + by) % len(self.order))._settled()

    def shift(self, by: int) -> "Arrangement":
        """Bring the accounts `by` further into view; the focus stays at its column."""
        first = max(0, min(self.first + by, len(self.order) - self.count))
        return replace(self, first=first, focus=first + self.column)

    def move(self, by: int) -> "Arrangement":
        """Move the account in focus by columns, to the left or to the right."""
        there = self.focus + by
        return self._exchanged(there) if 0 <= there < len(self.order) else self

    def add(self) -> "Arrangement | None":
        """Put the next account beside the others; None where the width has no room for one more."""
        more = replace(self, wish=self.count + 1)
        return more._settled() if more.count > self.count else None

    def drop(self) -> "Arrangement | None":
        """Take the account in focus out of view, behind all others; None for the last column."""
        if self.count == 1:
            return None
        order = (*self.order[: self.focus], *self.order[self.focus + 1 :], self.focused)
        focus = min(self.focus, self.first + self.count - 2)
        return replace(self, order=order, wish=self.count - 1, focus=focus)._settled()

    def swap(self) -> "Arrangement | None":
        """Put the next account out of view in place of the one in focus; None where all are in view."""
        hidden = len(self.order) - self.count
        if hidden <= 0:
            return None
        # The one put away goes to the end of those out of view, so that swapping goes round.
        behind = self.first + self.count
        out = [*self.order[behind:], *self.order[: self.first]]
        shown = list(self.in_view)
        shown[self.column], out = out[0], [*out[1:], shown[self.column]]
        return replace(self, order=(*shown, *out), first=0, focus=self.column)

    def _exchanged(self, there: int) -> "Arrangement":
        order = list(self.order)
        order[self.focus], order[there] = order[there], order[self.focus]
        return replace(self, order=tuple(order), focus=there)._settled()

    def _settled(self) -> "Arrangement":
        count = self.count
        first = min(max(self.first, self.focus - count + 1), self.focus)
        return replace(self, first=max(0, min(first, len(self.order) - count)))
