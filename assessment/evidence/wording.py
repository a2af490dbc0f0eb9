"""A candidate's own words in texts: clauses drafted together, amendments in remarks, and notes to packages.

What the scenario's author wrote into options and articles, or another hand into a draft, is nobody's merit here.
"""

from __future__ import annotations

from dataclasses import dataclass

from assessment.evidence.copying import Sources
from assessment.evidence.dossier import Dossier
from assessment.evidence.index import Moment
from assessment.evidence.provisions import AMENDS, DUTY, Elements, Sentence, elements
from assessment.evidence.writing import Entry, Fault
from sim.exercise import events as ev
from sim.exercise.core.names import InstrumentId, ProvisionId, Said
from sim.exercise.drafting.events import Passage
from sim.exercise.drafting.queries import words_of
from sim.reading.read import in_its_language

Version = ev.DraftKept | ev.WordingTabled | ev.WordingAgreed
Place = tuple[InstrumentId, ProvisionId]

MOSTLY = 0.5
"""Share of a sentence's words, those of the scenario's author aside, from which on it is theirs who wrote them."""


@dataclass(frozen=True, slots=True)
class Drafted:
    """A clause as far as the candidate wrote it: their sentences, why they say nothing, and what they lay down."""

    moment: Moment
    place: Place
    sentences: tuple[Sentence, ...]
    fault: Fault | None
    elements: Elements
    tabled: bool
    """Whether its words were put to the table, or proposed in a remark, and not only typed."""


@dataclass(frozen=True, slots=True)
class Provided:
    """Sentences that the candidate proposed for a text, and whether as its very words."""

    moment: Moment
    sentences: tuple[str, ...]
    binding: bool


def drafted(dossier: Dossier) -> list[Drafted]:
    """The clauses that the candidate wrote or amended, each once, by the last version that holds sentences of theirs."""
    found: dict[Place, tuple[Moment, tuple[Sentence, ...], str | None, bool]] = {}
    languages = {(e.instrument, e.provision): e.language for _, e in dossier.seen(ev.DraftingOpened)}
    for moment, version in _versions(dossier):
        if not dossier.was_shown(moment):
            continue
        place = version.instrument, version.provision
        tabled = not isinstance(version, ev.DraftKept)
        own = _own_sentences(dossier, moment, version, languages.get(place))
        if own and (place not in found or tabled or not found[place][3]):
            found[place] = moment, own, languages.get(place), tabled
    for moment, remark in dossier.own(ev.RemarkMade):
        if (remark.instrument, remark.provision) not in found and (amended := _amendment(remark)):
            language = remark.words.language if isinstance(remark.words, Said) else None
            found[remark.instrument, remark.provision] = moment, amended, language, True
    others, entries, clauses = _of_others(dossier), list[Entry](), list[Drafted]()
    for place, (moment, own, language, tabled) in found.items():
        entry = dossier.reader.passage(moment, " ".join(s.own for s in own), language, others, entries)
        entries.append(entry)
        laid_down = elements(own, language, dossier.index.lexicon)
        clauses.append(Drafted(moment, place, own, entry.fault, laid_down, tabled))
    return clauses


def provided(dossier: Dossier) -> list[Provided]:
    """All that the candidate proposed for texts in words that say something of their own, in order."""
    found = [
        Provided(c.moment, tuple(s.own for s in c.sentences), c.tabled) for c in drafted(dossier) if c.fault is None
    ]
    others = _of_others(dossier)
    loose = [(m, e.words) for m, e in dossier.own(ev.RemarkMade)]
    loose += [(m, e.note) for m, e in dossier.own(ev.PackageTabled) if e.note is not None]
    for moment, words in loose:
        if not isinstance(words, Said) or any(p.moment.seq == moment.seq for p in found):
            continue
        if dossier.reader.passage(moment, words.text, words.language, others).fault is None:
            found.append(Provided(moment, sentences(words.text, words.language), False))
    return sorted(found, key=lambda p: p.moment.seq)


def sentences(text: str, language: str | None) -> tuple[str, ...]:
    """The sentences of a text."""
    return tuple(sentence for sentence, _, _ in _parted(text, language))


def _parted(text: str, language: str | None) -> list[tuple[str, int, list[int]]]:
    """Each sentence with its beginning and the places of its words."""
    places: dict[int, list[tuple[int, int, bool]]] = {}
    for part in in_its_language(text, language)[1]:
        places.setdefault(part.sentence, []).append((part.start, part.end, part.sort in ("word", "number")))
    return [
        (text[parts[0][0] : parts[-1][1]], parts[0][0], sorted({start for start, _, word in parts if word}))
        for parts in places.values()
    ]


def _versions(dossier: Dossier) -> list[tuple[Moment, Version]]:
    kinds: tuple[type[Version], ...] = (ev.DraftKept, ev.WordingTabled, ev.WordingAgreed)
    return sorted((pair for kind in kinds for pair in dossier.seen(kind)), key=lambda pair: pair[0].seq)


def _is_own(dossier: Dossier, moment: Moment, passage: Passage) -> bool:
    return any(t.seat == passage.seat and t.covers(moment.seq) for t in dossier.candidate.tenures)


def _own_sentences(dossier: Dossier, moment: Moment, version: Version, language: str | None) -> tuple[Sentence, ...]:
    """The sentences of which the candidate's seat wrote the better part, those words aside that the author began with."""
    hands: list[bool | None] = []
    for passage in version.passages:
        hand = None if passage.seat is None else _is_own(dossier, moment, passage)
        hands += [hand] * len(passage.words)
    if True not in hands:
        return ()
    found = []
    for sentence, start, places in _parted(words_of(version.passages), language):
        typed = [hands[place] for place in places if hands[place] is not None]
        if any(typed) and sum(map(bool, typed)) >= MOSTLY * len(typed):
            own = "".join(c if hands[start + n] else " " for n, c in enumerate(sentence))
            found.append(Sentence(sentence, own))
    return tuple(found)


def _amendment(remark: ev.RemarkMade) -> tuple[Sentence, ...]:
    """The words that a remark proposes for its article, where it says that it proposes some and they hold a duty."""
    if not isinstance(remark.words, Said) or (said := AMENDS.search(remark.words.text)) is None:
        return ()
    proposed = sentences(remark.words.text[said.end() :], remark.words.language)
    return tuple(Sentence(s, s) for s in proposed) if any(DUTY.search(s) for s in proposed) else ()


def _of_others(dossier: Dossier) -> Sources:
    """Words of others on the same texts: passages of other hands, a predecessor's among them, remarks, and options."""
    sources = Sources()
    for issue in dossier.blueprint.issues:
        for option in issue.options:
            sources.add(0, option.words.values())
    for moment, version in _versions(dossier):
        sources.add(moment.seq, (p.words for p in version.passages if not _is_own(dossier, moment, p)))
    for moment, remark in dossier.seen(ev.RemarkMade):
        if not dossier.made(moment) and isinstance(remark.words, Said):
            sources.add(moment.seq, (remark.words.text,))
    return sources
