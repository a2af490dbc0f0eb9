"""From checked forms of what texts bind to, to the blueprint's terms; it finds nothing wrong, since `check` has."""

from __future__ import annotations

from scenarios.schema_agreements import BlocForm, ObligationForm, RatificationForm, SettlementForm
from sim.exercise.core.blueprint import Bloc, BlocStakes, Ratification
from sim.exercise.core.names import ActorId, BlocId, InstrumentId, IssueId, OptionId, ProvisionId, Text
from sim.world.obligations import Clause, Consequence, Settlement, Verification


def clause(id: str, words: Text, form: ObligationForm) -> Clause:
    """An obligation in the world's shape; without `verified` nobody looks, without `breach` only trust follows."""
    breach = form.breach
    return Clause(
        id=id,
        kind=form.kind,
        by=form.by,
        to=tuple(form.to),
        words=words,
        after=form.after,
        every=form.every,
        until=form.until,
        verified=Verification() if form.verified is None else Verification(**form.verified.model_dump()),
        breach=Consequence()
        if breach is None
        else Consequence(**{**breach.model_dump(), "suspends": tuple(breach.suspends)}),
    )


def settlement(form: SettlementForm | None) -> Settlement | None:
    """How an option settles disputes, where it does."""
    return None if form is None else Settlement(**form.model_dump())


def ratification(form: RatificationForm | None, signatories: tuple[ActorId, ...]) -> Ratification | None:
    """Who ratifies: the signatories, unless the author names some of them."""
    if form is None:
        return None
    return Ratification(
        parties=signatories if form.parties is None else tuple(ActorId(a) for a in form.parties),
        quota=form.quota,
        days=form.days,
        provision=None if form.provision is None else ProvisionId(form.provision),
    )


def bloc(id: BlocId, name: Text, form: BlocForm) -> Bloc:
    """Those at home, and what each instrument is worth to them."""
    return Bloc(
        id=id,
        name=name,
        weight=form.weight,
        veto=form.veto,
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
