"""The sentences of this room: acts, rungs, usual responses."""

from sim.language import Sentences

WORDS = Sentences("sim.world")
