"""Obligations that a text creates, and its procedure for disputes."""

from __future__ import annotations

from collections.abc import Iterator

from sim.exercise.core.blueprint import Instrument, Provision
from sim.exercise.core.names import ActorId, Audience, Choices, InstrumentId, IssueId, OptionId
from sim.exercise.pledges.state import Standing
from sim.exercise.state import State
from sim.world.obligations import Clause, Settlement

# --- reading ---------------------------------------------------------------------------------------------------------


def clauses(
    state: State, text: Instrument, choices: Choices
) -> Iterator[tuple[Provision, IssueId | None, OptionId | None, Clause]]:
    """Every clause of a text under these choices: its article, the issue and option it comes from, and its terms."""
    for provision in text.provisions:
        for clause in provision.obligations:
            yield provision, None, None, clause
        if provision.issue is not None and provision.issue in choices:
            chosen = choices[provision.issue]
            for clause in state.option(provision.issue, chosen).obligations:
                yield provision, provision.issue, chosen, clause


def clause_of(state: State, standing: Standing) -> Clause:
    """The terms of an obligation, from the scene. Raises LookupError where the text has no such clause."""
    text = state.instrument(standing.instrument)
    if text is None:
        raise LookupError(f"no text {standing.instrument} in this stream")
    provision = next(p for p in text.provisions if p.id == standing.provision)
    written_down = provision.obligations
    if standing.issue is not None and standing.option is not None:
        written_down = (*written_down, *state.option(standing.issue, standing.option).obligations)
    return next(c for c in written_down if c.id == standing.id)


def procedure(state: State, instrument: InstrumentId) -> tuple[Provision, IssueId, OptionId, Settlement] | None:
    """Dispute procedure of an adopted text: article, issue, option chosen and its terms; None where it has none."""
    text = state.instrument(instrument)
    adopted = state.instruments[instrument].adopted if instrument in state.instruments else None
    if text is None or adopted is None:
        return None
    for provision in text.provisions:
        if provision.issue is not None and provision.issue in adopted:
            option = state.option(provision.issue, adopted[provision.issue])
            if option.settlement is not None:
                return provision, provision.issue, option.id, option.settlement
    return None


def is_told(state: State, standing: Standing, actor: ActorId) -> bool:
    """Whether an actor learns what monitoring finds: of a gauge everybody does, else those of the text."""
    text = state.instrument(standing.instrument)
    within = () if text is None else (*text.signatories, *text.parties)
    gauge = clause_of(state, standing).verified.means == "gauge"
    return gauge or actor in (*within, standing.obligor, *standing.creditors)


def members(state: State, instrument: InstrumentId, *also: ActorId) -> Audience:
    """The seats of a text's parties and of `also`: the audience of its monitoring reports."""
    text = state.instrument(instrument)
    actors = dict.fromkeys((*(text.signatories if text else ()), *(text.parties if text else ()), *also))
    return Audience.of(*(seat for actor in actors for seat in state.seats_of(actor)))
