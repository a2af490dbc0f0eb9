"""Block B1, allies, signature and representation: who was won over, how it was signed, and how one spoke."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from assessment.evidence.dossier import Dossier
from assessment.evidence.easing import contacts
from assessment.evidence.index import Moment
from assessment.evidence.outcome import is_sound
from assessment.evidence.rule import Finding, found, rule, some
from assessment.evidence.secrecy import quotes_brief, tells_limit
from assessment.evidence.talking import Spoken, is_rude, said, unreadable
from sim.exercise import events as ev
from sim.exercise.core.names import PLENARY, ActorId, PackageId, Said

LEAST_MESSAGES = 4
"""Messages to others from which on their absence of faults says anything."""
REACTION_MINUTES = 10


@rule("B1.4a", version=5)
def allies_in_time(dossier: Dossier) -> Finding | None:
    """Delegations with which the candidate exchanged words in private, and how early; for 4, one that then stood by them."""
    spoken = said(dossier)
    if not spoken:
        return None
    if (noise := unreadable(dossier, spoken)) is not None:
        return noise
    private = [s for s in spoken if s.message.channel != PLENARY and s.says and not is_rude(s)]
    if not private:
        return found(1, "allies-in-time.none", some((s.moment for s in spoken), 3))
    answered = _answered(dossier, private)
    begun = min(dossier.index.moments[t.first - 1].turn for t in dossier.candidate.tenures)
    third = _third(begun, dossier.blueprint.clock.turns)
    early = {actor for actor, (m, _) in answered.items() if m.turn <= third}
    joined = [m for m, actor in _supported(dossier) if actor in answered and m.seq > answered[actor][0].seq]
    wanted = min(2, len(dossier.blueprint.actors) - 1)
    level = 2 if not early else 4 if joined and len(early) >= wanted else 3
    moments = (
        *some((m for pair in answered.values() for m in pair), 6),
        *some((s.moment for s in private), 2),
        *joined[:1],
    )
    return found(
        level, "allies-in-time", moments, ever=len(answered), early=len(early), turn=third, joined=bool(joined)
    )


def _third(begun: int, turns: int) -> int:
    """The last turn of the first third of those from the one in which somebody sat down."""
    first = max(begun, 1)
    return first - 1 + max(1, (turns - first + 1) // 3)


def _answered(dossier: Dossier, private: Sequence[Spoken]) -> dict[ActorId, tuple[Moment, Moment]]:
    """By delegation the candidate's first private message to it that it answered in that channel, and its answer."""
    found: dict[ActorId, tuple[Moment, Moment]] = {}
    for moment, message in dossier.shown(ev.MessageSent):
        actor = dossier.blueprint.seat(message.seat).actor
        before = [s for s in private if s.message.channel == message.channel and s.moment.seq < moment.seq]
        if before and actor in before[-1].to and actor not in dossier.actors_at(moment.seq):
            found.setdefault(actor, (before[0].moment, moment))
    return found


def _supported(dossier: Dossier) -> list[tuple[Moment, ActorId]]:
    """Acceptances by other delegations of what the candidate had tabled or accepted, while they sat in the same one."""
    mine: dict[PackageId, tuple[int, ActorId]] = {}
    for moment, tabled in dossier.own(ev.PackageTabled):
        if is_sound(dossier.blueprint, tabled):
            mine[tabled.package] = (moment.seq, tabled.actor)
    for moment, answer in dossier.own(ev.PackageAnswered):
        if answer.answer == "accept":
            mine.setdefault(answer.package, (moment.seq, answer.actor))
    found: list[tuple[Moment, ActorId]] = []
    for moment, answer in dossier.shown(ev.PackageAnswered):
        since, actor = mine.get(answer.package, (moment.seq, answer.actor))
        # Whoever accepted it before the candidate did was not won over by them.
        if answer.answer == "accept" and since < moment.seq and answer.actor != actor in dossier.actors_at(moment.seq):
            found.append((moment, answer.actor))
    return found


@rule("B1.4b", version=3)
def common_position(dossier: Dossier) -> Finding | None:
    """A package that the candidate tabled or accepted and another delegation stands for too, and that both kept to."""
    mine = {e.package: m for m, e in dossier.own(ev.PackageTabled) if is_sound(dossier.blueprint, e)}
    authors = {e.package: e.actor for _, e in dossier.seen(ev.PackageTabled)}
    taken = {e.package: m for m, e in dossier.own(ev.PackageAnswered) if e.answer == "accept"}
    together: dict[PackageId, set[ActorId]] = {}
    moments: list[Moment] = []
    for moment, answer in dossier.shown(ev.PackageAnswered):
        if answer.answer != "accept" or answer.package not in mine:
            continue
        own = authors[answer.package]
        if answer.actor != own and own in dossier.actors_at(moment.seq):
            together.setdefault(answer.package, set()).add(answer.actor)
            moments += [mine[answer.package], moment]
    for package, moment in taken.items():
        if package in authors and authors[package] not in dossier.actors_at(moment.seq):
            together.setdefault(package, set()).add(authors[package])
            moments.append(moment)
    if not together:
        return None
    turned = _reversals(dossier, taken)
    adopted = {e.package: m for m, e in dossier.shown(ev.TextAdopted) if e.package is not None}
    carried = [adopted[p] for p in together if p in adopted]
    most = max(len(actors) for actors in together.values())
    level = 2 if turned else 4 if carried and most >= min(2, len(dossier.blueprint.actors) - 1) else 3
    return found(
        level,
        "common-position",
        (*some(moments), *turned[:2], *carried[:1]),
        others=most,
        held=not turned,
        carried=bool(carried),
    )


