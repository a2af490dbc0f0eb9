"""The assessment desk over a real database: who comes in, what a decision needs, what leaves, what a moment shows."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pypdf
import pytest
from flask.testing import FlaskClient
from sqlalchemy import delete, select
from werkzeug.test import TestResponse

from assessment.framework import CriterionCode
from assessment.scoring import Proposal
from assessment.text import WORDS
from sim.exercise import commands as cmd
from sim.exercise.core.names import CONTROL, PLENARY, CommandId, Said
from sim.language import Sentence
from tests.sim.small import CHAIR, DOWN_HEAD, FILLING, FIVE, FLOW, HIGH, LOW, SEVEN, SIX, SMALL, TREATY, UP_HEAD
from web import create_app
from web.access import LOGIN
from web.accounts import Person
from web.config import Config
from web.house import EXTENSION, House
from web.marking.marks import Mark, Marks
from web.marking.view import quoted
from web.models import mark, membership

SECRET = "canary-of-the-northern-bank"
PLAN = {
    "objectives": (Said("Flow first"), Said("Years"), Said("Money")),
    "reservation": Said("High flow"),
    "alternative": Said("The commission decides"),
    "others": (Said("Up needs dates"), Said("The commission needs calm")),
    "trades": (Said("years for flow"), Said("money for data")),
}


class Desk:
    """A server with an exercise in which Dan holds a seat and Ana another, and people to open it as."""

    def __init__(self, database: str, processes: int = 0) -> None:
        self.now = 1_790_000_000_000
        self.app = create_app(Config(database, processes=processes, niceness=0), now=lambda: self.now)
        self.house: House = self.app.extensions[EXTENSION]
        add = self.house.accounts.add
        self.instructor = add("Robin Instructor", ["instructor"], email="robin@example.invalid")
        self.assessor = add("Claire Vasseur", ["assessor"], email="claire@example.invalid")
        self.second = add("Paul Renaud", ["assessor"], email="paul@example.invalid")
        self.dan = add("Inès Moreau", ["student"], email="ines@example.invalid")
        self.ana = add("Karim Haddad", ["student"], email="karim@example.invalid")
        self.stranger = add("Nobody Here", ["student"], email="nobody@example.invalid")
        self.row = self.house.lobby.open(self.instructor, SMALL, "Table B", "open", "formative", "en")
        self.id = self.row.id
        self.pseudonym = self.house.lobby.ask(self.dan, self.row.code, DOWN_HEAD).pseudonym
        self.other = self.house.lobby.ask(self.ana, self.row.code, UP_HEAD).pseudonym
        self._commands = 0
        self.do(cmd.Start, CONTROL)
        self.do(cmd.SendMessage, DOWN_HEAD, channel=PLENARY, words=Said("What must the filling protect?"))
        (due,) = self.state.due
        self.do(cmd.SubmitDocument, DOWN_HEAD, form="negotiation-plan", title="Plan", fields=PLAN, due=due)
        self.do(cmd.TablePackage, DOWN_HEAD, instrument=TREATY, choices={FILLING: SIX, FLOW: HIGH})
        self.do(cmd.OpenChannel, UP_HEAD, seats=(CHAIR,))
        private = next(c.id for c in self.state.channels.values() if set(c.seats) == {UP_HEAD, CHAIR})
        self.do(cmd.SendMessage, UP_HEAD, channel=private, words=Said(SECRET))

    @property
    def state(self) -> Any:
        return self.house.live.tables[self.id].exercise.state

    @property
    def log(self) -> Any:
        return self.house.live.tables[self.id].exercise.records

    def do(self, command: type[cmd.Command], seat: Any, **fields: Any) -> None:
        self._commands += 1
        self.now += 20_000
        asked = command(id=CommandId(f"test-{self._commands}"), seat=seat, **fields)
        self.house.live.tables.submit(self.id, asked)

    def seq(self, kind: str, seat: Any = None) -> int:
        wanted = (r for r in self.log if r.event.kind == kind and seat in (None, getattr(r.event, "seat", None)))
        return int(next(wanted).seq)

    def hidden(self) -> int:
        return int(next(r.seq for r in self.log if SECRET in str(r.event)))

    def visit(self, person: Person | None, language: str = "en") -> FlaskClient:
        client = self.app.test_client()
        client.set_cookie("language", language)
        if person is not None:
            client.set_cookie(LOGIN, self.house.accounts.sign_in(person))
        return client

    def block(self, block: str = "B1", who: str | None = None) -> str:
        return f"/assess/{self.id}/{who or self.pseudonym}/{block}"

    def post(self, client: FlaskClient, criterion: str, do: str = "keep", **fields: Any) -> TestResponse:
        """Send the form of a criterion, as its page filled it in, with these fields changed."""
        page = client.get(f"{self.block()}?criterion={criterion}").text
        sent = {name: _field(page, name) for name in ("csrf_token", "criterion", "proposed", "basis", "seen")}
        checked = re.search(r'name="level" value="(\d)"[^>]* checked', page)
        sent |= {"level": checked[1] if checked else "", "reason": "", "do": do}
        return client.post(self.block(), data=sent | fields)

    def rows(self) -> list[Any]:
        return self.house.database.read(lambda c: list(c.execute(select(mark).order_by(mark.c.id)).all()))


def _field(page: str, name: str) -> str:
    found = re.search(rf'name="{name}" value="([^"]*)"', page)
    assert found is not None, f"the page has no field {name}"
    return found[1]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(f"sqlite:///{tmp_path / 'test.sqlite'}")
    yield made
    made.house.database.close()


@pytest.fixture
def assessor(desk: Desk) -> FlaskClient:
    return desk.visit(desk.assessor)


# --- who comes in ----------------------------------------------------------------------------------------------------


def test_an_assessor_sees_candidates_by_name_and_block(desk, assessor):
    page = assessor.get("/assess").text
    assert "Two banks, Table B" in page
    assert "Inès Moreau" in page
    assert desk.block("B1") in page
    assert "To mark, " in page
    assert "No evidence" in page


def test_practice_is_never_marked(desk):
    desk.house.lobby.practise(desk.assessor, SMALL, DOWN_HEAD, "full", "en")
    page = desk.visit(desk.assessor).get("/assess").text
    assert page.count('<section class="band"') == 1


@pytest.mark.parametrize("person", ["stranger", "dan"])
def test_who_is_not_its_assessor_finds_nothing(desk, person):
    client = desk.visit(getattr(desk, person))
    for path in ("/assess", desk.block(), desk.block() + ".pdf", f"/assess/{desk.id}/class.csv"):
        assert client.get(path).status_code == 404


def test_nobody_is_sent_to_sign_in(desk):
    assert desk.visit(None).get(desk.block()).status_code == 303


def test_an_instructor_looks_and_does_not_decide(desk):
    client = desk.visit(desk.instructor)
    page = client.get(desk.block())
    assert page.status_code == 200
    assert "Only an assessor sets levels." in page.text
    token = _field(page.text, "csrf_token")
    sent = client.post(desk.block(), data={"csrf_token": token, "criterion": "B1.2a", "proposed": 4, "level": 4})
    assert sent.status_code == 404
    assert desk.rows() == []


@pytest.mark.parametrize("path", ["/{p}/B9", "/nobody/B1", "/{p}/B1?criterion=B3.1a"])
def test_what_does_not_exist_is_not_found(desk, assessor, path):
    assert assessor.get(f"/assess/{desk.id}{path.format(p=desk.pseudonym)}").status_code == 404


# --- what is shown ---------------------------------------------------------------------------------------------------


def test_a_criterion_shows_its_proposal_its_rule_and_its_evidence(desk, assessor):
    page = assessor.get(f"{desk.block()}?criterion=B1.2a").text
    plan = desk.seq("document-submitted")
    assert "rule b1.2a/1" in page
    assert f"#{plan:04d}" in page
    assert f"/moments/{desk.id}/{plan}?as={DOWN_HEAD}" in page


def test_the_first_unmarked_criterion_opens_by_itself(desk, assessor):
    first = _field(assessor.get(desk.block()).text, "criterion")
    desk.post(assessor, first)
    assert _field(assessor.get(desk.block()).text, "criterion") != first


def test_what_was_not_observed_is_no_failure(desk, assessor):
    page = assessor.get(desk.block("B2")).text
    assert "This is not a failure: a complementary test is proposed." in page
    assert 'value="0" data-rules checked' in page


def test_the_page_is_in_french_for_who_reads_french(desk):
    page = desk.visit(desk.assessor, "fr").get(f"{desk.block()}?criterion=B1.2a").text
    assert '<html lang="fr"' in page
    assert "Piloter les relations internationales" in page
    assert "Les règles proposent" in page


def test_words_of_people_are_text_and_never_markup(desk, assessor):
    desk.do(cmd.SendMessage, DOWN_HEAD, channel=PLENARY, words=Said("<script>alert(1)</script>"))
    seq = desk.log[-1].seq
    page = desk.post(assessor, "B1.2a", "add", add=str(seq)).text
    assert "&lt;script&gt;alert(1)" in page
    assert "<script>alert" not in page


def test_a_quotation_keeps_the_quotations_inside_it_and_what_was_cut_stays_quoted():
    assert quoted("Ana: “We say “yes”.” Good.") == (
        ("words", "Ana: "),
        ("quote", "We say “yes”."),
        ("words", " Good."),
    )
    assert quoted("Ana : «\u00a0Nous disons «\u00a0oui")[1] == ("quote", "Nous disons «\u00a0oui")
    assert quoted("Turn 2 begins.") == (("words", "Turn 2 begins."),)


def test_only_what_somebody_said_is_set_as_their_words():
    tabled = "Ana tables package B: filling, “six years”: “Six for four hundred.”"
    assert quoted(tabled)[-1] == ("quote", "Six for four hundred.")
    assert quoted("Ana stands for “six years” on filling.", said=False) == (
        ("words", "Ana stands for “six years” on filling."),
    )


# --- deciding --------------------------------------------------------------------------------------------------------


def test_keeping_the_proposed_level_is_written_with_the_rule_and_its_events(desk, assessor):
    answer = desk.post(assessor, "B1.2a")
    assert answer.status_code == 303
    assert parse_qs(urlsplit(answer.location).query)["saved"] == ["B1.2a"]
    (row,) = desk.rows()
    assert (row.pseudonym, row.criterion, row.level, row.proposed) == (desk.pseudonym, "B1.2a", 4, 4)
    assert (row.by, row.rule, row.reason) == (desk.assessor.id, "b1.2a/1", "")
    assert desk.seq("document-submitted") in row.events
    assert "document" in row.kinds


def test_overruling_without_a_reason_is_refused_and_keeps_what_was_typed(desk, assessor):
    message = desk.seq("message-sent")
    answer = desk.post(assessor, "B1.2a", level="2", reason="   ", added=str(message))
    assert answer.status_code == 422
    assert "Say why you set 2 where the rules propose 4" in answer.text
    assert re.search(r'name="level" value="2"[^>]* checked', answer.text)
    assert f'name="added" value="{message}"' in answer.text
    assert desk.rows() == []
    # Said at the top as well, as what two assessors decide at once is; the reader is brought to where it is mended.
    assert answer.text.index("Nothing was saved.") < answer.text.index('id="h-rule"')
    assert re.search(r'<textarea[^>]*name="reason"[^>]* autofocus', answer.text)
    assert answer.text.count(" autofocus") == 1
    assert "?criterion=B1.2a" in re.search(r'<form method="post" action="([^"]*)" id="sheet"', answer.text)[1]


def test_overruling_with_a_reason_keeps_both_levels(desk, assessor):
    desk.post(assessor, "B1.2a", level="2", reason="The plan came late for her team.")
    (row,) = desk.rows()
    assert (row.level, row.proposed, row.reason) == (2, 4, "The plan came late for her team.")
    assert "1 differs from the rules" in assessor.get(desk.block()).text


def test_the_latest_decision_counts_and_the_earlier_ones_stay(desk, assessor):
    desk.post(assessor, "B1.2a", level="2", reason="Late.")
    desk.post(assessor, "B1.2a", level="3", reason="Not that late.")
    page = assessor.get(f"{desk.block()}?criterion=B1.2a").text
    assert [row.level for row in desk.rows()] == [2, 3]
    assert "2 decisions in the record" in page
    assert re.search(r'name="level" value="3"[^>]* checked', page)
    assert "Not that late." in page


def test_keeping_what_was_already_kept_is_not_written_twice(desk, assessor):
    desk.post(assessor, "B1.2a")
    assert desk.post(assessor, "B1.2a").status_code == 303
    assert len(desk.rows()) == 1


def test_taking_the_rules_level_needs_no_reason(desk, assessor):
    assert desk.post(assessor, "B1.2a", "rules", level="1", reason="unfinished thought").status_code == 303
    (row,) = desk.rows()
    assert (row.level, row.reason) == (4, "")


def test_no_level_without_evidence(desk, assessor):
    answer = desk.post(assessor, "B1.5a", level="3", reason="I was there.")
    assert answer.status_code == 422
    assert "A level rests on evidence" in answer.text
    assert "I was there." in answer.text


def test_an_added_event_makes_evidence_where_no_rule_looks(desk, assessor):
    message = desk.seq("message-sent")
    assert desk.post(assessor, "B1.5a", level="3", reason="She asked.", add=f"#{message:04d}").status_code == 303
    (row,) = desk.rows()
    assert (row.events, row.kinds, row.rule, row.proposed) == ([message], ["message"], "none", 0)
    page = assessor.get(f"{desk.block()}?criterion=B1.5a").text
    assert "Added by the assessor." in page


def test_adding_an_event_saves_nothing_and_loses_nothing(desk, assessor):
    message = desk.seq("message-sent")
    page = desk.post(assessor, "B1.2a", "add", add=str(message), level="3", reason="A draft")
    assert page.status_code == 200
    assert f'name="added" value="{message}"' in page.text
    assert "A draft" in page.text
    assert desk.rows() == []


def test_an_added_event_can_be_taken_back(desk, assessor):
    message = desk.seq("message-sent")
    page = desk.post(assessor, "B1.2a", "", added=str(message), drop=str(message)).text
    assert 'name="added"' not in page


@pytest.mark.parametrize(("number", "why"), [("9999", "the log ends at"), ("four", "Write the number of an event")])
def test_an_event_that_is_none_is_refused_where_it_was_typed(desk, assessor, number, why):
    answer = desk.post(assessor, "B1.2a", add=number, level="4")
    assert answer.status_code == 422
    assert why in answer.text
    assert f'value="{number}"' in answer.text
    assert desk.rows() == []


def test_an_event_the_seat_was_not_shown_is_no_evidence_and_stays_untold(desk, assessor):
    answer = desk.post(assessor, "B1.2a", add=str(desk.hidden()))
    assert answer.status_code == 422
    assert "was not shown to this candidate’s seat" in answer.text
    assert SECRET not in answer.text
    smuggled = desk.post(assessor, "B1.2a", added=str(desk.hidden()))
    assert smuggled.status_code == 303
    assert desk.hidden() not in desk.rows()[0].events


def test_a_level_set_on_a_proposal_that_has_moved_is_refused(desk, assessor):
    answer = desk.post(assessor, "B1.2a", proposed="2")
    assert answer.status_code == 422
    assert "The rules proposed 2 when this page was drawn, and now propose 4" in answer.text
    assert desk.rows() == []


def test_a_decision_is_asked_again_once_the_rules_come_to_another_level(desk, assessor):
    desk.post(assessor, "B1.3a", "rules")
    before = desk.rows()[0].proposed
    beyond = {"instrument": TREATY, "choices": {FILLING: FIVE, FLOW: LOW}, "authority": "ad-referendum"}
    desk.do(cmd.TablePackage, DOWN_HEAD, **beyond)
    page = assessor.get(f"{desk.block()}?criterion=B1.3a").text
    assert _field(page, "proposed") != str(before), "the rule reads what binds"
    assert "The rules have moved." in page


@pytest.mark.parametrize(
    ("language", "told"),
    [("en", "You set 1 before they found other evidence"), ("fr", "d’autres preuves pour le niveau 1")],
)
def test_a_decision_is_asked_again_once_the_level_rests_on_other_evidence(desk, language, told):
    client = desk.visit(desk.assessor, language)
    desk.post(client, "B1.3c", "rules")
    assert told not in client.get(f"{desk.block()}?criterion=B1.3c").text
    desk.do(cmd.TablePackage, DOWN_HEAD, instrument=TREATY, choices={FILLING: SEVEN, FLOW: HIGH})
    page = client.get(f"{desk.block()}?criterion=B1.3c").text
    assert _field(page, "proposed") == "1"
    assert told in page

    desk.post(client, "B1.3c", "rules")
    assert told not in client.get(f"{desk.block()}?criterion=B1.3c").text
    first, second = desk.rows()
    assert set(first.events) < set(second.events)


def proposal(level: int, events: tuple[int, ...], rule: str) -> Proposal:
    return Proposal(
        CriterionCode("B1.3b"), level, Sentence(WORDS, "nothing-unverified", {}), events, rule, frozenset({"message"})
    )


@pytest.mark.parametrize(
    ("now", "stands"),
    [
        (proposal(3, (10, 20), "b1.3b/1"), True),
        (proposal(3, (10, 20), "b1.3b/2"), True),
        (proposal(3, (10,), "b1.3b/1"), True),
        (proposal(3, (10, 30), "b1.3b/1"), False),
        (proposal(3, (10, 20, 30), "b1.3b/2"), False),
        (proposal(2, (10, 20), "b1.3b/1"), False),
        (None, False),
    ],
)
def test_a_decision_stands_on_the_level_and_the_evidence_its_assessor_saw(now, stands):
    made = Mark("dan", CriterionCode("B1.3b"), 3, "", "claire", 1, 3, "b1.3b/1", (10, 20), ("message",), 1)
    proposals = {} if now is None else {now.criterion: now}
    assert bool(Marks([made], {}).standing("dan", proposals)) is stands


@pytest.mark.parametrize("level", ["", "5", "-1", "x"])
def test_a_level_that_is_none_is_refused(desk, assessor, level):
    assert desk.post(assessor, "B1.2a", level=level).status_code == 422
    assert desk.rows() == []


def test_a_form_from_elsewhere_is_refused(desk, assessor):
    assert desk.post(assessor, "B1.2a", csrf_token="forged").status_code == 403
    assert desk.rows() == []


def test_when_all_with_evidence_is_marked_the_block_says_so(desk, assessor):
    for _ in range(30):
        page = assessor.get(desk.block()).text
        if "All marked" in page:
            break
        assert desk.post(assessor, _field(page, "criterion"), "rules").status_code == 303
    assert "All marked" in assessor.get("/assess").text


# --- files -----------------------------------------------------------------------------------------------------------


def test_the_evaluation_names_the_candidate_and_the_assessor_and_opens_moments(desk, assessor):
    desk.post(assessor, "B1.2a", level="2", reason="The plan came late for her team.")
    answer = assessor.get(desk.block() + ".pdf?lang=fr")
    assert answer.mimetype == "application/pdf"
    assert re.fullmatch(r'attachment; filename="[A-Za-z0-9._-]+\.pdf"', answer.headers["Content-Disposition"])
    document = pypdf.PdfReader(io.BytesIO(answer.data))
    text = " ".join(page.extract_text() for page in document.pages)
    assert "Inès Moreau" in text
    assert "Claire Vasseur" in text
    links = {
        annotation.get_object()["/A"]["/URI"]
        for page in document.pages
        for annotation in page.get("/Annots") or []
        if "/A" in annotation.get_object()
    }
    moments = [urlsplit(link) for link in links if "/moments/" in link]
    assert moments
    assert all(assessor.get(f"{m.path}?{m.query}").status_code == 200 for m in moments)


def test_the_class_leaves_as_rows_and_as_values(desk, assessor):
    sheet = assessor.get(f"/assess/{desk.id}/class.csv?lang=en")
    rows = list(csv.DictReader(io.StringIO(sheet.data.decode("utf-8-sig"))))
    assert {row["Candidate"] for row in rows} == {"Inès Moreau", "Karim Haddad"}
    values = json.loads(assessor.get(f"/assess/{desk.id}/class.json").data)
    assert values["format"] == "plenipo/class-report"


def test_who_was_erased_is_left_a_pseudonym(desk, assessor):
    desk.house.database.write(
        lambda c: c.execute(delete(membership).where(membership.c.pseudonym == desk.pseudonym)) and None
    )
    page = assessor.get(f"{desk.block()}?criterion=B1.2a").text
    assert desk.pseudonym in page
    assert "Inès Moreau" not in page


# --- moments ---------------------------------------------------------------------------------------------------------


def moment(desk: Desk, seq: int, seat: Any = None) -> str:
    return f"/moments/{desk.id}/{seq}" + (f"?as={seat}" if seat else "")


def test_a_moment_tells_the_event_and_what_the_seat_had_before_it(desk, assessor):
    page = assessor.get(moment(desk, desk.seq("package-tabled"), DOWN_HEAD)).text
    assert "tables package A in the plenary" in page
    assert "<dt>2 Filling</dt><dd>six</dd>" in page
    # As on the desk: the article that was never negotiated counts as agreed, and articles stand in their order.
    assert "1 agreed, 2 open" in page
    assert page.index("<dt>2 Filling</dt>") < page.index("<dt>3 Flow</dt>")
    assert "What must the filling protect?" in page
    assert "The mandate then" in page
    assert "Crisis ladder" in page


def test_a_moment_shows_nothing_that_the_seat_was_not_shown(desk, assessor):
    desk.do(cmd.SendMessage, UP_HEAD, channel=PLENARY, words=Said("Good morning."))
    last = desk.log[-1].seq
    assert SECRET not in assessor.get(moment(desk, last, DOWN_HEAD)).text
    assert SECRET in assessor.get(moment(desk, last, UP_HEAD)).text


def test_every_moment_of_every_seat_opens_or_says_that_it_was_not_seen(desk, assessor):
    for record in desk.log:
        for seat in (DOWN_HEAD, UP_HEAD, CHAIR):
            answer = assessor.get(moment(desk, record.seq, seat))
            assert answer.status_code == (200 if record.event.audience.includes(seat) else 404), record.event
            assert ("This seat did not see it" in answer.text) == (answer.status_code == 404)


def test_a_seat_that_did_not_see_it_says_so_and_tells_nothing(desk, assessor):
    answer = assessor.get(moment(desk, desk.hidden(), DOWN_HEAD))
    assert answer.status_code == 404
    assert "This seat did not see it" in answer.text
    assert SECRET not in answer.text


def test_without_a_seat_the_moment_opens_as_who_made_it(desk, assessor):
    assert "as Dan Down saw it" in assessor.get(moment(desk, desk.seq("package-tabled"))).text


def test_a_moment_leads_to_those_beside_it_in_the_seats_own_stream(desk, assessor):
    desk.do(cmd.SendMessage, UP_HEAD, channel=PLENARY, words=Said("Good morning."))
    page = assessor.get(moment(desk, desk.log[-1].seq, DOWN_HEAD)).text
    before = re.search(r'rel="prev" href="[^"]*/(\d+)\?', page)
    assert before is not None
    assert desk.log[int(before[1]) - 1].event.audience.includes(DOWN_HEAD)


def test_candidates_open_their_own_moments_once_it_is_over(desk):
    mine, client = moment(desk, desk.seq("package-tabled"), DOWN_HEAD), desk.visit(desk.dan)
    assert client.get(mine).status_code == 404
    desk.do(cmd.EndExercise, CONTROL)
    assert client.get(mine).status_code == 200
    assert client.get(moment(desk, desk.seq("package-tabled"), UP_HEAD)).status_code == 404
    assert client.get(moment(desk, desk.hidden())).status_code == 404
    assert client.get(moment(desk, desk.hidden(), DOWN_HEAD)).status_code == 404


def test_strangers_open_no_moment(desk):
    desk.do(cmd.EndExercise, CONTROL)
    assert desk.visit(desk.stranger).get(moment(desk, 10, DOWN_HEAD)).status_code == 404
    assert desk.visit(None).get(moment(desk, 10, DOWN_HEAD)).status_code == 303
