"""Documents: writing the ones that are due, signing off colleagues' ones, releasing press lines."""

from __future__ import annotations

from sim.exercise import commands as cmd
from sim.exercise import events as ev
from sim.exercise.core.event import Entry
from sim.exercise.core.names import Ref
from sim.exercise.papers.forms import FORMS
from sim.policies import reports
from sim.policies.desk import Desk


def write(desk: Desk) -> cmd.Command | None:
    """The document that is due from this seat and whose time to be written has come."""
    for due in desk.view.due.values():
        if due.seat != desk.seat or due.due in desk.view.filed:
            continue
        news = next(((e, n) for e, n in desk.view.injects if n.inject == due.inject), None)
        began = desk.view.timer.elapsed(news[0].at) if news is not None else min(desk.view.turn_began, due.ends)
        if desk.elapsed < began + desk.grade.documents_at * (due.ends - began):
            continue
        fields, cites = reports.WRITERS[due.document](desk, news or _latest(desk))
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
    return None


def _latest(desk: Desk) -> tuple[Entry, ev.InjectReleased] | None:
    return desk.view.injects[-1] if desk.view.injects else None


def _once(cites: list[Ref]) -> tuple[Ref, ...]:
    return tuple(dict.fromkeys(cites))[:40]


def sign_off(desk: Desk) -> cmd.Command | None:
    """Approve a document of the delegation; one's own only where nobody else can."""
    if not desk.leads("approve"):
        return None
    for document in desk.view.documents.values():
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
        if approved and FORMS[document.event.form].public and document.event.actor == desk.actor:
            return desk.command(
                cmd.Release,
                desk.why("why.release-filed", minutes=desk.minutes_since(document.at)),
                document=document.id,
            )
    return None
