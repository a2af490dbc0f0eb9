"""Substance of what a candidate wrote: the entries of a document that say something of their own about this case.

An entry has substance when it has words enough, words of a language, and is neither another entry again nor copied from
what its writer had been shown. A document in which most entries have none, or which names nothing of the case, is
noise: rules propose 1 for it at most, and say which it is; where so many of its words speak against its sense
(`sense`) they propose 2 at most.

Names, copies and words of a language are those of `sim.reading`. What a simulated actor writes is a phrase of ours with
values of the exercise, and has substance.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

from assessment.evidence.case import Case
from assessment.evidence.copying import Sources, folded_words
from assessment.evidence.sense import Weight, hollow_words, senseless, tells_the_case, weigh
from assessment.text import WORDS
from sim.exercise import events as ev
from sim.exercise.core.names import Cell, Phrase, Row, Said
from sim.exercise.core.paper import DocumentForm
from sim.language import Sentence
from sim.reading.grammar import Grammar
from sim.reading.learned import learned
from sim.reading.lexicon import Lexicon
from sim.reading.read import in_its_language, things_named
from sim.reading.reading import Kind
from sim.reading.substance import readable

Fault = Literal["thin", "unreadable", "repeated", "copied"]
"""A reason why an entry does not count."""

LEAST_WORDS = 4
"""Different words of an entry that names no figure and no option."""
COPIED = 0.6
"""Share of an entry's words in runs that stand in one of its writer's sources, from which on it is a copy."""
ALIKE = 0.75
"""Common words of two entries, as a share of all of theirs, from which on one repeats the other."""
VARIED = 0.4
"""Least share of different words in a long entry: below, it repeats itself."""
LONG = 8
"""Words from which on an entry is long."""
LEAST_FUNCTION = 0.12
"""Least share of function words in a long entry: prose has three times as many, a heap of words next to none."""
NAMING = 3
"""Of so many entries one at least names something of the case, and one of all something else than its actors."""

ASKING = frozenset({"question", "unknown", "gaps"})
"""Fields in which one asks; elsewhere something is to be stated."""
ASKED = 0.5
"""Share of the other entries that may be questions."""

Named = tuple[Kind, str]


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of a document's field: its text, why it does not count, and what it names."""

    heading: str
    text: str
    fault: Fault | None = None
    names: frozenset[Named] = frozenset()
    figures: int = 0
    """Numbers in it, those of a phrase among them."""
    words: frozenset[str] = frozenset()
    """Its different words, folded and stemmed, those that name an actor or a person aside."""
    proper: frozenset[str] = frozenset()
    """Proper names of the case in it that are no actor's: places, people of the news, bodies."""
    weight: Weight | None = None
    """Its words as they speak for or against its sense; None for a simulated actor's."""
    cells: Mapping[str, Cell] = field(default_factory=dict)
    """The cells of a table's row, by column."""

    def named(self, *kinds: Kind) -> frozenset[str]:
        """The things of these kinds that it names."""
        return frozenset(id for kind, id in self.names if kind in kinds)

    @property
    def facts(self) -> frozenset[Named]:
        """The things of the case that it names, actors and their people aside."""
        return frozenset(n for n in self.names if n[0] not in ("actor", "seat"))


