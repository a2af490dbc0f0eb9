"""Form without substance, found by trials: clicks and calls without a word, tasks for oneself, threats in other words.

And honest conduct that the same rules had passed over: a call to a blocker, an office that answers for an action.
"""

from __future__ import annotations

from dataclasses import replace

import pytest

from assessment.evidence import Dossier, LogIndex, candidates, gather
from assessment.evidence.cues import ANSWERS, LAW, VEILED
from sim.exercise import commands as cmd
from sim.exercise.core.names import CONTROL, PLENARY, ActId, Pseudonym, Said
from tests.assessment.evidence.planted import levels, script
from tests.sim.exercise.table import Table
from tests.sim.papers import PLAN
from tests.sim.small import (
    DOWN,
    DOWN_HEAD,
    FILLING,
    FLOW,
    HIGH,
    SIX,
    SMALL,
    TREATY,
    UP,
    UP_DEPUTY,
    UP_HEAD,
)

LANGUAGES = ("en", "fr")
CALLING = replace(
    SMALL,
    actors=tuple(replace(a, acts=(*a.acts, ActId("phone-call"), ActId("offer-to-negotiate"))) for a in SMALL.actors),
)


@pytest.fixture
def table() -> Table:
    table = Table(CALLING)
    for seat, who in ((UP_HEAD, "ana"), (UP_DEPUTY, "ugo"), (DOWN_HEAD, "dan")):
        table.do(cmd.TakeSeat, seat, by=CONTROL, pseudonym=Pseudonym(who))
    return table


def proposals(table: Table, who: str = "dan"):
    log = table.exercise.records
    return gather(Dossier(LogIndex(log), next(c for c in candidates(log) if c.pseudonym == who)))


# --- clicks


def test_a_click_within_the_mandate_without_a_word_shows_no_discipline(table):
    table.do(cmd.TablePackage, DOWN_HEAD, instrument=TREATY, choices={FILLING: SIX, FLOW: HIGH})
    assert "B1.3a" not in proposals(table)
    table.do(cmd.SendMessage, DOWN_HEAD, channel=PLENARY, words=Said("Six years of filling is what we can carry."))
    assert proposals(table)["B1.3a"].level == 3


def calls(table: Table, *words: Said | None) -> None:
    table.do(cmd.TakeAction, UP_HEAD, act="threaten-force", target=DOWN)
    table.control(cmd.ReleaseInject, inject="crisis")
    for said in words:
        table.do(cmd.TakeAction, DOWN_HEAD, act="phone-call", target=UP, words=said)
        table.next_turn()


def test_calls_without_a_word_are_contacts_and_no_discreet_channel(table):
    calls(table, None, None, None)
    assert proposals(table)["B3.5a"].level == 3


def test_calls_that_say_something_in_three_turns_are_one(table):
    calls(
        table,
        Said("Are the gates moving, and what flow do you expect?"),
        Said("Our wells hold for a week; keep the flow high until then."),
        Said("Thank you for the flow of last night. Shall we meet at the gauge?"),
    )
    assert proposals(table)["B3.5a"].level == 4


def test_another_act_without_a_word_is_no_contact_with_the_hostile_side(table):
    table.do(cmd.TakeAction, UP_HEAD, act="threaten-force", target=DOWN)
    table.control(cmd.ReleaseInject, inject="crisis")
    table.do(cmd.TakeAction, DOWN_HEAD, act="make-statement")
    assert proposals(table)["B3.5a"].level == 1


@pytest.mark.parametrize(
    ("basis", "law"),
    [
        ("UN Charter, Article 33", True),
        ("ARSIWA 49 to 54", True),
        ("customary law on notification", True),
        ("Charte des Nations Unies, article 33", True),
        ("droit coutumier", True),
        ("we are right", False),
        ("bonne raison", False),
    ],
)
def test_a_basis_is_a_law_by_its_name(basis, law):
    assert (LAW.search(basis) is not None) is law


@pytest.mark.parametrize(
    ("basis", "text", "level"),
    [
        ("UN Charter, Article 33", None, 4),
        ("two words", None, 3),
        ("two words", Said("After the drought of last week"), 4),
        ("Treaty, good faith", None, 4),
    ],
)
def test_an_act_is_grounded_in_a_law_or_an_event_and_not_in_any_two_words(table, basis, text, level):
    table.control(cmd.ReleaseInject, inject="crisis")
    for words in (text, None):
        table.do(cmd.TakeAction, DOWN_HEAD, act="offer-to-negotiate", target=UP, basis=basis, words=words)
        table.next_turn()
    assert proposals(table)["B3.4b"].level == level


