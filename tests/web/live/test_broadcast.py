"""What leaves the house: each seat's own lines and the slices they touched, over a whole played exercise."""

import json
from collections import Counter
from dataclasses import replace

import pytest

from sim.exercise import picture as pictures
from sim.exercise.acts.commands import TakeAction
from sim.exercise.clock.commands import EndTurn, Pause, Pulse, Resume, Start
from sim.exercise.control.commands import NoteObservation
from sim.exercise.control.picture import control_picture
from sim.exercise.core.event import ALL
from sim.exercise.core.log import MemoryLog
from sim.exercise.core.names import (
    CONTROL,
    PLENARY,
    ActId,
    ActorId,
    CommandId,
    ExerciseId,
    PackageId,
    Said,
    SeatId,
)
from sim.exercise.core.opaque import opaque
from sim.exercise.core.refusals import Refused
from sim.exercise.engine import open_exercise
from sim.exercise.mandate.commands import AskCapital
from sim.exercise.pledges.commands import RaiseDispute, Withhold
from sim.exercise.seats.commands import CoverSeat
from sim.exercise.talk.commands import OpenChannel
from sim.exercise.telling import Teller
from sim.exercise.texts.commands import AnswerPackage, Initial, Sign, TablePackage
from sim.exercise.views import may_see
from sim.exercise.vocabulary import KINDS
from sim.language import languages
from sim.policies import renderer
from tests.sim.exercise.test_modules import HACKED
from tests.sim.pledges import BOUND, FLOOR, ratified
from tests.sim.small import FILLING, FLOW, HIGH, SIX, SMALL, TREATY
from web import broadcast as broadcasting
from web import wire
from web.broadcast import SLICES, Broadcast
from web.clock import think
from web.encoding import encoded
from web.tables import Tables

ONE = ExerciseId("one")
MINUTE = 60_000
SEATS = [*(s.id for s in SMALL.seats), CONTROL]


class Followers:
    """One browser for each seat, which applies what it is sent to what it has."""

    def __init__(self):
        self.lines: dict = {seat: [] for seat in SEATS}
        self.picture: dict = {seat: {} for seat in SEATS}
        self.sent = []

    def followed(self, exercise):
        return SEATS

    def languages(self, exercise, seat):
        return languages()

    def send(self, exercise, seat, event, payload):
        payload = json.loads(payload)
        self.sent.append((seat, payload))
        assert payload["from"] == len(self.lines[seat])
        self.lines[seat] += payload["lines"]
        assert payload["n"] == len(self.lines[seat])
        for name, parts in payload["picture"].items():
            self.picture[seat][name] |= parts


def play(blueprint=SMALL, after_each=lambda table, followers, now: None, acts=()):
    """An exercise played by minds in every seat, followed from the start; `acts` are done first in each turn."""
    log, moment, followers = MemoryLog(), [1_000], Followers()
    open_exercise(log, ONE, blueprint, seed=5, at=moment[0])
    broadcast = Broadcast(followers, lambda: moment[0], renderer)
    tables = Tables(log, lambda: moment[0], broadcast.publish)
    table = tables[ONE]
    for seat in SEATS:
        joined = json.loads(encoded(broadcast.view(table, seat, None)))
        followers.lines[seat], followers.picture[seat] = joined["lines"], joined["picture"]
    count = iter(range(100_000))

    def submit(command):
        try:
            tables.submit(ONE, command)
        except Refused:
            return
        after_each(table, followers, moment[0])

    def named():
        return {"id": CommandId(f"c-{next(count)}"), "seat": CONTROL}

    for seat in SEATS[:-1]:
        submit(CoverSeat(id=CommandId(f"cover-{seat}"), seat=seat, by=CONTROL, mind="practitioner"))
    submit(Start(**named()))
    submit(NoteObservation(**named(), text="They begin."))
    while table.exercise.state.phase == "running":
        for kind, seat, body in acts:
            submit(kind(**named() | {"seat": seat} | body))
        for _ in range(8):
            for seat in SEATS[:-1]:
                moment[0] += MINUTE // 4
                command = think("practitioner", table.exercise.view(seat), seat, moment[0], moment[0])
                if command is not None:
                    submit(command)
            submit(Pulse(**named()))
        submit(Pause(**named()))
        submit(Resume(**named()))
        submit(EndTurn(**named()))
    return table, followers, broadcast


@pytest.fixture(scope="module")
def played():
    return play()


