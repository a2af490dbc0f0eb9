"""Records on their pages: who sees what, acts that are kept or refused, and the title that four blocks make."""

from __future__ import annotations

import re

import pytest
from sqlalchemy import insert

from assessment.framework import load
from assessment.jury import entries as jury
from assessment.jury.rules import Withdrawn
from assessment.ledger import New
from tests.sim.small import DOWN_HEAD, SMALL
from tests.web.conftest import Browser, Time
from tests.web.record.acting import SEEN, act, membership_of, seat
from web import access, ledger
from web.accounts import Person
from web.house import House
from web.marking import acts
from web.marking.acts import Act
from web.models import closing, mark

FRAMEWORK = load("expert-ir-cooperation")


def ledger_of(house: House, who: Person):
    return ledger.read(house.database, f"record:{who.id}")


# --- who sees whose


@pytest.mark.parametrize(
    ("who", "sees"),
    [
        ("ana", True),
        ("ali", True),
        ("juno", True),
        ("vera", False),
        ("jude", False),
        ("iris", False),
        ("other", False),
        ("camille", False),  # by an address of one's own
    ],
)
def test_a_record_is_seen_by_those_who_keep_mark_or_judge_it(visit, people, who, sees):
    there = visit(people[who]).get(f"/records/{people['camille'].id}")
    nowhere = visit(people[who]).get("/records/nobodyofthatname")
    assert there.status_code == (200 if sees else 404)
    assert nowhere.status_code == 404
    assert (people["camille"].id in visit(people[who]).get("/records").text) == sees


def test_a_jurys_member_who_is_released_sees_the_candidates_no_more(house, visit, people):
    new = [jury.MemberReleased(jury.PersonId(people["juno"].id))]
    ledger.append(house.database, "jury:winter", [New(one.kind, jury.body(one)) for one in new], by="x", at=6, after=3)
    assert visit(people["juno"]).get(f"/records/{people['camille'].id}").status_code == 404


def test_a_jurys_member_sees_nobody_for_whom_they_leave(house, visit, people):
    who = {name: jury.PersonId(people[name].id) for name in ("juno", "camille")}
    left = jury.ConflictDeclared(who["juno"], who["camille"], Withdrawn.CONFLICT, "A cousin")
    ledger.append(house.database, "jury:winter", [New(left.kind, jury.body(left))], by="x", at=6, after=3)
    assert visit(people["juno"]).get(f"/records/{people['camille'].id}").status_code == 404


def test_the_roll_is_for_staff_and_ones_own_record_for_oneself(visit, people):
    for who in ("iris", "camille"):
        assert visit(people[who]).get("/records").status_code == 404
    assert visit(None).get("/records").status_code == 303
    assert visit(None).get("/record").status_code == 303
    own = visit(people["camille"]).get("/record")
    assert (own.status_code, "Your record" in own.text) == (200, True)


def test_a_guest_is_told_to_make_an_account(house, visit):
    guest = house.accounts.add("Guest", ["student"])
    assert "/account" in visit(guest).get("/record").text
    assert visit(guest).post("/record", {"do": "course", "course": "O1"}).status_code == 404


def test_restricted_parts_are_for_administrators_and_the_candidate(visit, people):
    path = f"/records/{people['camille'].id}"
    act(visit(people["ana"]), path, "extra-time", share="1/3", reason="Dyslexia, certified")
    act(visit(people["camille"]), "/record", "civil-status", **CIVIL)
    pages = {who: visit(people[who]).get(path).text for who in ("ana", "ali", "juno")}
    pages["camille"] = visit(people["camille"]).get("/record").text
    assert {who for who, text in pages.items() if "Dyslexia" in text} == {"ana", "camille"}
    assert {who for who, text in pages.items() if "Delacroix" in text} == {"ana", "camille"}
    assert all("Extra time: 1/3" in text for text in pages.values())


CIVIL = {
    "birth_name": "Delacroix",
    "first_name": "Camille",
    "born": "1999-05-06",
    "sex": "F",
    "place": "Lyon",
    "postcode": "69001",
    "insee": "",
    "country": "France",
    "country_code": "99100",
}


@pytest.mark.parametrize(
    ("who", "do"),
    [
        ("ali", "route"),
        ("ali", "extra-time"),
        ("ali", "civil-status"),
        ("ali", "enter-decision"),
        ("ali", "link"),
        ("juno", "position"),
        ("juno", "enter-decision"),
        ("camille", "route"),
        ("camille", "enter-decision"),
        ("camille", "decide-equivalence"),
        ("camille", "eligibility"),
        ("camille", "nonsense"),
    ],
)
def test_nobody_does_what_is_not_theirs(house, visit, people, who, do):
    path = "/record" if who == "camille" else f"/records/{people['camille'].id}"
    form = {"route": "VAE", "share": "1/3", "reason": "x", "block": "B1", "outcome": "validated", "session": "x"}
    assert act(visit(people[who]), path, do, date="2026-01-01", **form).status_code == 400
    assert ledger_of(house, people["camille"]) == ()


