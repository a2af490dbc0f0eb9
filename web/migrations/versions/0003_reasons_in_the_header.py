"""A record's header says why a mind gave the command; older records have an event of its own for that."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("event", sa.Column("why", sa.Text(), nullable=True))


def downgrade() -> None:
    op.drop_column("event", "why")
