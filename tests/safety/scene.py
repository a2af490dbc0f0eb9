"""A school with two exercises and somebody of every kind, for tests of who may do what."""

from __future__ import annotations

import re
from dataclasses import dataclass

from tests.safety.school import School
from tests.sim.small import TREATY, UP_HEAD
from web.access import ExerciseRow
from web.accounts import Person


@dataclass
class Scene:
    """A school with two exercises and somebody of every kind."""

    school: School
    people: dict[str, Person | None]
    here: ExerciseRow
    elsewhere: ExerciseRow
    member: str
    pseudonym: str
    student: str

    def address(self, rule: str, exercise: str | None = None) -> str:
        parts: dict[str, str] = {
            "path:filename": "favicon.svg",
            "language": "fr",
            "topic": "desk",
            "token": "nobody-was-given-this",
            "code": self.here.code,
            "exercise": exercise or self.here.id,
            "membership": self.member,
            "seat": UP_HEAD,
            "instrument": TREATY,
            "act": "make-statement",
            "pseudonym": self.pseudonym,
            "name": "b1.3a",
            "block": "B1",
            "int:seq": "5",
            "ending": "docx",
            "session": "nosuchsession",
            "candidate": "nobody",
            "int:number": "1",
            "person": self.student,
            "document": "0" * 32,
            "file": "eligibility",
            "item": "new",
            "key": "crisis-negotiator",
        }
        return re.sub(r"<([^>]+)>", lambda found: parts[found[1]], rule)
