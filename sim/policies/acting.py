"""Acts in the world, chosen with their targets by the delegation's style and the acts done to it."""

from __future__ import annotations

from collections.abc import Mapping

from sim.exercise import commands as cmd
from sim.exercise.acts.offered import may_receive
from sim.exercise.core.names import ActId, ActorId, Phrase
from sim.policies.desk import Desk
from sim.policies.dice import first_likeliest
from sim.policies.needs import in_need, lacking
from sim.policies.phrases import in_each, known
from sim.policies.roles import AGENCIES, Role, behind, kind, role, to_the_press
from sim.policies.saying import top
from sim.policies.scenes import HOSTILE, at_the_table, attacks, cleared, corrected, doubtful, rivals, tension
from sim.world.catalogue import ACTS, Act

NEVER = frozenset(
    ("sign-agreement", "veto", "reject-proposal", "use-force", "occupy-territory", "blockade", "abduct", "attack-staff")
)
"""Acts that minds leave out: those that texts carry out, and the use of force, which is for people to decide."""

ANSWERS: Mapping[str, tuple[str, ...]] = {
    "conciliatory": ("phone-call", "appeal-for-talks", "demarche", "invite-observers", "offer-to-negotiate"),
    "principled": ("demarche", "fact-finding", "summon-ambassador", "demand-policy-change", "bring-case"),
    "hard": ("denounce", "summon-ambassador", "demand-policy-change", "recall-ambassador", "threaten-sanctions"),
    "mediator": ("mediate", "convene-emergency-meeting", "appeal-for-talks", "fact-finding"),
    "anxious": ("appeal-for-talks", "demarche", "convene-emergency-meeting", "raise-alert", "denounce"),
    "spoiler": ("denounce", "threaten-sanctions", "threaten-force", "raise-alert", "halt-negotiations"),
    "humanitarian": ("appeal-for-talks", "phone-call", "fact-finding", "appeal-for-aid", "make-statement"),
}
"""Acts by which each style answers a hostile act or an incident, the likeliest first."""

AS: Mapping[Role, tuple[str, ...]] = {
    "owner": ("notify-planned-measures", "admit-inspectors", "phone-call", "make-statement", "humanitarian-aid"),
    "accused": ("deny-responsibility", "admit-inspectors", "make-statement", "phone-call", "fact-finding"),
    "lender": ("phone-call", "offer-to-negotiate", "make-statement"),
}
"""Acts by which those in a role answer an incident, whatever their style."""

HABITS: Mapping[str, tuple[str, ...]] = {
    "conciliatory": ("phone-call", "visit", "praise", "notify-planned-measures", "offer-to-negotiate"),
    "principled": ("phone-call", "notify-planned-measures", "make-statement", "fact-finding", "negotiate"),
    "hard": ("make-statement", "demarche", "demand-policy-change", "phone-call", "denounce"),
    "mediator": ("mediate", "phone-call", "appeal-for-talks", "visit", "invite-observers"),
    "anxious": ("appeal-for-talks", "phone-call", "make-statement", "demarche"),
    "spoiler": ("denounce", "make-statement", "demand-policy-change", "threaten-sanctions"),
    "humanitarian": ("humanitarian-aid", "phone-call", "appeal-for-aid", "negotiate", "visit", "make-statement"),
}
"""Acts of each style in quiet times, the likeliest first."""

ANSWERING = 0.6
"""Share of the pulses in which a delegation answers a hostile act that still calls for it."""
GIVES = ("humanitarian-aid", "economic-aid")
"""Acts that bring help to those who need it."""
BETWEEN = ("mediate", "appeal-for-talks", "offer-to-negotiate", "negotiate", "propose-formula", "press-for-settlement")
"""Acts that concern the talks themselves."""
CONTACTS = ("phone-call", "visit")
"""Acts that are a conversation, and so are about something."""
EVEN_HANDED = ("humanitarian", "mediator")
"""Styles that say the same to everybody whom they call."""
AGAIN = 3.0
"""Turns in which a delegation does not do the same to the same actor of its own accord."""
GRIEVANCE = 2.0
"""Turns for which what has happened is a ground of complaint."""
AID = ("humanitarian-aid", "appeal-for-aid", "open-humanitarian-corridor", "grant-humanitarian-access")


