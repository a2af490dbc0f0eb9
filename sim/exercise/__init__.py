"""The exercise as pure values: commands become events or refusals, a fold makes states of events, screens are pictures.

Every kind of event and of command is declared once anything of this package is imported.
"""

from sim.exercise import vocabulary  # noqa: F401
