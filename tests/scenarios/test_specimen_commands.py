"""Every command of the exercise, done once from a script that calls things by the scenario's names."""

from __future__ import annotations

from dataclasses import replace

import pytest

from scenarios.specimens.check import read_script
from sim.exercise import commands as cmd
from sim.exercise.core.blueprint import DecisionRule
from sim.exercise.core.names import InstrumentId, Row, Said
from sim.exercise.core.refusals import Refused
from sim.exercise.papers.events import Citation
from sim.exercise.vocabulary import COMMANDS
from sim.specimen.naming import commands
from tests.sim.exercise.table import Table
from tests.sim.pledges import dry
from tests.sim.small import DOWN_HEAD, PROTOCOL, SMALL

_DRY = dry()
_PROTOCOL = next(text for text in _DRY.instruments if text.id == PROTOCOL)
_VOTED = replace(_PROTOCOL, id=InstrumentId("accord"), rule=DecisionRule("majority", minutes=5))
BLUEPRINT = replace(_DRY, injects=SMALL.injects, instruments=(*_DRY.instruments, _VOTED))
"""A treaty that binds, a protocol by silence, an accord by vote, news, and a river too low for the treaty."""

LINES = """
- {turn: 1, minute: 0, do: take-seat, seat: down-head, pseudonym: specimen} -> seat-taken
- {turn: 1, minute: 0, do: start} -> exercise-started
- {turn: 1, minute: 0, do: open-channel, to: [up-head], title: Corridor} -> channel-opened
- {turn: 1, minute: 0, do: send-message, to: [up-head], text: What do you need?, intent: question, about: [flow]} -> message-sent
- {turn: 1, minute: 0, do: set-pace, pace: faster} -> pace-set
- {turn: 1, minute: 0, do: rule-readiness, allowed: false} -> readiness-ruled
- {turn: 1, minute: 0, do: rule-readiness, allowed: true} -> readiness-ruled
- {turn: 1, minute: 0, do: declare-ready} -> ready-declared
- {turn: 1, minute: 0, do: withdraw-ready} -> ready-withdrawn
- {turn: 1, minute: 0, do: allow-coach} -> coach-allowed
- {turn: 1, minute: 0, do: withdraw-coach} -> coach-withdrawn
- {turn: 1, minute: 0, do: release-inject, inject: drought} -> inject-released
- {turn: 1, minute: 0, do: arrange-inject, inject: crisis, status: held} -> inject-arranged
- {turn: 1, minute: 0, do: quick-inject, form: press, title: A rumour, body: It rains, source: Herald, to: [down-head]} -> inject-released
- {turn: 1, minute: 1, do: submit-document, due: plan, fields: {"*": x}, cites: [{inject: drought, stance: refutes}, {said-by: down-head}]} -> document-submitted
- {turn: 1, minute: 1, do: sign-off, due: plan, decision: approved, text: Good} -> document-signed-off
- {turn: 1, minute: 1, do: ask-approval, due: plan} -> approval-asked
- {turn: 1, minute: 1, do: submit-document, form: press-line, fields: {line: We ask for calm.}} -> document-submitted
- {turn: 1, minute: 1, do: sign-off, last-of: down-head, decision: approved} -> document-signed-off
- {turn: 1, minute: 1, do: release, last-of: down} -> document-released
- {turn: 1, minute: 1, do: set-task, owner: down-head, text: Ask them, minutes: 5} -> task-set
- {turn: 1, minute: 1, do: close-task} -> task-closed
- {turn: 1, minute: 1, do: ask-capital, seat: up-head, instrument: treaty, issue: flow, option: high, text: It buys time} -> capital-asked
- {turn: 1, minute: 5, do: pulse} -> capital-answered
- {turn: 1, minute: 5, do: table-package, instrument: treaty, choices: {flow: high, filling: seven}} -> package-tabled
- {turn: 1, minute: 5, do: withdraw-package, last-of: down} -> package-withdrawn
- {turn: 1, minute: 5, do: table-package, to: plenary, instrument: treaty, choices: {flow: high, filling: six}, text: Six for a floor} -> package-tabled
- {turn: 1, minute: 5, do: take-position, instrument: treaty, issue: flow, option: high} -> position-taken
- {turn: 1, minute: 5, do: make-remark, instrument: treaty, provision: art-1, text: Say which parties} -> remark-made
- {turn: 1, minute: 5, do: open-drafting, instrument: treaty, provision: art-1} -> drafting-opened
- {turn: 1, minute: 5, do: keep-draft, instrument: treaty, provision: art-1, text: In good faith and in time} -> draft-kept
- {turn: 1, minute: 5, do: table-wording, instrument: treaty, provision: art-1} -> wording-tabled
- {turn: 1, minute: 5, do: answer-wording, seat: up-head, instrument: treaty, provision: art-1, answer: object, text: No} -> wording-answered
- {turn: 1, minute: 5, do: reopen-wording, instrument: treaty, provision: art-1} -> wording-reopened
- {turn: 1, minute: 6, do: answer-package, seat: up-head, last-of: down, answer: accept} -> package-answered
- {turn: 1, minute: 6, do: make-declaration, instrument: treaty, provision: art-3, form: interpretation, text: In a dry year too} -> declaration-made
- {turn: 1, minute: 6, do: object-to-declaration, seat: up-head, last-of: down, text: Not in every dry year} -> declaration-objected
- {turn: 1, minute: 6, do: withdraw-declaration, last-of: down-head} -> declaration-withdrawn
- {turn: 1, minute: 6, do: initial, instrument: treaty} -> text-initialled
- {turn: 1, minute: 6, do: initial, seat: up-head, instrument: treaty} -> text-initialled
- {turn: 1, minute: 6, do: sign, seat: up-head, instrument: treaty} -> text-signed
- {turn: 1, minute: 6, do: sign, instrument: treaty} -> instrument-in-force
- {turn: 1, minute: 7, do: take-action, act: denounce, target: up, text: You held our water back} -> action-taken
- {turn: 1, minute: 7, do: note-observation, text: Calm, about: {act-by: down}, about_seat: down-head} -> observer-noted
- {turn: 1, minute: 7, do: lend-time, to: down-head} -> time-lent
- {turn: 1, minute: 7, do: extend-turn, minutes: 5} -> turn-extended
- {turn: 1, minute: 8, do: close-gap, elapsed: 450000} -> gap-closed
- {turn: 1, minute: 9, do: pause} -> exercise-paused
- {turn: 1, minute: 9, do: resume} -> exercise-resumed
- {turn: 1, minute: 10, do: stand-still, elapsed: 500000} -> exercise-paused
- {turn: 1, minute: 10, do: resume} -> exercise-resumed
- {turn: 1, minute: 11, do: end-turn} -> turn-began
- {turn: 2, minute: 1, do: withhold, obligation: pay} -> conduct-ordered
- {turn: 2, minute: 1, do: perform, obligation: pay} -> conduct-ordered
- {turn: 2, minute: 1, do: snap-back, obligation: floor} -> obligation-suspended
- {turn: 2, minute: 1, do: raise-dispute, obligation: floor, text: The gauge is dry} -> obligation-disputed
- {turn: 2, minute: 2, do: table-package, instrument: protocol, choices: {joint: inspect}} -> package-tabled
- {turn: 2, minute: 2, do: put-to-decision, last-of: down, instrument: protocol} -> decision-opened
- {turn: 2, minute: 2, do: break-silence, instrument: protocol, text: We think again} -> silence-broken
- {turn: 2, minute: 2, do: table-package, instrument: accord, choices: {joint: inspect}} -> package-tabled
- {turn: 2, minute: 2, do: put-to-decision, package: {last-of: down, instrument: accord}} -> decision-opened
- {turn: 2, minute: 2, do: cast-vote, instrument: accord, vote: yes} -> vote-cast
- {turn: 2, minute: 3, do: cover-seat, seat: up-deputy, mind: novice} -> seat-taken
- {turn: 2, minute: 3, do: hand-over, seat: up-deputy, stands: [Two packages]} -> handover-briefed
- {turn: 2, minute: 4, do: leave-seat} -> seat-left
- {turn: 2, minute: 5, do: end-exercise} -> exercise-ended
- {turn: 4, minute: 12, do: release-debrief, what: [stakes], seats: [down-head]} -> debrief-released
""".strip().splitlines()  # noqa: E501 - one line of the script each


