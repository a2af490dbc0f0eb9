"""The sound parts of a file that may be broken elsewhere, for checks to look at."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from assessment.authored.problem import Path, Place
from assessment.authored.reading import Written
from scenarios.format.clock.form import ClockForm

F = TypeVar("F", bound=BaseModel)


class Parts:
    """The sound parts of a file, by path: each is validated alone, so that one mistake hides no other."""

    def __init__(self, written: Written) -> None:
        self.written = written

    def part(self, path: Path, form: type[F]) -> F | None:
        """The part at a path, or None where it is not sound."""
        raw = self.written.at(path)
        if not isinstance(raw, dict):
            return None
        try:
            return form.model_validate(raw)
        except ValidationError:
            return None

    def raw(self, *path: str | int) -> dict[str, Any]:
        """The mapping written at a path, or an empty one."""
        found = self.written.at(path)
        return found if isinstance(found, dict) else {}

    def words(self, *path: str | int) -> list[str]:
        """The words of the list written at a path."""
        found = self.written.at(path)
        return [word for word in found if isinstance(word, str)] if isinstance(found, list) else []

    def rows(self, *path: str | int) -> Iterator[tuple[str, dict[str, Any]]]:
        """The entries of a mapping of mappings, unsound ones as far as they are mappings."""
        for name, entry in self.raw(*path).items():
            if isinstance(entry, dict):
                yield name, entry

    def number(self, *path: str | int) -> float | None:
        """The number written at a path."""
        found = self.written.at(path)
        return float(found) if isinstance(found, int | float) and not isinstance(found, bool) else None

    def place(self, path: Path) -> Place:
        return self.written.place(path)

    def key(self, path: Path) -> Place:
        return self.written.key(path)

    def turns(self) -> int | None:
        """The number of turns, where the clock is sound."""
        clock = self.part(("clock",), ClockForm)
        return None if clock is None else clock.turns

    def powers(self, actor: str) -> set[str]:
        """The powers of an actor's seats, all together."""
        return {
            power
            for seat, entry in self.rows("seats")
            if entry.get("actor") == actor
            for power in self.words("seats", seat, "powers")
        }

    def issues_of(self, instrument: str) -> list[str]:
        """The issues that the provisions of an instrument settle."""
        rows = self.rows("instruments", instrument, "provisions")
        return [entry["issue"] for _, entry in rows if isinstance(entry.get("issue"), str)]

    def signatories(self, instrument: str) -> list[str]:
        """Those who sign an instrument: its parties, unless it names others."""
        return self.words("instruments", instrument, "signatories") or self.words("instruments", instrument, "parties")

    def listed(self, *path: str | int) -> Iterator[Path]:
        """The path of each entry of the list written at a path."""
        entries = self.written.at(path)
        yield from ((*path, number) for number in range(len(entries) if isinstance(entries, list) else 0))
