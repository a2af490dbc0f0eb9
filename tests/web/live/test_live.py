"""The sockets of a real server: what a student, an instructor and somebody who means harm get out of them."""

import json
from uuid import uuid4

import pytest
import socketio.exceptions

HEAD, DEPUTY, OTHER = "up-head", "up-deputy", "down-head"


def test_a_join_answers_the_picture_and_every_line(room, exercise):
    student = room.connect(f"{exercise}/{HEAD}")
    view = student.join()
    assert view["ok"]
    assert view["seat"] == HEAD
    assert [line["n"] for line in view["lines"]] == list(range(1, view["n"] + 1))
    assert set(view["picture"]) == {
        "clock",
        "people",
        "scene",
        "talks",
        "texts",
        "packages",
        "stakes",
        "world",
        "agreements",
        "crises",
        "desk",
    }
    assert view["presence"][HEAD] == "here"
    assert view["presence"][OTHER] == "gone"


def test_what_one_says_everyone_entitled_hears_and_nobody_else(room, exercise):
    head, deputy, other = (room.connect(f"{exercise}/{s}") for s in (HEAD, DEPUTY, OTHER))
    positions = [c.join()["n"] for c in (head, deputy, other)]
    assert head.say("Only for us", channel="delegation-up")["ok"]
    assert head.say("For all of you")["ok"]
    heard = deputy.next_news()
    assert heard["from"] == positions[1]
    assert heard["lines"][0]["words"] == {"said": "Only for us", "language": "en"}
    assert set(heard["picture"]) == {"talks"}
    news = other.next_news()
    assert news["from"] == positions[2]
    assert news["n"] == positions[2] + 1
    assert [line["words"]["said"] for line in news["lines"]] == ["For all of you"]


def test_an_answer_comes_after_the_commit(room, exercise):
    head = room.connect(f"{exercise}/{HEAD}")
    head.join()
    answer = head.say("On the record")
    again = head.join(after=answer["n"] - 1)
    assert [line["words"]["said"] for line in again["lines"]] == ["On the record"]


def test_whoever_comes_back_gets_what_they_missed_from_their_cursor(room, exercise):
    other, head = room.connect(f"{exercise}/{OTHER}"), room.connect(f"{exercise}/{HEAD}")
    cursor = other.join()["n"]
    other.close()
    head.join()
    for text in ("one", "two", "three"):
        assert head.say(text)["ok"]
    back = room.connect(f"{exercise}/{OTHER}").join(after=cursor)
    assert [line["words"]["said"] for line in back["lines"]] == ["one", "two", "three"]
    assert back["from"] == cursor


def test_a_cursor_from_another_life_gets_everything(room, exercise):
    view = room.connect(f"{exercise}/{HEAD}").join(after=100_000)
    assert view["lines"][0]["n"] == 1


def test_the_same_id_twice_is_one_act_and_one_answer(room, exercise):
    head, other = room.connect(f"{exercise}/{HEAD}"), room.connect(f"{exercise}/{OTHER}")
    head.join()
    n = other.join()["n"]
    name = str(uuid4())
    first = head.say("Once", id=name)
    assert head.say("Once", id=name) == first
    assert head.say("Twice")["n"] == first["n"] + 1
    assert other.join()["n"] == n + 2


def test_two_seats_may_use_one_id_without_meeting(room, exercise):
    head, other = room.connect(f"{exercise}/{HEAD}"), room.connect(f"{exercise}/{OTHER}")
    name = str(uuid4())
    head.join()
    other.join()
    assert head.act("open-channel", {"seats": [OTHER]}, id=name)["ok"]
    assert other.act("open-channel", {"seats": ["chair"]}, id=name)["ok"]
    channels = [c["id"] for c in other.join()["picture"]["talks"]["channels"]]
    assert len(channels) == len(set(channels)) == 3


def test_a_seat_in_a_students_payload_is_refused(room, exercise):
    head = room.connect(f"{exercise}/{HEAD}")
    head.join()
    assert head.say("As somebody else", seat=OTHER)["code"] == "not-yours"


