from __future__ import annotations

from dataclasses import replace
from functools import cache

import pytest
from rapidfuzz.distance import Indel

from scenarios.library import load
from sim.exercise import events as ev
from sim.exercise.core.due import Due, Subject
from sim.exercise.core.names import DueId, Phrase
from sim.exercise.state import State
from sim.policies.phrases import renderer
from sim.policies.scenes import doubtful
from sim.runs import play
from sim.world.crisis import CRISIS_FROM
from tests.sim.exercise.table import Table
from tests.sim.policies.test_minds import let
from tests.sim.small import DOWN_HEAD, FLOW, SMALL, both


@cache
def ended(name: str, seed: int = 1) -> State:
    return play(load(name), seed).exercise.state


def told(state: State, document, language: str = "en") -> str:
    say = renderer(state)
    lines = [w for field in document.event.fields.values() for w in (field if isinstance(field, tuple) else (field,))]
    return " ".join(say(words, language) for words in lines if isinstance(words, Phrase))


@pytest.mark.parametrize(("name", "seed"), [("river", 1), ("river", 3), ("river", 4), ("corridor", 1), ("accord", 1)])
@pytest.mark.parametrize("language", ["en", "fr"])
def test_no_two_documents_of_a_play_are_alike(name, seed, language):
    """Seven delegations reported on one accident in the same five facts: each reports what it saw and did."""
    state = ended(name, seed)
    written = [told(state, document, language).split() for document in state.documents.values()]
    alike = [Indel.normalized_similarity(a, b) for k, a in enumerate(written) for b in written[:k]]
    assert max(alike) <= 0.7


@pytest.mark.parametrize("name", ["river", "corridor", "accord"])
def test_a_situation_report_states_three_facts_or_more(name):
    reports = [d.event for d in ended(name).documents.values() if d.event.form == "situation-report"]
    assert reports
    assert min(len(r.fields["known"]) for r in reports) >= 3


def test_a_press_line_does_not_repeat_the_rumour_that_it_denies():
    state = ended("river")
    rumours = [n.title["en"].strip("“”") for _, n in state.injects if doubtful(n)]
    say = renderer(state)
    lines = [say(d.event.fields["line"], "en") for d in state.documents.values() if d.event.form == "press-line"]
    assert lines
    assert not any(rumour in line for rumour in rumours for line in lines)


def test_the_two_reports_of_an_intrusion_differ_and_the_second_assesses_it():
    by_subject = {ended("corridor").due[d.event.due].about: d for d in ended("corridor").documents.values()}
    first, second = (told(ended("corridor"), by_subject[kind]) for kind in ("cyber-24h", "cyber-72h"))
    assert "Early warning" in first
    assert "Gravity" not in first
    assert "Gravity as assessed: 6.6 of 10" in second


def test_a_note_on_an_issue_is_about_that_issue():
    due = Due(DueId("note"), "decision-note", DOWN_HEAD, 4, both("Flow"), turn=1, about=Subject("issue", FLOW))
    table = Table(replace(SMALL, due=(due,)))
    table.later(0.5)
    let(table, DOWN_HEAD, minutes=6)
    filed = [d.event for d in table.state.documents.values() if d.event.form == "decision-note"]
    assert [f.fields["question"].values["issue"] for f in filed] in ([FLOW], [])


def test_a_review_has_no_line_that_its_own_number_contradicts():
    for name in ("river", "corridor", "accord"):
        for document in ended(name).documents.values():
            for field in document.event.fields.values() if document.event.form == "after-action-review" else ():
                for words in field if isinstance(field, tuple) else (field,):
                    if words.template.startswith("doc.kept"):
                        assert words.values["count"] > 0
                    if words.template == "doc.cause-trust":
                        assert words.values["tension"] >= 2.0


def of_form(name: str, form: str) -> list:
    return [d.event for d in ended(name).documents.values() if d.event.form == form]


def test_a_plan_names_as_its_limit_the_last_option_before_one_that_is_barred():
    """Merevia wrote that nothing went beyond four years, which are the fewest, and a chair without limits named one."""
    stops = {p.actor: p.fields["reservation"] for p in of_form("river", "negotiation-plan")}
    assert stops["merevia"].values["option"] == "six-years"