# --- acts


def test_an_act_is_written_once_with_its_author(house, visit, people):
    answer = act(visit(people["ana"]), f"/records/{people['camille'].id}", "route", route="CANDIDAT_LIBRE")
    assert answer.status_code == 303
    assert [(one.kind, one.by) for one in ledger_of(house, people["camille"])] == [("route-taken", people["ana"].id)]
    assert "Free candidate" in visit(people["camille"]).get("/record").text


def test_who_was_overtaken_is_told_and_loses_nothing_typed(house, visit, people):
    first, second = visit(people["ana"]), visit(people["ana"])
    path = f"/records/{people['camille'].id}"
    act(first, path, "level", level="M2")
    stale = second.post(path, {"do": "check", "item": "studies", "seen": "0", "credits": "231", "evidence": "Lille"})
    assert stale.status_code == 409
    assert "meanwhile" in stale.text
    assert 'value="231"' in stale.text
    assert 'value="Lille"' in stale.text
    assert len(ledger_of(house, people["camille"])) == 1
    seen = SEEN.search(stale.text)
    assert seen is not None
    form = {"do": "check", "item": "studies", "seen": seen[1], "credits": "231", "evidence": "Lille"}
    assert second.post(path, form).status_code == 303


def test_a_refusal_stands_where_it_was_typed_and_says_what_to_do(visit, people):
    path = f"/records/{people['camille'].id}"
    answer = act(visit(people["ana"]), path, "check", item="studies", credits="180", evidence="Transcript")
    assert answer.status_code == 422
    assert "Choose the level of admission first" in answer.text
    assert 'value="Transcript"' in answer.text
    wrong = act(visit(people["camille"]), "/record", "civil-status", **{**CIVIL, "postcode": "6900"})
    assert wrong.status_code == 422
    assert 'value="Delacroix"' in wrong.text


@pytest.mark.parametrize("language", ["en", "fr"])
def test_each_checked_prerequisite_says_who_checked_it(visit, people, language):
    path, ana = f"/records/{people['camille'].id}", visit(people["ana"])
    ana.client.set_cookie("language", language)
    act(ana, path, "level", level="M1")
    act(ana, path, "check", item="studies", credits="180", evidence="Licence, Lille")
    act(ana, path, "check", item="field", field="law", evidence="Licence, Lille")
    act(ana, path, "check", item="english", met="no", evidence="TOEIC 640")
    text = ana.get(path).text.replace("\N{NO-BREAK SPACE}", " ")
    checked = {"en": "Checked by Ana", "fr": "Vérifié par Ana"}[language]
    assert text.count(checked) == 3
    assert {"en": "Not met", "fr": "Non rempli"}[language] in text


def test_a_course_changed_keeps_the_first_one_on_the_page(visit, people):
    camille = visit(people["camille"])
    act(camille, "/record", "course", course="O1")
    act(camille, "/record", "course", course="O3")
    assert re.search(r"Before: O1 · Diplomatic", camille.get("/record").text)


def test_a_positioning_by_both_stands_side_by_side_and_is_no_mark(visit, people):
    act(visit(people["camille"]), "/record", "position", **{"level-B1.1": "4"}, note="")
    act(visit(people["ali"]), f"/records/{people['camille'].id}", "position", **{"level-B1.1": "2"}, note="")
    text = visit(people["camille"]).get("/record").text
    assert re.search(r"B1\.1</span>[^<]*</th><td>4</td><td>2</td>", text)
    assert "No course is chosen yet" in text


def test_an_equivalence_is_asked_for_by_the_candidate_and_granted_by_a_rule(visit, people):
    camille, ana = visit(people["camille"]), visit(people["ana"])
    asked = act(camille, "/record", "ask-equivalence", item="eq1", block="B2", grounds="Master, Geneva, 2022")
    assert asked.status_code == 303
    path = f"/records/{people['camille'].id}"
    form = {"item": "eq1", "granted": "yes", "authority": "rule", "reference": "Rule 4", "reason": "Same content"}
    assert act(ana, path, "decide-equivalence", **form).status_code == 303
    text = camille.get("/record").text
    assert "Validated by equivalence: Rule 4" in text
    assert "Same content" in text


# --- blocks and the title


def validate(browser: Browser, path: str, *blocks: str) -> None:
    for number, block in enumerate(blocks, 1):
        form = {"block": block, "outcome": "validated", "session": f"Session {number}", "date": f"2026-0{number}-15"}
        assert act(browser, path, "enter-decision", **form).status_code == 303


def test_four_blocks_give_the_title_and_three_with_two_options_do_not(visit, people):
    path, ana, camille = f"/records/{people['camille'].id}", visit(people["ana"]), visit(people["camille"])
    act(camille, "/record", "course", course="O1")
    validate(ana, path, "B1", "B2", "O1", "O2")
    before = camille.get("/record").text
    assert "Partial validation" in before
    assert "Block B3 is missing" in before
    assert "Kept beside the course" in before
    validate(ana, path, "B3")
    after = camille.get("/record").text
    assert "The certification is granted" in after
    assert "is missing" not in after


