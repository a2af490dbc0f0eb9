"""The values of a script's lines, each looked at by the type of the field that it fills."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Literal, get_args, get_origin

from assessment.authored.problem import OWN, Path, Problem, Problems, nearest, short
from assessment.authored.reading import Written
from scenarios.sentences import WORDS, error
from scenarios.specimens.names import KINDS, Names
from sim.exercise.core.blueprint import Blueprint
from sim.exercise.core.names import (
    PLENARY,
    ChannelId,
    Choices,
    DecisionId,
    DeclarationId,
    DocumentId,
    DueId,
    InstrumentId,
    IssueId,
    OptionId,
    PackageId,
    ProvisionId,
    Ref,
    Said,
    SeatId,
    TaskId,
    Text,
)
from sim.exercise.core.paper import Field
from sim.exercise.papers.events import Citation, Stance
from sim.exercise.papers.forms import form_of
from sim.language import Sentence, languages
from sim.specimen.filling import REST
from sim.specimen.spelling import OF_A_TEXT, some

SHAPES = Problems(OWN)
_EVENTS = ("inject", "last-of", "said-by", "act-by", "due")
"""Ways to name an event."""
_MADE_BY = {PackageId: ("last-of",), DeclarationId: ("last-of",), TaskId: ("last-of",), DocumentId: ("due", "last-of")}


class Values:
    """The problems of values, against the names that their scenario has."""

    def __init__(self, written: Written, blueprint: Blueprint) -> None:
        self.written = written
        self.blueprint = blueprint
        self.names = Names(blueprint)

    def value(self, hint: Any, value: Any, path: Path, line: Mapping[str, Any]) -> Iterator[Problem]:
        """The problems of a value of that type; `line` has those beside it."""
        hint = some(hint)
        if hint in KINDS:
            yield from self.named(hint, value, path)
        elif get_origin(hint) is tuple:
            if not isinstance(value, list):
                yield self._wrong("wanted-list", path)
                return
            for number, one in enumerate(value):
                yield from self.value(get_args(hint)[0], one, (*path, number), line)
        elif get_origin(hint) is Literal:
            yield from self._word(get_args(hint), value, path)
        elif hint is OptionId:
            yield from self._one_inside("option", self.names.options(line.get("issue")), value, path)
        elif hint is ProvisionId:
            yield from self._one_inside("provision", self.names.provisions(line.get("instrument")), value, path)
        elif hint == Choices:
            yield from self._choices(value, path)
        elif hint is ChannelId:
            yield from self._channel(value, path)
        elif hint is DecisionId:
            yield from self._thing(("instrument",), value, path)
        elif hint in _MADE_BY:
            yield from self._thing(_MADE_BY[hint], value, path, ("instrument",) if hint in OF_A_TEXT else ())
        elif hint is Ref:
            yield from self._thing(_EVENTS, value, path)
        elif hint is Citation:
            yield from self._thing(_EVENTS, value, path, ("stance",))
        elif hint is Said:
            yield from self.words(value, path)
        elif hint == Text:
            yield from self._text(value, path)
        else:
            yield from self._plain(hint, value, path)

    def _plain(self, hint: Any, value: Any, path: Path) -> Iterator[Problem]:
        wanted: tuple[type, str] = {int: (int, "wanted-int"), bool: (bool, "wanted-bool")}.get(
            hint, (str, "wanted-string")
        )
        if not isinstance(value, wanted[0]) or (hint is int and isinstance(value, bool)):
            yield self._wrong(wanted[1], path)

    def named(self, kind: Any, value: Any, path: Path) -> Iterator[Problem]:
        yield from self._one_of(KINDS[kind], self.names.of(kind), value, path)

    def _one_inside(self, kind: str, known: tuple[str, ...], value: Any, path: Path) -> Iterator[Problem]:
        """The same for a name inside another thing; where that is not known, so much is told of it alone."""
        if known:
            yield from self._one_of(kind, known, value, path)

    def _one_of(self, kind: str, known: tuple[str, ...], value: Any, path: Path) -> Iterator[Problem]:
        if isinstance(value, str) and value in known:
            return
        place = self.written.key(path) if value == path[-1] else self.written.place(path)
        said, near = Sentence(WORDS, f"kind-{kind}", {}), nearest(str(value), known)
        yield error("script-unknown-name", place, path, kind=said, found=short(value), expected=known, nearest=near)

    def _word(self, words: tuple[str, ...], value: Any, path: Path) -> Iterator[Problem]:
        if value not in words:
            at, near = self.written.place(path), nearest(str(value), words)
            yield SHAPES.error("wrong-word", at, path, found=short(value), expected=words, nearest=near)

    def _choices(self, value: Any, path: Path) -> Iterator[Problem]:
        if not isinstance(value, dict):
            yield self._wrong("wanted-dict", path)
            return
        for issue, option in value.items():
            wrong = list(self._one_of("issue", self.names.of(IssueId), issue, (*path, issue)))
            yield from wrong or self._one_of("option", self.names.options(issue), option, (*path, issue))

    def _channel(self, value: Any, path: Path) -> Iterator[Problem]:
        if value == PLENARY:
            return
        if not isinstance(value, list):
            yield error("script-to-whom", self.written.place(path), path, found=short(value))
            return
        for number, seat in enumerate(value):
            yield from self._one_of("seat", self.names.of(SeatId), seat, (*path, number))

    def _thing(self, ways: tuple[str, ...], value: Any, path: Path, beside: tuple[str, ...] = ()) -> Iterator[Problem]:
        """A thing or an event that is named by one of these ways; words `beside` may narrow it or say more of it."""
        if not isinstance(value, dict):
            yield error("script-not-named", self.written.place(path), path, ways=", ".join(ways), expected=ways)
            return
        words = (*ways, *beside)
        for key in value:
            if key not in words:
                yield self.no_such(key, words, (*path, key))
        given = [way for way in ways if way in value]
        if len(given) != 1 and set(value) <= set(words):
            yield error("script-not-named", self.written.place(path), path, ways=", ".join(ways), expected=ways)
        for key in (one for one in words if one in value):
            yield from self.inside(key, value[key], (*path, key))

    def inside(self, way: str, value: Any, path: Path) -> Iterator[Problem]:
        """The name that a way of naming something gives."""
        kinds: Mapping[str, Callable[[], Iterator[Problem]]] = {
            "due": lambda: self.named(DueId, value, path),
            "inject": lambda: self._one_of("inject", tuple(one.id for one in self.blueprint.injects), value, path),
            "instrument": lambda: self.named(InstrumentId, value, path),
            "stance": lambda: self._word(get_args(Stance), value, path),
            "act-by": lambda: self._one_of("actor", tuple(one.id for one in self.blueprint.actors), value, path),
        }
        yield from kinds.get(way, lambda: self._somebody(value, path))()

    def _somebody(self, value: Any, path: Path) -> Iterator[Problem]:
        actors = tuple(one.id for one in self.blueprint.actors)
        seats = tuple(one.id for one in self.blueprint.seats)
        yield from self._one_of("actor", (*actors, *seats), value, path)

    # --- words

    def words(self, value: Any, path: Path) -> Iterator[Problem]:
        """Words are a text, or a text with its language; a figure may stand for itself."""
        if isinstance(value, dict) and set(value) <= {"text", "language"} and isinstance(value.get("text"), str):
            if "language" in value:
                yield from self._word(languages(), value["language"], (*path, "language"))
        elif not isinstance(value, str | int | float) or isinstance(value, bool):
            yield self._wrong("wanted-string", path)

    def _text(self, value: Any, path: Path) -> Iterator[Problem]:
        if isinstance(value, dict):
            for language, words in value.items():
                yield from self._word(languages(), language, (*path, language))
                if not isinstance(words, str):
                    yield self._wrong("wanted-string", (*path, language))
        elif not isinstance(value, str):
            yield self._wrong("wanted-string", path)

    def document(self, line: Mapping[str, Any], value: Any, path: Path) -> Iterator[Problem]:
        """The fields of a document, by the form that it has or that was asked for."""
        if not isinstance(value, dict):
            yield self._wrong("wanted-dict", path)
            return
        due = self.names.dues.get(DueId(str(line.get("due"))))
        named = due.kind if due is not None else line.get("form")
        form = form_of(named, self.names.blueprint) if isinstance(named, str) else None
        known = None if form is None else (*(one.id for one in form.fields), REST)
        for name, entry in value.items():
            if known is not None and name not in known:
                yield self.no_such(name, known, (*path, name))
            field = None if form is None else form.field(name)
            for number, one in enumerate(entry if isinstance(entry, list) else [entry]):
                at = (*path, name, number) if isinstance(entry, list) else (*path, name)
                if field is not None and field.form == "rows" and isinstance(one, dict) and "text" not in one:
                    yield from self._row(field, one, at)
                else:
                    yield from self.words(one, at)

    def _row(self, of: Field, row: Mapping[str, Any], path: Path) -> Iterator[Problem]:
        known = (*(column.id for column in of.columns), REST)
        for name, cell in row.items():
            if name not in known:
                yield self.no_such(name, known, (*path, name))
            yield from self.words(cell, (*path, name))

    def no_such(self, key: str, known: tuple[str, ...], path: Path) -> Problem:
        """A key that this place does not know, with the nearest that it knows and that is not given yet."""
        near = nearest(key, [word for word in known if word not in (self.written.at(path[:-1]) or ())])
        at = self.written.key(path)
        return SHAPES.error("unknown-field", at, path, field=short(key), expected=known, nearest=near)

    def _wrong(self, wanted: str, path: Path) -> Problem:
        return error("script-wrong-value", self.written.place(path), path, wanted=Sentence(OWN, wanted, {}))
