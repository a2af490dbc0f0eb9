"""From the form of an obligation, or of how disputes are settled, to the world's terms."""

from __future__ import annotations

from collections.abc import Mapping

from scenarios.format.pledges.form import ObligationForm, SettlementForm
from scenarios.format.words import Texts
from sim.exercise.core.names import Text
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
    """The procedure by which an option settles disputes, where it has one."""
    return None if form is None else Settlement(**form.model_dump())


def clauses(forms: Mapping[str, ObligationForm], text: Texts) -> tuple[Clause, ...]:
    """The obligations of a text."""
    return tuple(clause(id, text(form.words), form) for id, form in forms.items())