@pytest.mark.parametrize("kind", ["start", "pulse", "take-seat", "end-exercise", "cover-seat", "quick-inject"])
def test_a_student_may_not_do_what_is_the_instructors_or_the_servers(room, exercise, kind):
    answer = room.connect(f"{exercise}/{HEAD}").act(kind)
    assert answer["ok"] is False
    assert answer["code"] in ("not-yours", "malformed")


def test_template_words_are_refused_from_people(room, exercise):
    head = room.connect(f"{exercise}/{HEAD}")
    words = {"phrase": "accept", "values": {}}
    assert head.act("send-message", {"channel": "plenary", "words": words})["code"] == "malformed"


def test_another_exercise_looks_like_none_at_all(room, exercise):
    head = room.connect(f"{exercise}/{HEAD}")
    theirs = head.join(exercise="ex-0")
    none = head.join(exercise="no-such-exercise")
    assert theirs == none
    assert theirs["code"] == "not-yours"
    assert head.say("Through the wall", exercise="ex-0")["code"] == "not-yours"


def test_nobody_connects_without_a_token(room):
    with pytest.raises(socketio.exceptions.ConnectionError):
        room.connect("nobody")


def test_the_instructor_watches_a_seat_without_touching_it(room, exercise):
    control, head = room.connect(f"{exercise}/control"), room.connect(f"{exercise}/{HEAD}")
    mine = head.join()
    seen = control.join(watch=HEAD)
    assert seen["seat"] == HEAD
    assert seen["lines"] == mine["lines"]
    assert seen["picture"] == mine["picture"]
    assert control.say("As you", seat=HEAD)["code"] == "not-yours"
    head.say("Watch this")
    assert control.next_news()["lines"] == head.next_news()["lines"]


def test_a_student_watches_nobody(room, exercise):
    assert room.connect(f"{exercise}/{HEAD}").join(watch=OTHER)["code"] == "not-yours"


def test_the_instructor_speaks_for_a_seat_that_nobody_holds(room, exercise):
    control, head = room.connect(f"{exercise}/control"), room.connect(f"{exercise}/{HEAD}")
    assert set(control.join()["picture"]) >= {"control", "texts"}
    head.join()
    assert control.say("From the chair", seat="chair")["ok"]
    line = head.next_news()["lines"][0]
    assert line["seat"] == "chair"
    assert "by" not in line
    assert control.next_news()["lines"][0]["by"] == "control"


def test_secrets_of_the_opening_travel_in_no_line(room, exercise):
    head, control = room.connect(f"{exercise}/{HEAD}"), room.connect(f"{exercise}/control")
    assert "secret brief of down-head" not in json.dumps(head.join())
    assert not any("blueprint" in line or "seed" in line for line in control.join()["lines"])


def test_haste_is_refused_and_soon_forgiven(room, exercise):
    head = room.connect(f"{exercise}/{HEAD}")
    answers = [head.say(f"{n}") for n in range(25)]
    hasty = [a for a in answers if not a["ok"]]
    assert hasty
    assert {a["code"] for a in hasty} == {"too-fast"}
    assert all(a["ok"] for a in answers[:20])


def test_a_login_that_ended_is_refused_at_its_next_act_and_closed(room, exercise):
    head = room.connect(f"{exercise}/{HEAD}@other-day")
    head.join()
    room.post(f"/end/{exercise}/{HEAD}@other-day")
    assert head.say("Still here?")["code"] == "not-yours"
    assert head.closed.get(timeout=20)["why"]["en"]
    assert head.gone.get(timeout=20)


def test_a_login_that_ended_elsewhere_is_found_by_the_sweep(room, exercise):
    head = room.connect(f"{exercise}/{HEAD}@elsewhere")
    head.join()
    room.post(f"/end/{exercise}/{HEAD}@elsewhere")
    room.post("/sweep")
    assert head.closed.get(timeout=20)["exercise"] == exercise


