"""Commands of drafting: open a clause, put its words to the table, answer them, reopen it; keep what was typed."""

from __future__ import annotations

from sim.exercise.core.command import Command, command
from sim.exercise.core.names import InstrumentId, Language, ProvisionId, Words
from sim.exercise.drafting.events import Passage, WordingAnswer


@command("open-drafting", by="seat")
class OpenDrafting(Command):
    """Begin to draft a clause, in the language in which its parties will work on it."""

    instrument: InstrumentId
    provision: ProvisionId
    language: Language


@command("keep-draft", by="server")
class KeepDraft(Command):
    """Note what the parties have typed so far: the draft itself lives beside the log, keystroke by keystroke."""

    instrument: InstrumentId
    provision: ProvisionId
    passages: tuple[Passage, ...]


@command("table-wording", by="seat")
class TableWording(Command):
    """Put the draft to the table as it stands; `words` are what the seat read, so that it tables nothing else."""

    instrument: InstrumentId
    provision: ProvisionId
    words: str


@command("answer-wording", by="seat")
class AnswerWording(Command):
    """Accept a version on the table, or object to it and say why."""

    instrument: InstrumentId
    provision: ProvisionId
    number: int
    answer: WordingAnswer
    note: Words | None = None


@command("reopen-wording", by="seat")
class ReopenWording(Command):
    """Take a version from the table, or undo its agreement, so that all can type again."""

    instrument: InstrumentId
    provision: ProvisionId
    note: Words | None = None
