"""Alembic's environment: it migrates over the connection it is handed, in one transaction."""

from alembic import context

from web.models import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    transactional_ddl=True,
    transaction_per_migration=False,
)
with context.begin_transaction():
    context.run_migrations()
