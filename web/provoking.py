"""The usual answers to an act of one’s own, for each actor it can be done to, as a seat can reckon them."""

from __future__ import annotations

from typing import TypedDict

from flask import Blueprint as Routes
from flask import abort, jsonify
from flask.typing import ResponseReturnValue

from sim.exercise.acts.offered import may_receive
from sim.exercise.core.names import ActorId, SeatId, Text
from sim.exercise.state import State
from sim.policies.provoking import replies, usual
from sim.world.catalogue import ACTS, Act
from web import access, aside
from web.house import house

routes = Routes("provoking", __name__)


class ReplyShown(TypedDict):
    """An act that addressees answer with, and in which share of the draws."""

    name: Text
    share: float


class UsualShown(TypedDict):
    """Of `n` draws, the answers of one addressee: shares by sort, the commonest acts, and what both acts move.

    `tension` is the change of the mean tension of the two in four of five draws, `now` where it stands, `climbs` the
    share of draws after which the two stand a rung higher.
    """

    target: ActorId
    n: int
    hostile: float
    peaceable: float
    none: float
    named: list[ReplyShown]
    now: float
    tension: tuple[float, float]
    climbs: float


class Provoked(TypedDict):
    """The usual answers to one act, by addressee."""

    act: str
    usual: list[UsualShown]


@routes.get("/desk/<exercise>/acts/<act>/answers.json")
@access.signed_in
def of_an_act(exercise: str, act: str) -> ResponseReturnValue:
    """The usual answers to an act that one's own delegation may do, from the rules and from what one's seat sees."""
    place = access.desk_access(house().database, access.visitor(), exercise)
    seat = SeatId(str(place.member.seat))
    table = house().live.tables[place.exercise.id]
    with table.lock:
        view = table.exercise.view(seat)
        actor = view.actor_of(seat)
        mandate = view.mandates.get(actor)
        done = ACTS.get(act)
        if done is None or mandate is None or act not in mandate.acts:
            abort(404)
        kinds = {card.id: card.kind for card in view.the_scene.actors}
        others = _addressees(view, done, actor)
    # Drawn once for each kind of act and of actor, beside the loop; below it is only looked up.
    aside.run(lambda: [replies(act, kinds[actor], kind) for kind in {kinds[other] for other in others}])
    with table.lock:
        blueprint = table.exercise.state.blueprint
        assert blueprint is not None
        found = [usual(table.exercise.view(seat), actor, done, other, blueprint.world) for other in others]
    answer: Provoked = {
        "act": act,
        "usual": [
            {
                "target": one.target,
                "n": one.n,
                "hostile": one.answers["hostile"],
                "peaceable": one.answers["peaceable"],
                "none": one.answers["none"],
                "named": [{"name": dict(ACTS[reply].names), "share": share} for reply, share in one.named],
                "now": round(one.now, 2),
                "tension": one.tension,
                "climbs": one.climbs,
            }
            for one in found
        ],
    }
    return jsonify(answer)


def _addressees(view: State, act: Act, actor: ActorId) -> list[ActorId]:
    """The actors with a seat to which that act can be done: minds, or people, answer for them."""
    if act.targets == "none":
        return []
    seated = {card.actor for card in view.the_scene.seats}
    return [
        card.id
        for card in view.the_scene.actors
        if card.id != actor and card.id in seated and may_receive(view.the_scene, act.id, card.id)
    ]
