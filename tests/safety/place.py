"""A school with a server, a student and an instructor in one exercise, for tests that send it nonsense."""

from __future__ import annotations

from sim.exercise import commands as cmd
from sim.exercise.core.names import CONTROL, CommandId
from tests.safety.school import School, Server, Socket
from tests.sim.small import SMALL, UP_HEAD
from web.access import ExerciseRow
from web.accounts import Person


class Place:
    """A school, its server, and one student and one instructor in one exercise."""

    def __init__(self, school: School, server: Server) -> None:
        self.school = school
        self.server = server
        self.instructor: Person = school.person("Ida", "instructor", email="ida@school.invalid")
        self.student: Person = school.person("Sam", "student", email="sam@school.invalid")
        self.assessor: Person = school.person("Ada", "assessor", email="ada@school.invalid")
        self.row: ExerciseRow = school.open(self.instructor, SMALL)
        self.member = school.seat(self.row, self.instructor, self.student, UP_HEAD)
        table = school.house.live.tables[self.row.id]
        school.house.live.tables.submit(self.row.id, cmd.Start(id=CommandId("start"), seat=CONTROL))
        self.pseudonym = next(str(h.pseudonym) for h in table.exercise.state.held.values() if h.pseudonym)
        self.ref = table.exercise.records[1].ref

    def socket(self, person: Person) -> Socket:
        """A socket of a new login: each login has few tokens in a minute."""
        socket = self.server.browser(self.school.accounts.sign_in(person)).socket()
        self.server.sockets.append(socket)
        return socket