@pytest.fixture(scope="module")
def done() -> dict[str, list[str]]:
    """The kinds of events that each line made, by the line."""
    told = {line: line.rpartition(" -> ")[0] for line in LINES}
    read = read_script("seat: down-head\nacts:\n" + "\n".join(told.values()), BLUEPRINT)
    assert [(p.line, p.said("en")) for p in read.problems] == []
    table, made = Table(BLUEPRINT, started=False), dict[str, list[str]]()
    for number, (line, act) in enumerate(zip(LINES, read.script.acts, strict=True)):
        at = round(((act.at.turn - 1) * 11 + act.at.minute) * 60_000)
        made[line] = [
            record.event.kind
            for command in commands(act, DOWN_HEAD, table.state, f"act-{number}")
            for record in table.exercise.submit(command, at).records
        ]
    return made


@pytest.mark.parametrize("line", LINES, ids=lambda line: line.partition("do: ")[2].split(",")[0].split("}")[0])
def test_the_line_does_what_it_says(line, done):
    assert line.rpartition(" -> ")[2] in done[line]


def test_there_is_a_line_for_every_command():
    assert {line.partition("do: ")[2].split(",")[0].split("}")[0] for line in LINES} == set(COMMANDS)


def act(line: str, table: Table) -> list[cmd.Command]:
    """The commands of one line as that table stands."""
    read = read_script(f"seat: down-head\nacts:\n- {line}", table.state.blueprint)
    assert read.script is not None, [(p.line, p.said("en")) for p in read.problems]
    return list(commands(read.script.acts[0], DOWN_HEAD, table.state, "act"))


