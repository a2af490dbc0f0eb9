"""The tables of the database, as SQLAlchemy declares them; what is done with them is in `store` and the rooms.

The log (`event`) holds seats and pseudonyms, never people; `membership` alone says which person a pseudonym is, and a
row of it can be erased without touching the log. Times are wall-clock milliseconds since 1970. Texts in two languages
are JSON.
"""

from __future__ import annotations

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
)

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(column_0_N_label)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)

ID = String(40)
SEAT = String(80)

event = Table(
    "event",
    metadata,
    Column("exercise", ID, primary_key=True),
    Column("seq", Integer, primary_key=True, autoincrement=False),
    Column("at", BigInteger, nullable=False),
    Column("by", SEAT, nullable=False),
    Column("command", String(80), nullable=False),
    Column("ref", String(32), nullable=False),
    Column("kind", String(60), nullable=False),
    Column("version", Integer, nullable=False),
    Column("audience", Text, nullable=False),
    Column("body", Text, nullable=False),
    Column("why", Text, nullable=True),
    Column("prev", String(64), nullable=False),
    Column("hash", String(64), nullable=False),
    CheckConstraint("seq > 0", name="seq"),
)
"""The logs of all exercises. Triggers refuse UPDATE, and DELETE but for practices, which count for nothing."""

command_result = Table(
    "command_result",
    metadata,
    Column("exercise", ID, primary_key=True),
    Column("seat", SEAT, primary_key=True),
    Column("command", String(80), primary_key=True),
    Column("result", Text, nullable=False),
)
"""The result of each command, written with its events: a repeat is answered, never carried out again."""

person = Table(
    "person",
    metadata,
    Column("id", ID, primary_key=True),
    Column("name", String(120), nullable=False),
    Column("email", String(254), unique=True),
    Column("password", String(200)),
    Column("roles", JSON, nullable=False),
    Column("language", String(2), nullable=False),
    Column("created", BigInteger, nullable=False),
)
"""People. A guest has neither e-mail nor password and exists on one device only. E-mails are kept in lower case."""

