"""Documents: writing the ones that are due, signing off colleagues' ones, releasing press lines."""

from __future__ import annotations

from collections.abc import Mapping

from sim.exercise import commands as cmd
from sim.exercise import events as ev
from sim.exercise.core.due import DocumentKindId
from sim.exercise.core.names import Filled, Phrase, Row
from sim.exercise.papers.events import Citation
from sim.exercise.papers.forms import form_of
from sim.exercise.papers.state import Document
from sim.policies import advice, lessons, reports, subjects  # noqa: F401 - two of them declare what they write
from sim.policies.desk import Desk
from sim.policies.phrases import in_each

LOOK_BACK = 0.5
"""Share of the time for a review that is let pass while a text may still be adopted or signed."""
ENOUGH = 3
"""Facts of this exercise without which a paper would say nothing."""
REVISIONS = 3
"""Versions of a paper after which its figure goes out as it is: it bears its day."""
FACTUAL: tuple[DocumentKindId, ...] = ("situation-report", "decision-note")
"""Kinds of document that rest on facts about their subject."""


def write(desk: Desk) -> cmd.Command | None:
    """The document that is due from this seat and whose time has come, or one that has been overtaken."""
    for due in desk.view.due.values():
        if due.seat != desk.seat or due.due in desk.view.filed:
            continue
        news = next(((e, n) for e, n in desk.view.injects if n.inject == due.inject), None)
        began = desk.view.timer.elapsed(news[0].at) if news is not None else min(desk.view.turn_began, due.ends)
        from_share = desk.grade.documents_at
        if due.document == "after-action-review" and _unsettled(desk):
            from_share = max(from_share, LOOK_BACK)
        if desk.elapsed < began + from_share * (due.ends - began):
            continue
        topic = subjects.topic_of(desk, due)
        if due.document in FACTUAL and _grounds(desk, topic) < ENOUGH:
            move = _nothing_to_say(desk, due)
            if move is not None:
                return move
            continue
        if due.document not in reports.WRITERS:
            move = _nothing_to_say(desk, due)
            if move is not None:
                return move
            continue
        fields, cites = reports.WRITERS[due.document](desk, topic)
        fields = {name: _worded(desk, topic, field) for name, field in fields.items()}
        left = round((due.ends - desk.elapsed) / 60_000, 1)
        return desk.command(
            cmd.SubmitDocument,
            desk.why("why.document", left=left),
            form=due.document,
            title="",
            fields=fields,
            cites=_once(cites),
            due=due.due,
        )
    return _renewed(desk)


def _grounds(desk: Desk, topic: subjects.Topic) -> int:
    """The number of facts on which a paper could rest."""
    return sum(words.template not in subjects.OURS for words, _ in subjects.facts(desk, topic))


def _renewed(desk: Desk) -> cmd.Command | None:
    """A paper for the public written anew, where its figure has moved or its news was corrected before it went out."""
    for document in desk.view.documents.values():
        filed = document.event
        due = desk.view.due.get(filed.due) if filed.due is not None else None
        if filed.seat != desk.seat or due is None:
            continue
        moved = _moved(desk, document)
        if moved is not None:
            why = desk.why("why.document-renewed", was=moved[0], now=moved[1])
        elif _overtaken(desk, document):
            why = desk.why("why.document-overtaken", minutes=desk.minutes_since(document.at))
        else:
            continue
        topic = subjects.topic_of(desk, due)
        fields, cites = reports.WRITERS[filed.form](desk, topic)
        return desk.command(
            cmd.SubmitDocument,
            why,
            document=document.id,
            revises=filed.revision,
            form=filed.form,
            title="",
            fields={name: _worded(desk, topic, field) for name, field in fields.items()},
            cites=_once(cites),
            due=filed.due,
        )
    return None


def _moved(desk: Desk, document: Document) -> tuple[float, float] | None:
    """The figure that a paper gives the public and the one of now, where it may still be written anew."""
    if not _may_be_renewed(desk, document):
        return None
    form = form_of(document.event.form, desk.view.the_scene)
    for words in (document.event.fields.get(name) for name in (form.released if form is not None else ())):
        if not isinstance(words, Phrase):
            continue
        gauge = next((g for g in desk.view.the_scene.gauges if g.id == words.values.get("gauge")), None)
        given = words.values.get("level")
        if gauge is None or not isinstance(given, int | float):
            continue
        now = float(round(desk.view.indicators.get(gauge.id, gauge.value), gauge.decimals))
        if now != given:
            return float(given), now
    return None


