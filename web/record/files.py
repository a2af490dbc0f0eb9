"""VAE files as their candidate writes them, activity by activity, and the documents attached to a record."""

from __future__ import annotations

from collections.abc import Iterable
from io import BytesIO
from typing import Any

from flask import Blueprint, Response, abort, redirect, render_template, request, send_file, url_for
from flask.typing import ResponseReturnValue

from assessment.record import equivalences, vae
from assessment.record.entries import ActivityKept
from assessment.record.fold import Record
from assessment.record.refusal import Refusal
from assessment.record.values import Document, File, ItemId
from web import attachments, ledger
from web.access import NoAccess, reader, signed_in
from web.house import house
from web.record import shown
from web.record.acts import LONGEST_TEXT, new_item
from web.record.acts import item as item_of
from web.record.desk import Opened, Problem, act, anchor, opened, page, seen, was
from web.record.documents import LARGEST_RECORD, Kind, Unfit, clean_name, kind_of
from web.record.kept import write
from web.record.pages import mine
from web.record.sight import Sight, enter
from web.words import current, say

routes = Blueprint("record_files", __name__)

ON_ACTIVITY = frozenset({"keep-activity", "drop-activity", "take-off"})


@routes.get("/record/files/<file>/<item>")
@signed_in
def activity(file: str, item: str) -> ResponseReturnValue:
    """One activity of a VAE file, to be written; `new` begins another."""
    return _form(mine(), _file(file), item)


@routes.post("/record/files/<file>/<item>")
@signed_in
def act_on_activity(file: str, item: str) -> ResponseReturnValue:
    """Keep an activity, take it out, or take a document off it."""
    here, which = mine(), _file(file)
    if request.form.get("do") not in ON_ACTIVITY:
        abort(400)
    problem = act(here)
    if problem is not None:
        return _form(mine(), which, item, problem), problem.status
    if request.form["do"] == "drop-activity":
        return redirect(url_for("record.own", saved="drop-activity", _anchor="vae"), 303)
    kept_as = item_of(request.form)
    return redirect(url_for("record_files.activity", file=file, item=kept_as, saved=request.form["do"]), 303)


def _file(name: str) -> File:
    if name not in {one.value for one in File}:
        raise NoAccess
    return File(name)


def _form(here: Opened, file: File, item: str, problem: Problem | None = None) -> str:
    record, framework = here.kept.record, here.framework
    found = record.activities.get(ItemId(item))
    if item != "new" and (found is None or found.file is not file) and problem is None:
        raise NoAccess
    blank = ActivityKept(ItemId(new_item()), file, "", "", "", "", 100, "")
    one = found or blank
    attached = {a.id: a for a in attachments.of_ledger(house().database, here.kept.ledger)}
    return render_template(
        "record_activity.html",
        person=here.kept.person,
        file=file.value,
        file_name=file.said(current()),
        address=item,
        item=request.form.get("item", one.id) if problem is not None else one.id,
        it=one,
        there=found is not None,
        writable=record.filed(file).submitted is None,
        documents=shown.documents(attached, one.documents),
        blocks=[(block, shown.criteria(block)) for block in framework.blocks] if file is File.EXPERIENCE else [],
        chosen=tuple(one.criteria),
        seen=here.kept.last,
        problem=problem,
        was=was(problem),
        saved=request.args.get("saved", ""),
        longest=LONGEST_TEXT,
    )


# --- documents


@routes.post("/records/<person>/documents")
@signed_in
def attach(person: str) -> ResponseReturnValue:
    """Attach a document to an activity or to an equivalence of a record."""
    here, back = _writable(person)
    item = ItemId(request.form.get("item", ""))
    problem = _attach(here, item)
    found = here.kept.record.activities.get(item)
    if problem is not None and found is not None and here.own:
        return _form(mine(), found.file, item, problem), problem.status
    if problem is not None:
        return page(opened(here.kept.person, here.sight), problem), problem.status
    if found is not None and here.own:
        return redirect(url_for("record_files.activity", file=found.file.value, item=item, saved="attach"), 303)
    return redirect(f"{back}?saved=attach#{anchor('attach', item)}", 303)


