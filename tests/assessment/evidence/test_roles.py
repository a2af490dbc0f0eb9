"""Roles and substitutes in plans, and a substitute who then acts."""

from __future__ import annotations

import pytest

from assessment.evidence import Dossier, LogIndex, candidates, gather
from sim.exercise import commands as cmd
from sim.exercise.core.names import CONTROL, PLENARY, Pseudonym, Row, Said, SeatId
from tests.sim.exercise.table import Table
from tests.sim.small import SMALL, UP_DEPUTY, UP_HEAD

NOTE = {
    "en": {
        "question": "Do we open the lower gate if the flow falls under 400 m³/s at the gauge?",
        "options": (
            "Open it at once, which costs a week of filling and calms Down",
            "Wait for the Commission, which costs nothing and looks like refusal",
        ),
        "recommendation": "Open it at once; the ministry pays and the engineers of Up do the work.",
        "trigger": "A flow under 400 m³/s for two days.",
    },
    "fr": {
        "question": "Ouvrons-nous la vanne basse si le débit passe sous 400 m³/s au barrage ?",
        "options": (
            "L’ouvrir aussitôt, ce qui coûte une semaine de remplissage et apaise Down",
            "Attendre la Commission, ce qui ne coûte rien et ressemble à un refus",
        ),
        "recommendation": "L’ouvrir aussitôt ; le ministère paie et les ingénieurs de Up s’en chargent.",
        "trigger": "Un débit inférieur à 400 m³/s pendant deux jours.",
    },
}
COVERED = {
    "en": "Ana Up decides, and in her absence Ugo Up stands in for her.",
    "fr": "Ana Up décide, et en son absence Ugo Up la remplace.",
}
UNCOVERED = {
    "en": "Ana Up decides alone on the gate and the flow.",
    "fr": "Ana Up décide seule de la vanne et du débit.",
}
LANGUAGES = ("en", "fr")


PLAN = {
    "en": {
        "case": "The flow at the gauge falls under 400 m³/s and Down says that Up shut the gate.",
        "authority": "Our ambassador decides on the gate; where she is away, the head of the water section does.",
        "triggers": {
            "sign": "Flow at the gauge",
            "threshold": "Under 400 m³/s for two days",
            "source": "The Commission",
        },
        "actions": {
            "action": "Open the lower gate and tell Down why",
            "owner": UP_DEPUTY,
            "date": 12,
            "means": "Two engineers",
        },
    },
    "fr": {
        "case": "Le débit au barrage passe sous 400 m³/s et Down dit que Up a fermé la vanne.",
        "authority": "L’ambassadrice ; si elle n’est pas joignable dans l’heure, le chef du service de l’eau.",
        "triggers": {
            "sign": "Le débit au barrage",
            "threshold": "Moins de 400 m³/s deux jours durant",
            "source": "La Commission",
        },
        "actions": {
            "action": "Ouvrir la vanne basse et dire pourquoi",
            "owner": UP_DEPUTY,
            "date": 12,
            "means": "Deux ingénieurs",
        },
    },
}
ALONE = {
    "en": "The ambassador decides it herself, from the first flow under 400 m³/s on.",
    "fr": "L’ambassadrice en décide elle-même, dès le premier débit sous 400 m³/s.",
}


@pytest.fixture
def table() -> Table:
    table = Table(SMALL)
    for seat, who in ((UP_HEAD, "ana"), (UP_DEPUTY, "ugo")):
        table.do(cmd.TakeSeat, seat, by=CONTROL, pseudonym=Pseudonym(who))
    return table


def said(value: str | tuple[str, ...], language: str) -> Said | tuple[Said, ...]:
    return Said(value, language) if isinstance(value, str) else tuple(Said(one, language) for one in value)


def file_note(table: Table, language: str, seat: SeatId = UP_HEAD, **more: str) -> None:
    fields = {name: said(value, language) for name, value in (NOTE[language] | more).items()} | {
        "confidence": Said("70")
    }
    table.do(cmd.SubmitDocument, seat, form="decision-note", title="Gate", fields=fields)


def file_plan(table: Table, language: str, **more: str) -> None:
    fields = {
        name: (Row({c: Said(v, language) if isinstance(v, str) and c != "owner" else v for c, v in value.items()}),)
        if isinstance(value, dict)
        else Said(value, language)
        for name, value in (PLAN[language] | more).items()
    }
    table.do(cmd.SubmitDocument, UP_HEAD, form="contingency-plan", title="Gate", fields=fields)


def level(table: Table, who: str = "ana") -> int | None:
    log = table.exercise.records
    found = gather(Dossier(LogIndex(log), next(c for c in candidates(log) if c.pseudonym == who))).get("B3.1c")
    return None if found is None else found.level


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("more", "expected"), [({}, 3), (ALONE, 2)], ids=("covered", "alone"))
def test_who_decides_and_who_stands_in_stand_in_a_contingency_plan(table, language, more, expected):
    file_plan(table, language, **({"authority": more[language]} if more else {}))
    assert level(table) == expected


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("legal", "expected"), [(COVERED, 3), (UNCOVERED, None)], ids=("covered", "uncovered"))
def test_a_decision_note_earns_by_a_substitute_and_is_no_occasion_without_one(table, language, legal, expected):
    file_note(table, language, legal=legal[language])
    assert level(table) == expected


def test_the_name_of_one_person_twice_is_no_substitute(table):
    file_note(table, "en", legal="Ana Up decides, and in her absence Ana Up stands in.")
    assert level(table) is None


def test_a_substitute_who_acts_while_the_seat_is_empty_is_mastery(table):
    file_note(table, "en", UP_DEPUTY, legal=COVERED["en"])
    table.do(cmd.SendMessage, UP_DEPUTY, channel=PLENARY, words=Said("We are all here."))
    assert level(table, "ugo") == 3, "nobody was away"
    table.do(cmd.LeaveSeat, UP_HEAD)
    assert level(table, "ugo") == 3, "nobody has acted yet"
    table.do(cmd.SendMessage, UP_DEPUTY, channel=PLENARY, words=Said("I speak for Up until Ana is back."))
    assert level(table, "ugo") == 4


def test_noise_is_not_acquired_in_a_plan_and_no_occasion_in_a_note(table):
    file_note(table, "en", **dict.fromkeys(("question", "recommendation", "trigger", "legal"), "x"), options=("x", "x"))
    assert level(table) is None
    cell = {"action": "x", "means": "x"}
    fields = {name: Said("x") for name in ("case", "authority", "fallback")}
    fields |= {"triggers": (Row(dict.fromkeys(("sign", "threshold", "source"), Said("x"))),)}
    fields |= {"actions": (Row({c: Said(v) for c, v in cell.items()} | {"owner": UP_DEPUTY, "date": 12}),)}
    table.do(cmd.SubmitDocument, UP_HEAD, form="contingency-plan", title="x", fields=fields)
    assert level(table) == 1