PERIL = replace(
    ratified(1.0, 1.0),
    injects=(HACKED,),
    actors=tuple(replace(a, acts=(*a.acts, ActId("ultimatum"))) for a in ratified(1.0, 1.0).actors),
    clock=replace(BOUND.clock, turns=5, days=30, points=30),
)
"""A treaty that is ratified and then binds, an incident, and somebody who gives an ultimatum every turn."""
DEAL = {FLOW: HIGH, FILLING: SIX}
DEALT = PackageId(f"package-{opaque(5, 'package', 'down-head', 'deal')}")
THREATS = (
    (AskCapital, "up-head", {"instrument": TREATY, "issue": FLOW, "option": HIGH, "argument": Said("please")}),
    (TablePackage, "down-head", {"instrument": TREATY, "choices": DEAL, "id": CommandId("deal")}),
    (AnswerPackage, "up-head", {"package": DEALT, "answer": "accept"}),
    *((step, f"{side}-head", {"instrument": TREATY}) for step in (Initial, Sign) for side in ("up", "down")),
    (TakeAction, "down-head", {"act": ActId("ultimatum"), "target": ActorId("up")}),
    (Withhold, "up-head", {"obligation": FLOOR}),
    (RaiseDispute, "down-head", {"obligation": FLOOR}),
    (CoverSeat, "up-head", {"by": CONTROL, "mind": "novice"}),
    (CoverSeat, "up-head", {"by": CONTROL, "mind": "practitioner"}),
)
NEEDED = {
    *("ratification-decided", "obligation-opened", "conduct-ordered", "obligation-observed", "consequence-followed"),
    *("crisis-opened", "ultimatum-given", "ultimatum-ended", "incident-assessed", "belief-moved", "handover-briefed"),
}


@pytest.mark.parametrize(("blueprint", "acts"), [(SMALL, ()), (PERIL, THREATS)], ids=["talks", "peril"])
def test_a_followed_picture_is_at_every_moment_the_whole_picture(blueprint, acts):
    """So `touches` leaves out no slice that an event can change."""

    def compare(table, followers, now):
        for seat in SEATS:
            view = table.exercise.view(seat)
            whole = control_picture(view, now) if seat == CONTROL else pictures.picture(view, seat)
            whole = json.loads(json.dumps(wire.spoken(whole, renderer(view))))
            have = json.loads(json.dumps(followers.picture[seat]))
            for activity in [*whole.get("control", {}).get("seats", ()), *have.get("control", {}).get("seats", ())]:
                del activity["documents_late"]  # moves with time alone
            for name, value in whole.items():
                assert have[name] == value, (seat, name)

    table, _, _ = play(blueprint, compare, acts)
    kinds = {r.event.kind for r in table.exercise.records}
    assert blueprint is SMALL or kinds >= NEEDED, NEEDED - kinds


def test_the_game_was_worth_watching(played):
    table, _, _ = played
    kinds = {r.event.kind for r in table.exercise.records}
    assert {"message-sent", "package-tabled", "turn-ended", "exercise-ended", "inject-released"} <= kinds


def test_nobody_gets_a_line_of_what_they_may_not_see(played):
    table, followers, _ = played
    for seat in SEATS:
        visible = [r.ref for r in table.exercise.records if may_see(r.event, seat)]
        assert [line["ref"] for line in followers.lines[seat]] == visible


def test_what_came_live_is_what_a_join_from_scratch_answers(played):
    table, followers, broadcast = played
    for seat in SEATS:
        assert json.loads(encoded(broadcast.view(table, seat, None)))["lines"] == followers.lines[seat]


def test_a_part_of_a_slice_that_did_not_change_is_not_sent_again(played):
    table, followers, _ = played
    have: dict = {}
    for seat, payload in followers.sent:
        for name, parts in payload["picture"].items():
            for part, value in parts.items():
                assert (seat, name, part) not in have or have[seat, name, part] != value
                have[seat, name, part] = value
    opened = [r.event for r in table.exercise.records if r.event.kind == "text-opened"]
    scenes = Counter(seat for seat, payload in followers.sent if "scene" in payload["picture"])
    assert all(count <= len(opened) for count in scenes.values())  # the scene grows where a text opens, and only there


def test_no_authors_or_commands_name_reaches_a_students_traffic():
    """An author's names tell what is planted; a command's tells who asked, and which seats are minds."""
    named = {inject.id for inject in PERIL.injects} | {due.id for due in PERIL.due}
    table, followers, _ = play(PERIL, acts=THREATS)
    asked = {str(r.command) for r in table.exercise.records}
    assert {"hack", "plan"} <= named
    made = {value.split("-")[0] for value in words_of(followers.lines)}
    assert {"news", "due", "incident", "package", "talks", "document"} <= made
    for seat in SEATS[:-1]:
        everything = words_of([followers.lines[seat], followers.picture[seat]])
        assert not named & everything
        assert not [text for text in everything for one in asked if text.endswith(f"-{one}")]


def words_of(value) -> set[str]:
    """Every text in lines and pictures, as it stands."""
    if isinstance(value, dict):
        return {text for one in value.values() for text in words_of(one)} | set(value)
    if isinstance(value, list):
        return {text for one in value for text in words_of(one)}
    return {value} if isinstance(value, str) else set()


