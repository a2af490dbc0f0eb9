"""The door to all events, `ev.VoteCast`: each is declared in its topic's `events.py`.

An event states the result, never the change, and can be understood alone. Its `audience` has no default: whoever makes
an event says who may see it.
"""

# ruff: noqa: F403
from sim.exercise.acts.events import *
from sim.exercise.clock.events import *
from sim.exercise.control.events import *
from sim.exercise.core.event import Authority as Authority
from sim.exercise.core.event import Event as Event
from sim.exercise.core.names import EVERYONE as EVERYONE
from sim.exercise.core.names import Audience as Audience
from sim.exercise.core.names import only as only
from sim.exercise.crises.events import *
from sim.exercise.debrief.events import *
from sim.exercise.decisions.events import *
from sim.exercise.drafting.events import *
from sim.exercise.incidents.events import *
from sim.exercise.mandate.events import *
from sim.exercise.news.events import *
from sim.exercise.papers.events import *
from sim.exercise.pledges.events import *
from sim.exercise.ratification.events import *
from sim.exercise.remarks.events import *
from sim.exercise.reservations.events import *
from sim.exercise.scene.events import *
from sim.exercise.seats.events import *
from sim.exercise.talk.events import *
from sim.exercise.texts.events import *