@pytest.mark.parametrize("name", ["river", "corridor", "accord"])
def test_a_plan_goes_first_to_one_delegation(name):
    """Plans had one delegation to be asked first, and another to be visited first."""
    for plan in of_form(name, "negotiation-plan"):
        asked = [w.values["actor"] for w in plan.fields["others"] if w.template == "doc.others-unknown"]
        visited = plan.fields["allies"]
        assert not asked or visited.template != "doc.allies" or asked == [visited.values["actor"]], plan


def test_the_plan_of_those_who_sign_nothing_has_no_signature_to_refuse():
    """The Commission, the company and the agency wrote that they would sign nothing worth less than so many points."""
    river = load("river").instruments[0]
    for plan in of_form("river", "negotiation-plan"):
        outside = plan.actor not in {*river.parties, *river.signatories}
        assert (plan.fields["reservation"].template == "doc.stop-outside") == outside
        if outside:
            assert [words.template for words in plan.fields["trades"]] == ["doc.trade-none"]


def test_a_contingency_note_has_ready_what_was_asked_for():
    """A note on rationing the canals proposed to convene a meeting, and did not name a canal."""
    asked = {d.due: d for d in ended("river").due.values() if d.about == "contingency"}
    notes = [n for n in of_form("river", "decision-note") if n.due in asked]
    assert len(notes) == len(asked) > 1
    say = renderer(ended("river"))
    for note in notes:
        ready = [w for w in note.fields["options"] if w.template == "doc.plan-measure"]
        assert [asked[note.due].measure["fr"] in say(words, "fr") for words in ready] == [True]


def test_a_note_on_an_ultimatum_waits_for_its_date_and_not_for_proof():
    for name in ("river", "corridor", "accord"):
        state = ended(name)
        dated = {n.inject for _, n in state.injects if n.ultimatum}
        on_dates = [
            n
            for n in of_form(name, "decision-note")
            if state.due[n.due].inject in dated
            and state.due[n.due].about is None
            and "overtaken" not in n.fields["question"].template
        ]
        assert on_dates
        for note in on_dates:
            assert "The date itself" in renderer(state)(note.fields["trigger"], "en")


@pytest.mark.parametrize(
    ("name", "seats"), [("corridor", {"mis-head"}), ("river", {"kad-deputy", "thc-head", "drf-head"})]
)
def test_a_press_line_on_an_event_names_those_it_struck(name, seats):
    state = ended(name)
    say = renderer(state)
    spoke = [p for p in of_form(name, "press-line") if p.seat in seats]
    assert {p.seat for p in spoke} == seats
    struck = ["Open Hands Relief", "Two people have been killed"] if name == "corridor" else ["Ostrana", "Lusimba"]
    assert all(victim in say(p.fields["line"], "en") for p in spoke for victim in struck)


def test_a_figure_goes_to_the_press_as_it_stands_that_day():
    """The Commission confirmed 355 m³/s an hour after its own gauge had shown 385."""
    exercise, now, given = play(load("river"), 1).exercise, {}, 0
    for record in exercise.records:
        if isinstance(record.event, ev.IndicatorsMoved):
            now |= record.event.values
        if isinstance(record.event, ev.DocumentReleased) and "gauge" in record.event.fields["line"].values:
            values = record.event.fields["line"].values
            given += 1
            assert values["level"] == round(now[values["gauge"]])
    assert given


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_no_note_offers_as_an_option_what_its_delegation_has_done(seed):
    exercise, done = play(load("river"), seed).exercise, set()
    for record in exercise.records:
        if isinstance(record.event, ev.ActionTaken):
            done.add((record.event.actor, record.event.act, record.event.target))
        if isinstance(record.event, ev.DocumentSubmitted) and record.event.form == "decision-note":
            for words in record.event.fields["options"]:
                if words.template.startswith(("doc.option-act", "doc.plan-act")):
                    assert (record.event.actor, words.values["act"], words.values["actor"]) not in done


