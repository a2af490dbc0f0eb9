"""Second looks at decisions: what was found is kept, and how far one is that is under way."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "second_look",
        sa.Column("exercise", sa.String(40), nullable=False),
        sa.Column("seat", sa.String(80), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("done", sa.Integer(), nullable=False),
        sa.Column("most", sa.Integer(), nullable=False),
        sa.Column("found", sa.JSON(none_as_null=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["exercise"], ["exercise.id"], name=op.f("fk_second_look_exercise"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("exercise", "seat", name=op.f("pk_second_look")),
    )


def downgrade() -> None:
    op.drop_table("second_look")