def _for_the_public(desk: Desk, document: Document) -> bool:
    form = form_of(document.event.form, desk.view.the_scene)
    return form is not None and form.public


def _named(desk: Desk, kind: DocumentKindId) -> Mapping[str, str]:
    form = form_of(kind, desk.view.the_scene)
    return form.name if form is not None else {}


def _may_be_renewed(desk: Desk, document: Document) -> bool:
    if not _for_the_public(desk, document):
        return False
    return not document.released and document.event.revision < REVISIONS


def _overtaken(desk: Desk, document: Document) -> bool:
    """Whether a paper for the public speaks of news that was corrected after it was filed."""
    due = desk.view.due.get(document.event.due) if document.event.due is not None else None
    if due is None or not _may_be_renewed(desk, document):
        return False
    news = subjects.topic_of(desk, due).news
    return news is not None and any(n.corrects == news[1].inject and e.at > document.at for e, n in desk.view.injects)


def _to_be_renewed(desk: Desk, document: Document) -> bool:
    """Whether a paper waits for the mind that wrote it to give the figure, or the facts, of now."""
    stale = _moved(desk, document) is not None or _overtaken(desk, document)
    return stale and not desk.is_person(document.event.seat)


def _unsettled(desk: Desk) -> bool:
    """Whether a text may still be adopted or come into force: it is being decided, or lacks a yes or a signature."""
    view = desk.view
    if any(d.open for d in view.decisions.values()):
        return True
    for text in view.the_scene.instruments:
        at = view.instruments[text.id]
        if at.adopted is not None and not at.in_force and len(at.signed) < len(text.signatories):
            return True
    return any(
        2 * sum(p.answers.get(a) == "accept" for a in text.parties) >= len(text.parties)
        for text in desk.open_texts
        for p in desk.packages(text.id)
    )


def _nothing_to_say(desk: Desk, due: ev.DocumentDue) -> cmd.Command | None:
    """A word to colleagues, once, that no paper will come where there are no facts for one."""
    room = next((c for c in desk.my_channels if c.form == "delegation"), None)
    if room is None or desk.said("talk.no-paper", due=due.due):
        return None
    known = _grounds(desk, subjects.topic_of(desk, due))
    words = desk.phrase("talk.no-paper", due=due.due, count=known, **in_each("subject", due.subject))
    why = desk.why("why.no-paper", count=known, needed=ENOUGH)
    if due.document not in reports.WRITERS:
        why = desk.why("why.no-writer", **in_each("form", _named(desk, due.document)))
    return desk.command(cmd.SendMessage, why, channel=room.id, words=words)


def _worded(desk: Desk, topic: subjects.Topic, field: Filled) -> Filled:
    if isinstance(field, tuple):
        return tuple(w if isinstance(w, Row) else subjects.worded(desk, topic, w) for w in field)
    return field if isinstance(field, str | float) else subjects.worded(desk, topic, field)


def _once(cites: list[Citation]) -> tuple[Citation, ...]:
    return tuple({cited.ref: cited for cited in cites}.values())[:40]


def sign_off(desk: Desk) -> cmd.Command | None:
    """Approve a document of the delegation; one's own only where nobody else can."""
    if not desk.leads("approve"):
        return None
    # What the public waits for comes first.
    waiting = sorted(desk.view.documents.values(), key=lambda d: not _for_the_public(desk, d))
    for document in waiting:
        if _to_be_renewed(desk, document):
            continue
        if document.status != "submitted" or document.event.actor != desk.actor or desk.since(document.at) < 0.3:
            continue
        own = document.event.seat == desk.seat
        why = desk.why("why.approve-own" if own else "why.approve-waiting", minutes=desk.minutes_since(document.at))
        return desk.command(cmd.SignOff, why, document=document.id, decision="approved")
    return None


def release(desk: Desk) -> cmd.Command | None:
    """Publish an approved document that the public may read."""
    if not desk.leads("publish"):
        return None
    for document in desk.view.documents.values():
        approved = document.status == "approved" and not document.released
        if _to_be_renewed(desk, document):
            continue
        if approved and _for_the_public(desk, document) and document.event.actor == desk.actor:
            return desk.command(
                cmd.Release,
                desk.why("why.release-filed", minutes=desk.minutes_since(document.at)),
                document=document.id,
            )
    return None
