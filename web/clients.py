"""Connected clients: the access of their logins, what each follows, and how much each may ask."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import Protocol

from gevent.lock import BoundedSemaphore

from sim.exercise.core.names import ExerciseId, SeatId
from web.sockets import allowance

BURST, PER_SECOND = 20, 2.0
"""A login may ask 20 things at once, and 20 in every 10 seconds."""
LINES, LINES_PER_SECOND, PICTURE = 50_000, 1_000.0, 200
"""Of views, a login may have so many lines at once and so many every second; a picture counts as so many."""
HASTE = BURST - 4
"""A login that has fewer askings left than these is in haste, and waits behind others in haste."""
DRAFTED, DRAFTED_PER_SECOND, LEAST_DRAFTED = 20_000, 4_000.0, 200
"""Characters of drafts that a login may have read at once and every second; the least that one draft counts."""
MOST_ASKINGS = 4_096
"""Logins whose allowance is remembered; those with nothing missing go first."""


class Doors(Protocol):
    """Access of logins to exercises, as `access` grants it."""

    def admit(self, token: str) -> str | None:
        """The login that a page's one-use token was given to, spending the token.

        It must be the login of the current request's cookie. None where anything does not hold.
        """

    def seat(self, login: str, exercise: str) -> str | None:
        """The seat that the login holds now in the exercise; CONTROL for its instructor.

        None for anybody else, for a login that was ended, for an exercise that is not there. Asked outside any request.
        """

    def seats(self, logins: Collection[str]) -> Mapping[tuple[str, str], str]:
        """The same for every exercise of some logins, by (login, exercise)."""

    def forget(self) -> None:
        """Ask anew from now on."""


@dataclass(slots=True)
class Bucket:
    """Tokens that come back with time; `now` in seconds."""

    left: float = BURST
    at: float = 0.0
    ignored: int = 0
    most: float = BURST
    per_second: float = PER_SECOND

    def take(self, now: float, count: float = 1) -> float:
        """Take so many; the seconds to wait where there are too few, else 0. Of more than it holds it asks all."""
        self.left = min(self.most, self.left + max(0.0, now - self.at) * self.per_second)
        self.at = now
        needed = min(count, self.most)
        if self.left < needed:
            self.ignored += 1
            return (needed - self.left) / self.per_second
        self.left -= count
        self.ignored = 0
        return 0.0


@dataclass(frozen=True, slots=True)
class Asking:
    """Remaining allowance of one login: frames and bytes to send, joins and acts to ask, lines to view."""

    allowance: allowance.Allowance
    bucket: Bucket
    lines: Bucket
    """Lines that it may still view."""
    drafted: Bucket
    """Characters of drafts that it may still have read."""
    turn: BoundedSemaphore = field(default_factory=BoundedSemaphore)
    """Held while a view is made for it."""


@dataclass(frozen=True, slots=True)
class Following:
    """View of one socket on one exercise: a seat's screen, its own or one it watches."""

    seat: SeatId
    holds: SeatId
    language: str | None = None
    """The language it reads; None for every language."""

    @property
    def watching(self) -> bool:
        return self.seat != self.holds


@dataclass(slots=True)
class Client:
    """One connected socket."""

    sid: str
    login: str
    active: int
    bucket: Bucket = field(default_factory=Bucket)
    follows: dict[ExerciseId, Following] = field(default_factory=dict)
    wrote: int = 0
    """When it last said that its person writes (wall ms)."""
    had_read: int = 0
    """When it last had a draft read (wall ms)."""
    had_advice: int = 0
    """Wall-clock ms at which it last had a document looked at."""


class Askings:
    """The allowances of logins, kept over their connections, so that connecting anew brings no more."""

    def __init__(self) -> None:
        self._kept: dict[str, Asking] = {}

    def of(self, login: str, now: float) -> Asking:
        """A login's allowance at `now`, in seconds."""
        found = self._kept.get(login)
        if found is None:
            if len(self._kept) >= MOST_ASKINGS:
                self._kept = {one: kept for one, kept in self._kept.items() if not kept.allowance.whole}
            found = self._kept[login] = new_asking(now)
            found.allowance.admit()
        return found


def new_asking(now: float) -> Asking:
    """The whole allowance of a login at `now`, in seconds."""
    return Asking(
        allowance.Allowance(),
        Bucket(BURST, now, most=BURST, per_second=PER_SECOND),
        Bucket(LINES, now, most=LINES, per_second=LINES_PER_SECOND),
        Bucket(DRAFTED, now, most=DRAFTED, per_second=DRAFTED_PER_SECOND),
    )
