"""Closings of candidates' blocks, and the decisions that correct one."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "closing",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("exercise", sa.String(40), nullable=False),
        sa.Column("pseudonym", sa.String(40), nullable=False),
        sa.Column("block", sa.String(40), nullable=False),
        sa.Column("by", sa.String(40), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("marks", sa.JSON(), nullable=False),
        sa.Column("hash", sa.String(64), nullable=False),
        sa.ForeignKeyConstraint(["exercise"], ["exercise.id"], name=op.f("fk_closing_exercise")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_closing")),
    )
    op.create_index("ix_closing_block", "closing", ["exercise", "pseudonym", "block"])
    op.add_column("mark", sa.Column("corrects", sa.Integer(), nullable=True))
    if op.get_bind().dialect.name == "postgresql":
        op.execute(
            "CREATE TRIGGER closing_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON closing "
            "FOR EACH STATEMENT EXECUTE FUNCTION append_only()"
        )
        return
    for what in ("UPDATE", "DELETE"):
        op.execute(
            f"CREATE TRIGGER closing_no_{what.lower()} BEFORE {what} ON closing "
            "BEGIN SELECT RAISE(ABORT, 'closing is append-only'); END"
        )


def downgrade() -> None:
    op.drop_column("mark", "corrects")
    op.drop_index("ix_closing_block", table_name="closing")
    op.drop_table("closing")