@dataclass(frozen=True, slots=True)
class Written:
    """A document as it was read: every entry that was filled in."""

    entries: tuple[Entry, ...]
    before: tuple[Weight, ...] = ()
    """The words of its writer's earlier documents, by which a short one is told to say the same again."""

    def of(self, *fields: str) -> tuple[Entry, ...]:
        """The entries of substance in these fields; of all where none is named."""
        return tuple(e for e in self.entries if e.fault is None and (not fields or e.heading in fields))

    def stated(self, *fields: str) -> tuple[Entry, ...]:
        """The same with what was taken over from the mandate: a limit is quoted, and rightly so."""
        return tuple(e for e in self.entries if e.fault in (None, "copied") and e.heading in fields)

    def briefly(self, *fields: str) -> tuple[Entry, ...]:
        """The same with short ones: "the cause" says all there is to say of what is unknown."""
        return tuple(e for e in self.entries if e.fault in (None, "thin") and e.heading in fields)

    @property
    def faults(self) -> Counter[Fault]:
        """Number of entries with each fault."""
        return Counter(e.fault for e in self.entries if e.fault is not None)

    @property
    def noise(self) -> Sentence | None:
        """The reason for which nothing in it may earn more than 1; None for a document with substance."""
        count, good = len(self.entries), len(self.of())
        if count == 0:
            return Sentence(WORDS, "noise.empty", {})
        # Beside entries that say something, a short one is no fault: "Names." leaves nothing out.
        if good * 2 < count - self.faults["thin"] or not good:
            fault, entries = self.faults.most_common(1)[0]
            return Sentence(WORDS, f"noise.{fault}", {"entries": entries, "of": count})
        stating = [e for e in self.entries if e.text and e.heading not in ASKING]
        asked = sum(e.text.rstrip().endswith("?") for e in stating)
        if asked > ASKED * len(stating):
            return Sentence(WORDS, "noise.asking", {"entries": asked, "of": len(stating)})
        if (reason := senseless(self._weights, before=self.before)) is not None:
            return reason
        facts = sum(bool(e.facts or e.proper or e.figures) for e in self.of())
        named = sum(bool(e.names or e.proper or e.figures) for e in self.of())
        if (not facts or named * NAMING < good) and not tells_the_case(self._weights):
            return Sentence(WORDS, "noise.general", {"of": count})
        return None

    @property
    def hollow(self) -> Sentence | None:
        """The reason for which nothing in it may earn more than 2, where it is no noise."""
        return hollow_words(self._weights)

    @property
    def _weights(self) -> list[Weight]:
        return [e.weight for e in self.entries if e.weight is not None and e.weight.words]


def written(
    document: ev.DocumentSubmitted,
    form: DocumentForm | None,
    seq: int,
    case: Case,
    sources: Sources,
    earlier: Sequence[Entry] = (),
) -> Written:
    """A document read: `seq` is its event's number, and `earlier` the entries of other documents of the same writer."""
    percents = {f.id for f in form.fields if f.form == "percent"} if form is not None else set()
    filled = [
        (name, one)
        for name, value in document.fields.items()
        if name not in percents
        for one in (value if isinstance(value, tuple) else (value,))
    ]
    shown = _shown([text_of(one) for _, one in filled], sources, seq)
    found: list[Entry] = []
    for name, one in filled:
        if isinstance(one, Phrase) or (isinstance(one, Row) and any(isinstance(c, Phrase) for c in one.cells.values())):
            found.append(_of_a_phrase(name, one, case.lexicon))
        elif (text := text_of(one)).strip():
            language = one.language if isinstance(one, Said) else None
            before = (*earlier, *found)
            read = entry(name, text, language, case, document.actor, shown[text], before, not isinstance(one, Row))
            if read.fault is None and not isinstance(one, Row) and any(_of_one_mould(read, other) for other in before):
                read = replace(read, fault="repeated")
            found.append(replace(read, cells=one.cells) if isinstance(one, Row) else read)
    return Written(tuple(found), tuple(e.weight for e in earlier if e.weight is not None))


def text_of(one: Cell | Row) -> str:
    """An entry as one text: that of a table's row is its cells one after another."""
    if isinstance(one, Row):
        return " · ".join(filter(None, map(text_of, one.cells.values())))
    if isinstance(one, Said):
        return one.text
    return "" if isinstance(one, Phrase) else f"{one:g}" if isinstance(one, float) else one


def _shown(texts: Sequence[str], sources: Sources, seq: int) -> Mapping[str, float]:
    """The share of each text that is copied; runs may go on from one entry to the next, for slices are copies too.

    What is somebody else's entry in other words is a copy as a whole.
    """
    reworded = sources.reworded(texts, seq)
    folded = [folded_words(text) for text in texts]
    marked = sources.copied(tuple(word for said in folded for word in said), seq)
    shares: dict[str, float] = {}
    at = 0
    for text, said, again in zip(texts, folded, reworded, strict=True):
        shares[text] = 1.0 if again else sum(marked[at : at + len(said)]) / len(said) if said else 0.0
        at += len(said)
    return shares


