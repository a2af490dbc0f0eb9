"""From the form of a ratification and of blocs to the blueprint's."""

from __future__ import annotations

from collections.abc import Iterable

from scenarios.format.ratification.form import BlocForm, RatificationForm, WatchForm
from sim.exercise.core.blueprint import Ratification
from sim.exercise.core.names import ActorId, BlocId, InstrumentId, IssueId, OptionId, ProvisionId, Text
from sim.exercise.core.stakes import Bloc, BlocStakes
from sim.world.stance import Watch


def ratification(form: RatificationForm | None, signatories: tuple[ActorId, ...]) -> Ratification | None:
    """The parties that ratify: the signatories, unless the author names some of them."""
    if form is None:
        return None
    return Ratification(
        parties=signatories if form.parties is None else tuple(ActorId(a) for a in form.parties),
        quota=form.quota,
        days=form.days,
        provision=None if form.provision is None else ProvisionId(form.provision),
    )


def watches(forms: Iterable[WatchForm]) -> tuple[Watch, ...]:
    """The indicators that somebody minds, each with its mark and the direction in which discontent lies."""
    return tuple(Watch(w.indicator, w.mark, w.span if w.side == "above" else -w.span, w.blames) for w in forms)


def bloc(id: BlocId, name: Text, form: BlocForm) -> Bloc:
    """Those at home, and what each instrument is worth to them."""
    return Bloc(
        id=id,
        name=name,
        weight=form.weight,
        veto=form.veto,
        watches=watches(form.watches),
        stakes={
            InstrumentId(i): BlocStakes(
                weights={IssueId(issue): stake.weight for issue, stake in stakes.issues.items()},
                values={
                    IssueId(issue): {OptionId(o): v for o, v in stake.values.items()}
                    for issue, stake in stakes.issues.items()
                },
                no_agreement=stakes.no_agreement,
                tau=stakes.tau,
            )
            for i, stakes in form.stakes.items()
        },
    )
