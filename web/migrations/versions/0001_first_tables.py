"""The first tables: the log, people and what they hold, exercises, seats, marks."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

APPEND_ONLY = ("event", "mark")


def upgrade() -> None:
    op.create_table(
        "command_result",
        sa.Column("exercise", sa.String(length=40), nullable=False),
        sa.Column("seat", sa.String(length=80), nullable=False),
        sa.Column("command", sa.String(length=80), nullable=False),
        sa.Column("result", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("exercise", "seat", "command", name=op.f("pk_command_result")),
    )
    op.create_table(
        "event",
        sa.Column("exercise", sa.String(length=40), nullable=False),
        sa.Column("seq", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("by", sa.String(length=80), nullable=False),
        sa.Column("command", sa.String(length=80), nullable=False),
        sa.Column("ref", sa.String(length=32), nullable=False),
        sa.Column("kind", sa.String(length=60), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("audience", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("prev", sa.String(length=64), nullable=False),
        sa.Column("hash", sa.String(length=64), nullable=False),
        sa.CheckConstraint("seq > 0", name=op.f("ck_event_seq")),
        sa.PrimaryKeyConstraint("exercise", "seq", name=op.f("pk_event")),
    )
    op.create_table(
        "person",
        sa.Column("id", sa.String(length=40), nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("email", sa.String(length=254), nullable=True),
        sa.Column("password", sa.String(length=200), nullable=True),
        sa.Column("roles", sa.JSON(), nullable=False),
        sa.Column("language", sa.String(length=2), nullable=False),
        sa.Column("created", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person")),
        sa.UniqueConstraint("email", name=op.f("uq_person_email")),
    )
    op.create_table(
        "exercise",
        sa.Column("id", sa.String(length=40), nullable=False),
        sa.Column("scenario", sa.String(length=80), nullable=False),
        sa.Column("title", sa.JSON(), nullable=False),
        sa.Column("table_name", sa.String(length=80), nullable=False),
        sa.Column("code", sa.String(length=8), nullable=False),
        sa.Column("admission", sa.String(length=10), nullable=False),
        sa.Column("purpose", sa.String(length=16), nullable=False),
        sa.Column("opened_by", sa.String(length=40), nullable=True),
        sa.Column("opened_at", sa.BigInteger(), nullable=False),
        sa.Column("status", sa.String(length=10), nullable=False),
        sa.Column("framework", sa.String(length=80), nullable=False),
        sa.Column("language", sa.String(length=2), nullable=False),
        sa.CheckConstraint("admission IN ('open', 'ask', 'roster', 'closed')", name=op.f("ck_exercise_admission")),
        sa.CheckConstraint(
            "purpose IN ('formative', 'certifying', 'practice', 'demonstration')", name=op.f("ck_exercise_purpose")
        ),
        sa.CheckConstraint("status IN ('lobby', 'running', 'paused', 'ended')", name=op.f("ck_exercise_status")),
        sa.ForeignKeyConstraint(["opened_by"], ["person.id"], name=op.f("fk_exercise_opened_by"), ondelete="SET NULL"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_exercise")),
        sa.UniqueConstraint("code", name=op.f("uq_exercise_code")),
    )
    op.create_index(op.f("ix_exercise_opened_by"), "exercise", ["opened_by"], unique=False)
    op.create_table(
        "link",
        sa.Column("token", sa.String(length=64), nullable=False),
        sa.Column("person", sa.String(length=40), nullable=False),
        sa.Column("to", sa.String(length=200), nullable=False),
        sa.Column("created", sa.BigInteger(), nullable=False),
        sa.Column("expires", sa.BigInteger(), nullable=False),
        sa.Column("used", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["person"], ["person.id"], name=op.f("fk_link_person"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("token", name=op.f("pk_link")),
    )
    op.create_index(op.f("ix_link_person"), "link", ["person"], unique=False)
    op.create_table(
        "login",
        sa.Column("token", sa.String(length=64), nullable=False),
        sa.Column("person", sa.String(length=40), nullable=False),
        sa.Column("created", sa.BigInteger(), nullable=False),
        sa.Column("seen", sa.BigInteger(), nullable=False),
        sa.Column("expires", sa.BigInteger(), nullable=False),
        sa.Column("revoked", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["person"], ["person.id"], name=op.f("fk_login_person"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("token", name=op.f("pk_login")),
    )
    op.create_index(op.f("ix_login_person"), "login", ["person"], unique=False)
    op.create_table(
        "live_token",
        sa.Column("token", sa.String(length=64), nullable=False),
        sa.Column("login", sa.String(length=64), nullable=False),
        sa.Column("expires", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["login"], ["login.token"], name=op.f("fk_live_token_login"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("token", name=op.f("pk_live_token")),
    )
    op.create_index(op.f("ix_live_token_login"), "live_token", ["login"], unique=False)
    op.create_table(
        "mark",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("exercise", sa.String(length=40), nullable=False),
        sa.Column("pseudonym", sa.String(length=40), nullable=False),
        sa.Column("criterion", sa.String(length=40), nullable=False),
        sa.Column("level", sa.Integer(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("by", sa.String(length=40), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("proposed", sa.Integer(), nullable=False),
        sa.Column("rule", sa.String(length=80), nullable=False),
        sa.Column("events", sa.JSON(), nullable=False),
        sa.Column("kinds", sa.JSON(), nullable=False),
        sa.CheckConstraint("level BETWEEN 0 AND 4", name=op.f("ck_mark_level")),
        sa.CheckConstraint("proposed BETWEEN 0 AND 4", name=op.f("ck_mark_proposed")),
        sa.ForeignKeyConstraint(["exercise"], ["exercise.id"], name=op.f("fk_mark_exercise")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_mark")),
    )
    op.create_index("ix_mark_criterion", "mark", ["exercise", "pseudonym", "criterion"], unique=False)
    op.create_table(
        "membership",
        sa.Column("id", sa.String(length=40), nullable=False),
        sa.Column("exercise", sa.String(length=40), nullable=False),
        sa.Column("person", sa.String(length=40), nullable=False),
        sa.Column("role", sa.String(length=12), nullable=False),
        sa.Column("seat", sa.String(length=80), nullable=True),
        sa.Column("pseudonym", sa.String(length=40), nullable=False),
        sa.Column("status", sa.String(length=10), nullable=False),
        sa.Column("created", sa.BigInteger(), nullable=False),
        sa.CheckConstraint("role IN ('student', 'instructor', 'assessor')", name=op.f("ck_membership_role")),
        sa.CheckConstraint("status IN ('requested', 'admitted', 'refused', 'left')", name=op.f("ck_membership_status")),
        sa.ForeignKeyConstraint(["exercise"], ["exercise.id"], name=op.f("fk_membership_exercise"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["person"], ["person.id"], name=op.f("fk_membership_person"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_membership")),
        sa.UniqueConstraint("exercise", "person", name=op.f("uq_membership_exercise_person")),
        sa.UniqueConstraint("exercise", "pseudonym", name=op.f("uq_membership_exercise_pseudonym")),
    )
    op.create_index(op.f("ix_membership_person"), "membership", ["person"], unique=False)
    op.create_index(
        "uq_membership_seated",
        "membership",
        ["exercise", "seat"],
        unique=True,
        sqlite_where=sa.text("status = 'admitted' AND seat IS NOT NULL"),
        postgresql_where=sa.text("status = 'admitted' AND seat IS NOT NULL"),
    )
    if op.get_bind().dialect.name == "postgresql":
        _guard_postgresql()
    else:
        _guard_sqlite()


def _guard_sqlite() -> None:
    for table in APPEND_ONLY:
        for what in ("UPDATE", "DELETE"):
            op.execute(
                f"CREATE TRIGGER {table}_no_{what.lower()} BEFORE {what} ON {table} "
                f"BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END"
            )


def _guard_postgresql() -> None:
    op.execute(
        "CREATE FUNCTION append_only() RETURNS trigger LANGUAGE plpgsql AS "
        "$$ BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME; END $$"
    )
    for table in APPEND_ONLY:
        op.execute(
            f"CREATE TRIGGER {table}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON {table} "
            "FOR EACH STATEMENT EXECUTE FUNCTION append_only()"
        )


def downgrade() -> None:
    op.drop_index(
        "uq_membership_seated",
        table_name="membership",
        sqlite_where=sa.text("status = 'admitted' AND seat IS NOT NULL"),
        postgresql_where=sa.text("status = 'admitted' AND seat IS NOT NULL"),
    )
    op.drop_index(op.f("ix_membership_person"), table_name="membership")
    op.drop_table("membership")
    op.drop_index("ix_mark_criterion", table_name="mark")
    op.drop_table("mark")
    op.drop_index(op.f("ix_live_token_login"), table_name="live_token")
    op.drop_table("live_token")
    op.drop_index(op.f("ix_login_person"), table_name="login")
    op.drop_table("login")
    op.drop_index(op.f("ix_link_person"), table_name="link")
    op.drop_table("link")
    op.drop_index(op.f("ix_exercise_opened_by"), table_name="exercise")
    op.drop_table("exercise")
    op.drop_table("person")
    op.drop_table("event")
    op.drop_table("command_result")
    if op.get_bind().dialect.name == "postgresql":
        op.execute("DROP FUNCTION append_only()")
