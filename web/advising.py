"""Advice on a document while it is written: the computed checks that it does not meet yet. Nothing is kept of it."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import TYPE_CHECKING

from sim.exercise.core.names import CONTROL, Filled
from sim.exercise.core.paper import DocumentForm
from sim.exercise.core.refusals import Refused
from sim.exercise.papers.forms import form_of
from sim.exercise.papers.held import unmet
from sim.language import languages
from web import wire
from web.clients import LEAST_DRAFTED, Client
from web.packets import Advised, Answer

if TYPE_CHECKING:
    from web.live import Live

LOOKING = 500
"""Milliseconds in which one socket may have one document looked at."""


class Advising:
    """The documents that are being written at the desks open in this process."""

    def __init__(self, live: Live) -> None:
        """Listen on the sockets of `live`."""
        self._live = live
        live.answer("advise", self.advise, self._pace)

    def advise(self, client: Client, payload: object) -> Answer:
        """Tell a writer which checks their document does not meet. Raises Refused."""
        exercise, form, fields = wire.advising(payload)
        self._live.seat_of(client, exercise)
        following = client.follows.get(exercise)
        if following is None or following.watching or following.holds == CONTROL:
            raise Refused("not-yours")
        wait = self._live.asking(client.login).drafted.take(self._live.now() / 1000, LEAST_DRAFTED)
        if wait:
            raise Refused("too-fast", seconds=math.ceil(wait))
        asked = form_of(form, self._live.tables[exercise].exercise.state.the_scene)
        if asked is None:
            raise Refused("unknown-form")
        return advised(asked, fields)

    def _pace(self, client: Client) -> None:
        now = self._live.now()
        if now - client.had_advice < LOOKING:
            raise Refused("too-fast", seconds=1)
        client.had_advice = now


def advised(form: DocumentForm, fields: Mapping[str, Filled]) -> Advised:
    """The unmet checks in every language, in the order of the form."""
    return {
        "ok": True,
        "advice": [
            {"text": {language: check.say(language) for language in languages()}, "field": check.field}
            for check in unmet(form, fields)
        ],
    }