def _writable(person: str) -> tuple[Opened, str]:
    """A record to which the reader may attach documents: their own, or any as an administrator."""
    who = reader()
    if who.id == person:
        return mine(), url_for("record.own")
    found, sight = enter(person)
    if sight is not Sight.ADMINISTRATOR:
        raise NoAccess
    return opened(found, sight), url_for("record.of_person", person=person)


def _attach(here: Opened, item: ItemId) -> Problem | None:
    sent = request.files.get("document")
    content = sent.stream.read() if sent is not None else b""
    try:
        kind = kind_of(content)
        used = sum(one.size for one in attachments.of_ledger(house().database, here.kept.ledger))
        if used + len(content) > LARGEST_RECORD:
            raise Unfit("full")
    except Unfit as unfit:
        return Problem("attach", item, _why(str(unfit)), 422)
    made = _entries(here.kept.record, item, Document("", ""))
    if isinstance(made, Refusal):
        return Problem("attach", item, made.said(current()), 422)
    if seen() != here.kept.last:
        return Problem("attach", item, say("record-document-overtaken"), 409)
    return _keep(here, item, content, sent.filename or "" if sent is not None else "", kind)


def _keep(here: Opened, item: ItemId, content: bytes, name: str, kind: Kind) -> Problem | None:
    by, at = reader().id, house().now()
    kept_as = attachments.keep(
        house().database, here.kept.ledger, clean_name(name, kind), kind.media, content, by=by, at=at
    )
    made = _entries(here.kept.record, item, Document(kept_as.id, kept_as.digest))
    assert not isinstance(made, Refusal), made  # asked before its content was kept
    try:
        write(house().database, here.kept, made, by=by, at=at, seen=here.kept.last)
    except ledger.Overtaken:
        return Problem("attach", item, say("record-document-overtaken"), 409)
    return None


def _entries(record: Record, item: ItemId, document: Document) -> Any:
    add = vae.attach if item in record.activities else equivalences.attach
    return add(record, item, document)


def _why(code: str) -> str:
    return {
        "empty": say("document-empty"),
        "large": say("document-large"),
        "kind": say("document-kind"),
        "pixels": say("document-pixels"),
        "torn": say("document-torn"),
        "full": say("document-full"),
    }[code]


@routes.get("/records/<person>/documents/<document>")
@signed_in
def download(person: str, document: str) -> Response:
    """A document that stands in a record, as a download: no browser shows it in a page of ours."""
    who = reader()
    here = mine() if who.id == person else opened(*enter(person))
    if here.sight is Sight.ASSESSOR:  # diplomas and pay slips are for the jury
        raise NoAccess
    attached = {one.id: one for one in attachments.of_ledger(house().database, here.kept.ledger)}
    if document not in _standing(here.kept.record, own=here.own) or document not in attached:
        raise NoAccess
    content = attachments.content(house().database, here.kept.ledger, document)
    if content is None:
        raise NoAccess
    found = attached[document]
    answer = send_file(BytesIO(content), found.media, as_attachment=True, download_name=found.name, etag=False)
    answer.headers["Content-Security-Policy"] = "default-src 'none'; sandbox"
    answer.headers["Cache-Control"] = "no-store"
    return answer


def _standing(record: Record, *, own: bool) -> frozenset[str]:
    """The documents that activities and equivalences name now; those of files not handed in are their candidate's."""
    open_to = [one for one in record.activities.values() if own or record.filed(one.file).submitted]
    activities: Iterable[tuple[Document, ...]] = (one.documents for one in open_to)
    asked = (one.asked.documents for one in record.equivalences.values())
    return frozenset(document.id for given in (*activities, *asked) for document in given)
