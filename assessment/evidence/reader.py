"""Reading of what one candidate said and wrote: messages by their intent, documents by their substance.

Both are read from the words (`sim.reading`); the intent that a student set on a message is a second opinion, asked where
the words leave it open.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from functools import cached_property

from assessment.evidence.copying import Sources
from assessment.evidence.index import LogIndex, Moment
from assessment.evidence.sense import is_absurd, senseless
from assessment.evidence.writing import Entry, Written, entry, passage, text_of, written
from sim.exercise import events as ev
from sim.exercise.core.names import DocumentId, Said, Text, Words
from sim.exercise.papers.examples import example
from sim.exercise.papers.forms import all_forms, form_of
from sim.language import Sentence, languages
from sim.reading.reading import Intent, Reading

LEAST_QUOTED = 8
"""Words of an entry that may not stand in a second document: shorter ones, such as a limit, belong in both."""

LEAST_SAID = 3
"""Content words of a message that says something, where it names nothing of the case."""

OF_CHIPS: Mapping[str, Intent] = {
    "question": "question-interests",
    "question-of-fact": "question-fact",
    "offer": "offer",
    "proposal": "offer",
    "commitment": "commitment",
    "threat": "threat",
    "warning": "warning",
    "apology": "apology",
}
"""The intents a student may set, as reading names them."""


class Reader:
    """One candidate's words, each read once."""

    def __init__(self, index: LogIndex, moments: Sequence[Moment], made: Callable[[Moment], bool]) -> None:
        """`moments` are all that the candidate was shown; `made` tells which of them were theirs."""
        self._index = index
        self._moments = moments
        self._made = made
        self._written: dict[int, Written] = {}

    def written(self, moment: Moment, document: ev.DocumentSubmitted) -> Written:
        """The entries of a document, and which of them have substance."""
        if moment.seq not in self._written:
            self._written[moment.seq] = written(
                document,
                form_of(document.form, self._index.blueprint),
                moment.seq,
                self._index.case,
                self._sources,
                self._earlier(moment.seq, document),
            )
        return self._written[moment.seq]

    def passage(
        self, moment: Moment, text: str, language: str | None, drafts: Sources, before: Sequence[Entry] = ()
    ) -> Entry:
        """A text of the candidate's outside any document; `drafts` are words of others that it may be copied from, too."""
        return passage(text, language, self._index.case, None, moment.seq, (self._sources, drafts), before)

    def read(self, message: ev.MessageSent) -> Reading | None:
        """The reading of a message; None for a simulated actor's, which is no text."""
        return self._index.read(message)

    def intent(self, message: ev.MessageSent) -> Intent:
        """A message's intent by its words, and by the one set on it where they can be read and leave it open."""
        reading = self.read(message)
        if reading is None:
            return OF_CHIPS.get(message.intent or "", "statement")
        if reading.intent == "unclear" and reading.substance.readable and reading.substance.words >= LEAST_SAID:
            return OF_CHIPS.get(message.intent or "", "unclear")
        return reading.intent

    def says(self, moment: Moment, words: Words) -> bool:
        """Whether a message or task says something: words of a language, three of them at least or something of the case,
        neither said before nor copied from what its writer had been shown. None does where all talk together has no sense.
        """
        if not isinstance(words, Said):
            return True
        if self.talk_is_senseless is not None:
            return False
        entry = self._said[moment.seq]
        if entry.fault in ("unreadable", "repeated", "copied") or (
            entry.weight is not None and is_absurd(entry.weight)
        ):
            return False
        return entry.fault is None or len(entry.words) >= LEAST_SAID or bool(entry.names)

    def of_the_case(self, moment: Moment, words: Words) -> bool:
        """Whether a message or task names anything of this case: an issue, an option, an actor, a figure, a place."""
        if not isinstance(words, Said):
            return True
        entry = self._said[moment.seq]
        return bool(entry.proper) or any(kind != "act" for kind, _ in entry.names) or entry.figures > 0

    @cached_property
    def talk_is_senseless(self) -> Sentence | None:
        """The reason for which the candidate's messages and tasks, taken together, say nothing of this case."""
        weights = [e.weight for e in self._said.values() if e.weight is not None and e.weight.words]
        return senseless(weights, "messages")

    @cached_property
    def _said(self) -> dict[int, Entry]:
        """The candidate's messages and tasks, each read against all that they had said and written before."""
        found: dict[int, Entry] = {}
        before: list[Entry] = []
        for moment in self._moments:
            event = moment.event
            if not self._made(moment):
                continue
            if isinstance(event, ev.DocumentSubmitted):
                before += [e for e in self.written(moment, event).entries if len(e.words) >= LEAST_QUOTED]
            match event:
                case ev.MessageSent(words=Said() as words, seat=seat) | ev.TaskSet(text=Said() as words, seat=seat):
                    actor = self._index.blueprint.seat(seat).actor
                case _:
                    continue
            copied = self._sources.share(words.text, moment.seq)
            read = entry("", words.text, words.language, self._index.case, actor, copied, before)
            found[moment.seq] = read
            before.append(read)
        return found

    def issues(self, message: ev.MessageSent) -> frozenset[str]:
        """The issues that a message speaks of, by its words and by what was set beside it."""
        reading = self.read(message)
        named = () if reading is None else (m.id for m in reading.about if m.kind == "issue")
        return frozenset((*message.about, *named))

    @staticmethod
    def same(words: Words) -> Hashable:
        """A value that two texts share when they are the same but for case and spaces at their ends."""
        if isinstance(words, Said):
            return " ".join(words.text.casefold().split())
        return words.template, tuple(sorted((k, str(v)) for k, v in words.values.items()))

    def substantial(self, words: Words) -> bool:
        """Whether a note says something: a simulated actor's does, and text that can be read and is no single word."""
        if not isinstance(words, Said):
            return True
        reading = self._index.reading(words)
        return reading.substance.readable and (reading.substance.words >= LEAST_SAID or bool(reading.about))

    def _earlier(self, seq: int, document: ev.DocumentSubmitted) -> Sequence[Entry]:
        """The long entries of the candidate's other documents, by their last revisions before this event."""
        last: dict[str, tuple[Moment, ev.DocumentSubmitted]] = {}
        for moment in self._moments:
            event = moment.event
            if moment.seq >= seq:
                break
            if isinstance(event, ev.DocumentSubmitted) and self._made(moment) and event.document != document.document:
                last[event.document] = moment, event
        return [e for m, d in last.values() for e in self.written(m, d).entries if len(e.words) >= LEAST_QUOTED]

    @cached_property
    def _sources(self) -> Sources:
        """Texts that may be copied: the scenario's own texts, briefs, forms, news, and documents of others."""
        found, own = Sources(), set[DocumentId]()
        found.add(0, _scenario(self._index))
        for moment in self._moments:
            match moment.event:
                case ev.BriefGiven(brief=brief, alternative=alternative, interests=interests):
                    found.add(moment.seq, _texts(brief, alternative, *interests))
                case ev.InjectReleased(title=title, body=body):
                    found.add(moment.seq, _texts(title, body))
                case ev.DocumentDue(subject=subject):
                    found.add(moment.seq, _texts(subject))
                case ev.DocumentSubmitted(document=filed) as document if self._made(moment):
                    own.add(filed)
                    found.keep(list(self._index.texts(document)))
                case ev.DocumentSubmitted() | ev.DocumentReleased() as document if document.document not in own:
                    found.add_document(moment.seq, list(self._index.texts(document)))
        return found


def _scenario(index: LogIndex) -> Iterable[str]:
    """The texts that everybody reads before the first act, with what the forms say of themselves."""
    yield from index.public_texts()
    for form in all_forms(index.blueprint):
        yield from _texts(form.purpose, *(f.help for f in form.fields))
        for language in languages():
            for value in example(form.id, language).values():
                yield from map(text_of, value if isinstance(value, tuple) else (value,))


def _texts(*texts: Text) -> Iterable[str]:
    for text in texts:
        yield from text.values()
