"""Questions about drafts: their words, who may take part, and the words that a clause has now."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

from sim.exercise.core.blueprint import Instrument, Provision
from sim.exercise.core.names import Audience, InstrumentId, Language, ProvisionId, SeatId
from sim.exercise.core.typed import nfc
from sim.exercise.drafting.events import Passage
from sim.exercise.drafting.state import Draft
from sim.exercise.state import State


def words_of(passages: Iterable[Passage]) -> str:
    """The words of passages in a row."""
    return "".join(passage.words for passage in passages)


def normal(passages: Iterable[Passage]) -> tuple[Passage, ...]:
    """Passages in one normal form: neighbours by one hand joined, letters composed, none of them empty."""
    joined: list[Passage] = []
    for passage in passages:
        if joined and joined[-1].seat == passage.seat:
            joined[-1] = Passage(joined[-1].words + passage.words, passage.seat)
        elif passage.words:
            joined.append(passage)
    return tuple(Passage(nfc(passage.words), passage.seat) for passage in joined)


def digest(words: str) -> str:
    """SHA-256 of words in UTF-8, in hexadecimal: the same wherever somebody reckons it again."""
    return hashlib.sha256(words.encode()).hexdigest()


def clause(state: State, instrument: InstrumentId, provision: ProvisionId) -> tuple[Instrument, Provision] | None:
    """A clause that is open to drafting, with its text; None where there is no such clause."""
    text = state.instrument(instrument)
    found = next((p for p in text.provisions if p.id == provision), None) if text is not None else None
    return None if text is None or found is None or found.drafting is None else (text, found)


def drafters(state: State, text: Instrument) -> Audience:
    """The seats of the parties to a text: nobody else sees a draft."""
    return Audience.of(*(seat for party in text.parties for seat in state.seats_of(party)))


def drafts(state: State, seat: SeatId, text: Instrument) -> bool:
    """Whether a seat takes part in the drafting of a text."""
    return state.card(seat) is not None and state.actor_of(seat) in text.parties


def fixed(state: State, text: Instrument) -> bool:
    """Whether a text has been initialled: its words are authentic then, and no draft can change them."""
    return bool(state.instruments[text.id].initialled)


def draft_of(state: State, instrument: InstrumentId, provision: ProvisionId) -> Draft | None:
    """The draft of a clause, as far as this reader knows; None where nobody has opened one."""
    return state.instruments[instrument].drafts.get(provision) if instrument in state.instruments else None


def agreed_words(state: State, instrument: InstrumentId, provision: ProvisionId) -> tuple[str, Language] | None:
    """The wording agreed for a clause, and the language that it was drafted in; None where there is none."""
    draft = draft_of(state, instrument, provision)
    if draft is None or not draft.agreed or draft.wording is None:
        return None
    return words_of(draft.wording.passages), draft.language
