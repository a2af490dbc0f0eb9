"""Practices that end and can be deleted, browsers that are known, e-mails in one normal form."""

import unicodedata

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

PRACTICE = "EXISTS (SELECT 1 FROM exercise WHERE id = OLD.exercise AND purpose = 'practice')"


def upgrade() -> None:
    op.create_table(
        "device",
        sa.Column("token", sa.String(length=64), nullable=False),
        sa.Column("person", sa.String(length=40), nullable=False),
        sa.Column("created", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["person"], ["person.id"], name=op.f("fk_device_person"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("token", name=op.f("pk_device")),
    )
    op.create_index(op.f("ix_device_person"), "device", ["person"], unique=False)
    op.add_column("exercise", sa.Column("origin", sa.String(length=64), nullable=True))
    op.add_column("exercise", sa.Column("seen", sa.BigInteger(), nullable=True))
    op.create_index(op.f("ix_exercise_origin"), "exercise", ["origin"], unique=False)
    op.create_index(op.f("ix_exercise_seen"), "exercise", ["seen"], unique=False)
    op.execute("UPDATE exercise SET seen = opened_at WHERE purpose = 'practice'")
    _compose_emails()
    if op.get_bind().dialect.name == "postgresql":
        _free_practices_postgresql()
    else:
        op.execute("DROP TRIGGER event_no_delete")
        op.execute(
            f"CREATE TRIGGER event_no_delete BEFORE DELETE ON event WHEN NOT {PRACTICE} "
            "BEGIN SELECT RAISE(ABORT, 'event is append-only'); END"
        )


def _compose_emails() -> None:
    """E-mails are compared as NFC from now on; where two accounts had one e-mail in two spellings, both stay."""
    person = sa.table("person", sa.column("id"), sa.column("email"))
    bind = op.get_bind()
    rows = bind.execute(sa.select(person.c.id, person.c.email).where(person.c.email.is_not(None))).all()
    emails = {row.id: row.email for row in rows}
    for who, email in emails.items():
        composed = unicodedata.normalize("NFC", email)
        if composed not in emails.values():
            bind.execute(sa.update(person).where(person.c.id == who).values(email=composed))


def _free_practices_postgresql() -> None:
    op.execute("DROP TRIGGER event_append_only ON event")
    op.execute(
        "CREATE TRIGGER event_append_only BEFORE UPDATE OR TRUNCATE ON event "
        "FOR EACH STATEMENT EXECUTE FUNCTION append_only()"
    )
    op.execute(
        "CREATE FUNCTION kept_unless_practice() RETURNS trigger LANGUAGE plpgsql AS "
        f"$$ BEGIN IF {PRACTICE} THEN RETURN OLD; END IF; "
        "RAISE EXCEPTION '% is append-only', TG_TABLE_NAME; END $$"
    )
    op.execute(
        "CREATE TRIGGER event_no_delete BEFORE DELETE ON event FOR EACH ROW EXECUTE FUNCTION kept_unless_practice()"
    )


def downgrade() -> None:
    if op.get_bind().dialect.name == "postgresql":
        op.execute("DROP TRIGGER event_no_delete ON event")
        op.execute("DROP FUNCTION kept_unless_practice()")
        op.execute("DROP TRIGGER event_append_only ON event")
        op.execute(
            "CREATE TRIGGER event_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON event "
            "FOR EACH STATEMENT EXECUTE FUNCTION append_only()"
        )
    else:
        op.execute("DROP TRIGGER event_no_delete")
        op.execute(
            "CREATE TRIGGER event_no_delete BEFORE DELETE ON event "
            "BEGIN SELECT RAISE(ABORT, 'event is append-only'); END"
        )
    op.drop_index(op.f("ix_exercise_seen"), table_name="exercise")
    op.drop_index(op.f("ix_exercise_origin"), table_name="exercise")
    op.drop_column("exercise", "seen")
    op.drop_column("exercise", "origin")
    op.drop_index(op.f("ix_device_person"), table_name="device")
    op.drop_table("device")
