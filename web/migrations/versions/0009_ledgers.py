"""Ledgers of records and juries, and the documents attached to them: appended, and emptied at most."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

EMPTIED = {
    "ledger": (("text", "salt"), ("ledger", "seq", "at", "by", "kind", "digest", "prev", "hash")),
    "attachment": (("content",), ("id", "ledger", "media", "size", "digest", "by", "at")),
}
"""By table, the columns that erasure empties, and those that never change."""


def upgrade() -> None:
    op.create_table(
        "ledger",
        sa.Column("ledger", sa.String(120), nullable=False),
        sa.Column("seq", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("by", sa.String(40), nullable=False),
        sa.Column("kind", sa.String(60), nullable=False),
        sa.Column("text", sa.Text(), nullable=True),
        sa.Column("salt", sa.String(32), nullable=True),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("prev", sa.String(64), nullable=False),
        sa.Column("hash", sa.String(64), nullable=False),
        sa.CheckConstraint("seq > 0", name=op.f("ck_ledger_seq")),
        sa.PrimaryKeyConstraint("ledger", "seq", name=op.f("pk_ledger")),
    )
    op.create_table(
        "attachment",
        sa.Column("id", sa.String(40), nullable=False),
        sa.Column("ledger", sa.String(120), nullable=False),
        sa.Column("name", sa.String(200), nullable=False),
        sa.Column("media", sa.String(80), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("by", sa.String(40), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attachment")),
    )
    op.create_index("ix_attachment_ledger", "attachment", ["ledger"])
    guard = _guard_postgresql if op.get_bind().dialect.name == "postgresql" else _guard_sqlite
    for table, (emptied, kept) in EMPTIED.items():
        empty = " AND ".join(f'NEW."{column}" IS NULL' for column in emptied)
        same = " AND ".join(f'NEW."{column}" = OLD."{column}"' for column in kept)
        guard(table, f"{empty} AND {same}")


def _guard_sqlite(table: str, emptying: str) -> None:
    refusal = f"BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END"
    op.execute(f"CREATE TRIGGER {table}_no_update BEFORE UPDATE ON {table} WHEN NOT ({emptying}) {refusal}")
    op.execute(f"CREATE TRIGGER {table}_no_delete BEFORE DELETE ON {table} {refusal}")


def _guard_postgresql(table: str, emptying: str) -> None:
    op.execute(
        f"CREATE FUNCTION {table}_emptied() RETURNS trigger LANGUAGE plpgsql AS "
        f"$$ BEGIN IF {emptying} THEN RETURN NEW; END IF; "
        "RAISE EXCEPTION '% is append-only', TG_TABLE_NAME; END $$"
    )
    op.execute(
        f"CREATE TRIGGER {table}_no_update BEFORE UPDATE ON {table} FOR EACH ROW EXECUTE FUNCTION {table}_emptied()"
    )
    op.execute(
        f"CREATE TRIGGER {table}_append_only BEFORE DELETE OR TRUNCATE ON {table} "
        "FOR EACH STATEMENT EXECUTE FUNCTION append_only()"
    )


def downgrade() -> None:
    op.drop_index("ix_attachment_ledger", table_name="attachment")
    for table in EMPTIED:
        op.drop_table(table)
        if op.get_bind().dialect.name == "postgresql":
            op.execute(f"DROP FUNCTION {table}_emptied()")