def test_a_report_gives_the_sentence_of_the_news_that_answers_what_was_asked():
    say = renderer(ended("river"))
    first = {r.seat: say(r.fields["known"][0], "en") for r in of_form("river", "situation-report")}
    assert "Mbari will feel it within hours" in first["lus-deputy"], "asked for the flow at Mbari"
    assert "Gates 2 and 3 are jammed" in first["thc-head"], "asked for the gates"


def test_a_lender_reports_on_its_loan_from_the_note_of_its_own_treasury():
    """Asked for the accident and the loan, Merevia's report did not name the instalment."""
    report = next(r for r in of_form("river", "situation-report") if r.seat == "mer-head")
    say = renderer(ended("river"))
    assert any("The fourth instalment" in say(words, "en") for words in report.fields["known"])


def test_a_note_waits_for_a_rung_between_its_own_delegation_and_the_other():
    """Delta Relief would write anew at rung 6 with Lusimba, which was that of Kadera and Lusimba: its own was at 1."""
    note = next(n for n in of_form("river", "decision-note") if n.seat == "drf-head")
    assert note.fields["trigger"].values["actor"] == "lusimba"
    assert note.fields["trigger"].values["rung"] == CRISIS_FROM


def test_a_report_on_an_event_says_what_happened():
    state = ended("river")
    reports = [r for r in of_form("river", "situation-report") if r.seat == "lus-deputy"]
    assert "a hoist failed" in renderer(state)(reports[0].fields["known"][0], "en")
    assert "Flow at Mbari" in " ".join(renderer(state)(words, "en") for words in reports[0].fields["known"])


@pytest.mark.parametrize("name", ["river", "corridor", "accord"])
def test_a_review_does_not_call_unadopted_what_is_adopted_within_the_hour(name):
    state = ended(name)
    for review in of_form(name, "after-action-review"):
        for words in review.fields["timeline"]:
            if words.template == "doc.time-not-adopted":
                assert state.instruments[words.values["instrument"]].adopted is None


def test_those_whose_people_were_hurt_speak_of_them_before_the_rumour():
    lines = {p.seat: p.fields["line"].template for p in of_form("river", "press-line") if p.cites}
    assert lines["ost-deputy"] == "doc.press-rumour-hurt"


def test_nobody_offers_relief_for_its_own_bad_day_to_those_who_are_no_worse_off():
    """Ostrana's plan for the salt in its own delta was to send humanitarian aid to Lusimba."""
    notes = [
        n for n in of_form("river", "decision-note") if n.fields["question"].template == "doc.question-contingency"
    ]
    assert notes
    assert not any(w.values.get("act") == "humanitarian-aid" for n in notes for w in n.fields["options"])


def test_an_agency_asks_passage_of_those_who_hold_the_road():
    note = next(n for n in of_form("river", "decision-note") if n.seat == "drf-head")
    asked = next(w for w in note.fields["options"] if w.template == "doc.speak-agency")
    assert asked.values["actor"] == "lusimba"


def test_a_report_on_a_network_or_on_a_killing_quotes_no_figure_of_hunger():
    about = {d.event.due: ended("corridor").due[d.event.due] for d in ended("corridor").documents.values()}
    reviews = [r for r in of_form("corridor", "after-action-review") if about[r.due].about in ("cyber-final", "event")]
    assert reviews
    assert not any("gauge" in words.values for r in reviews for words in r.fields["timeline"])


@pytest.mark.parametrize("seed", [3, 5])
def test_no_press_line_calls_unknown_what_a_correction_has_told(seed):
    """The Commission published that nobody knew who did what thirty seconds after its own telemetry had told."""
    corrected: set[str] = set()
    filed: dict[str, ev.DocumentSubmitted] = {}
    released_late = 0
    exercise = play(load("river"), seed).exercise
    for record in exercise.records:
        match record.event:
            case ev.InjectReleased(corrects=wrong) if wrong is not None:
                corrected.add(wrong)
            case ev.DocumentSubmitted(form="press-line") as paper:
                filed[paper.document] = paper
            case ev.DocumentReleased(document=document) if document in filed:
                due = exercise.state.due.get(filed[document].due)
                if due is not None and due.inject in corrected:
                    released_late += 1
                    assert "rumour" not in filed[document].fields["line"].template
    assert released_late