login = Table(
    "login",
    metadata,
    Column("token", String(64), primary_key=True),
    Column("person", ID, ForeignKey("person.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("created", BigInteger, nullable=False),
    Column("seen", BigInteger, nullable=False),
    Column("expires", BigInteger, nullable=False),
    Column("revoked", BigInteger),
)
"""Logins, by the SHA-256 of the token in the cookie."""

device = Table(
    "device",
    metadata,
    Column("token", String(64), primary_key=True),
    Column("person", ID, ForeignKey("person.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("created", BigInteger, nullable=False),
)
"""Browsers on which somebody signed in, by the SHA-256 of a cookie: tries made elsewhere do not lock them out."""

link = Table(
    "link",
    metadata,
    Column("token", String(64), primary_key=True),
    Column("person", ID, ForeignKey("person.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("to", String(200), nullable=False),
    Column("created", BigInteger, nullable=False),
    Column("expires", BigInteger, nullable=False),
    Column("used", BigInteger),
)
"""Sign-in links, by the SHA-256 of their token: one use each."""

live_token = Table(
    "live_token",
    metadata,
    Column("token", String(64), primary_key=True),
    Column("login", String(64), ForeignKey("login.token", ondelete="CASCADE"), nullable=False, index=True),
    Column("expires", BigInteger, nullable=False),
)
"""Tokens with which pages open sockets, by SHA-256: one use, a minute, bound to the login. Used ones are deleted."""

exercise = Table(
    "exercise",
    metadata,
    Column("id", ID, primary_key=True),
    Column("scenario", String(80), nullable=False),
    Column("title", JSON, nullable=False),
    Column("table_name", String(80), nullable=False),
    Column("code", String(8), nullable=False, unique=True),
    Column("admission", String(10), nullable=False),
    Column("purpose", String(16), nullable=False),
    Column("opened_by", ID, ForeignKey("person.id", ondelete="SET NULL"), index=True),
    Column("opened_at", BigInteger, nullable=False),
    Column("status", String(10), nullable=False),
    Column("framework", String(80), nullable=False),
    Column("language", String(2), nullable=False),
    Column("origin", String(64), index=True),
    Column("seen", BigInteger, index=True),
    CheckConstraint("admission IN ('open', 'ask', 'roster', 'closed')", name="admission"),
    CheckConstraint("purpose IN ('formative', 'certifying', 'practice', 'demonstration')", name="purpose"),
    CheckConstraint("status IN ('lobby', 'running', 'paused', 'ended')", name="status"),
)
"""Exercises beside their logs: who opened them, how one joins, and what they count for.

Of a practice alone: `origin`, the network it was opened from, and `seen`, when its player was last there.
"""

membership = Table(
    "membership",
    metadata,
    Column("id", ID, primary_key=True),
    Column("exercise", ID, ForeignKey("exercise.id", ondelete="CASCADE"), nullable=False),
    Column("person", ID, ForeignKey("person.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("role", String(12), nullable=False),
    Column("seat", SEAT),
    Column("pseudonym", String(40), nullable=False),
    Column("status", String(10), nullable=False),
    Column("created", BigInteger, nullable=False),
    UniqueConstraint("exercise", "person"),
    UniqueConstraint("exercise", "pseudonym"),
    CheckConstraint("role IN ('student', 'instructor', 'assessor')", name="role"),
    CheckConstraint("status IN ('requested', 'admitted', 'refused', 'left')", name="status"),
)
"""Members of exercises, with role and pseudonym: the one table that links people to logs."""

one_per_seat = Index(
    "uq_membership_seated",
    membership.c.exercise,
    membership.c.seat,
    unique=True,
    sqlite_where=(membership.c.status == "admitted") & membership.c.seat.is_not(None),
    postgresql_where=(membership.c.status == "admitted") & membership.c.seat.is_not(None),
)

mark = Table(
    "mark",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("exercise", ID, ForeignKey("exercise.id"), nullable=False),
    Column("pseudonym", String(40), nullable=False),
    Column("criterion", String(40), nullable=False),
    Column("level", Integer, nullable=False),
    Column("reason", Text, nullable=False),
    Column("by", ID, nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("proposed", Integer, nullable=False),
    Column("rule", String(80), nullable=False),
    Column("events", JSON, nullable=False),
    Column("kinds", JSON, nullable=False),
    Column("corrects", Integer),
    CheckConstraint("level BETWEEN 0 AND 4", name="level"),
    CheckConstraint("proposed BETWEEN 0 AND 4", name="proposed"),
    Index("ix_mark_criterion", "exercise", "pseudonym", "criterion"),
)
"""Assessors' decisions, appended; the latest for a criterion counts. Triggers refuse UPDATE and DELETE.

`corrects` is the row of `closing` that a decision corrects, where its block had been closed.
"""

closing = Table(
    "closing",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("exercise", ID, ForeignKey("exercise.id"), nullable=False),
    Column("pseudonym", String(40), nullable=False),
    Column("block", String(40), nullable=False),
    Column("by", ID, nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("marks", JSON, nullable=False),
    Column("hash", String(64), nullable=False),
    Index("ix_closing_block", "exercise", "pseudonym", "block"),
)
"""Closings of candidates' blocks, appended: the decisions closed (rows of `mark`), and the SHA-256 of them and of what
they came to. Triggers refuse UPDATE and DELETE."""

joining = Table(
    "joining",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("exercise", ID, ForeignKey("exercise.id"), nullable=False, index=True),
    Column("kept", String(40), nullable=False),
    Column("other", String(40), nullable=False),
    Column("together", Integer, nullable=False),
    Column("by", ID, nullable=False),
    Column("at", BigInteger, nullable=False),
)
"""Pseudonyms of an exercise that an assessor found to be one person (`together` 1) or two after all (0), appended; the
latest row of `other` counts. Triggers refuse UPDATE and DELETE."""

ledger = Table(
    "ledger",
    metadata,
    Column("ledger", String(120), primary_key=True),
    Column("seq", Integer, primary_key=True, autoincrement=False),
    Column("at", BigInteger, nullable=False),
    Column("by", ID, nullable=False),
    Column("kind", String(60), nullable=False),
    Column("text", Text),
    Column("salt", String(32)),
    Column("digest", String(64), nullable=False),
    Column("prev", String(64), nullable=False),
    Column("hash", String(64), nullable=False),
    CheckConstraint("seq > 0", name="seq"),
)
"""Entries of ledgers (`assessment.ledger`), such as a candidate's record or a jury's session. Triggers refuse DELETE,
and every UPDATE but one that empties `text` and `salt`."""

attachment = Table(
    "attachment",
    metadata,
    Column("id", ID, primary_key=True),
    Column("ledger", String(120), nullable=False, index=True),
    Column("name", String(200), nullable=False),
    Column("media", String(80), nullable=False),
    Column("size", Integer, nullable=False),
    Column("digest", String(64), nullable=False),
    Column("by", ID, nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("content", LargeBinary),
)
"""Documents that entries of a ledger name. Triggers refuse DELETE, and every UPDATE but one that empties `content`."""

framework = Table(
    "framework",
    metadata,
    Column("name", String(80), primary_key=True),
    Column("version", String(80), primary_key=True),
    Column("hash", String(64), nullable=False),
    Column("content", Text, nullable=False),
    Column("by", ID),
    Column("at", BigInteger, nullable=False),
)
"""Versions of frameworks as JSON, each with the SHA-256 of what it says; `by` uploaded it, None for the platform's own.
Triggers refuse UPDATE and DELETE."""

reflection = Table(
    "reflection",
    metadata,
    Column("exercise", ID, ForeignKey("exercise.id", ondelete="CASCADE"), primary_key=True),
    Column("person", ID, ForeignKey("person.id", ondelete="CASCADE"), primary_key=True, index=True),
    Column("stage", String(10), primary_key=True),
    Column("content", JSON, nullable=False),
    Column("at", BigInteger, nullable=False),
    CheckConstraint("stage IN ('before', 'after', 'thoughts', 'report')", name="stage"),
)
"""Thoughts of a person on an exercise, theirs alone: how sure they were of each competence before and after it, their
answers to its questions, and their after-action report. The latest of each stage is kept."""

survey = Table(
    "survey",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("exercise", ID, ForeignKey("exercise.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("content", JSON, nullable=False),
)
"""Answers to the survey on an exercise. Nothing says whose or when: the id is random, and rows have no other order."""

surveyed = Table(
    "surveyed",
    metadata,
    Column("exercise", ID, ForeignKey("exercise.id", ondelete="CASCADE"), primary_key=True),
    Column("person", ID, ForeignKey("person.id", ondelete="CASCADE"), primary_key=True),
)
"""The people who have answered the survey, so that each does once; not what they said."""

second_look = Table(
    "second_look",
    metadata,
    Column("exercise", ID, ForeignKey("exercise.id", ondelete="CASCADE"), primary_key=True),
    Column("seat", SEAT, primary_key=True),
    Column("version", Integer, nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("done", Integer, nullable=False),
    Column("most", Integer, nullable=False),
    Column("found", JSON(none_as_null=True)),
)
"""Second looks at a seat's decisions. `found` is there once one has ended; until then whoever plays it writes `at` and
how many plays of at most how many are done, every few seconds."""

outcome_reference = Table(
    "outcome_reference",
    metadata,
    Column("key", String(64), primary_key=True),
    Column("done", Integer, nullable=False),
    Column("wanted", Boolean, nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("found", JSON(none_as_null=True)),
)
"""Plays of minds with which outcomes are compared: so many are `done`, and `found` is what they came to.

The key is a hash of the scenario without its words, the minds, and the table that is faced. While `wanted`, a server
adds to it and says when it did last.
"""

draft = Table(
    "draft",
    metadata,
    Column("exercise", ID, primary_key=True),
    Column("instrument", String(80), primary_key=True),
    Column("provision", String(80), primary_key=True),
    Column("version", Integer, nullable=False),
    Column("state", LargeBinary, nullable=False),
    Column("hands", JSON, nullable=False),
)
"""Clauses that parties draft together: the newest state of each (`web.drafting`), and which seat each hand in it is.

What the parties came to is in the log, as text; this is what they are typing on. `version` counts changes.
"""
