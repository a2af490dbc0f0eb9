"""Minds: what a simulated actor wants to do next, from what its seat may see, and the words it says it in."""

from sim.policies.dice import Dice, Drawn
from sim.policies.grade import GRADES, Grade
from sim.policies.handover import Brief, brief, hand_over
from sim.policies.mind import Mind, mind
from sim.policies.phrases import Names, render, renderer

__all__ = [
    "GRADES",
    "Brief",
    "Dice",
    "Drawn",
    "Grade",
    "Mind",
    "Names",
    "brief",
    "hand_over",
    "mind",
    "render",
    "renderer",
]