def act(desk: Desk) -> cmd.Command | None:
    """An act, seldom: an answer to hostility or an incident, otherwise contact."""
    if not desk.leads("act") or desk.mandate is None or desk.idle < 0.8 or not _rested(desk):
        return None
    hit = [
        (e, a)
        for e, a in attacks(desk)[-8:]
        if desk.since(e.at) < 4.0 and ACTS[a.act].mid_level < 2 and not _answered(desk, e.at, a.actor)
    ]
    if hit and desk.chance(ANSWERING, "answer"):
        author = hit[-1][1].actor
        return _do(desk, _first(desk, able_towards(desk, author), ANSWERS[desk.style]), author)
    crisis = [
        n
        for e, n in desk.view.injects[-8:]
        if n.priority == "immediate" and desk.since(e.at) < 4.0 and n.corrects is None and not corrected(desk, n)
    ]
    if any(behind(desk, n) for n in crisis):
        return None  # whoever ordered it neither calls for an inquiry nor blames another
    if crisis and desk.chance(0.3, "crisis"):
        # Careful minds take no hostile act on doubtful news.
        possible = able(desk)
        calm = [a for a in possible if a.family not in HOSTILE or a.id in ("fact-finding", "demarche")]
        cautious = desk.grade.careful and all(doubtful(n) for n in crisis)
        order = AS.get(role(desk, crisis[-1]), ANSWERS[desk.style])
        return _do(desk, _first(desk, calm if cautious else possible, AID + order if _helps(desk) else order), None)
    if not desk.view.closing and desk.chance(0.12, "habit"):
        order = AID + HABITS[desk.style] if _helps(desk) and desk.chance(0.6, "aid") else HABITS[desk.style]
        return _do(desk, _first(desk, able(desk), order), None)
    return None


def affordable(desk: Desk) -> list[Act]:
    """The acts of the delegation that it can pay for now, whoever of it would have to sign them."""
    assert desk.mandate is not None
    left = desk.view.points.get(desk.actor, 0)
    idle = () if desk.open_texts else BETWEEN  # with every text adopted there is nothing to call anybody to
    acts = [ACTS[a] for a in desk.mandate.acts if a in ACTS and a not in (*NEVER, *idle) and ACTS[a].cost <= left]
    return acts if lacking(desk) else [a for a in acts if a.id != "appeal-for-aid"]


def able(desk: Desk) -> list[Act]:
    """Those of them that this seat may take now: help only where anybody is known to need it."""
    idle = () if in_need(desk) is not None else GIVES
    return [a for a in affordable(desk) if a.id not in idle and (a.power != "head" or "sign" in desk.powers)]


def able_towards(desk: Desk, other: ActorId) -> list[Act]:
    """Those of them that can be done to that actor, or are done to nobody."""
    return towards(desk, able(desk), other)


def towards(desk: Desk, acts: list[Act], other: ActorId) -> list[Act]:
    """Those of the acts that can be done to that actor, or are done to nobody."""
    return [a for a in acts if a.targets == "none" or may_receive(desk.view.the_scene, a.id, other)]


def _helps(desk: Desk) -> bool:
    return desk.style == "humanitarian" or kind(desk) in AGENCIES


def _rested(desk: Desk) -> bool:
    """No more than about two acts a turn from one delegation."""
    own = desk.notebook.acted
    return not own or desk.since(own[-1][0].at) >= desk.plan.pulses * 0.4


def _answered(desk: Desk, at: int, author: ActorId) -> bool:
    return any(a.target == author and e.at > at for e, a in desk.notebook.acted)


def _first(desk: Desk, able: list[Act], order: tuple[str, ...]) -> Act | None:
    """One of the acts in the order, the first ones likelier."""
    found = [a for name in order for a in able if a.id == name]
    if not found:
        return None
    return found[first_likeliest(desk.rng, len(found))]


def _do(desk: Desk, chosen: Act | None, towards: ActorId | None) -> cmd.Command | None:
    if chosen is None:
        return None
    if chosen.targets == "none":
        words = accompanying(desk, chosen, None)
        why = desk.why("why.act-alone", style=desk.style, rung=desk.view.rung, cost=chosen.cost)
        return desk.command(cmd.TakeAction, why, act=ActId(chosen.id), words=words)
    target = towards or _target(desk, chosen)
    if target is None or (towards is None and _done_lately(desk, chosen, target)):
        return None
    words = accompanying(desk, chosen, target)
    if towards is None and chosen.family in HOSTILE:
        complaint = _complaint(desk, chosen, target)
        if complaint is None:
            return None  # nobody complains of nothing
        words = complaint if chosen.family == "protest" and chosen.id != "fact-finding" else words
    why = desk.why("why.act", style=desk.style, tension=tension(desk, target), cost=chosen.cost)
    return desk.command(cmd.TakeAction, why, act=ActId(chosen.id), target=target, words=words)


