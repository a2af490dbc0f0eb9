"""A server killed in the middle of a release, of a thought and of a fork: nothing half done is left, all goes on."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from typing import Any

import pytest
from flask.testing import FlaskClient
from sqlalchemy import Engine, event, select

from tests.sim.small import DOWN_HEAD
from tests.web.debrief.conftest import Played
from web import create_app
from web.access import LOGIN
from web.config import Config
from web.debrief.thoughts import kept
from web.house import EXTENSION
from web.models import exercise

ACTS = ("release", "thoughts", "fork")


def token(client: FlaskClient, page: str) -> str:
    found = re.search(r'csrf[-_]token" (?:content|value)="(\w+)"', client.get(page).text)
    assert found is not None
    return found[1]


def act(client: FlaskClient, name: str, what: str, dies: bool = False) -> int:
    """One act over HTTP; where it `dies`, the process is killed when the act is to be committed."""
    page = f"/reflect/{name}" if what == "thoughts" else f"/debrief/{name}"
    sent: dict[str, Any] = {"csrf_token": token(client, page)}
    address, more = {
        "release": (f"/debrief/{name}/release", {"what": ["stakes", "injects"]}),
        "thoughts": (f"/reflect/{name}", {"do": "thoughts", "q0": "Newer words"}),
        "fork": (f"/debrief/{name}/{DOWN_HEAD}/fork", {"n": "14"}),
    }[what]
    if dies:
        event.listen(Engine, "commit", lambda connection: os.kill(os.getpid(), signal.SIGKILL))
    return client.post(address, data={**sent, **more}).status_code


def main(database: str, now: str, name: str, *cookies: str) -> None:
    """A process for each act, which is killed in it: prints how each one ended."""
    for what, cookie in zip(ACTS, cookies, strict=True):
        child = os.fork()
        if child == 0:
            client = create_app(Config(database, processes=0), now=lambda: int(now)).test_client()
            client.set_cookie(LOGIN, cookie)
            act(client, name, what, dies=True)
            os._exit(0)
        print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))


@pytest.mark.slow
def test_a_killed_server_leaves_each_act_undone_and_each_can_be_done_again(over: Played):
    sign_in, name = over.house.accounts.sign_in, over.id
    cookies = [sign_in(who) for who in (over.instructor, over.dan, over.dan)]
    dan = over.visit(over.dan)
    form = {"csrf_token": token(dan, f"/reflect/{name}"), "do": "thoughts", "q0": "Older words"}
    assert dan.post(f"/reflect/{name}", data=form).status_code == 303
    log, url = [(r.seq, r.hash) for r in over.log], over.house.config.database_url
    command = [sys.executable, "-m", "tests.web.debrief.test_killed", url, str(over.now), name, *cookies]
    ends = subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()
    assert ends == [str(-signal.SIGKILL)] * len(ACTS)

    app = create_app(Config(url, processes=0), now=lambda: over.now)
    house = app.extensions[EXTENSION]
    try:
        assert [(r.seq, r.hash) for r in house.live.tables[name].exercise.records] == log
        assert kept(house.database, name, over.dan.id)["thoughts"] == {"0": "Older words"}
        assert house.database.read(lambda c: c.execute(select(exercise.c.id)).scalars().all()) == [name]
        for what, cookie in zip(ACTS, cookies, strict=True):
            client = app.test_client()
            client.set_cookie(LOGIN, cookie)
            assert act(client, name, what) == 303, what
        records = house.live.tables[name].exercise.records
        assert [(r.seq, r.hash) for r in records][: len(log)] == log, "a fork leaves what it goes on from as it was"
        assert [r.event.kind for r in records[len(log) :]] == ["debrief-released"]
        assert kept(house.database, name, over.dan.id)["thoughts"] == {"0": "Newer words"}
        assert len(house.database.read(lambda c: c.execute(select(exercise.c.id)).scalars().all())) == 2
    finally:
        house.database.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
