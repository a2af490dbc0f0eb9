"""After-action reviews that minds write, each of what its own seat had to do with."""

from __future__ import annotations

from sim.exercise.core.names import Filled, Ref, Words
from sim.exercise.papers.events import Citation
from sim.policies.desk import Desk
from sim.policies.figures import line, worst_first
from sim.policies.phrases import in_each
from sim.policies.reports import Written, stakes, writes
from sim.policies.scenes import doubtful, tension
from sim.policies.subjects import TENSE, Topic, concerned, facts, told

Moment = tuple[int, int, Words, Ref]
"""A turning point: wall-clock ms, its place among those of the same time, the line that tells it, its source."""
MANY = 5
"""Of how many reports one must be doubtful before doubtful reports are a cause, where none was about the delegation."""


@writes("after-action-review")
def review(desk: Desk, topic: Topic) -> Written:
    """An after-action review of what this seat had to do with: turning points, causes, what to keep, who does what."""
    view, actor = desk.view, desk.actor
    moments: list[Moment] = []
    decisive: set[Ref] = set()
    heads = not {"sign", "chair"}.isdisjoint(desk.powers)
    for entry, news in view.injects:
        ours = actor in (
            news.author,
            *news.roles.victims,
            *news.roles.owner,
            *news.roles.addressee,
            *news.roles.accused,
        )
        established = not doubtful(news) and news.corrects is None
        major = news.priority == "immediate" and (ours or heads)
        turned = established and (major or news.deaths > 0 or news.ultimatum)
        if turned:
            decisive.add(entry.ref)
        if ours or turned or (not heads and entry.event.audience.seats is not None):
            moments.append((entry.at, entry.n, told("doc.time-report", news), entry.ref))
    for package in view.packages.values() if heads else ():
        answered = package.answers.get(actor) == "accept" and package.actor != actor
        if package.public and (package.actor == actor or answered):
            template = "doc.time-accepted" if answered else "doc.time-package"
            words = line(template, actor=package.actor, package=package.id, instrument=package.instrument)
            at = package.answered.get(actor, package.at) if answered else package.at
            moments.append((at, package.n, words, package.ref))
            if package.alive and view.instruments[package.instrument].adopted == package.choices:
                decisive.add(package.ref)
    for entry, done in view.actions:
        if actor in (done.actor, done.target):
            towards = {} if done.target is None else {"actor2": done.target}
            template = "doc.time-act-towards" if towards else "doc.time-act"
            words = line(template, actor=done.actor, act=done.act, **towards)
            moments.append((entry.at, entry.n, words, entry.ref))
    for document in () if heads else view.documents.values():
        if document.event.seat == desk.seat:
            due = view.due.get(document.event.due) if document.event.due is not None else None
            about = {} if due is None else in_each("subject", due.subject)
            template = "doc.time-filed-on" if about else "doc.time-filed"
            words = line(template, form=document.event.form, seat=desk.seat, **about)
            moments.append((document.at, 0, words, document.ref))
    moments.sort(key=lambda m: (m[0], m[1]))
    most = 9
    # Those who advise look back on what they did and wrote; what reached them is in the reviews of others, too.
    first: set[Ref] = (
        set() if heads else {m[3] for m in moments if m[3] not in {entry.ref for entry, _ in view.injects}}
    )
    kept = _spread(moments, decisive, first, most)
    timeline: list[Words] = [m[2] for m in (kept if desk.grade.careful else kept[-3:])]
    if heads:
        for text in view.the_scene.instruments:
            status = view.instruments[text.id]
            signed = set(text.signatories) <= set(status.signed)
            state = "not-adopted" if status.adopted is None else "in-force" if status.in_force else "adopted"
            state = "signed" if state == "adopted" and signed else state
            days = {"day": view.day} if state == "not-adopted" else {}
            timeline.append(line(f"doc.time-{state}", instrument=text.id, **days))
    elif not topic.kind.startswith("cyber") and not (topic.news is not None and topic.news[1].deaths):
        # Whoever advised is asked what happened out there, and not only what was filed about it.
        timeline += [words for words, _ in worst_first(desk, 2)]
    causes, actions, good = _lessons(desk, heads)
    if topic.kind == "cyber-final":
        causes = [*(words for words, _ in facts(desk, topic)[:4])] or causes
        actions.insert(0, line("doc.action-network", seat=desk.seat))
    if topic.gauge is not None:
        figures = [(words, ref) for words, ref in facts(desk, topic) if "gauge" in words.values]
        timeline = [*(words for words, _ in figures), *timeline]
        causes.insert(0, line("doc.cause-figures", gauge=topic.gauge.id))
    if not timeline:
        timeline = [*(words for words, _ in facts(desk, Topic("talks"))[:3])]
    fields: dict[str, Filled] = {
        "timeline": tuple(timeline),
        "causes": tuple(causes),
        "actions": tuple(actions),
    }
    if good:
        fields["kept"] = tuple(good)
    return fields, [Citation(m[3], "relies-on") for m in (kept if desk.grade.careful else kept[-1:])]