def test_the_seed_and_the_reasons_of_minds_reach_no_students_traffic(played):
    _, followers, _ = played
    for seat in SEATS[:-1]:
        everything = json.dumps(followers.lines[seat])
        assert '"mind_says"' not in everything
        assert "blueprint" not in everything
    assert any("mind_says" in line for line in followers.lines[CONTROL])


def test_one_delegations_secrets_reach_no_other(played):
    _, followers, _ = played
    for seat in SEATS[:-1]:
        own = SMALL.seat(seat)
        everything = json.dumps([p for s, p in followers.sent if s == seat] + [followers.picture[seat]])
        for other in SMALL.seats:
            if other.id != seat:
                assert other.brief["en"] not in everything
            if other.actor != own.actor:
                assert f"secret interest of {other.actor}" not in everything
        assert ("secret cable body" in json.dumps(followers.lines[seat])) == (seat == "up-head")


def test_phrases_arrive_in_words_in_both_languages(played):
    _, followers, _ = played
    said = [line["words"] for line in followers.lines[CONTROL] if line["kind"] == "message-sent"]
    assert said
    assert all(set(words["text"]) == {"en", "fr"} and "{" not in words["text"]["fr"] for words in said)


def test_the_server_says_every_line_that_a_feed_files_in_every_language(played):
    _table, followers, _ = played
    for seat in SEATS:
        for line in followers.lines[seat]:
            shelved = KINDS[line["kind"]].shelf is not None
            assert ("told" in line) == shelved
            assert not shelved or (set(line["told"]) == set(languages()) and all(line["told"].values()))


@pytest.mark.parametrize(("blueprint", "acts"), [(SMALL, ()), (PERIL, THREATS)], ids=["talks", "peril"])
def test_a_line_told_once_for_many_is_the_line_each_would_have_been_told_alone(blueprint, acts):
    """The packets' lines come from `Lines`, which tells readers of like folds once; here each is told by itself."""
    shown: dict = {}

    def compare(table, followers, now):
        for seat in SEATS:
            view = table.exercise.view(seat)
            done = shown.get(seat, 0)
            for record, line in zip(table.stream(seat)[done:], followers.lines[seat][done:], strict=True):
                if "told" in line:
                    alone = {x: Teller(view, x, renderer(view)).line(record.event) for x in languages()}
                    assert line["told"] == alone, (seat, record.event.kind)
            shown[seat] = len(followers.lines[seat])

    play(blueprint, compare, acts)
    assert all(shown.values())


def test_readers_who_know_a_package_by_different_letters_are_told_different_letters():
    """One line is never told to all for the sake of speed: the second delegation saw a package that others did not."""
    log, followers = MemoryLog(), Followers()
    open_exercise(log, ONE, SMALL, seed=5, at=1_000)
    broadcast = Broadcast(followers, lambda: 1_000, renderer)
    tables = Tables(log, lambda: 1_000, broadcast.publish)
    for seat in SEATS:
        joined = json.loads(encoded(broadcast.view(tables[ONE], seat, None)))
        followers.lines[seat], followers.picture[seat] = joined["lines"], joined["picture"]
    tables.submit(ONE, Start(id=CommandId("start"), seat=CONTROL))
    up, down = SeatId("up-head"), SeatId("down-head")
    tables.submit(ONE, OpenChannel(id=CommandId("apart"), seat=up, seats=(down,)))
    apart = next(c for c in tables[ONE].exercise.view(up).channels.values() if c.form == "bilateral").id
    body = {"seat": up, "instrument": TREATY, "authority": "ad-referendum"}
    tables.submit(ONE, TablePackage(id=CommandId("hidden"), choices={FLOW: HIGH}, channel=apart, **body))
    tables.submit(ONE, TablePackage(id=CommandId("shown"), choices=DEAL, channel=PLENARY, **body))
    told = {seat: followers.lines[seat][-1]["told"]["en"] for seat in SEATS}
    assert "package B" in told[up]
    assert told[up] == told[down] == told[CONTROL]
    others = set(SEATS) - {up, down, CONTROL}
    assert others
    assert all("package A" in told[seat] for seat in others)


def test_a_long_join_lets_others_have_the_loop_between(played, monkeypatch):
    table, _, room = played
    turns: list[int] = []
    monkeypatch.setattr(broadcasting, "TOGETHER", 10)
    monkeypatch.setattr(broadcasting, "step_aside", lambda: turns.append(1))
    told = len(room.view(table, CONTROL, None)["lines"])
    assert told > 20
    assert len(turns) == told // 10


def test_a_line_says_whether_it_is_news_to_its_seat(played):
    _table, followers, _ = played
    kinds = {line["kind"] for line in followers.lines[CONTROL] if line.get("news")}
    assert kinds >= {"turn-began", "package-tabled"}
    assert not kinds & {"message-sent", "vote-cast", "move-explained"}


def test_every_slice_that_a_kind_of_event_can_touch_is_sent():
    assert {*SLICES, "desk", "control"} == set(ALL)
