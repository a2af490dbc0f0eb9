"""Answers to words that people drafted: a mind writes none itself, and judges others' by what they name.

It accepts a wording unless that is only the beginning that the scenario gives, prejudges a question still open in the
same text, by naming one of its options, or binds the delegation by name without naming the other parties. It weighs
nothing else that free words may say.
"""

from __future__ import annotations

from sim.exercise import commands as cmd
from sim.exercise.core.blueprint import Instrument
from sim.exercise.core.names import IssueId, OptionId, Phrase, ProvisionId
from sim.exercise.drafting.queries import fixed, words_of
from sim.exercise.drafting.state import Draft, Wording
from sim.exercise.mandate.queries import beyond
from sim.exercise.talk.reading import reading_of
from sim.policies.desk import Desk
from sim.reading.reading import Reading


def answer_wording(desk: Desk) -> cmd.Command | None:
    """Accept what another party put to the table, or object and say why; an objection falls once its ground has."""
    if not desk.leads("table"):
        return None
    for text in desk.view.the_scene.instruments:
        drafts = desk.view.instruments[text.id].drafts
        if not drafts or desk.actor not in text.parties or fixed(desk.view, text):
            continue
        for provision, draft in drafts.items():
            wording = draft.wording
            if wording is None or draft.agreed or wording.actor == desk.actor:
                continue
            said, _ = wording.answers.get(desk.actor, (None, None))
            objection = None if said == "accept" else _objection(desk, text, provision, draft, wording)
            if said == "accept" or (said == "object" and objection is not None):
                continue
            why = desk.why("why.wording", number=wording.number, agreed=int(objection is None))
            return desk.command(
                cmd.AnswerWording,
                why,
                instrument=text.id,
                provision=provision,
                number=wording.number,
                answer="accept" if objection is None else "object",
                note=objection or desk.phrase("talk.wording-accept"),
            )
    return None


def _objection(desk: Desk, text: Instrument, provision: ProvisionId, draft: Draft, wording: Wording) -> Phrase | None:
    """The ground on which the delegation objects; None where it has none."""
    words = words_of(wording.passages)
    if _bare(words) in _beginnings(text, provision):
        return desk.phrase("talk.wording-unfinished")
    read = reading_of(desk.view, words, draft.language)
    settled = desk.settled(text)
    for issue, option in _options(read):
        if issue not in text.issues or issue in settled:
            continue
        if beyond(desk.view, desk.actor, text.id, {issue: option}):
            return desk.phrase("talk.wording-beyond", issue=issue, option=option)
        return desk.phrase("talk.wording-open", issue=issue)
    named = {mention.id for mention in read.about if mention.kind == "actor"}
    if desk.actor in named and not named.issuperset(text.parties):
        return desk.phrase("talk.wording-us", actor=desk.actor)
    return None


def _beginnings(text: Instrument, provision: ProvisionId) -> set[str]:
    """The words with which a draft of the clause begins, in every language."""
    given = next((p.drafting for p in text.provisions if p.id == provision), None)
    return {_bare(words) for words in given.opening.values()} if given is not None else set()


def _bare(words: str) -> str:
    return words.strip().rstrip(" .,;:…").casefold()


def _options(read: Reading) -> list[tuple[IssueId, OptionId]]:
    named = (mention.id.partition("/") for mention in read.about if mention.kind == "option")
    return [(IssueId(issue), OptionId(option)) for issue, _, option in named]
