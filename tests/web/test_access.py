"""Who may enter what: every route, every part somebody can have, this exercise and another."""

import pytest
from flask import Flask

from sim.exercise.commands import LeaveSeat
from sim.exercise.core.names import CONTROL, CommandId
from tests.sim.small import CHAIR, DOWN_HEAD, SMALL, TREATY
from tests.web.conftest import Browser
from web import access, create_app
from web.accounts import LOGIN, Accounts, digest
from web.codes import ALPHABET
from web.config import Config
from web.database import Database
from web.house import EXTENSION, House

PARTS = (
    "nobody",
    "a guest elsewhere",
    "a student elsewhere",
    "a student who waits",
    "a student who was refused",
    "a student",
    "the instructor",
    "another instructor",
    "the assessor",
    "another assessor",
)
STUDENT, WAITING, INSTRUCTOR, ASSESSOR = {"a student"}, {"a student who waits"}, {"the instructor"}, {"the assessor"}
REFUSED = {"a student who was refused"}

MAY_ENTER = {
    "door.wait": STUDENT | WAITING | REFUSED,
    "door.ask_for": STUDENT | WAITING | REFUSED,
    "door.waiting": STUDENT | WAITING | REFUSED,
    "play.desk": STUDENT | WAITING | REFUSED,  # the last two are sent next door, to wait
    "play.view": STUDENT,
    "coaching.of_my_seat": STUDENT,
    "home.lobby": INSTRUCTOR,
    "home.decide": INSTRUCTOR,
    "control.room": INSTRUCTOR,
    "control.expected": INSTRUCTOR,
    "control.screen": INSTRUCTOR,
    "control.log": INSTRUCTOR | ASSESSOR,
    "marking.criterion": INSTRUCTOR | ASSESSOR,
    "marking.decide": ASSESSOR,  # the instructor reads, and decides nothing
    "marking.close": ASSESSOR,
    "outcome.play_it": ASSESSOR,
    "marking.block_pdf": INSTRUCTOR | ASSESSOR,
    "identity.people": INSTRUCTOR | ASSESSOR,
    "identity.decide": ASSESSOR,
    "marking.evaluation": INSTRUCTOR | ASSESSOR,
    "bundling.page": INSTRUCTOR | ASSESSOR,
    "bundling.change": INSTRUCTOR | ASSESSOR,
    "bundling.file": set(),  # nobody has had one made
    "checking.check": INSTRUCTOR | ASSESSOR,
    "spreadsheets.class_xlsx": INSTRUCTOR | ASSESSOR,
    "spreadsheets.blocks_csv": INSTRUCTOR | ASSESSOR,
    "marking.class_csv": INSTRUCTOR | ASSESSOR,
    "marking.class_json": INSTRUCTOR | ASSESSOR,
    "reading.page": INSTRUCTOR | ASSESSOR,
    "reading.sheet": INSTRUCTOR | ASSESSOR,
    "reading.pdf": INSTRUCTOR | ASSESSOR,
    "leaving.candidate_dossier": ASSESSOR,
    "leaving.statements": ASSESSOR,
    "blind.criterion": set(),  # only whose number it is
    "blind.decide": set(),
    "blind.hand_in": set(),
    "allotting.page": INSTRUCTOR | ASSESSOR,
    "allotting.act": INSTRUCTOR | ASSESSOR,
    "anchors.agree": set(),  # only of a demonstration
    "compared.page": set(),  # only once marks are released
    "credentials.dossier_of": set(),  # administrators and the jury: tests/web/leaving/test_credentials.py
    "moments.show": INSTRUCTOR | ASSESSOR,
    "release.of_block": INSTRUCTOR | ASSESSOR,
    "release.change": ASSESSOR,
    "release.table": INSTRUCTOR | ASSESSOR,
    "release.change_table": ASSESSOR,
    "results.of_exercise": STUDENT,  # before anything is released: that it is being marked
    "results.file": set(),  # nothing is released
    "debrief.page": STUDENT | INSTRUCTOR | ASSESSOR,
    "debrief.of_seat": STUDENT | INSTRUCTOR | ASSESSOR,
    "debrief.release": INSTRUCTOR,
    "classes.side_by_side": INSTRUCTOR,
    "reporting.edit": STUDENT | INSTRUCTOR | ASSESSOR,  # before the end: that it is not over
    "reporting.keep_report": STUDENT | INSTRUCTOR | ASSESSOR,
    "reporting.file": STUDENT | INSTRUCTOR | ASSESSOR,
    "thinking.think": STUDENT,
    "thinking.keep_thoughts": STUDENT,
    "second.standing": STUDENT | INSTRUCTOR | ASSESSOR,
    "second.change": STUDENT | INSTRUCTOR | ASSESSOR,
    "debrief.desk": STUDENT | INSTRUCTOR | ASSESSOR,
    "debrief.play_on": STUDENT | INSTRUCTOR | ASSESSOR,
    "debrief.at_moment": STUDENT | INSTRUCTOR | ASSESSOR,
    "treaty.of_my_seat": STUDENT,
    "treaty.of_control": INSTRUCTOR,
    "provoking.of_an_act": STUDENT,
    "relations.of_my_seat": STUDENT,
    "relations.graph_of_my_seat": STUDENT,
    "relations.of_all": INSTRUCTOR,
    "relations.graph_of_all": INSTRUCTOR,
}
"""Every route that names an exercise, and who may enter it. A new route is not served until it stands here."""