# --- tasks


def test_a_task_for_oneself_is_no_work_shared(table):
    for text in (
        "Measure the flow at the gauge.",
        "Ask Down how much filling it fears.",
        "Draft a line on the drought.",
    ):
        table.do(cmd.SetTask, UP_HEAD, owner=UP_HEAD, text=Said(text), minutes=5)
    assert proposals(table, "ana")["B3.3c"].level == 1
    table.do(
        cmd.SetTask, UP_HEAD, owner=UP_DEPUTY, text=Said("Ask the commission which filling it thinks fair."), minutes=5
    )
    assert proposals(table, "ana")["B3.3c"].level == 2
    table.do(cmd.CloseTask, UP_DEPUTY, task=tuple(table.state.tasks)[-1], outcome="done")
    assert proposals(table, "ana")["B3.3c"].level == 3


# --- approvals


@pytest.mark.parametrize("text", ["x", "The elephants of Up whistle to the moon beside the filling."])
def test_to_approve_noise_is_no_approval(table, text):
    fields = {name: tuple(Said(text) for _ in v) if isinstance(v, tuple) else Said(text) for name, v in PLAN.items()}
    sent = (
        table.do(cmd.SubmitDocument, UP_DEPUTY, form="negotiation-plan", title="Plan", fields=fields).records[0].event
    )
    table.do(cmd.SignOff, UP_HEAD, document=sent.document, decision="approved")
    log = table.exercise.records
    ugo = Dossier(LogIndex(log), next(c for c in candidates(log) if c.pseudonym == "ugo"))
    assert ugo.approval(sent) is None
    assert gather(ugo)["B1.2b"].level == 1


def test_to_approve_a_plan_of_substance_is_one(table):
    sent = table.do(cmd.SubmitDocument, UP_DEPUTY, form="negotiation-plan", title="Plan", fields=PLAN).records[0].event
    table.do(cmd.SignOff, UP_HEAD, document=sent.document, decision="approved")
    log = table.exercise.records
    ugo = Dossier(LogIndex(log), next(c for c in candidates(log) if c.pseudonym == "ugo"))
    assert ugo.approval(sent) is not None


# --- threats


@pytest.mark.parametrize(
    "text",
    [
        "You will regret it.",
        "Do not test our patience.",
        "Accidents happen to dams.",
        "You have been warned.",
        "Vous allez le regretter.",
        "Vous le regretterez.",
        "Notre patience a des limites.",
        "Ce serait dommage que votre barrage cède.",
        "Vous voilà prévenus.",
    ],
)
def test_a_veiled_threat_is_one(text):
    assert VEILED.search(text)


