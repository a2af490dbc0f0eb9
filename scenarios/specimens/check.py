"""A specimen's script out of its file, or all that is wrong with the file: each with its line and the nearest word."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError

from assessment.authored.problem import Path, Problem, nearest, short
from assessment.authored.reading import Written, read
from assessment.authored.shapes import departure
from scenarios.sentences import error, sentence
from scenarios.specimens.form import ActForm, MomentForm, ScriptForm
from scenarios.specimens.values import SHAPES, Values
from sim.exercise.core.blueprint import Blueprint
from sim.exercise.core.names import DecisionId, Pseudonym, SeatId
from sim.exercise.vocabulary import COMMANDS
from sim.specimen.script import SPECIMEN, Act, Moment, Script
from sim.specimen.spelling import Slot, by_field, needed, slots

_COMMON = tuple(ActForm.model_fields)
_PATTERNS = {"name": sentence("script-pattern-name")}


@dataclass(frozen=True, slots=True)
class Read:
    """The script, unless something is wrong with it, and all problems in the order of the file."""

    script: Script | None
    problems: tuple[Problem, ...]


def read_script(source: str | bytes, blueprint: Blueprint) -> Read:
    """The script in `source` for a candidate in that scenario; never raises, whatever the text."""
    written, found = read(source)
    if written is None:
        return Read(None, found)
    if not isinstance(written.data, dict):
        return Read(None, found or (error("script-not-a-script", written.place(()), ()),))
    form, shapes = _form(written)
    problems = _without_echoes([*found, *shapes, *_Check(written, blueprint).problems()])
    if form is None or problems:
        unique = {(p.line, p.column, p.path, p.code): p for p in problems}
        return Read(None, tuple(sorted(unique.values(), key=lambda p: (p.line, p.column, p.code))))
    return Read(_script(form, written, blueprint), ())


def _without_echoes(problems: list[Problem]) -> list[Problem]:
    """A misspelt key is also a missing one; it is told once, by its nearest word."""
    misspelt = {(*p.path[:-1], p.nearest) for p in problems if p.code == "unknown-field"}
    return [p for p in problems if not (p.code == "missing-field" and p.path in misspelt)]


def _form(written: Written) -> tuple[ScriptForm | None, list[Problem]]:
    try:
        return ScriptForm.model_validate(written.data), []
    except ValidationError as invalid:
        told = (departure(dict(one), written, _fields, _PATTERNS) for one in invalid.errors(include_url=False)[:200])
        return None, [one for one in told if not written.hollow(one.path)]


def _fields(path: Path) -> tuple[str, ...]:
    return tuple((ScriptForm if not path else MomentForm).model_fields)


def _script(form: ScriptForm, written: Written, blueprint: Blueprint) -> Script:
    usual = form.language or blueprint.languages[0]
    acts = []
    for number, act in enumerate(form.acts):
        said = act.model_extra or {}
        own = act.seat == form.seat and COMMANDS[act.do].by == "seat"
        seat = None if act.seat is None or own else SeatId(act.seat)
        at, line = Moment(act.turn, act.minute), written.place(("acts", number)).line
        acts.append(Act(at, act.do, by_field(act.do, said), act.language or usual, seat, line))
    return Script(
        seat=SeatId(form.seat),
        acts=tuple(acts),
        name=SPECIMEN if form.name is None else Pseudonym(form.name),
        join=None if form.join is None else Moment(form.join.turn, form.join.minute),
        leave=None if form.leave is None else Moment(form.leave.turn, form.leave.minute),
    )


class _Check:
    """The script held against its scenario, as far as its parts are sound."""

    def __init__(self, written: Written, blueprint: Blueprint) -> None:
        self.written = written
        self.blueprint = blueprint
        self.values = Values(written, blueprint)

    def problems(self) -> Iterator[Problem]:
        """All of them."""
        data = self.written.data
        if data.get("seat") is not None:
            yield from self.values.named(SeatId, data["seat"], ("seat",))
        acts = data.get("acts")
        for number, line in enumerate(acts if isinstance(acts, list) else ()):
            if isinstance(line, dict):
                yield from self._act(line, ("acts", number))
        yield from self._times(data, acts if isinstance(acts, list) else [])

    # --- moments

    def _times(self, data: Mapping[str, Any], acts: list[Any]) -> Iterator[Problem]:
        plan = self.blueprint.clock
        join, leave = _moment(data.get("join")), _moment(data.get("leave"))
        if join is not None and leave is not None and leave <= join:
            yield error("script-leaves-first", self.written.place(("leave",)), ("leave",))
        more: Counter[int] = Counter()
        for line in acts:
            at = _moment(line)
            if at is not None and line.get("do") == "extend-turn" and isinstance(line.get("minutes"), int):
                more[at.turn] += line["minutes"]
        placed: list[tuple[Path, Any]] = [(("join",), data.get("join")), (("leave",), data.get("leave"))]
        placed += [(("acts", number), line) for number, line in enumerate(acts)]
        for path, line in placed:
            at = _moment(line)
            if at is None:
                continue
            lasts = plan.minutes + more[at.turn]
            if at.turn > plan.turns:
                place = self.written.place((*path, "turn"))
                yield error("script-no-such-turn", place, (*path, "turn"), turn=at.turn, turns=plan.turns)
            elif at.minute >= lasts and at.turn < plan.turns:
                place = self.written.place((*path, "minute"))
                yield error("script-turn-over", place, (*path, "minute"), turn=at.turn, minutes=lasts)
            elif path[0] == "acts" and self._own(line) and not _within(at, join, leave):
                yield error("script-not-seated", self.written.place(path), path)

    def _own(self, line: Mapping[str, Any]) -> bool:
        """Whether the candidate does it."""
        kind = COMMANDS.get(str(line.get("do")))
        return kind is not None and kind.by == "seat" and line.get("seat") in (None, self.written.data.get("seat"))

    # --- lines

    def _act(self, line: Mapping[str, Any], path: Path) -> Iterator[Problem]:
        do = line.get("do")
        if line.get("seat") is not None:
            yield from self.values.named(SeatId, line["seat"], (*path, "seat"))
        if not isinstance(do, str):
            return
        if do not in COMMANDS:
            at, near = self.written.place((*path, "do")), nearest(do, COMMANDS)
            yield error("script-unknown-command", at, path, found=short(do), expected=COMMANDS, nearest=near)
            return
        known = slots(do)
        for key, value in line.items():
            if key in _COMMON:
                continue
            if key not in known:
                yield self.values.no_such(key, (*known, *_COMMON), (*path, key))
            elif value is None and not self.written.hollow((*path, key)):
                at = self.written.key((*path, key))
                yield SHAPES.error("missing-field", at, (*path, key), field=key)
            elif not self.written.hollow((*path, key)):
                slot = known[key]
                if slot.within:
                    yield from self.values.inside(slot.within, value, (*path, key))
                elif slot.field == "fields":
                    yield from self.values.document(line, value, (*path, key))
                elif slot.field == "passages":
                    yield from self.values.words(value, (*path, key))
                else:
                    yield from self.values.value(slot.hint, value, (*path, key), line)
        yield from self._missing(do, line, path)

    def _missing(self, do: str, line: Mapping[str, Any], path: Path) -> Iterator[Problem]:
        known = slots(do)
        given = {known[key].field for key in line if key in known and not _only_narrows(known[key])}
        lacking = [
            next(key for key, slot in known.items() if slot.field == name) for name in needed(do) if name not in given
        ]
        if do == "submit-document" and not {"due", "form"} & given:
            lacking.append("due")
        for key in lacking:
            yield SHAPES.error("missing-field", self.written.place(path), (*path, key), field=key)


def _moment(value: Any) -> Moment | None:
    """The moment that a part of the file gives, where it is sound."""
    if not isinstance(value, dict):
        return None
    turn, minute = value.get("turn"), value.get("minute", 0)
    sound = isinstance(turn, int) and isinstance(minute, int | float) and not isinstance(turn, bool)
    return Moment(turn, minute) if sound else None  # type: ignore[arg-type]


def _only_narrows(slot: Slot) -> bool:
    """Whether a key does not name anything by itself."""
    return slot.within == "instrument" and slot.hint is not DecisionId


def _within(at: Moment, join: Moment | None, leave: Moment | None) -> bool:
    """Whether somebody who comes and goes then is there at that moment."""
    return (join is None or at >= join) and (leave is None or at <= leave)