WITHOUT_EXERCISE = {
    "static": "all",
    "words.choose_language": "all",
    "words.script_sentences": "all",
    "door.door": "all",
    "door.sign_in": "all",
    "door.check_in": "all",
    "door.sign_out": "all",
    "door.enter": "all",
    "door.use_link": "all",
    "door.join_form": "all",
    "door.join": "all",
    "door.practise": "all",
    "door.account": "signed in",
    "door.claim": "signed in",
    "play.another_live_token": "signed in",
    "play.reference_document": "all",
    "play.health": "all",
    "leaving.key": "all",
    "credentials.badge_of": "assessor, administrator, jury",
    "credentials.own_badge": "the person",
    "credentials.learner_record_of": "assessor, administrator, jury",
    "credentials.own_learner_record": "the person",
    "credentials.certifications": "administrator",
    "install.manifest": "all",
    "install.service_worker": "all",
    "install.offline": "all",
    "faults.report": "all",
    "home.home": "instructor",
    "home.open_exercises": "instructor",
    "marking.home": "assessor",
    "overruling.rules": "assessor",
    "blind.home": "assessor",
    "compared.overall": "assessor",
    "drifting.page": "assessor",
    "rules.rule": "assessor",
    "results.home": "signed in",
    "jury.home": "jury",
    "jury.open_session": "administrator",
    "jury.invite": "administrator",
    "jury.session": "members of the jury and administrators",
    "jury.change": "members of the jury and administrators",
    "jury.candidate": "members of the jury and administrators",
    "jury.deliberate": "members of the jury and administrators",
    "jury.test": "members of the jury and administrators",
    "jury.take": "members of the jury and administrators",
    "record.own": "signed in",
    "record.act_on_own": "signed in",
    "record.find": "assessor, administrator, jury",
    "record.enrol": "administrator",
    "record.of_person": "those who may see the person's record",
    "record.act_on_person": "those who may see the person's record",
    "record_files.activity": "signed in",
    "record_files.act_on_activity": "signed in",
    "record_files.attach": "the person, administrator",
    "record_files.download": "the person, administrator, jury",
    "jury_documents.minutes": "members of the jury and administrators",
    "jury_documents.attestation": "members of the jury, administrators and its holder",
    "jury_documents.verify": "whoever holds its code",
    "frameworks.listed": "assessor",
    "frameworks.take": "assessor",
    "frameworks.framework": "assessor",
    "frameworks.case": "assessor",
    "frameworks.sheet": "assessor",
}


@pytest.fixture
def scene(app: Flask, house: House):
    """Each part's browser, this exercise and what its routes ask for; built once for all cells of the matrix."""
    add, lobby = house.accounts.add, house.lobby
    iris, ivan = (add(name, ["instructor"], email=f"{name}@x.invalid") for name in ("iris", "ivan"))
    assessor = add("ali", ["assessor"], email="ali@x.invalid")
    row = lobby.open(iris, SMALL, "A", "ask", "formative", "en")
    late = add("ann", ["assessor"], email="ann@x.invalid")  # came to the house after it was opened
    elsewhere = lobby.open(ivan, SMALL, "B", "open", "formative", "en")
    place = access.control_access(house.database, iris, row.id)
    student, other, waits, refused, away = (add(name, ["student"]) for name in ("s", "o", "w", "r", "g"))
    seated = lobby.ask(student, row.code)
    lobby.admit(place, seated.id, CHAIR)
    lobby.ask(other, elsewhere.code)
    waiting = lobby.ask(waits, row.code)
    lobby.refuse(place, lobby.ask(refused, row.code).id)
    lobby.practise(away, SMALL, DOWN_HEAD, "full", "en")
    people = dict(zip(PARTS, (None, away, other, waits, refused, student, iris, ivan, assessor, late), strict=True))
    browsers = {
        part: Browser(app.test_client()) if p is None else Browser(app.test_client()).signed_in(house, p)
        for part, p in people.items()
    }
    values = {
        "exercise": row.id,
        "seat": CHAIR,
        "membership": waiting.id,
        "pseudonym": seated.pseudonym,
        "person": student.id,
        "block": "B1",
        "ending": "pdf",
        "instrument": TREATY,
        "act": "make-statement",
        "number": 101,
        "key": "crisis-negotiator",
        "seq": 2,  # the scene, which every seat saw
    }
    return browsers, values


