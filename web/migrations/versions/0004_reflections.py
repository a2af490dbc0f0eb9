"""Thoughts of people on an exercise: their own, and a survey that knows no names."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "reflection",
        sa.Column("exercise", sa.String(40), nullable=False),
        sa.Column("person", sa.String(40), nullable=False),
        sa.Column("stage", sa.String(10), nullable=False),
        sa.Column("content", sa.JSON(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.CheckConstraint("stage IN ('before', 'after', 'thoughts', 'report')", name=op.f("ck_reflection_stage")),
        sa.ForeignKeyConstraint(["exercise"], ["exercise.id"], name=op.f("fk_reflection_exercise"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["person"], ["person.id"], name=op.f("fk_reflection_person"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("exercise", "person", "stage", name=op.f("pk_reflection")),
    )
    op.create_index(op.f("ix_reflection_person"), "reflection", ["person"])
    op.create_table(
        "survey",
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("exercise", sa.String(40), nullable=False),
        sa.Column("content", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["exercise"], ["exercise.id"], name=op.f("fk_survey_exercise"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_survey")),
    )
    op.create_index(op.f("ix_survey_exercise"), "survey", ["exercise"])
    op.create_table(
        "surveyed",
        sa.Column("exercise", sa.String(40), nullable=False),
        sa.Column("person", sa.String(40), nullable=False),
        sa.ForeignKeyConstraint(["exercise"], ["exercise.id"], name=op.f("fk_surveyed_exercise"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["person"], ["person.id"], name=op.f("fk_surveyed_person"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("exercise", "person", name=op.f("pk_surveyed")),
    )


def downgrade() -> None:
    op.drop_table("surveyed")
    op.drop_index(op.f("ix_survey_exercise"), table_name="survey")
    op.drop_table("survey")
    op.drop_index(op.f("ix_reflection_person"), table_name="reflection")
    op.drop_table("reflection")
