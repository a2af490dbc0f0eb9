"""Search among what a candidate did and was shown, for evidence that the assessor adds."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from assessment.evidence import Dossier
from assessment.evidence.index import Moment
from assessment.kinds import kind_name
from assessment.text import Language
from sim.exercise.vocabulary import kind_of
from sim.reading.tokens import folded
from web.marking.decision import Form

SHOWN = 12
"""The number of events found that a page lists."""
LONGEST_SEARCH = 80
WHOSE = ("did", "saw", "noted")


@dataclass(frozen=True, slots=True)
class Asked:
    """A search as it was sent; what is empty or None leaves all."""

    words: str = ""
    whose: str = ""
    """"did" for the candidate's own acts, "noted" for observers' notes on them, "saw" for the rest."""
    kind: str = ""
    turn: int | None = None
    after: int = 0
    """The number of events found that are passed over: those of the pages before."""
    open: bool = False
    """Whether the reader is searching, so that the list is shown."""


NOTHING = Asked()
"""No search."""


@dataclass(frozen=True, slots=True)
class Found:
    """A page of events that answer a search, and what there is to choose from."""

    asked: Asked
    numbers: tuple[int, ...]
    total: int
    kinds: Mapping[str, str]
    """The kinds of evidence that the candidate's part of the log has, with their names."""
    turns: tuple[int, ...]
    notes: int
    """Observers' notes on the candidate, be they cited or not."""

    @property
    def first(self) -> int:
        """The place of the first event listed, counted from 1."""
        return self.asked.after + 1

    @property
    def last(self) -> int:
        """The place of the last event listed."""
        return self.asked.after + len(self.numbers)

    @property
    def earlier(self) -> int | None:
        """The events passed over on the page before; None on the first."""
        return max(0, self.asked.after - SHOWN) if self.asked.after else None

    @property
    def later(self) -> int | None:
        """The events passed over on the page after; None on the last."""
        return self.last if self.last < self.total else None


def asked(sent: Form, wish: str) -> Asked:
    """The search in a sent form; `wish` is the button: "find", with the events to pass over behind a dash."""
    turned = re.fullmatch(r"find(?:-(\d{1,6}))?", wish)
    words = sent.get("find", "").strip()[:LONGEST_SEARCH]
    whose, kind = sent.get("find-whose", ""), sent.get("find-kind", "")
    turn = sent.get("find-turn", "")
    chosen = words or whose or kind or turn
    return Asked(
        words=words,
        whose=whose if whose in WHOSE else "",
        kind=kind[:40],
        turn=int(turn) if re.fullmatch(r"\d{1,4}", turn) else None,
        after=int(turned[1] or 0) if turned else 0,
        open=bool(turned or chosen or wish == "add"),
    )


def search(dossier: Dossier, wanted: Asked, cited: Sequence[int], language: Language) -> Found:
    """The events that may be cited for the candidate and answer the search, in their order, without those `cited`."""
    own = [m for m in dossier.index.moments if not kind_of(m.event).silent and dossier.admits(m.seq)]
    kinds = sorted({kind_of(m.event).evidence for m in own}, key=lambda kind: folded(kind_name(kind, language)))
    named: Mapping[str, str] = {kind: kind_name(kind, language) for kind in kinds}
    choices = named, _turns(own), sum(dossier.noted(m.seq) for m in own)
    if not wanted.open:
        return Found(wanted, (), 0, *choices)
    found = [
        m.seq
        for m in own
        if m.seq not in cited
        and (not wanted.kind or kind_of(m.event).evidence == wanted.kind)
        and (wanted.turn is None or m.turn == wanted.turn)
        and wanted.whose in ("", _whose(dossier, m))
    ]
    if wanted.words:
        found = _told(dossier, found, wanted.words, language)
    page = tuple(found[wanted.after : wanted.after + SHOWN])
    return Found(wanted, page, len(found), *choices)


def _whose(dossier: Dossier, moment: Moment) -> str:
    if dossier.noted(moment.seq):
        return "noted"
    return "did" if dossier.made(moment) else "saw"


def _turns(moments: Sequence[Moment]) -> tuple[int, ...]:
    return tuple(sorted({m.turn for m in moments}))


def _told(dossier: Dossier, numbers: Sequence[int], words: str, language: Language) -> list[int]:
    """Those that tell all of the words, or bear the number that stands for them; without regard to accents."""
    numbered = re.fullmatch(r"#?0*(\d{1,9})", words)
    if numbered:
        return [seq for seq in numbers if seq == int(numbered[1])]
    told = {seq: dossier.view(seq) for seq in numbers if not dossier.noted(seq)}
    for seq, view in told.items():
        view.cite((seq,))  # all of them before the first is told, so that one fold serves them
    teller = dossier.index.teller(language)

    def whole(seq: int) -> str:
        if seq in told:
            return told[seq].sentence(seq, language)
        return teller.tell(dossier.index.moments[seq - 1].event)

    sought = _plain(words).split()
    return [seq for seq in numbers if all(word in text for text in (_plain(whole(seq)),) for word in sought)]


def _plain(text: str) -> str:
    return " ".join(folded(word) for word in text.split())
