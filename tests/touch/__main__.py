"""Write the table of what must be touched for what into CONTRIBUTING.md: `python -m tests.touch`."""

from tests.touch.table import keep

keep()
