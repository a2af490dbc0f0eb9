"""Certifications in full of everybody with a record, for the certifier's report to the Caisse des Dépôts."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

from assessment.certifier import Feed
from assessment.exports.certifier_xml import Passage
from assessment.framework import Framework
from assessment.jury.rules import Certified
from assessment.record.standing import outcome, validated
from web import ledger
from web.config import Config
from web.database import Database
from web.jury.shown import record_of
from web.leaving.certifier import FILE
from web.record.kept import PREFIX
from web.words import zone


def passages(database: Database, framework: Framework, since: date | None) -> list[Passage]:
    """The certifications that are complete, decided on that day or later; the last block's decision completes one."""
    found = list[Passage]()
    for name in ledger.names(database, PREFIX):
        person = name.removeprefix(PREFIX)
        record = record_of(database, person)
        came_to = outcome(framework, record)
        if came_to is None or came_to.outcome is not Certified.FULL:
            continue
        has = validated(record)
        last = max((has[block] for block in came_to.counted), key=lambda one: one.at)
        decided = _day(last.at)
        if since is None or decided >= since:
            made = Passage(f"{person}/{last.reference}", came_to, decided, record.civil_status, record.route)
            found.append(made)
    return found


def schema(config: Config, feed: Feed) -> bytes | None:
    """The XSD that the certifier's settings name, from their folder; None where it is not there."""
    settings = config.certifier or config.data / FILE
    path = settings.parent / Path(feed.schema)
    return path.read_bytes() if path.is_file() else None


def _day(at: datetime) -> date:
    return at.astimezone(zone()).date()