def entered(browser: Browser, method: str, path: str) -> bool:
    answer = browser.get(path) if method == "GET" else browser.post(path, {"do": "wait"})
    if answer.status_code == 303 and "/sign-in" in answer.headers["Location"]:
        return False
    assert answer.status_code < 500, (method, path, answer.text)
    return answer.status_code != 404


def rules(app: Flask):
    return [rule for rule in app.url_map.iter_rules() if "exercise" in rule.arguments]


def test_every_route_says_who_may_enter(app: Flask):
    named = {rule.endpoint for rule in rules(app)}
    others = {rule.endpoint for rule in app.url_map.iter_rules()} - named
    assert (named - MAY_ENTER.keys(), others - WITHOUT_EXERCISE.keys()) == (set(), set())


def test_every_route_lets_in_those_it_names_and_nobody_else(app: Flask, scene):
    browsers, values = scene
    wrong = []
    for rule in rules(app):
        for method in sorted(rule.methods & {"GET", "POST", "PUT", "DELETE", "PATCH"}):
            with app.test_request_context():
                path = app.url_for(rule.endpoint, _method=method, **{k: values[k] for k in rule.arguments})
            may = MAY_ENTER.get(rule.endpoint, set())
            wrong += [
                f"{method} {path}: {part} {'must' if part in may else 'must not'} enter"
                for part, browser in browsers.items()
                if entered(browser, method, path) != (part in may)
            ]
    assert not wrong, "\n".join(wrong)


def test_what_is_forbidden_looks_like_what_does_not_exist(app: Flask, scene, house: House):
    browsers, values = scene
    stranger = browsers["a student elsewhere"]
    for rule in rules(app):
        if "GET" not in rule.methods:
            continue
        house.limits._buckets.clear()  # how often one may ask is tried elsewhere
        with app.test_request_context():
            there, nowhere = (
                app.url_for(rule.endpoint, **{k: {**values, "exercise": exercise}[k] for k in rule.arguments})
                for exercise in (values["exercise"], "a" * 10)
            )
        seen = [
            (answer.status_code, answer.text.replace(there, nowhere), answer.headers.get("Location", ""))
            for answer in (stranger.get(there), stranger.get(nowhere))
        ]
        assert _plain(seen[0]) == _plain(seen[1]), rule


def _plain(seen):
    """Without the value that is new on every page."""
    import re

    return (seen[0], re.sub(r'nonce="[^"]+"', "", seen[1]), seen[2])


@pytest.mark.parametrize(
    ("path", "part"),
    [("/control", "the instructor"), ("/control", "another instructor"), ("/assess", "the assessor")],
)
def test_homes_open_to_their_own(scene, path: str, part: str):
    assert scene[0][part].get(path).status_code == 200


@pytest.mark.parametrize(("path", "part"), [("/control", "a student"), ("/assess", "a student"), ("/assess", "nobody")])
def test_homes_stay_shut_to_others(scene, path: str, part: str):
    assert not entered(scene[0][part], "GET", path)


def test_a_student_only_waits_at_another_table_after_asking(scene, house: House):
    answer = scene[0]["a student elsewhere"].get(f"/wait/{scene[1]['exercise']}")
    assert answer.status_code == 404


@pytest.fixture
def seated(house: House, instructor):
    """A student's login and seat, and the exercise."""
    row = house.lobby.open(instructor, SMALL, "A", "open", "formative", "en")
    ada = house.accounts.add("Ada", ["student"])
    login = digest(house.accounts.sign_in(ada))
    return login, house.lobby.ask(ada, row.code), row


@pytest.fixture
def doors(house: House, now):
    return access.Doors(house.database, house.accounts, now)


class Questions:
    """Counts what a database is asked."""

    def __init__(self, database: Database, monkeypatch) -> None:
        self.asked = 0
        read = database.read

        def counted(ask):
            self.asked += 1
            return read(ask)

        monkeypatch.setattr(database, "read", counted)


def test_a_socket_learns_the_seat_of_its_login_now(house: House, doors, instructor):
    row = house.lobby.open(instructor, SMALL, "A", "open", "formative", "en")
    ada = house.accounts.add("Ada", ["student"])
    login = digest(house.accounts.sign_in(ada))
    assert doors.seat(login, row.id) is None
    part = house.lobby.ask(ada, row.code)
    assert doors.seat(login, row.id) == part.seat
    house.accounts.sign_out(login)
    assert doors.seat(login, row.id) is None


