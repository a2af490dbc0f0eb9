"""From the form of an actor's stakes to the blueprint's."""

from __future__ import annotations

from collections.abc import Mapping

from scenarios.format.mandate.form import StakesForm
from scenarios.format.texts.form import IssueForm
from scenarios.format.words import Texts
from sim.exercise.core.names import IssueId, OptionId
from sim.exercise.core.stakes import Grant, Interaction, Stakes


def stakes(form: StakesForm, issues: Mapping[str, IssueForm], text: Texts) -> Stakes:
    """An actor's stakes in the blueprint's shape; without `limits`, every option of the issue is inside the mandate."""
    every = {i: tuple(issues[i].options) if i in issues else tuple(stake.values) for i, stake in form.issues.items()}
    return Stakes(
        weights={IssueId(i): stake.weight for i, stake in form.issues.items()},
        values={IssueId(i): {OptionId(o): v for o, v in stake.values.items()} for i, stake in form.issues.items()},
        reservation=form.reservation,
        aim=form.aim,
        limits={
            IssueId(i): tuple(OptionId(o) for o in (every[i] if stake.limits is None else stake.limits))
            for i, stake in form.issues.items()
        },
        grants=tuple(
            Grant(IssueId(i), OptionId(option), turn)
            for i, stake in form.issues.items()
            for option, turn in stake.grants.items()
        ),
        interactions=tuple(
            Interaction({IssueId(i): OptionId(o) for i, o in one.when.items()}, one.points, text(one.reason))
            for one in form.interactions
        ),
    )
