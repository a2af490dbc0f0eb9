"""Minds: what a simulated actor wants to do next, from what its seat may see, and the words it says it in."""

from sim.policies.grade import GRADES, Grade
from sim.policies.mind import Mind, mind
from sim.policies.phrases import PHRASES, Names, render, renderer

__all__ = ["GRADES", "PHRASES", "Grade", "Mind", "Names", "mind", "render", "renderer"]
