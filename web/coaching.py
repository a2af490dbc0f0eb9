"""The guide and the coach of one's seat: the first steps taken, and a coach's questions in the reader's language."""

from __future__ import annotations

from flask import Blueprint as Routes
from flask import jsonify, request
from flask.typing import ResponseReturnValue

from sim.coaching.advice import advise
from sim.coaching.saying import said
from sim.coaching.steps import taken
from sim.exercise.core.names import SeatId
from sim.language import languages
from web import access
from web.answers import Coached
from web.house import house
from web.words import current

routes = Routes("coaching", __name__)


@routes.get("/desk/<exercise>/coach.json")
@access.signed_in
def of_my_seat(exercise: str) -> ResponseReturnValue:
    """The steps taken and the advice of this moment for one's own seat (?language=): none where no coach is allowed.

    In a practice there is always one; in a class where the control room allows it.
    """
    place = access.desk_access(house().database, access.visitor(), exercise)
    seat = SeatId(str(place.member.seat))
    asked = request.args.get("language", "")
    language = asked if asked in languages() else current()
    tables = house().live.tables
    table = tables[place.exercise.id]
    with table.lock:
        view = table.exercise.view(seat)
        coached = view.coached or place.exercise.purpose == "practice"
        advice = advise(view, seat, tables.now()) if coached else ()
        answer: Coached = {
            "taken": list(taken(view, seat)),
            "coached": coached,
            "advice": [
                {"id": one.id, "said": said(one, view, language), "region": one.region, "place": one.place}
                for one in advice
            ],
        }
    return jsonify(answer)