@pytest.mark.parametrize(
    "text",
    [
        "You will pay a third of the fund, we the rest.",
        "We regret what happened at the dam.",
        "You will see the figures tomorrow.",
        "It would be a pity if we lost a week.",
        "We know where they are and how badly they are hurt.",
        "As you would wish, and as you will find out tomorrow.",
        "Vous verrez les chiffres demain.",
        "Nous regrettons cet accident.",
        "Un accident arrivé à Tisanga a fait onze blessés ; nous savons où sont les nôtres.",
        "Ce serait dommage si nous perdions une semaine.",
        "Vous payez un tiers du fonds.",
    ],
)
def test_what_is_no_threat_is_taken_for_none(text):
    assert not VEILED.search(text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_reason_for_register_says_what_was_looked_for(language):
    reason = levels(script("head-strong", language))["B1.6a"].reason[language]
    assert {"en": "looked for", "fr": "a cherché"}[language] in reason
    assert not any(flat in reason for flat in ("without a threat", "sans menace"))


# --- honest conduct that was passed over


def refused(table: Table) -> None:
    table.do(cmd.TablePackage, DOWN_HEAD, instrument=TREATY, choices={FILLING: SIX, FLOW: HIGH})
    table.do(cmd.AnswerPackage, UP_HEAD, package=table.package(), answer="reject")


def test_a_call_to_a_blocker_counts_as_well_as_a_message(table):
    refused(table)
    table.do(cmd.TakeAction, DOWN_HEAD, act="phone-call", target=UP, words=Said("What would you need for a high flow?"))
    assert proposals(table)["B1.4c"].level == 2


def test_a_call_to_somebody_else_does_not(table):
    refused(table)
    table.do(cmd.TakeAction, DOWN_HEAD, act="phone-call", target="commission")
    table.later(15)
    assert proposals(table)["B1.4c"].level == 1


def test_several_issues_in_one_objective_count_as_each(table):
    fields = {**PLAN, "objectives": (Said("First a high flow, then a filling of seven years, and joint inspection."),)}
    table.do(cmd.SubmitDocument, DOWN_HEAD, form="negotiation-plan", title="Plan", fields=fields, due=table.due("plan"))
    found = proposals(table)["B1.2a"]
    assert found.level == 4
    assert "3 objectives" in found.reason["en"]


@pytest.mark.parametrize(
    "text",
    [
        "The gauge commission publishes the flow within a month.",
        "I write to the hospital by Friday.",
        "We keep a duty list from turn 1.",
        "La commission de l’échelle publie le débit sous un mois.",
        "J’écris à l’hôpital avant vendredi.",
        "Le service consulaire tient la liste dès demain.",
    ],
)
def test_an_office_or_the_writer_answers_for_an_action(text):
    assert ANSWERS.search(text)


@pytest.mark.parametrize("text", ["More water within a month.", "Plus d’eau sous un mois."])
def test_an_action_of_nobody_has_no_owner(text):
    assert not ANSWERS.search(text)


def test_a_plan_with_an_alternative_is_half_a_plan_for_the_crisis_only_where_one_was_due(table):
    table.do(cmd.SubmitDocument, DOWN_HEAD, form="negotiation-plan", title="Plan", fields=PLAN, due=table.due("plan"))
    table.control(cmd.ReleaseInject, inject="crisis")
    assert "B3.1a" not in proposals(table)


def test_half_a_plan_is_one_where_a_decision_note_was_due():
    asked = replace(CALLING.due[0], id="note", kind="decision-note", minutes=3)
    table = Table(replace(CALLING, due=(*CALLING.due, asked)))
    table.do(cmd.TakeSeat, DOWN_HEAD, by=CONTROL, pseudonym=Pseudonym("dan"))
    table.do(cmd.SubmitDocument, DOWN_HEAD, form="negotiation-plan", title="Plan", fields=PLAN, due=table.due("plan"))
    table.later(5)
    table.control(cmd.ReleaseInject, inject="crisis")
    assert proposals(table)["B3.1a"].level == 2


# --- the time one had


def test_who_sat_down_late_had_no_time_and_who_had_half_of_it_had(table):
    table.minutes += 1
    table.do(cmd.LeaveSeat, DOWN_HEAD)
    table.minutes += 6
    table.do(cmd.TakeSeat, DOWN_HEAD, by=CONTROL, pseudonym=Pseudonym("eve"))
    for _ in range(2):
        table.next_turn()
    assert not {"B1.2a", "B1.6b", "B1.1a"} & proposals(table, "eve").keys()


def test_a_document_filed_after_a_time_that_was_not_ones_own_is_no_late_one(table):
    table.do(cmd.LeaveSeat, DOWN_HEAD)
    table.minutes += 7
    table.do(cmd.TakeSeat, DOWN_HEAD, by=CONTROL, pseudonym=Pseudonym("eve"))
    table.minutes += 2
    table.do(cmd.SubmitDocument, DOWN_HEAD, form="negotiation-plan", title="Plan", fields=PLAN, due=table.due("plan"))
    found = proposals(table, "eve")
    assert "B1.6b" not in found
    assert found["B1.2a"].level >= 3, "what it says is theirs"


def test_a_third_of_the_turns_is_a_third_of_ones_own(table):
    for _ in range(2):
        table.next_turn()
    table.do(cmd.LeaveSeat, DOWN_HEAD)
    table.do(cmd.TakeSeat, DOWN_HEAD, by=CONTROL, pseudonym=Pseudonym("eve"))
    opened = table.do(cmd.OpenChannel, DOWN_HEAD, seats=(UP_HEAD,)).records[0].event.channel
    for seat, text in ((DOWN_HEAD, "Which filling do you need?"), (UP_HEAD, "Six years of filling, and a low flow.")):
        table.do(cmd.SendMessage, seat, channel=opened, words=Said(text))
    assert proposals(table, "eve")["B1.4a"].level == 3