def test_a_seat_is_asked_of_the_database_once(house: House, doors, seated, monkeypatch):
    login, part, row = seated
    questions = Questions(house.database, monkeypatch)
    assert {doors.seat(login, row.id) for _ in range(5)} == {part.seat}
    house.accounts.add("Bob", ["student"])  # what lets nobody out is no reason to ask again
    house.accounts.seen([login])
    house.store.beat([row.id], 1_000_000_000_000)  # noted every few seconds
    assert house.store.last_beat(row.id) == 1_000_000_000_000
    questions.asked -= 1
    assert doors.seat(login, row.id) == part.seat
    assert questions.asked == 1


def test_a_seat_that_a_log_says_was_left_is_nobodys_at_once(house: House, doors, seated):
    login, part, row = seated
    assert doors.seat(login, row.id) == part.seat
    house.live.tables.submit(row.id, LeaveSeat(id=CommandId("leave"), seat=part.seat))
    assert doors.seat(login, row.id) is None


def test_a_login_that_expires_holds_nothing(doors, seated, now):
    login, part, row = seated
    assert doors.seat(login, row.id) == part.seat
    now.passes(LOGIN)
    assert doors.seat(login, row.id) is None


def test_what_another_process_ended_holds_no_longer_than_it_is_fresh(house: House, doors, seated, now):
    login, part, row = seated
    assert doors.seat(login, row.id) == part.seat
    elsewhere = Database(house.config.database_url)
    Accounts(elsewhere, now).sign_out(login)
    elsewhere.close()
    now.passes(access.FRESH)
    assert doors.seat(login, row.id) is None


@pytest.mark.parametrize(("several", "fresh"), [(True, access.FRESH_AMONG_SEVERAL), (False, access.FRESH)])
def test_how_long_a_seat_is_believed_depends_on_whether_other_servers_write(tmp_path, now, several, fresh):
    url = f"sqlite:///{tmp_path}/plenipo.sqlite"
    Database(url).close()
    app = create_app(Config(url), now=now, database=Database(url) if several else None)
    house = app.extensions[EXTENSION]
    row = house.lobby.open(house.accounts.add("Ivo", ["instructor"]), SMALL, "A", "open", "formative", "en")
    ada = house.accounts.add("Ada", ["student"])
    login = digest(house.accounts.sign_in(ada))
    doors, seat = house.live.doors, house.lobby.ask(ada, row.code).seat
    assert doors.seat(login, row.id) == seat
    elsewhere = Database(url)
    Accounts(elsewhere, now).sign_out(login)
    elsewhere.close()
    now.passes(fresh - 1)
    assert doors.seat(login, row.id) == seat
    now.passes(1)
    assert doors.seat(login, row.id) is None
    house.database.close()


def test_what_was_committed_during_the_question_is_not_overlooked(house: House, doors, seated, monkeypatch):
    login, _, row = seated
    read = house.database.read

    def overtaken(ask):
        answer = read(ask)
        house.accounts.sign_out(login)
        return answer

    monkeypatch.setattr(house.database, "read", overtaken)
    doors.seat(login, row.id)
    monkeypatch.setattr(house.database, "read", read)
    assert doors.seat(login, row.id) is None


def test_the_seats_of_a_class_are_one_question(house: House, doors, instructor, monkeypatch):
    row = house.lobby.open(instructor, SMALL, "A", "open", "formative", "en")
    logins, held = [digest(house.accounts.sign_in(instructor))], [CONTROL]
    for name in ("a", "b"):
        person = house.accounts.add(name, ["student"])
        logins.append(digest(house.accounts.sign_in(person)))
        held.append(house.lobby.ask(person, row.code).seat)
    questions = Questions(house.database, monkeypatch)
    assert doors.seats(logins) == {(login, row.id): seat for login, seat in zip(logins, held, strict=True)}
    assert [doors.seat(login, row.id) for login in logins] == held
    assert questions.asked == 1


def test_a_sockets_token_belongs_to_the_login_of_its_cookie(app: Flask, house: House, doors):
    mine, theirs = (house.accounts.sign_in(house.accounts.add(name, ["student"])) for name in ("a", "b"))
    token = house.accounts.give_live_token(digest(theirs))
    with app.test_request_context(headers={"Cookie": f"plenipo_login={mine}"}):
        assert doors.admit(token) is None


def test_exercises_and_codes_cannot_be_guessed_from_one_another(house: House, instructor):
    rows = [house.lobby.open(instructor, SMALL, "A", "ask", "formative", "en") for _ in range(3)]
    assert all(set(row.code) <= set(ALPHABET) and row.id.upper() not in row.code for row in rows)
    assert len({row.id for row in rows}) == 3