def _reversals(dossier: Dossier, taken: Mapping[PackageId, Moment]) -> list[Moment]:
    """Rejections by the candidate of what they had accepted."""
    return [
        m
        for m, e in dossier.own(ev.PackageAnswered)
        if e.answer == "reject"
        and e.package in taken
        and m.seq > taken[e.package].seq
        # Of two delegations that one sat in, neither goes back on what the other accepted.
        and dossier.actor_at(taken[e.package].seq) == e.actor
    ]


@rule("B1.4c", version=2)
def blockers_dealt_with(dossier: Dossier) -> Finding | None:
    """The candidate's answer once another delegation stood against what they had tabled or accepted."""
    mine = {e.package: (m, e) for m, e in dossier.own(ev.PackageTabled)}
    against = [
        (m, e)
        for m, e in dossier.shown(ev.PackageAnswered)
        if e.answer == "reject"
        and e.package in mine
        and mine[e.package][1].actor in dossier.actors_at(m.seq) - {e.actor}
    ]
    if not against:
        return None
    blocked, refusal = against[0]
    blockers = {e.actor for _, e in against}
    text = mine[refusal.package][1].instrument
    issues = set(dossier.blueprint.instrument(text).issues)
    spoke = [
        s
        for s in said(dossier)
        if s.moment.seq > blocked.seq
        and s.says
        and s.to & blockers
        and (s.message.package in mine or s.message.reply_to is not None or dossier.reader.issues(s.message) & issues)
    ]
    direct = [s.moment for s in spoke if s.message.channel != PLENARY or refusal.actor in s.to]
    direct += [m for m, _ in contacts(dossier, blockers) if m.seq > blocked.seq]
    direct.sort(key=lambda m: m.seq)
    moved = [
        m
        for m, e in dossier.own(ev.PackageTabled)
        if m.seq > blocked.seq and e.instrument == text and e.choices != mine[refusal.package][1].choices
    ]
    later = {e.package for _, e in dossier.own(ev.PackageTabled) if e.instrument == text}
    won = [
        m
        for m, e in dossier.shown(ev.PackageAnswered)
        if m.seq > blocked.seq and e.answer == "accept" and e.package in later and e.actor in blockers
    ]
    if (
        not direct
        and not moved
        and not dossier.lasted(blocked.elapsed + REACTION_MINUTES * 60_000, dossier.actor_at(blocked.seq))
    ):
        return None
    level = 1 if not direct and not moved else 4 if won and direct else 3 if direct and moved else 2
    moments = (blocked, *direct[:2], *moved[:2], *won[:1])
    return found(
        level, "blockers", moments, blockers=len(blockers), spoke=bool(direct), moved=bool(moved), won=bool(won)
    )


@rule("B1.5c", version=3)
def signed_with_authority(dossier: Dossier) -> Finding | None:
    """The candidate's own signature. The exercise lets nobody sign beyond power or mandate: 3 is a fact, and 4 needs a
    question to the capital that the text rests on.
    """
    signatures = dossier.own(ev.TextSigned)
    if not signatures:
        return None
    first, signature = signatures[0]
    adopted = next((e for _, e in dossier.shown(ev.TextAdopted) if e.instrument == signature.instrument), None)
    checked = [
        m
        for m, e in dossier.own(ev.CapitalAsked)
        if m.seq < first.seq
        and e.instrument == signature.instrument
        and (adopted is None or adopted.choices.get(e.issue) == e.option)
    ]
    moments = (*some((m for m, _ in signatures), 3), *some(checked, 2))
    return found(4 if checked else 3, "signed-with-authority", moments, texts=len(signatures), asked=bool(checked))


@rule("B1.6a", version=3)
def register_and_channel(dossier: Dossier) -> Finding | None:
    """Threats and insults in what the candidate said to others. Register is for a person to judge: no more than 3."""
    spoken = said(dossier)
    rude = [s.moment for s in spoken if is_rude(s)]
    if len(rude) > 1 or (rude and len(spoken) < LEAST_MESSAGES):
        return found(1, "register.rude", some(rude), rude=len(rude), messages=len(spoken))
    if len(spoken) < LEAST_MESSAGES:
        return None
    if (noise := unreadable(dossier, spoken)) is not None:
        return noise
    moments = some((*rude, *(s.moment for s in spoken if s.says)))
    if rude:
        return found(2, "register.rude", moments, rude=1, messages=len(spoken))
    channels = len({s.message.channel for s in spoken})
    return found(3 if channels > 1 else 2, "register", moments, messages=len(spoken), channels=channels)


@rule("B1.6c", version=4)
def nothing_disclosed(dossier: Dossier) -> Finding | None:
    """The confidential brief word for word, or the limit of the mandate called one, in what others were told."""
    outside = [s for s in said(dossier) if isinstance(s.message.words, Said)]
    leaks = [
        s.moment
        for s in outside
        if isinstance(s.message.words, Said) and quotes_brief(dossier, s.message.seat, s.message.words.text)
    ]
    limits = [s.moment for s in outside if tells_limit(dossier, s)]
    if leaks or limits:
        return found(1, "nothing-disclosed.leaks", some((*leaks, *limits)), leaks=len(leaks), limits=len(limits))
    if len(outside) < LEAST_MESSAGES:
        return None
    if (noise := unreadable(dossier, outside)) is not None:
        return noise
    return found(3, "nothing-disclosed", some((s.moment for s in outside), 4), messages=len(outside))