def passage(
    text: str,
    language: str | None,
    case: Case,
    writer: str | None,
    seq: int,
    sources: Iterable[Sources],
    before: Sequence[Entry] = (),
) -> Entry:
    """A text outside any document, read as an entry is: written by `writer` in event `seq`, these sources being shown."""
    copied = max((_shown([text], one, seq)[text] for one in sources), default=0.0)
    read = entry("", text, language, case, writer, copied, before)
    strange = read.weight is not None and len({*read.weight.elsewhere}) > 1
    # In a clause no idiom excuses two words that belong to no talks.
    return replace(read, fault="unreadable") if strange and read.fault is None else read


def entry(
    name: str,
    text: str,
    language: str | None,
    case: Case,
    writer: str | None,
    copied: float,
    before: Sequence[Entry],
    prose: bool = True,
) -> Entry:
    """One text read: `copied` is the share of it that stands in its writer's sources, `before` what they wrote earlier.

    The cells of a table's row are no prose, and need no function words.
    """
    grammar, parts = in_its_language(text, language)
    named = things_named(text, language, case.lexicon, writer)
    people = [(m.start, m.end) for m in named if m.kind in ("actor", "seat")]
    said = [t for t in parts if t.sort == "word"]
    plain = [t for t in said if not any(start <= t.start < end for start, end in people)]
    stems = frozenset(t.stem for t in plain)
    numbers = [t.text for t in parts if t.sort == "number"]
    figures = len(numbers)
    found = Entry(
        heading=name,
        text=text,
        names=frozenset((m.kind, m.id) for m in named),
        figures=figures,
        words=stems | frozenset(numbers),
        proper=frozenset(folded_words(text)) & case.proper,
        weight=weigh(parts, plain, grammar, case.stems[grammar.language]),
    )
    vocabulary = case.lexicon.vocabulary(grammar.language)
    known = (vocabulary.known, vocabulary.by_stem, learned().words(grammar.language))
    if not readable(parts, grammar, known) or (prose and _heap([t.text for t in said], grammar)):
        return replace(found, fault="unreadable")
    exact = any(kind == "option" for kind, _ in found.names) or (figures and said)
    if len({t.stem for t in said}) < LEAST_WORDS and not exact:
        return replace(found, fault="thin")
    if len(said) >= LONG and len(stems) < VARIED * len(said):
        return replace(found, fault="repeated")
    if any(_alike(found, other) for other in before):
        return replace(found, fault="repeated")
    return replace(found, fault="copied") if copied >= COPIED else found


def _heap(said: Sequence[str], grammar: Grammar) -> bool:
    """Whether a long text has next to no function word, as no prose has and every heap of words."""
    return len(said) >= LONG and sum(word in grammar.stop for word in said) < LEAST_FUNCTION * len(said)


def _alike(one: Entry, other: Entry) -> bool:
    """Whether an entry says again what another said, be it with another actor's name in it."""
    if not one.words or not one.facts <= other.facts:
        return False
    return len(one.words & other.words) >= ALIKE * len(one.words | other.words)


def _of_one_mould(one: Entry, other: Entry) -> bool:
    """Whether two entries are one sentence with other words put in."""
    if one.weight is None or other.weight is None:
        return False
    return bool(one.weight.mould) and one.weight.mould == other.weight.mould


def _of_a_phrase(name: str, one: Phrase | Row, lexicon: Lexicon) -> Entry:
    """An entry of a simulated actor; its values name things of the case."""
    phrases = [one] if isinstance(one, Phrase) else [c for c in one.cells.values() if isinstance(c, Phrase)]
    values = [v for phrase in phrases for v in phrase.values.values()]
    texts = {v for v in values if isinstance(v, str)}
    names = frozenset((t.kind, t.path) for t in lexicon.things if t.id in texts)
    figures = sum(not isinstance(v, str) for v in values)
    return Entry(name, "", None, names, figures, cells={} if isinstance(one, Phrase) else one.cells)
