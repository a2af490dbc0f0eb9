"""The door to all commands, `cmd.CastVote`: each is declared in its topic's `commands.py`."""

# ruff: noqa: F403
from sim.exercise.acts.commands import *
from sim.exercise.clock.commands import *
from sim.exercise.control.commands import *
from sim.exercise.core.command import Command as Command
from sim.exercise.debrief.commands import *
from sim.exercise.decisions.commands import *
from sim.exercise.drafting.commands import *
from sim.exercise.mandate.commands import *
from sim.exercise.news.commands import *
from sim.exercise.papers.commands import *
from sim.exercise.pledges.commands import *
from sim.exercise.remarks.commands import *
from sim.exercise.reservations.commands import *
from sim.exercise.seats.commands import *
from sim.exercise.talk.commands import *
from sim.exercise.texts.commands import *
