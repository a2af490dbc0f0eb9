"""A log read once for all its candidates: its moments in order, and what each seat was shown of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from assessment.evidence.case import Case, case_of, public_texts
from assessment.evidence.writing import text_of
from sim.exercise import events as ev
from sim.exercise.core.blueprint import Blueprint
from sim.exercise.core.event import Entry
from sim.exercise.core.inject import Inject
from sim.exercise.core.log import Recorded
from sim.exercise.core.names import ActorId, Language, NewsId, Phrase, Ref, Said, SeatId
from sim.exercise.evolve import evolve
from sim.exercise.news.queries import news_name
from sim.exercise.state import State
from sim.exercise.telling import Teller
from sim.exercise.views import of_those_who_see, whole
from sim.language import languages
from sim.policies.phrases import renderer
from sim.reading.lexicon import Lexicon
from sim.reading.read import read
from sim.reading.reading import Reading


@dataclass(frozen=True, slots=True)
class Moment:
    """One event with its place: number in the log, wall clock, exercise time and turn."""

    seq: int
    ref: Ref
    at: int
    elapsed: int
    """Milliseconds of exercise time."""
    turn: int
    event: ev.Event


class LogIndex:
    """A log's moments, and the view of each seat, made when first asked for."""

    def __init__(self, log: Sequence[Recorded]) -> None:
        """Raises LookupError for a log in which no exercise was opened."""
        self.log = tuple(log)
        self.moments, self._end = _moments(self.log)
        opened = next((m.event for m in self.moments if isinstance(m.event, ev.ExerciseOpened)), None)
        if opened is None:
            raise LookupError("no exercise was opened in this log")
        self.blueprint: Blueprint = opened.blueprint
        self.injects: Mapping[NewsId, Inject] = _by_name(opened.blueprint, opened.seed)
        """The author's plans of news, by the name that its readers know."""
        self._views = {seat: SeatView(tuple(shown)) for seat, shown in self._shown().items()}
        self._readings: dict[tuple[Said, ActorId | None], Reading] = {}

    def view(self, seat: SeatId) -> SeatView:
        """The stream of that seat. Raises KeyError for a seat that the blueprint has not."""
        return self._views[seat]

    @cached_property
    def by_ref(self) -> Mapping[Ref, Moment]:
        """The moments by what cites them."""
        return {moment.ref: moment for moment in self.moments}

    def teller(self, language: Language) -> Teller:
        """CONTROL's teller, with the names at the end of the log: for what no seat was shown."""
        return Teller(self._end, language, renderer(self._end))

    @cached_property
    def case(self) -> Case:
        """The words of this exercise's case."""
        return case_of(self.blueprint)

    @property
    def lexicon(self) -> Lexicon:
        """The names of all in this exercise, by which texts are read."""
        return self.case.lexicon

    def public_texts(self) -> Iterable[str]:
        """The texts that everybody reads before the first act, in every language."""
        return (words for text in public_texts(self.blueprint) for words in text.values())

    def read(self, message: ev.MessageSent) -> Reading | None:
        """The reading of a message; None for a simulated actor's, which is no text."""
        words = message.words
        if not isinstance(words, Said):
            return None
        return self.reading(words, self.blueprint.seat(message.seat).actor)

    def reading(self, words: Said, writer: ActorId | None = None) -> Reading:
        """The reading of a text, by the names of this exercise; `writer` is the actor who says *we* in it."""
        key = words, writer
        if key not in self._readings:
            self._readings[key] = read(words.text, words.language, self.lexicon, writer=writer)
        return self._readings[key]

    def texts(self, document: ev.DocumentSubmitted | ev.DocumentReleased) -> Iterable[str]:
        """A document's entries as text, a simulated actor's in every language."""
        say = renderer(self._end)
        for value in document.fields.values():
            for one in value if isinstance(value, tuple) else (value,):
                if isinstance(one, Phrase):
                    yield from (say(one, language) for language in languages())
                else:
                    yield text_of(one)

    def _shown(self) -> Mapping[SeatId, list[Moment]]:
        kept: dict[SeatId, list[Moment]] = {seat.id: [] for seat in self.blueprint.seats}
        for moment in self.moments:
            for shown in of_those_who_see(moment.event, kept):
                shown.append(moment)
        return kept


class SeatView:
    """One seat's own stream, and its events told with the names the seat knew when each came.

    Packages are lettered and people named as on that seat's screen: what it was not shown leaves no gap.
    """

    def __init__(self, moments: tuple[Moment, ...]) -> None:
        self.moments = moments
        self._cited: set[int] = set()
        self._told: dict[Language, dict[int, str]] = {}

    def cite(self, numbers: Iterable[int]) -> None:
        """Say which events will be told, so that one fold serves them all."""
        self._cited.update(numbers)

    def sentence(self, seq: int, language: Language) -> str:
        """Event `seq` in one sentence, as the seat's screen had it. Raises KeyError where the seat did not see it."""
        told = self._told.setdefault(language, {})
        if seq not in told:
            self._cited.add(seq)
            told |= self._tell(self._cited - told.keys(), language)
        return told[seq]

    def _tell(self, wanted: set[int], language: Language) -> Mapping[int, str]:
        state, told = State(), dict[int, str]()
        tell = Teller(state, language, renderer(state))
        for moment, entry in self._entries():
            evolve(state, entry)
            if moment.seq in wanted:
                told[moment.seq] = tell.tell(moment.event)
                if len(told) == len(wanted):
                    break
        return told

    def _entries(self) -> Iterable[tuple[Moment, Entry]]:
        return ((m, Entry(n, m.ref, m.at, m.event)) for n, m in enumerate(self.moments, start=1))


def _by_name(blueprint: Blueprint, seed: int) -> Mapping[NewsId, Inject]:
    """The injects under their names among readers, and under the author's, which older logs tell."""
    state = State(seed=seed)
    return {name: i for i in blueprint.injects for name in (NewsId(i.id), news_name(state, i.id))}


def _moments(log: Iterable[Recorded]) -> tuple[tuple[Moment, ...], State]:
    """CONTROL's fold, for the clock and the names at its end: readers are told events from their own seats' views."""
    state, moments = State(), []
    for entry in whole(log):
        evolve(state, entry)
        moments.append(Moment(entry.n, entry.ref, entry.at, state.timer.elapsed(entry.at), state.turn, entry.event))
    return tuple(moments), state