def accompanying(desk: Desk, chosen: Act, target: ActorId | None) -> Phrase:
    """Words said with an act: those for that act where there are some, else those for its family."""
    if chosen.id in CONTACTS and desk.style not in EVEN_HANDED and (issue := top(desk)) is not None:
        return desk.phrase("act.contact", issue=issue)
    if chosen.id == "fact-finding" and target is not None and _in_it(desk, target):
        return desk.phrase("act.fact-finding-party", actor=target)
    own = f"act.{chosen.id}"
    if chosen.id == "make-statement":
        rumoured = any(doubtful(news) and not corrected(desk, news) for _, news in desk.view.injects)
        own += "" if desk.open_texts and not rumoured else "-rumour" if desk.open_texts else "-done"
    return desk.voice(own if known(own) else f"act.{chosen.family}")


def _complaint(desk: Desk, chosen: Act, target: ActorId) -> Phrase | None:
    """Words that name what is complained of: what has happened by that actor, else the crisis open with it."""
    for entry, news in reversed(desk.view.injects[-8:]):
        parts = news.roles
        # An agency, an inquiry or a court has no business with what somebody said.
        looks = chosen.id in ("fact-finding", "bring-case") or kind(desk) in AGENCIES
        said = not looks and news.author == target and (to_the_press(news) or news.ultimatum)
        done = bool(parts.victims) and target in (*parts.accused, *parts.owner)
        if desk.since(entry.at) > GRIEVANCE * desk.plan.pulses or not (said or done):
            continue
        if news.corrects is not None or corrected(desk, news) or (desk.grade.careful and doubtful(news)):
            continue
        named = in_each("news", news.in_a_sentence) if news.in_a_sentence else {}
        return desk.phrase("act.complaint", inject=news.inject, **in_each("title", news.title), **named)
    return desk.phrase("act.complaint-quarrel", actor=target) if _in_it(desk, target) else None


def _done_lately(desk: Desk, chosen: Act, target: ActorId) -> bool:
    """Whether the delegation has done that to that actor within the last turns: a second time it says nothing."""
    own = desk.notebook.acted
    return any(
        a.act == chosen.id and a.target == target and desk.since(e.at) < AGAIN * desk.plan.pulses for e, a in own
    )


def _in_it(desk: Desk, other: ActorId) -> bool:
    """Whether a crisis is open between the delegation and that actor."""
    return any(c.open and c.of(desk.actor, other) for c in desk.view.crises.values())


def _target(desk: Desk, chosen: Act) -> ActorId | None:
    """Hostile acts go to the most tense relation, contact to it or to the next, friendly acts to any other.

    Help goes where the need has grown, whoever holds the place.
    """
    others = [a for a in rivals(desk) if may_receive(desk.view.the_scene, chosen.id, a)]
    if chosen.family in HOSTILE:
        # Whoever has just been cleared is owed a pause before the next complaint.
        just_cleared = cleared(desk, desk.plan.pulses)
        others = [a for a in others if a not in just_cleared]
    if chosen.family == "talk":
        # Whoever has no seat answers no call.
        others = [a for a in others if a in at_the_table(desk)]
    if chosen.id in BETWEEN:
        # Talks are for those who negotiate.
        parties = {party for text in desk.view.the_scene.instruments for party in text.parties}
        others = [a for a in others if a in parties] or others
    if not others:
        return None
    needy = in_need(desk)
    if chosen.id in GIVES:
        return needy
    if chosen.id == "appeal-for-aid":
        # Those who lack it themselves are asked by nobody.
        others = [a for a in others if a != needy] or others
    if desk.style == "humanitarian":
        # All sides alike: the next is the one addressed least.
        reached = [a.target for _, a in desk.notebook.acted]
        return min(others, key=reached.count)
    if chosen.family in HOSTILE:
        return others[0]
    if chosen.family == "talk":
        picked: ActorId = desk.pick(others[:2])
        return picked
    other: ActorId = desk.pick(others)
    return other
