"""A VAE candidate's way: an eligibility file, a second file of activities mapped to criteria, an interview."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from assessment.framework import BlockCode, Framework
from assessment.record.entries import (
    ActivityDropped,
    ActivityKept,
    EligibilityDecided,
    Entry,
    FileReturned,
    FileSubmitted,
    InterviewBooked,
)
from assessment.record.equivalences import MOST_DOCUMENTS
from assessment.record.fold import Record
from assessment.record.refusal import Refusal
from assessment.record.values import Document, File, ItemId, Route

MOST_ACTIVITIES = 30
"""Activities of one file."""
_MONTH = re.compile(r"(19|20)\d\d-(0[1-9]|1[0-2])")


def keep_activity(
    framework: Framework, record: Record, activity: ActivityKept, now: str
) -> tuple[Entry, ...] | Refusal:
    """An activity written into its file, or written anew; `now` is this month, as 2026-11.

    An activity need not be complete to be kept: what is missing is said when the file is handed in.
    """
    refusal = _open(record, activity.file)
    if refusal is not None:
        return refusal
    if not activity.title:
        return Refusal("activity-title")
    for month in (activity.start, activity.end):
        if month and not _MONTH.fullmatch(month):
            return Refusal("month")
    if activity.start > now or activity.end > now or (activity.end and activity.end < activity.start):
        return Refusal("months")
    if not 1 <= activity.share <= 100:
        return Refusal("share")
    known = {criterion.code for criterion in framework.criteria()}
    if not known.issuperset(activity.criteria):
        return Refusal("criteria")
    before = record.activities.get(activity.id)
    if before is None and len(record.of_file(activity.file)) >= MOST_ACTIVITIES:
        return Refusal("too-many", {"most": MOST_ACTIVITIES})
    if before is not None and before.file is not activity.file:
        return Refusal("gone")
    documents = before.documents if before is not None else ()
    return (replace(activity, documents=documents),)


def drop_activity(record: Record, item: ItemId) -> tuple[Entry, ...] | Refusal:
    """An activity taken out of its file."""
    found = record.activities.get(item)
    if found is None:
        return Refusal("gone")
    return _open(record, found.file) or (ActivityDropped(item),)


def attach(record: Record, item: ItemId, document: Document) -> tuple[Entry, ...] | Refusal:
    """A document added to an activity."""
    found = record.activities.get(item)
    if found is None:
        return Refusal("gone")
    if len(found.documents) >= MOST_DOCUMENTS:
        return Refusal("too-many-documents", {"most": MOST_DOCUMENTS})
    return _open(record, found.file) or (replace(found, documents=(*found.documents, document)),)


def take_off(record: Record, item: ItemId, document: str) -> tuple[Entry, ...] | Refusal:
    """A document taken off an activity."""
    found = record.activities.get(item)
    if found is None or document not in {one.id for one in found.documents}:
        return Refusal("gone")
    left = tuple(one for one in found.documents if one.id != document)
    return _open(record, found.file) or (replace(found, documents=left),)


def submit(record: Record, file: File) -> tuple[Entry, ...] | Refusal:
    """A file handed in, once every activity in it is complete and something proves them."""
    refusal = _open(record, file)
    if refusal is not None:
        return refusal
    activities = record.of_file(file)
    if not activities:
        return Refusal("no-activity")
    for one in activities:
        if not one.description or not one.start or not one.employer:
            return Refusal("activity-incomplete", {"title": one.title})
        if file is File.EXPERIENCE and not one.criteria:
            return Refusal("activity-unmapped", {"title": one.title})
    if not any(one.documents for one in activities):
        return Refusal("no-document")
    return (FileSubmitted(file),)


def return_file(record: Record, file: File, reason: str) -> tuple[Entry, ...] | Refusal:
    """A file given back to the candidate, with what it lacks."""
    if record.filed(file).submitted is None:
        return Refusal("not-submitted")
    if file is File.ELIGIBILITY and receivable(record):
        return Refusal("already-receivable")
    return (FileReturned(file, reason),) if reason else Refusal("reason")


def decide_eligibility(record: Record, reason: str, *, is_receivable: bool) -> tuple[Entry, ...] | Refusal:
    """Whether the file handed in is receivable. One that is not goes back to the candidate, with the reason."""
    if record.filed(File.ELIGIBILITY).submitted is None:
        return Refusal("not-submitted")
    if receivable(record):
        return Refusal("already-receivable")
    if not reason:
        return Refusal("reason")
    decided = EligibilityDecided(is_receivable, reason)
    return (decided,) if is_receivable else (decided, FileReturned(File.ELIGIBILITY, reason))


def book_interview(
    record: Record, session: str, at: datetime, place: str, now: datetime
) -> tuple[Entry, ...] | Refusal:
    """An interview with a jury, once the second file is handed in."""
    if record.filed(File.EXPERIENCE).submitted is None:
        return Refusal("experience-first")
    if not session:
        return Refusal("session")
    if not place:
        return Refusal("place")
    return (InterviewBooked(session, at, place),) if at > now else Refusal("past")


def receivable(record: Record) -> bool:
    """Whether the eligibility file was found receivable."""
    return record.eligibility is not None and record.eligibility[0].receivable


def aimed_at(activities: Iterable[ActivityKept], framework: Framework) -> tuple[BlockCode, ...]:
    """The blocks of the criteria to which activities are mapped, in the framework's order."""
    criteria = {code for one in activities for code in one.criteria}
    return tuple(
        block.code
        for block in framework.blocks
        if any(row.code in criteria for competence in block.competences for row in competence.criteria)
    )


def months(activity: ActivityKept, now: str) -> int:
    """The duration of an activity in months of full time, its first and last month counted, to the nearest one."""
    if not activity.start:
        return 0
    first, last = (int(month[:4]) * 12 + int(month[5:]) for month in (activity.start, activity.end or now))
    return round((last - first + 1) * activity.share / 100)


def _open(record: Record, file: File) -> Refusal | None:
    """The refusal of a change to a file; None where the candidate may write in it."""
    if record.route is not Route.VAE:
        return Refusal("not-vae")
    if record.filed(file).submitted is not None:
        return Refusal("submitted")
    if file is File.EXPERIENCE and not receivable(record):
        return Refusal("eligibility-first")
    return None
