"""Drafting: opening a clause, keeping what was typed, putting words to the table, answering and reopening them."""

from __future__ import annotations

from sim.exercise import commands as cmd
from sim.exercise import events as ev
from sim.exercise.core.blueprint import Drafting, Instrument, Provision
from sim.exercise.core.names import EVERYONE, ActorId, InstrumentId, ProvisionId
from sim.exercise.core.refusals import Refused
from sim.exercise.core.typed import nfc, shows
from sim.exercise.deciding import acting_seat, power, rule, running, written
from sim.exercise.drafting.queries import clause, digest, draft_of, drafters, fixed, normal, words_of
from sim.exercise.drafting.state import Draft
from sim.exercise.state import State
from sim.exercise.texts.rules import only_parties, text_of
from sim.language import languages

LONGEST_NOTE = 1_000


@rule(cmd.OpenDrafting)
def open_drafting(command: cmd.OpenDrafting, state: State, now: int) -> list[ev.Event]:
    actor, text, provision, _ = _taking_part(command, state)
    if draft_of(state, text.id, provision.id) is not None:
        raise Refused("draft-open")
    if command.language not in languages():
        raise Refused("malformed", what="language")
    return [
        ev.DraftingOpened(
            audience=drafters(state, text),
            instrument=text.id,
            provision=provision.id,
            seat=command.seat,
            actor=actor,
            language=command.language,
        )
    ]


@rule(cmd.KeepDraft)
def keep_draft(command: cmd.KeepDraft, state: State, now: int) -> list[ev.Event]:
    """Also while the exercise is paused or over: what was typed before is kept, whenever the server comes to it."""
    text, _, drafting = open_clause(state, command.instrument, command.provision)
    draft = draft_of(state, command.instrument, command.provision)
    if draft is None:
        raise Refused("draft-not-open")
    passages = normal(command.passages)
    if len(words_of(passages)) > drafting.most:
        raise Refused("too-long", length=len(words_of(passages)), limit=drafting.most)
    if draft.wording is not None or passages == draft.passages:
        return []
    kept = ev.DraftKept(
        audience=drafters(state, text),
        instrument=command.instrument,
        provision=command.provision,
        passages=passages,
    )
    return [kept]


@rule(cmd.TableWording)
def table_wording(command: cmd.TableWording, state: State, now: int) -> list[ev.Event]:
    actor, text, provision, drafting = _taking_part(command, state)
    power(state, command.seat, "table")
    draft = _draft(state, text.id, provision.id)
    if draft.wording is not None:
        raise Refused("wording-on-the-table", version=draft.wording.number)
    words = words_of(draft.passages)
    if not shows(words):
        raise Refused("empty")
    if len(words) > drafting.most:
        raise Refused("too-long", length=len(words), limit=drafting.most)
    if nfc(command.words) != words:
        raise Refused("draft-moved")
    return [
        ev.WordingTabled(
            audience=drafters(state, text),
            instrument=text.id,
            provision=provision.id,
            number=draft.versions + 1,
            passages=draft.passages,
            digest=digest(words),
            seat=command.seat,
            actor=actor,
        )
    ]


@rule(cmd.AnswerWording)
def answer_wording(command: cmd.AnswerWording, state: State, now: int) -> list[ev.Event]:
    actor, text, provision, _ = _taking_part(command, state)
    power(state, command.seat, "table")
    draft = _draft(state, text.id, provision.id)
    wording = draft.wording
    if wording is None or draft.agreed or wording.number != command.number:
        raise Refused("wording-not-there")
    if wording.actor == actor:
        raise Refused("own-wording")
    written(command.note, LONGEST_NOTE)
    made: list[ev.Event] = [
        ev.WordingAnswered(
            audience=drafters(state, text),
            instrument=text.id,
            provision=provision.id,
            number=wording.number,
            seat=command.seat,
            actor=actor,
            answer=command.answer,
            note=command.note,
        )
    ]
    answers = {**{party: said for party, (said, _) in wording.answers.items()}, actor: command.answer}
    if all(answers.get(party) == "accept" for party in text.parties):
        made.append(
            ev.WordingAgreed(
                audience=EVERYONE,
                instrument=text.id,
                provision=provision.id,
                number=wording.number,
                passages=wording.passages,
                digest=wording.digest,
                language=draft.language,
            )
        )
    return made


@rule(cmd.ReopenWording)
def reopen_wording(command: cmd.ReopenWording, state: State, now: int) -> list[ev.Event]:
    actor, text, provision, _ = _taking_part(command, state)
    power(state, command.seat, "table")
    draft = _draft(state, text.id, provision.id)
    if draft.wording is None:
        raise Refused("wording-not-there")
    written(command.note, LONGEST_NOTE)
    return [
        ev.WordingReopened(
            # Of an agreed wording everybody has read; of one on the table, its parties alone.
            audience=EVERYONE if draft.agreed else drafters(state, text),
            instrument=text.id,
            provision=provision.id,
            seat=command.seat,
            actor=actor,
            note=command.note,
        )
    ]


def open_clause(
    state: State, instrument: InstrumentId, provision: ProvisionId
) -> tuple[Instrument, Provision, Drafting]:
    """A clause that its author left open to drafting, in a text on the table. Raises Refused."""
    text_of(state, instrument)
    found = clause(state, instrument, provision)
    if found is None or found[1].drafting is None:
        raise Refused("not-open-to-drafting")
    return found[0], found[1], found[1].drafting


def _taking_part(
    command: cmd.OpenDrafting | cmd.TableWording | cmd.AnswerWording | cmd.ReopenWording, state: State
) -> tuple[ActorId, Instrument, Provision, Drafting]:
    """The party that acts, and the clause, which can still be changed. Raises Refused."""
    running(state)
    actor = acting_seat(command, state)
    text, provision, drafting = open_clause(state, command.instrument, command.provision)
    only_parties(text, actor)
    if fixed(state, text):
        raise Refused("words-fixed")
    return actor, text, provision, drafting


def _draft(state: State, instrument: InstrumentId, provision: ProvisionId) -> Draft:
    draft = draft_of(state, instrument, provision)
    if draft is None:
        raise Refused("draft-not-open")
    return draft
