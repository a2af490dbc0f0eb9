"""Block B1, conducting: mandate, questions, packages and what came of them."""

from __future__ import annotations

from assessment.evidence.dossier import Dossier, Moment
from assessment.evidence.outcome import common_gain, gains
from assessment.evidence.rule import Finding, plural, rule, some
from sim.exercise import events as ev

Binding = ev.PackageTabled | ev.PackageAnswered | ev.PositionTaken | ev.VoteCast


@rule("B1.3a")
def mandate_discipline(dossier: Dossier) -> Finding | None:
    """Every binding act within the mandate as it then stood; beyond it only ad referendum, and regularised later."""
    acts: list[tuple[Moment, Binding]] = [
        *dossier.own(ev.PackageTabled),
        *[(m, e) for m, e in dossier.own(ev.PackageAnswered) if e.answer == "accept"],
        *dossier.own(ev.PositionTaken),
        *[(m, e) for m, e in dossier.own(ev.VoteCast) if e.vote == "yes"],
    ]
    if not acts or not dossier.principal.stakes:
        return None
    acts.sort(key=lambda a: a[0].seq)
    over = [m for m, e in acts if e.authority == "ad-referendum"]
    grants = [(m, e) for m, e in dossier.shown(ev.CapitalAnswered) if e.granted]
    asked = [m for m, _ in dossier.own(ev.CapitalAsked)]
    if not over:
        ahead = [m for m, _ in grants if any(m.seq < act.seq for act, _ in acts)]
        level = 4 if ahead and asked else 3
        return Finding(
            level,
            f"All {len(acts)} binding acts stayed within the mandate"
            f"{', widened beforehand at the candidate’s request' if level == 4 else ''}.",
            f"Les {len(acts)} actes engageants sont restés dans le mandat"
            f"{', élargi au préalable à la demande du candidat' if level == 4 else ''}.",
            (*some((m for m, _ in acts), 4), *some(asked, 2), *some(ahead, 2)),
        )
    later = [m for m, _ in grants if m.seq > over[0].seq]
    level = 2 if later else 1
    return Finding(
        level,
        f"{plural(len(over), 'act', 'acts')} beyond the mandate, ad referendum, "
        f"{'approved by the capital afterwards' if later else 'never approved by the capital'}.",
        f"{plural(len(over), 'acte', 'actes')} au-delà du mandat, ad referendum, "
        f"{'approuvés ensuite par la capitale' if later else 'jamais approuvés par la capitale'}.",
        (*some(over, 4), *some(later, 2)),
    )


@rule("B1.3b")
def interests_asked(dossier: Dossier) -> Finding | None:
    """Questions about interests, and offers that touch what was asked about."""
    said = dossier.own(ev.MessageSent)
    if len(said) < 3:
        return None
    questions = [(m, e) for m, e in said if e.intent == "question"]
    if not questions:
        return Finding(
            1,
            f"{len(said)} messages and no question about the others' interests.",
            f"{len(said)} messages et aucune question sur les intérêts des autres.",
            some(m for m, _ in said),
        )
    used = [
        m
        for m, e in dossier.delegation(ev.PackageTabled)
        if any(m.seq > q.seq and (not asked.about or set(asked.about) & set(e.choices)) for q, asked in questions)
    ]
    partners = {a for _, e in questions for a in dossier.members(e.channel)} - {dossier.actor}
    level = 2 if not used else 4 if len(questions) >= 3 and len(partners) >= 2 else 3 if len(questions) >= 2 else 2
    return Finding(
        level,
        f"{plural(len(questions), 'question', 'questions')} about interests; "
        f"{plural(len(used), 'later package touches', 'later packages touch')} what was asked.",
        f"{plural(len(questions), 'question', 'questions')} sur les intérêts ; "
        f"{plural(len(used), 'ensemble ultérieur porte', 'ensembles ultérieurs portent')} sur ces sujets.",
        (*some((m for m, _ in questions), 4), *some(used, 3)),
    )


@rule("B1.3c")
def options_across_issues(dossier: Dossier) -> Finding | None:
    """Packages over three issues or more, explained, and better still adopted."""
    packages = dossier.own(ev.PackageTabled)
    if not packages:
        return None
    rich = [(m, e) for m, e in packages if len(e.choices) >= 3]
    explained = [m for m, e in rich if e.note is not None]
    adopted = {e.package for _, e in dossier.shown(ev.TextAdopted)}
    won = [m for m, e in packages if e.package in adopted]
    level = 4 if len(rich) >= 2 and won else 3 if len(rich) >= 2 and explained else 2 if rich else 1
    return Finding(
        level,
        f"{plural(len(packages), 'package', 'packages')} tabled, {len(rich)} over three issues or more, {len(explained)} "
        f"explained{', one adopted' if won else ''}.",
        f"{plural(len(packages), 'ensemble déposé', 'ensembles déposés')}, {len(rich)} sur au moins trois questions, "
        f"{len(explained)} expliqués{', un adopté' if won else ''}.",
        some((*won, *(m for m, _ in rich), *(m for m, _ in packages))),
    )


@rule("B1.3d")
def joint_gain(dossier: Dossier) -> Finding | None:
    """What the signed texts are worth to each party above no agreement, and whether trust survived."""
    parties = [
        i for i in dossier.blueprint.instruments if dossier.actor in i.parties and i.id in dossier.principal.stakes
    ]
    if not parties:
        return None
    signed = [(m, e) for m, e in dossier.shown(ev.InstrumentInForce) if dossier.actor in e.parties]
    if not signed:
        ended = [m for m, _ in dossier.shown(ev.ExerciseEnded)]
        if not ended:
            return None
        return Finding(
            1,
            "The exercise ended without any agreement in force for this delegation.",
            "L’exercice s’est achevé sans accord en vigueur pour cette délégation.",
            (ended[-1],),
        )
    moment, text = signed[0]
    worth = gains(dossier.blueprint, text.instrument, text.choices)
    mine = worth.get(dossier.actor, 0.0)
    losers = sum(g < 0 for g in worth.values())
    share = common_gain(dossier.blueprint, text.instrument, text.choices)
    level = 1 if mine < 0 else 2 if losers else 4 if share >= 0.9 else 3
    return Finding(
        level,
        f"The agreement is worth {mine:+.0f} points to the delegation above no deal, leaves "
        f"{plural(losers, 'party', 'parties')} worse off, and reaches {share:.0%} of the joint gain that was possible.",
        f"L’accord vaut {mine:+.0f} points de plus que l’absence d’accord pour la délégation, laisse "
        f"{plural(losers, 'partie perdante', 'parties perdantes')} et atteint {100 * share:.0f} % du gain commun possible.",
        (moment,),
    )