@pytest.mark.parametrize(
    ("who", "act", "how", "said"),
    [
        (HEAD, "leave-seat", "left", "You left this seat."),
        ("control", "leave-seat", "freed", "The instructor freed this seat."),
        ("control", "cover-seat", "relieved", "The instructor gave this seat to a simulated actor."),
    ],
)
def test_whose_seat_is_theirs_no_more_is_told_how_that_came(room, exercise, who, act, how, said):
    instructor = room.connect(f"{exercise}/control")
    instructor.join()
    assert instructor.act("cover-seat", {"mind": "novice"}, seat=HEAD)["ok"]
    head = room.connect(f"{exercise}/{HEAD}@{how}")
    head.join()
    if who == HEAD:
        assert head.act(act)["ok"]
    else:
        assert instructor.act(act, {"mind": "veteran"} if act == "cover-seat" else {}, seat=HEAD)["ok"]
    room.post(f"/end/{exercise}/{HEAD}@{how}")
    room.post("/sweep")
    closed = head.closed.get(timeout=20)
    assert closed["how"] == how
    assert closed["why"]["en"].startswith(said)


def test_who_is_given_another_seat_is_told_so(room, exercise):
    head = room.connect(f"{exercise}/{HEAD}@moved")
    head.join()
    room.post(f"/move/{exercise}/{HEAD}@moved?to={DEPUTY}")
    room.post("/sweep")
    assert head.closed.get(timeout=20)["how"] == "moved"


def test_signing_out_closes_every_socket_of_the_login(room, exercise):
    tabs = [room.connect(f"{exercise}/{HEAD}@signed-out") for _ in range(2)]
    room.post(f"/end/{exercise}/{HEAD}@signed-out?tell=1")
    assert all(tab.closed.get(timeout=20)["why"]["fr"] for tab in tabs)


def test_presence_tells_who_came_and_who_went(room, exercise):
    head, other = room.connect(f"{exercise}/{HEAD}"), room.connect(f"{exercise}/{OTHER}")
    head.join()
    head.presence.get(timeout=20)
    other.join()
    assert head.presence.get(timeout=20)["seats"] == {OTHER: "here"}
    other.close()
    assert head.presence.get(timeout=20)["seats"] == {OTHER: "gone"}


def test_the_same_view_is_had_over_http(room, exercise):
    import requests

    head = room.connect(f"{exercise}/{HEAD}")
    joined = head.join()
    fetched = requests.get(f"{room.url}/view/{exercise}/{HEAD}", timeout=20).json()
    assert {**fetched, "now": 0} == {**joined, "now": 0}


def test_who_else_reads_some_talks_hears_that_somebody_writes_there_and_nobody_else(room, exercise):
    head, deputy, other = (room.connect(f"{exercise}/{s}") for s in (HEAD, DEPUTY, OTHER))
    for client in (head, deputy, other):
        client.join()
    head.writes("delegation-up")
    told = {"exercise": exercise, "channel": "delegation-up", "seat": HEAD}
    assert deputy.writing.get(timeout=20) == told
    deputy.writes("plenary")
    for reader in (head, other):  # the first thing that they hear
        assert reader.writing.get(timeout=20) == {**told, "channel": "plenary", "seat": DEPUTY}


def test_writing_is_not_kept_and_what_does_not_hold_or_comes_too_fast_is_passed_over(room, exercise):
    head, deputy, control = (room.connect(f"{exercise}/{s}") for s in (HEAD, DEPUTY, "control"))
    n = deputy.join()["n"]
    head.join()
    control.join(watch=HEAD)
    other = room.connect(f"{exercise}/{OTHER}")
    other.writes("plenary")  # it follows nothing
    control.writes("plenary")  # it only looks
    head.writes("delegation-down")  # it is not in those talks
    for _ in range(50):
        head.writes("plenary")
    for junk in (None, 1, "plenary", {"exercise": exercise}, {"exercise": exercise, "channel": ["plenary"]}):
        deputy.io.emit("writing", junk)
    assert head.say("And now I say it")["ok"]
    assert deputy.next_news()["n"] == n + 1
    assert deputy.writing.qsize() <= 1
    assert all(told["seat"] == HEAD for told in deputy.writing.queue)
