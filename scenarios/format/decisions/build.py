"""From a rule as authors write it to the blueprint's: written out, or by the name of the body whose rule it is."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import fields
from fractions import Fraction

from scenarios.format.decisions.form import Body, RuleForm
from sim.exercise.core.blueprint import DecisionRule
from sim.negotiation import bodies, voting
from sim.negotiation.kinds import KINDS

_BODIES: Mapping[Body, Callable[[RuleForm], voting.Rule]] = {
    "security-council": lambda form: bodies.security_council(form.vetoes),
    "general-assembly-important": lambda form: bodies.general_assembly_important(),
    "general-assembly-other": lambda form: bodies.general_assembly_other(),
    "eu-council": lambda form: bodies.council_of_the_eu(_people(form)),
    "eu-council-reinforced": lambda form: bodies.council_of_the_eu_reinforced(_people(form)),
    "cfsp": lambda form: bodies.common_foreign_policy(_people(form)),
    "wto-consensus": lambda form: bodies.wto_consensus(),
    "wto-negative": lambda form: bodies.wto_negative_consensus(),
    "silence": lambda form: bodies.silence_procedure(),
}


def given(body: Body) -> tuple[str, ...]:
    """The fields that stand beside `body`, which only the author of a scenario can give."""
    match body:
        case "security-council":
            return ("vetoes",)
        case "eu-council" | "eu-council-reinforced" | "cfsp":
            return ("populations",)
        case _:
            return ()


def rule(form: RuleForm) -> DecisionRule:
    """A decision rule in the blueprint's shape. Raises ValueError for a form with neither kind nor body.

    A body's shares are kept, not its numbers: nine of the fifteen members of the Security Council are three fifths of
    the parties. Sources of each: `sim.negotiation.bodies`.
    """
    if form.body is not None:
        return _of(_BODIES[form.body](form), form)
    if form.kind is None:
        raise ValueError("rule: neither 'kind' nor 'body' is given; one of them must say how the text is adopted.")
    return DecisionRule(**{**form.model_dump(exclude={"body"}), "vetoes": tuple(form.vetoes)})


def by_consensus(form: RuleForm) -> bool:
    """Whether a text needs every party, by acceptance or by silence."""
    return (form.kind is not None or form.body is not None) and KINDS[rule(form).kind].consensus


def _of(found: voting.Rule, form: RuleForm) -> DecisionRule:
    own = {figure.name: getattr(found, figure.name) for figure in fields(found) if figure.name != "weights"}
    shares = {name: _share(own[name]) for name in (*voting.SHARES, "quorum")}
    return DecisionRule(**{**own, **shares, "populations": dict(form.populations), "minutes": form.minutes})


def _share(share: Fraction) -> float:
    """To the six decimals that a log keeps, from which two thirds come back as two thirds."""
    return round(float(share), 6)


def _people(form: RuleForm) -> dict[str, Fraction]:
    """The populations as the mathematics takes them; one inhabitant where a file gives none, which `check` tells."""
    people = {actor: Fraction(amount) for actor, amount in form.populations.items()}
    return people if any(people.values()) else {"": Fraction(1)}