def _spread(moments: list[Moment], decisive: set[Ref], first: set[Ref], most: int) -> list[Moment]:
    """At most so many of the moments: every decisive one, then those that come first, then others, evenly spread."""
    kept = [m for m in moments if m[3] in decisive]
    others = [m for m in moments if m[3] not in decisive]
    for group in ([m for m in others if m[3] in first], [m for m in others if m[3] not in first]):
        room = max(0, min(most - len(kept), len(group)))
        kept += [group[round(k * (len(group) - 1) / max(1, room - 1))] for k in range(room)]
    return sorted(kept, key=lambda m: (m[0], m[1]))


def _lessons(desk: Desk, heads: bool) -> tuple[list[Words], list[Words], list[Words]]:
    """Causes, resolutions and what to keep, none of them where its own number speaks against it."""
    view, actor = desk.view, desk.actor
    met = concerned(desk, None)
    causes: list[Words] = []
    actions: list[Words] = []
    good: list[Words] = []
    found = stakes(desk)
    asked = sum(a.event.actor == actor for a in view.answered)
    if heads and found is not None:
        top = found[1].ranked[0]
        free = sum(sum(row) > 1 for row in found[1].limits)
        causes.append(line("doc.cause-priorities", issue=top))
        causes.append(line("doc.cause-mandate", count=free, asked=asked, home=actor))
        if asked == 0:
            actions.append(
                line("doc.action-ask", issue=top, home=actor, seat=desk.lead(actor, "ask-capital") or desk.seat)
            )
    hostile = tension(desk, met)
    if hostile >= TENSE:
        causes.append(line("doc.cause-trust", actor=met, tension=round(hostile, 1)))
        actions.append(line("doc.action-contact", actor=met, seat=desk.seat))
    news = [n for _, n in view.injects]
    doubts = sum(doubtful(n) for n in news)
    ours = any(doubtful(n) and actor in (*n.roles.accused, *n.roles.owner, *n.roles.victims) for n in news)
    if doubts and not heads and (ours or MANY * doubts >= len(news)):
        causes.append(line("doc.cause-information", count=doubts, of=len(news)))
        actions.append(line("doc.action-verify", seat=desk.seat))
    own = [p for p in view.packages.values() if p.actor == actor]
    if own and heads:
        good.append(line("doc.kept-packages" if found is not None else "doc.kept-single-text", count=len(own)))
        met_yes = sum(a == "accept" and who != actor for p in own if p.alive for who, a in p.answers.items())
        causes.append(line("doc.cause-packages", count=len(own), accepted=met_yes))
    talks = sum(c.form == "bilateral" and bool(desk.heard(c.id)) for c in desk.my_channels)
    if talks and heads:
        good.append(line("doc.kept-contact", count=talks))
    papers = [d for d in view.documents.values() if d.event.seat == desk.seat]
    if papers and not heads:
        good.append(line("doc.kept-papers", count=len(papers), seat=desk.seat))
    if not causes:
        causes.append(line("doc.cause-open"))
    if not actions:
        actions.append(line("doc.action-record", seat=desk.seat))
    return causes, actions, good
