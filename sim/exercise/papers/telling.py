"""Values for the sentences of documents and tasks."""

from __future__ import annotations

from sim.exercise import events as ev
from sim.exercise.core.paper import Field
from sim.exercise.papers.forms import form_of
from sim.exercise.papers.reading import entries
from sim.exercise.teller import Parts, Teller, told


@told(ev.DocumentDue, ev.DueLapsed)
def document_due(event: ev.DocumentDue | ev.DueLapsed, tell: Teller) -> Parts:
    """Which document."""
    return {"form": tell.form(event.document)}


@told(ev.DocumentSubmitted)
def document_submitted(event: ev.DocumentSubmitted, tell: Teller) -> Parts:
    """The document, field by field under its label."""
    told = [(f.label, _told(f, event, tell)) for f in _filled(event, tell)]
    return {
        **_headed(event, tell),
        "text": " ".join(tell.say("and-then", line=tell.of(label), rest=rest) for label, rest in told),
    }


@told(ev.DocumentReleased)
def document_released(event: ev.DocumentReleased, tell: Teller) -> Parts:
    """The document as the public reads it."""
    told = (_told(f, event, tell) for f in _filled(event, tell))
    return {**_headed(event, tell), "text": " ".join(told)}


def _filled(event: ev.DocumentSubmitted | ev.DocumentReleased, tell: Teller) -> list[Field]:
    """The fields that hold something, in the order of the form."""
    form = form_of(event.form, tell.scene)
    return [f for f in form.fields if f.id in event.fields] if form is not None else []


def _told(field: Field, event: ev.DocumentSubmitted | ev.DocumentReleased, tell: Teller) -> str:
    return " / ".join(entries(field, event.fields[field.id], tell))


def _headed(event: ev.DocumentSubmitted | ev.DocumentReleased, tell: Teller) -> Parts:
    form = tell.form(event.form)
    return {"form": form, "title": event.title or form, "named": event.title not in ("", form)}


@told(ev.DocumentSignedOff, ev.ApprovalAsked, ev.CapitalSignedOff)
def document_signed_off(event: ev.DocumentSignedOff | ev.ApprovalAsked | ev.CapitalSignedOff, tell: Teller) -> Parts:
    """The document that was decided on."""
    found = tell.state.documents.get(event.document)
    return {"form": "", "title": "", "named": False} if found is None else _headed(found.event, tell)


@told(ev.TaskSet)
def task_set(event: ev.TaskSet, tell: Teller) -> Parts:
    """Whether somebody set it for themselves."""
    return {"self": event.seat == event.owner}


@told(ev.TaskClosed, ev.TaskLapsed)
def task_closed(event: ev.TaskClosed | ev.TaskLapsed, tell: Teller) -> Parts:
    """The task in the words of its author."""
    found = tell.state.tasks.get(event.task)
    return {"text": "" if found is None else tell.words(found.text)}
