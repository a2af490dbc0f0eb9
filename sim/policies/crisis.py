"""Behaviour in a crisis: ultimatums answered, militarised acts answered in measure, gestures returned and made first.

No mind begins the use of force: where the law of response would go that far, it stops at a display.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache

from sim.exercise import commands as cmd
from sim.exercise import events as ev
from sim.exercise.core.event import Entry
from sim.exercise.core.names import PLENARY, ActId, ActorId, Phrase
from sim.policies.acting import ANSWERING, NEVER, able_towards, accompanying
from sim.policies.desk import Desk
from sim.policies.dice import share
from sim.policies.scenes import attacks, tension
from sim.world.catalogue import ACTS, Act
from sim.world.response import LABELS, TEMPERS, Answer, answer, policy

OWN = 0.6
"""Weight of the delegation's own policy beside what targets have usually done: the default of the world's law."""
FRESH = 4.0
"""Pulses during which an act still calls for an answer."""
CERTAIN = 0.25
"""By how much credibility and resolve must differ before an ultimatum is obeyed, or flatly refused."""
AUDIENCE = 0.1
"""Points of legitimacy that a standing public threat puts at stake each day (Fearon 1994; the world's default)."""

CALM = ("phone-call", "appeal-for-talks", "demarche", "fact-finding", "convene-emergency-meeting", "make-statement")
MEASURES: Mapping[str, Sequence[str]] = {
    "none": CALM,
    "threat": ("threaten-sanctions", "threaten-force", "demand-policy-change"),
    "display": ("raise-alert", "recall-ambassador", "expel-diplomats"),
}
"""By the level it goes to, what a delegation answers a militarised act with, the likeliest first."""
STEPS_DOWN = ("notify-planned-measures", "invite-observers", "admit-inspectors", "ease-sanctions", "release-detainees")
"""Steps that cost their author little and can be seen, the smallest first: Osgood's graduated initiatives (1962)."""
RETURNS = ("notify-planned-measures", "invite-observers", "praise", "visit", "share-cyber-information")
"""Acts that answer a friendly act."""
RETURNING, UNBENDING = 0.45, 0.25
"""Share of the pulses in which a friendly act is returned, and the same for hard delegations."""
GIVING_WAY = ("ease-sanctions", "admit-inspectors", "release-detainees", "withdraw-forces", "ceasefire", "apologise")
PEACEABLE = ("conciliatory", "mediator", "principled", "anxious", "humanitarian")
"""Styles that take the first step down."""
FRIENDLY = ("cooperate", "de-escalate", "humanitarian")


# --- ultimatums


def answer_ultimatum(desk: Desk) -> cmd.Command | None:
    """Comply, refuse or counter, within a few pulses: an ultimatum left to lapse has been answered by others."""
    if not desk.speaks:
        return None
    for entry, act in reversed(attacks(desk)[-8:]):
        if act.act == "ultimatum" and desk.since(entry.at) <= FRESH and not desk.said("talk.ultimatum-", n=entry.n):
            return _answered(desk, entry, act)
    return None


def credibility(desk: Desk, act: ev.ActionTaken | ev.CovertActionTaken) -> float:
    """Estimated probability that the author carries out its threat, in [0, 1], by a rule of thumb.

    The tension between the two as a share of the highest, a tenth for each of up to three hostile acts before it, and a
    tenth for the audience that heard it.
    """
    before = sum(a.actor == act.actor for _, a in attacks(desk)) - 1
    return round(min(1.0, tension(desk, act.actor) / 10.0 + 0.1 * min(3, before) + 0.1), 9)


def _answered(desk: Desk, entry: Entry, act: ev.ActionTaken | ev.CovertActionTaken) -> cmd.Command:
    credible, resolve = credibility(desk, act), resolve_of(desk)
    values: dict[str, str | float] = {"actor": act.actor, "credible": credible, "resolve": resolve}
    # An actor averse to risk obeys sooner.
    margin = credible - resolve - 0.2 * risk_of(desk)
    if margin > CERTAIN and desk.leads("act"):
        way_out = next((a for name in GIVING_WAY for a in able_towards(desk, act.actor) if a.id == name), None)
        if way_out is not None:
            return _act(desk, way_out, act.actor, desk.why("why.ultimatum-comply", **values))
    answer_name = "reject" if margin < -CERTAIN else "counter"
    words = desk.phrase(f"talk.ultimatum-{answer_name}", actor=act.actor, n=entry.n)
    why = desk.why(f"why.ultimatum-{answer_name}", **values)
    return desk.command(
        cmd.SendMessage,
        why,
        channel=PLENARY,
        words=words,
        intent=None if answer_name == "reject" else "proposal",
        reply_to=entry.ref,
    )


def resolve_of(desk: Desk) -> float:
    """Readiness of the delegation to bear pressure rather than give way, in [0, 1], as its brief says."""
    brief = desk.view.briefs.get(desk.seat)
    return brief.resolve if brief is not None else 0.5


def risk_of(desk: Desk) -> float:
    """Attitude of the delegation to risk, from -1 (averse) to 1 (seeking)."""
    brief = desk.view.briefs.get(desk.seat)
    return brief.risk if brief is not None else 0.0


# --- the measure of an answer


def respond(desk: Desk) -> cmd.Command | None:
    """An answer to a militarised act, drawn from the delegation's own policy and what targets have usually done."""
    if not _may_act(desk):
        return None
    for entry, act in reversed(attacks(desk)[-6:]):
        if desk.since(entry.at) > FRESH or act.act not in ACTS or ACTS[act.act].mid_level < 2:
            continue
        if any(a.target == act.actor and e.at > entry.at for e, a in desk.notebook.acted):
            continue
        if not desk.chance(ANSWERING, "answer"):
            return None
        return _measured(desk, ACTS[act.act], act.actor)
    return None


def law(desk: Desk, mid_level: int) -> Answer:
    """This delegation's response to an act of that level (2-5), with the shares that explain it."""
    temper = TEMPERS.get(desk.style, -1.0) + resolve_of(desk) - 0.5 + 0.5 * risk_of(desk)
    return _law(mid_level, round(temper, 3))


@lru_cache(maxsize=256)
def _law(mid_level: int, temper: float) -> Answer:
    found = answer(mid_level, policy(mid_level, temper), OWN)
    assert found is not None
    return found


def _measured(desk: Desk, hostile: Act, author: ActorId) -> cmd.Command | None:
    found = law(desk, hostile.mid_level)
    # One draw for a whole quarrel, so that a harder provocation never meets a milder answer by chance.
    drawn = found.draw(share(desk.notebook.origin, desk.actor, author))
    label = LABELS[min(drawn, 3) - 1]
    if label == "threat" and _threatens(desk, author):
        label = "none"
    at = LABELS.index(label)
    options = able_towards(desk, author)
    chosen = next((a for name in (*MEASURES[label], *CALM) for a in options if a.id == name), None)
    if chosen is None:
        return None
    why = desk.why(
        f"why.respond-{label}",
        actor=author,
        act=hostile.id,
        own=float(found.own[at]),
        usual=float(found.usual[at]),
        mixed=float(found.mixed[at]),
        weight=found.w,
        tension=tension(desk, author),
    )
    return _act(desk, chosen, author, why)


def _threatens(desk: Desk, towards: ActorId) -> bool:
    """Whether a public threat of the delegation's own against them stands: a second one adds only to its price."""
    tie = desk.view.dyads.get((desk.actor, towards))
    return tie is not None and tie.threat_day >= 0.0


# --- steps down


def return_gesture(desk: Desk) -> cmd.Command | None:
    """A friendly act, returned: reciprocity is what keeps a step down from being the last."""
    if not _may_act(desk) or desk.style == "spoiler":
        return None
    for entry, act in reversed(desk.notebook.received[-4:]):
        if desk.since(entry.at) > FRESH or act.act not in ACTS or ACTS[act.act].family not in FRIENDLY:
            continue
        if act.act == "praise":
            continue  # thanks for thanks would never end
        if any(a.target == act.actor and e.at > entry.at for e, a in desk.notebook.acted):
            continue
        if not desk.chance(UNBENDING if desk.style == "hard" else RETURNING, "return"):
            return None
        given = {a.act for _, a in desk.notebook.acted if a.target == act.actor}
        options = [a for a in able_towards(desk, act.actor) if a.id not in given]
        chosen = next((a for name in RETURNS for a in options if a.id == name), None)
        if chosen is None:
            return None
        why = desk.why("why.return", actor=act.actor, act=act.act, tension=tension(desk, act.actor))
        return _act(desk, chosen, act.actor, why)
    return None


def step_down(desk: Desk) -> cmd.Command | None:
    """After blows on both sides, one small step announced and taken alone; not again until it has been answered.

    Source: Osgood 1962 (graduated and reciprocated initiatives in tension reduction).
    """
    if desk.style not in PEACEABLE or not _may_act(desk):
        return None
    blows = [(e, a) for e, a in attacks(desk)[-6:] if desk.since(e.at) <= 2.0 * desk.plan.pulses]
    if len(blows) < 2 or not desk.chance(0.4, "step-down"):
        return None
    author = blows[-1][1].actor
    steps = [e.at for e, a in desk.notebook.acted if a.target == author and a.act in STEPS_DOWN]
    theirs = [e.at for e, a in desk.notebook.received if a.actor == author and ACTS[a.act].family in FRIENDLY]
    if steps and not any(at > steps[-1] for at in theirs):
        return None
    options = able_towards(desk, author)
    chosen = next((a for name in STEPS_DOWN for a in options if a.id == name), None)
    if chosen is None:
        return None
    tie = desk.view.dyads.get((desk.actor, author))
    days = desk.view.day - tie.threat_day if tie is not None and tie.threat_day >= 0.0 else 0.0
    why = desk.why(
        "why.step-down",
        actor=author,
        count=len(blows),
        tension=tension(desk, author),
        rung=desk.view.rung,
        price=AUDIENCE * days,
    )
    return _act(desk, chosen, author, why)


# --- parts


def _may_act(desk: Desk) -> bool:
    """Whether this seat acts for its delegation, and has not just done so."""
    if desk.mandate is None or desk.idle < 0.8 or not desk.leads("act"):
        return False
    own = desk.notebook.acted
    return not own or desk.since(own[-1][0].at) >= desk.plan.pulses * 0.4


def _act(desk: Desk, chosen: Act, towards: ActorId, why: Phrase) -> cmd.Command:
    assert chosen.id not in NEVER
    target = None if chosen.targets == "none" else towards
    words = accompanying(desk, chosen, target)
    return desk.command(cmd.TakeAction, why, act=ActId(chosen.id), target=target, words=words)
