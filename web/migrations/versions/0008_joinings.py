"""Joinings of two candidates who are one person, and their undoing."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "joining",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("exercise", sa.String(40), nullable=False),
        sa.Column("kept", sa.String(40), nullable=False),
        sa.Column("other", sa.String(40), nullable=False),
        sa.Column("together", sa.Integer(), nullable=False),
        sa.Column("by", sa.String(40), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["exercise"], ["exercise.id"], name=op.f("fk_joining_exercise")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_joining")),
    )
    op.create_index("ix_joining_exercise", "joining", ["exercise"])
    if op.get_bind().dialect.name == "postgresql":
        op.execute(
            "CREATE TRIGGER joining_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON joining "
            "FOR EACH STATEMENT EXECUTE FUNCTION append_only()"
        )
        return
    for what in ("UPDATE", "DELETE"):
        op.execute(
            f"CREATE TRIGGER joining_no_{what.lower()} BEFORE {what} ON joining "
            "BEGIN SELECT RAISE(ABORT, 'joining is append-only'); END"
        )


def downgrade() -> None:
    op.drop_index("ix_joining_exercise", table_name="joining")
    op.drop_table("joining")
