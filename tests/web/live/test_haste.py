"""Who is in haste waits behind others in haste; whoever is not is served at once."""

import gevent
from flask import Flask
from gevent.event import Event

from sim.exercise.core.log import MemoryLog
from sim.exercise.core.names import ExerciseId
from sim.exercise.engine import open_exercise
from sim.policies import renderer
from tests.sim.small import SMALL
from web.live import BURST, HASTE, Bucket, Client, Live

ONE = ExerciseId("one")


class Open:
    """Doors through which everybody goes to one seat."""

    def seat(self, login, exercise):
        return "up-head"


def test_however_many_are_in_haste_one_act_of_theirs_is_carried_out_at_a_time_and_an_unhurried_one_is_at_once():
    log = MemoryLog()
    open_exercise(log, ONE, SMALL, seed=1, at=0)
    live = Live(Flask(__name__), log, Open(), now=lambda: 0, renderer=renderer)
    begun, may_end = [], Event()

    def submit(exercise, command):
        begun.append(command.words.text)
        if command.words.text == "hasty":
            may_end.wait()
        return 1

    live.tables.submit = submit
    act = live.io.server.handlers["/"]["act"]

    def ask(sid, said, left):
        live._clients[sid] = Client(sid, sid, 0, Bucket(left=left))
        words = {"said": said, "language": "en"}
        asked = {"exercise": ONE, "id": f"{sid}-{'0' * 8}", "kind": "send-message"}
        return gevent.spawn(act, sid, {**asked, "body": {"channel": "plenary", "words": words}})

    hasty = [ask(f"hasty-{n}", "hasty", HASTE - 1) for n in range(50)]
    gevent.idle()
    calm = ask("calm", "calm", BURST)
    assert calm.get(timeout=10) == {"ok": True, "n": 1}
    assert begun == ["hasty", "calm"]
    may_end.set()
    gevent.joinall(hasty, timeout=10, raise_error=True)
    assert [one.value for one in hasty] == [{"ok": True, "n": 1}] * 50
