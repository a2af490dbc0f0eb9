"""Drafts of clauses, merged as people type; the log keeps what they came to."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "draft",
        sa.Column("exercise", sa.String(40), nullable=False),
        sa.Column("instrument", sa.String(80), nullable=False),
        sa.Column("provision", sa.String(80), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("state", sa.LargeBinary(), nullable=False),
        sa.Column("hands", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("exercise", "instrument", "provision", name=op.f("pk_draft")),
    )


def downgrade() -> None:
    op.drop_table("draft")