def test_a_star_fills_every_field_that_is_not_named_each_in_its_form():
    line = '{turn: 1, minute: 0, do: submit-document, form: decision-note, fields: {"*": [a, b], confidence: 60}}'
    (command,) = act(line, Table(BLUEPRINT))
    one, two = Said("a\nb"), (Said("a"), Said("b"))
    fields = {"question": one, "options": two, "recommendation": one, "trigger": one, "legal": one}
    assert command.fields == {**fields, "confidence": Said("60")}


def test_a_text_in_a_field_of_entries_is_an_entry_a_line_as_in_the_editor():
    fields = '{objectives: "one\\n\\n two", reservation: r, alternative: a, others: [o], trades: [t]}'
    (command,) = act(f"{{turn: 1, minute: 0, do: submit-document, due: plan, fields: {fields}}}", Table(BLUEPRINT))
    assert command.fields["objectives"] == (Said("one"), Said("two"))
    assert (command.form, command.title) == ("negotiation-plan", "Plan")


def test_tables_are_filled_by_columns_and_a_text_stands_wherever_words_do():
    risk = "{risk: Drought, likelihood: high, impact: low, response: Trucks, owner: down-head}"
    fields = f'{{"*": x, total: 10, results: [{{"*": y, baseline: 1, target: 2.5, date: 12}}], risks: [{risk}]}}'
    (command,) = act(f"{{turn: 1, do: submit-document, form: logframe, fields: {fields}}}", Table(BLUEPRINT))
    drought = {"risk": Said("Drought"), "likelihood": "high", "impact": "low", "response": Said("Trucks")}
    y, x = Said("y"), Said("x")
    results = {"result": y, "indicator": y, "baseline": 1.0, "target": 2.5, "date": 12.0, "verified": y}
    assert command.fields["risks"] == (Row({**drought, "owner": "down-head"}),)
    assert command.fields["results"] == (Row(results),)
    assert command.fields["budget"] == (Row({"item": x, "funder": x}),)
    assert (command.fields["goal"], command.fields["total"], command.fields["assumptions"]) == (x, 10.0, (x,))


def test_a_citation_without_a_stance_relies_on_what_it_cites():
    table = Table(BLUEPRINT)
    table.later(2)
    (command,) = act("{turn: 1, do: submit-document, due: plan, fields: {}, cites: [{inject: drought}]}", table)
    assert command.cites == (Citation(table.state.injects[0][0].ref, "relies-on"),)


def test_the_last_package_is_the_last_that_stands_and_was_seen():
    table = Table(BLUEPRINT)
    tabling = "{{turn: 1, do: table-package, instrument: treaty, choices: {{flow: high, filling: {}}}}}"
    for option in ("six", "seven"):
        table.exercise.submit(replace(act(tabling.format(option), table)[0], id=option), 0)
    (command,) = act("{turn: 1, do: withdraw-package, last-of: down}", table)
    standing = [p.id for p in table.state.packages.values() if p.alive]
    assert [command.package] == standing


def test_a_document_is_revised_by_what_asked_for_it_and_a_message_answers_an_event():
    table = Table(BLUEPRINT)
    table.later(2)
    filing = '{turn: 1, do: submit-document, due: plan, fields: {"*": x}'
    first = table.exercise.submit(act(filing + "}", table)[0], 200_000).records[0].event
    (again,) = act(filing + ", document: {due: plan}}", table)
    assert (again.due, again.document) == (first.due, first.document)
    (answer,) = act("{turn: 1, do: send-message, to: plenary, text: x, reply_to: {inject: drought}}", table)
    assert answer.reply_to == table.state.injects[0][0].ref


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("{turn: 1, do: withdraw-package, last-of: down}", "unknown-package"),
        ("{turn: 1, do: withdraw-declaration, last-of: down}", "unknown-declaration"),
        ("{turn: 1, do: sign-off, due: plan, decision: approved}", "unknown-document"),
        ("{turn: 1, do: submit-document, due: sitrep, fields: {}}", "not-due"),
        ("{turn: 1, do: close-task}", "unknown-task"),
        ("{turn: 1, do: cast-vote, vote: yes}", "no-decision"),
        ("{turn: 1, do: table-wording, instrument: treaty, provision: art-1}", "draft-not-open"),
        ("{turn: 1, do: note-observation, text: x, about: {inject: secret-cable}}", "unknown-reference"),
    ],
)
def test_what_is_named_and_not_there_is_refused_as_the_exercise_refuses_it(line, code):
    with pytest.raises(Refused) as refused:
        act(line, Table(BLUEPRINT))
    assert refused.value.code == code


def test_words_are_in_the_language_of_the_line_of_the_file_or_of_the_scenario():
    lines = [
        "{turn: 1, do: send-message, to: plenary, text: x}",
        "{turn: 1, do: send-message, to: plenary, text: x, language: fr}",
    ]
    assert [act(line, Table(BLUEPRINT))[0].words.language for line in lines] == ["en", "fr"]
    french = read_script(f"seat: down-head\nlanguage: fr\nacts:\n- {lines[0]}", BLUEPRINT).script
    assert french.acts[0].language == "fr"