def test_a_jurys_session_is_named_by_its_title(house, visit, people):
    path, ana = f"/records/{people['camille'].id}", visit(people["ana"])
    made = {"block": "B1", "outcome": "validated", "session": "winter", "at": "2026-01-15T12:00:00Z"}
    new = [New("block-decided", made)]
    ledger.append(house.database, f"record:{people['camille'].id}", new, by=people["ana"].id, at=5, after=0)
    text = ana.get(path).text
    assert "Validated by the jury: Winter jury, 15 January 2026" in text
    assert "Entered by" not in text


def test_a_decision_that_was_entered_says_so_and_by_whom(visit, people):
    path, ana = f"/records/{people['camille'].id}", visit(people["ana"])
    validate(ana, path, "B1")
    text = visit(people["camille"]).get("/record").text
    assert "Validated by the jury: Session 1, 15 January 2026. Entered by Ana on " in text
    assert "from the minutes of a jury held elsewhere" in text


def test_nobody_enters_a_decision_in_the_name_of_a_jury_that_sits_here(house, visit, people):
    path, ana = f"/records/{people['camille'].id}", visit(people["ana"])
    form = {"block": "B1", "outcome": "validated", "session": "winter", "date": "2026-01-15"}
    answer = act(ana, path, "enter-decision", **form)
    assert answer.status_code == 422
    assert "That jury sits here" in answer.text
    assert ledger_of(house, people["camille"]) == ()


# --- exercises


def test_exercises_stand_by_year_with_purpose_language_and_closed_blocks(house, visit, people, now: Time):
    now.passes(400 * 24 * 3_600_000)
    later = house.lobby.open(people["iris"], SMALL, "Table B", "ask", "formative", "en")
    seat(house, people, later, "camille", DOWN_HEAD)
    act(visit(people["camille"]), "/record", "first-language", language="fr")
    place = access.exercises_of(house.database, people["camille"], "student")[-1]
    row = {
        "exercise": place.exercise.id,
        "pseudonym": place.member.pseudonym,
        "block": "B1",
        "by": people["ali"].id,
        "at": now(),
        "marks": [],
        "hash": "0" * 64,
    }
    house.database.execute(insert(closing), row)
    text = visit(people["ali"]).get(f"/records/{people['camille'].id}").text
    assert text.index("2028") < text.index("Table B") < text.index("2027") < text.index("Table A")
    assert text.count("Worked in English, a second language") == 2
    assert f"/assess/{place.exercise.id}/{place.member.pseudonym}/B1" in text
    assert "B1 closed by Ali" in text
    assert "closed by Ali" not in visit(people["camille"]).get("/record").text, "nothing was released to her"
    released = Act(str(place.member.pseudonym), "release", "B1", people["ali"].id, now(), {"hash": "0" * 64})
    acts.append(house.database, place.exercise.id, released, 0)
    own = visit(people["camille"]).get("/record").text
    assert "B1 closed by Ali" in own
    assert "/assess/" not in own


def test_the_language_worked_in_can_be_another_than_the_exercises(house, visit, people):
    act(visit(people["camille"]), "/record", "first-language", language="fr")
    exercise = membership_of(house, people["camille"]).exercise.id
    path = f"/records/{people['camille'].id}"
    act(visit(people["ali"]), path, "language-worked", item=exercise, language="fr")
    stray = act(visit(people["ali"]), path, "language-worked", item="x" * 90, language="fr")
    assert stray.status_code == 422
    assert "Worked in French, first language" in visit(people["camille"]).get("/record").text


def test_a_complementary_test_is_prescribed_on_what_was_not_observed(house, visit, people):
    place = membership_of(house, people["camille"])
    row = {
        "exercise": place.exercise.id,
        "pseudonym": place.member.pseudonym,
        "criterion": "B1.2a",
        "level": 0,
        "reason": "No occasion",
        "by": people["ali"].id,
        "at": 5,
        "proposed": 0,
        "rule": "",
        "events": [],
        "kinds": [],
    }
    house.database.execute(insert(mark), row)
    ali, path = visit(people["ali"]), f"/records/{people['camille'].id}"
    text = ali.get(path).text
    assert "1 not observed" in text
    assert 'name="criteria" value="B1.2a" checked' in text
    form = {"item": "t1", "block": "B1", "criteria": "B1.2a", "test": "Oral, 20 minutes", "due": ""}
    assert act(ali, path, "prescribe", **form).status_code == 303
    taken = act(ali, path, "take-test", item="t1", observed="B1.2a", outcome="Asked three open questions.")
    assert taken.status_code == 303
    own = visit(people["camille"]).get("/record").text
    assert "Asked three open questions." in own
    assert "Oral, 20 minutes" in own


# --- the roll


# --- the lobby
