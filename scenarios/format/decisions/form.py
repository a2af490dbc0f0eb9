"""The authored format of how a text is adopted."""

# ruff: noqa: RUF012 - pydantic gives each form its own copy of a default

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from scenarios.format.words import ActorName, Form, Share
from sim.exercise.core import blueprint as bp

Body = Literal[
    "security-council",
    "general-assembly-important",
    "general-assembly-other",
    "eu-council",
    "eu-council-reinforced",
    "cfsp",
    "wto-consensus",
    "wto-negative",
    "silence",
]
"""Bodies whose rule an author can ask for by name."""


class RuleForm(Form):
    """The adoption of a text: by a rule written out, or by that of a named body."""

    kind: bp.RuleKind | None = None
    body: Body | None = None
    threshold: Annotated[float, Field(gt=0, le=1)] = 1.0
    quorum: Share = 0.0
    vetoes: Annotated[list[ActorName], Field(max_length=40)] = []
    abstention: bp.Abstention = "not-counted"
    weights: Annotated[dict[ActorName, Annotated[float, Field(ge=0, le=1e6)]], Field(max_length=40)] = {}
    populations: Annotated[dict[ActorName, Annotated[float, Field(ge=0, le=1e11)]], Field(max_length=40)] = {}
    population_threshold: Annotated[float, Field(gt=0, le=1)] = 0.65
    blocking: Annotated[int, Field(ge=0, le=40)] = 0
    minutes: Annotated[int, Field(ge=1, le=600)] = 10
    abstention_limit: Annotated[float, Field(gt=0, le=1)] = 0.333333