def ultimatum_notes(state: State) -> list:
    dated = {n.inject: n for _, n in state.injects if n.ultimatum}
    notes = [d for d in state.documents.values() if d.event.form == "decision-note" and d.event.due is not None]
    return [(d, dated[state.due[d.event.due].inject]) for d in notes if state.due[d.event.due].inject in dated]


@pytest.mark.parametrize("seed", [1, 5])
def test_a_note_does_not_wait_for_an_answer_that_has_been_given(seed):
    state = ended("river", seed)
    spoken = [
        (e.at, m.words.values.get("inject"), state.actor_of(m.seat))
        for e, m in state.messages
        if isinstance(m.words, Phrase) and m.channel == "plenary"
    ]
    waiting = ("doc.trigger-own-date", "doc.trigger-their-date")
    notes = ultimatum_notes(state)
    assert notes
    for document, news in notes:
        if document.event.fields["trigger"].template in waiting:
            asked = document.event.fields["trigger"].values["actor"]
            assert not [at for at, inject, who in spoken if (inject, who) == (news.inject, asked) and at < document.at]


def test_those_of_whom_something_is_demanded_weigh_doing_it():
    state = ended("river", 5)
    options = [
        [w.template for w in d.event.fields["options"]]
        for d, news in ultimatum_notes(state)
        if d.event.fields["recommendation"].template == "doc.recommend-addressee"
    ]
    assert options
    assert all("doc.yield-addressee" in found for found in options)


def reviews(state: State) -> list:
    return [d for d in state.documents.values() if d.event.form == "after-action-review"]


@pytest.mark.parametrize(("name", "seed"), [("river", 5), ("corridor", 1)])
def test_a_review_always_has_what_turned_the_exercise(name, seed):
    """Nine moments evenly spread left out the accident and the dead."""
    state = ended(name, seed)
    turned = [
        (e.at, n)
        for e, n in state.injects
        if e.event.audience.seats is None
        and not doubtful(n)
        and n.corrects is None
        and (n.deaths or n.ultimatum or n.priority == "immediate")
    ]
    assert turned
    of_all = [(at, n) for at, n in turned if n.deaths or n.ultimatum]
    for document in reviews(state):
        stands = {w.values.get("title_en") for w in document.event.fields["timeline"]}
        heads = not {"sign", "chair"}.isdisjoint(state.card(document.event.seat).powers)
        assert {n.title["en"] for at, n in (turned if heads else of_all) if at <= document.at} <= stands


@pytest.mark.parametrize(("name", "seed"), [("river", 5), ("corridor", 5)])
def test_a_review_counts_the_acceptances_that_still_stand(name, seed):
    standing: dict[str, set[str]] = {}
    author: dict[str, str] = {}
    counted = 0
    for record in play(load(name), seed).exercise.records:
        match record.event:
            case ev.PackageTabled(package=package, actor=actor):
                standing[package], author[package] = set(), actor
            case ev.PackageWithdrawn(package=package) | ev.PackageLapsed(package=package):
                standing.pop(package, None)
            case ev.PackageAnswered(package=package, actor=actor, answer=answer) if package in standing:
                (standing[package].add if answer == "accept" else standing[package].discard)(actor)
            case ev.AcceptanceSuperseded(package=package, actor=actor) if package in standing:
                standing[package].discard(actor)
            case ev.DocumentSubmitted(form="after-action-review") as paper:
                for words in paper.fields["causes"]:
                    if words.template == "doc.cause-packages":
                        counted += 1
                        own = [who for package, who in standing.items() if author[package] == paper.actor]
                        assert words.values["accepted"] == sum(map(len, own))
    assert counted


def test_a_package_is_accepted_when_the_yes_is_given():
    state = ended("accord", 5)
    late = [p for p in state.packages.values() if any(at > p.at for at in p.answered.values())]
    assert late
    for document in reviews(state):
        told_of = [w for w in document.event.fields["timeline"] if "package" in w.values]
        at = [
            package.answered[document.event.actor] if w.template == "doc.time-accepted" else package.at
            for w in told_of
            for package in [state.packages[w.values["package"]]]
        ]
        assert at == sorted(at)
