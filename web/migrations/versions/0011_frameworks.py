"""Versions of frameworks, kept as they were."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "framework",
        sa.Column("name", sa.String(80), nullable=False),
        sa.Column("version", sa.String(80), nullable=False),
        sa.Column("hash", sa.String(64), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("by", sa.String(40), nullable=True),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("name", "version", name=op.f("pk_framework")),
    )
    if op.get_bind().dialect.name == "postgresql":
        op.execute(
            "CREATE TRIGGER framework_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON framework "
            "FOR EACH STATEMENT EXECUTE FUNCTION append_only()"
        )
        return
    for what in ("UPDATE", "DELETE"):
        op.execute(
            f"CREATE TRIGGER framework_no_{what.lower()} BEFORE {what} ON framework "
            "BEGIN SELECT RAISE(ABORT, 'framework is append-only'); END"
        )


def downgrade() -> None:
    op.drop_table("framework")
