"""Block B1: what the record shows of preparing, conducting and concluding a negotiation."""

from __future__ import annotations

from assessment.evidence.dossier import Dossier, Moment
from assessment.evidence.outcome import common_gain, gains
from assessment.evidence.rule import Finding, entries, plural, rule, some
from sim.exercise import events as ev
from sim.exercise.names import PLENARY, Said

PLAN = "negotiation-plan"


def _plan(dossier: Dossier) -> tuple[Moment, ev.DocumentSubmitted] | None:
    """The candidate's own plan, as it last stood before their delegation's first offer (or at all)."""
    plans = dossier.documents(PLAN)
    first = _first_offer(dossier)
    before = [p for p in plans if first is None or p[0].seq < first.seq]
    return before[-1] if before else plans[0] if plans else None


def _first_offer(dossier: Dossier) -> Moment | None:
    offers = dossier.delegation(ev.PackageTabled)
    return offers[0][0] if offers else None


def _missing_plan(dossier: Dossier) -> Finding | None:
    """1 where a plan was asked of this seat and its time passed without one; otherwise no occasion."""
    dues = [(m, d) for m, d in dossier.dues(PLAN) if dossier.moments[-1].elapsed > d.ends]
    if not dues:
        return None
    return Finding(
        1,
        "A negotiation plan was asked of this seat and none was written.",
        "Un plan de négociation était demandé à ce siège ; aucun n’a été rédigé.",
        (dues[0][0],),
    )


# --- B1.1, B1.2: preparing -------------------------------------------------------------------------------------------


@rule("B1.1a")
def actors_mapped(dossier: Dossier) -> Finding | None:
    """Counts the delegations that the plan's "others" speaks of, against those there are."""
    plan = _plan(dossier)
    if plan is None:
        return _missing_plan(dossier)
    moment, document = plan
    lines, others = entries(document.fields.get("others")), len(dossier.blueprint.actors) - 1
    level = 4 if lines >= others else 3 if lines >= max(2, others // 2) else 2 if lines else 1
    return Finding(
        level,
        f"The plan describes {plural(lines, 'other delegation', 'other delegations')} of {others}.",
        f"Le plan décrit {lines} des {others} autres délégations.",
        (moment,),
    )


@rule("B1.1b")
def facts_and_assessment(dossier: Dossier) -> Finding | None:
    """Facts and judgements in separate fields of the situation report, with the events they rest on."""
    reports = dossier.documents("situation-report")
    if not reports:
        return None
    moment, report = max(reports, key=lambda r: len(r[1].cites))
    both = entries(report.fields.get("known")) > 0 and entries(report.fields.get("assumed")) > 0
    cited = len(report.cites)
    level = 1 if not both else 2 if cited == 0 else 3 if cited < 4 else 4
    return Finding(
        level,
        f"The situation report {'separates' if both else 'does not separate'} facts from judgements and cites "
        f"{plural(cited, 'event', 'events')}.",
        f"Le compte rendu {'sépare' if both else 'ne sépare pas'} les faits des appréciations et cite "
        f"{plural(cited, 'événement', 'événements')}.",
        (moment,),
    )


@rule("B1.1c")
def analysis_used(dossier: Dossier) -> Finding | None:
    """A plan that comes before the offers and shows in them: several issues traded, and better still adopted."""
    plan, first = _plan(dossier), _first_offer(dossier)
    if plan is None or first is None:
        return None
    moment, _ = plan
    offers = [(m, e) for m, e in dossier.delegation(ev.PackageTabled) if m.seq > moment.seq]
    if not offers:
        return Finding(
            2,
            "A plan was written, but no offer followed it.",
            "Un plan a été rédigé, mais aucune offre ne l’a suivi.",
            (moment,),
        )
    rich = [m for m, e in offers if len(e.choices) >= 3]
    adopted = {e.package for _, e in dossier.shown(ev.TextAdopted)}
    won = [m for m, e in offers if e.package in adopted]
    level = 4 if won else 3 if rich else 2
    return Finding(
        level,
        f"After the plan, the delegation tabled {plural(len(offers), 'package', 'packages')}, {len(rich)} of them trading "
        f"three issues or more{', and one was adopted' if won else ''}.",
        f"Après le plan, la délégation a déposé {plural(len(offers), 'ensemble', 'ensembles')}, dont {len(rich)} portant "
        f"sur au moins trois questions{' ; l’un a été adopté' if won else ''}.",
        (moment, *some(won or rich or [m for m, _ in offers], 3)),
    )


@rule("B1.2a")
def objectives_and_limit(dossier: Dossier) -> Finding | None:
    """Objectives ranked, limit and alternative written."""
    plan = _plan(dossier)
    if plan is None:
        return _missing_plan(dossier)
    moment, document = plan
    objectives = entries(document.fields.get("objectives"))
    limit = entries(document.fields.get("reservation")) > 0
    fallback = entries(document.fields.get("alternative")) > 0
    complete = limit and fallback
    trades = entries(document.fields.get("trades"))
    level = 1 if not complete else 2 if objectives < 2 else 4 if objectives >= 3 and trades >= 2 else 3
    return Finding(
        level,
        f"The plan ranks {plural(objectives, 'objective', 'objectives')}, "
        f"{'states' if complete else 'does not state'} limit and alternative, and prepares {plural(trades, 'trade', 'trades')}.",
        f"Le plan classe {plural(objectives, 'objectif', 'objectifs')}, "
        f"{'énonce' if complete else 'n’énonce pas'} limite et solution de rechange, et prépare "
        f"{plural(trades, 'échange', 'échanges')}.",
        (moment,),
    )


@rule("B1.2b")
def mandate_validated(dossier: Dossier) -> Finding | None:
    """The plan signed off before the delegation's first offer."""
    plan = _plan(dossier)
    if plan is None:
        return _missing_plan(dossier)
    moment, document = plan
    approval, first = dossier.approval(document), _first_offer(dossier)
    if approval is None:
        return Finding(
            1 if first is not None else 2,
            "The plan was never signed off.",
            "Le plan n’a jamais été visé.",
            (moment,) if first is None else (moment, first),
        )
    if first is not None and approval.seq > first.seq:
        return Finding(
            2,
            "The plan was signed off only after the delegation's first offer.",
            "Le plan n’a été visé qu’après la première offre de la délégation.",
            (moment, first, approval),
        )
    early = approval.turn <= 1
    return Finding(
        4 if early else 3,
        f"The plan was signed off before the first offer{', in the first turn' if early else ''}.",
        f"Le plan a été visé avant la première offre{', dès le premier tour' if early else ''}.",
        (moment, approval),
    )


@rule("B1.2c")
def others_alternatives(dossier: Dossier) -> Finding | None:
    """The other parties' needs and alternatives estimated in the plan."""
    plan = _plan(dossier)
    if plan is None:
        return _missing_plan(dossier)
    moment, document = plan
    lines = entries(document.fields.get("others"))
    parties = max((len(i.parties) for i in dossier.blueprint.instruments), default=2) - 1
    level = 1 if lines == 0 else 2 if lines == 1 else 3 if lines < parties else 4
    return Finding(
        level,
        f"The plan estimates what {plural(lines, 'other side needs', 'other sides need')} and would do without a deal.",
        f"Le plan estime les besoins et la solution de rechange de {plural(lines, 'autre partie', 'autres parties')}.",
        (moment,),
    )


# --- B1.3: conducting ------------------------------------------------------------------------------------------------

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


# --- B1.4: coalitions ------------------------------------------------------------------------------------------------


@rule("B1.4a")
def allies_in_time(dossier: Dossier) -> Finding | None:
    """Delegations spoken to in private in the first third of the exercise."""
    private = [(m, e) for m, e in dossier.own(ev.MessageSent) if e.channel != PLENARY]
    outside = [(m, dossier.members(e.channel) - {dossier.actor}) for m, e in private]
    reached = [(m, actors) for m, actors in outside if actors]
    if not dossier.own(ev.MessageSent):
        return None
    if not reached:
        return Finding(
            1,
            "No other delegation was approached in private.",
            "Aucune autre délégation n’a été approchée en privé.",
            some((m for m, _ in dossier.own(ev.MessageSent)), 3),
        )
    third = max(1, dossier.blueprint.clock.turns // 3)
    early = {a for m, actors in reached if m.turn <= third for a in actors}
    ever = {a for _, actors in reached for a in actors}
    level = 4 if len(early) >= 3 else 3 if early else 2
    return Finding(
        level,
        f"{plural(len(ever), 'delegation', 'delegations')} approached in private, {len(early)} of them by turn {third}.",
        f"{plural(len(ever), 'délégation approchée', 'délégations approchées')} en privé, dont {len(early)} avant la fin du "
        f"tour {third}.",
        some(m for m, _ in reached),
    )


@rule("B1.4b")
def common_position(dossier: Dossier) -> Finding | None:
    """A package that another delegation also stands for, written and not gone back on."""
    shared: list[Moment] = []
    own_packages = {e.package: m for m, e in dossier.delegation(ev.PackageTabled)}
    for moment, answer in dossier.shown(ev.PackageAnswered):
        if answer.package in own_packages and answer.answer == "accept" and answer.actor != dossier.actor:
            shared += [own_packages[answer.package], moment]
    for moment, own in dossier.delegation(ev.PackageAnswered):
        if own.answer == "accept":
            shared.append(moment)
    if not shared:
        return None
    held = not _reversals(dossier)
    level = (4 if len(shared) >= 4 else 3) if held else 2
    return Finding(
        level,
        f"{plural(len(shared), 'moment', 'moments')} of a common position with other delegations, "
        f"{'held to' if held else 'later gone back on'}.",
        f"{plural(len(shared), 'moment', 'moments')} de position commune avec d’autres délégations, "
        f"{'tenue' if held else 'abandonnée ensuite'}.",
        (*some(shared), *some(_reversals(dossier), 2)),
    )


def _reversals(dossier: Dossier) -> list[Moment]:
    """Packages the delegation accepted and then rejected."""
    accepted: set[str] = set()
    turned: list[Moment] = []
    for moment, answer in dossier.delegation(ev.PackageAnswered):
        if answer.answer == "accept":
            accepted.add(answer.package)
        elif answer.package in accepted:
            turned.append(moment)
    return turned


# --- B1.5, B1.6: concluding, representing ----------------------------------------------------------------------------


@rule("B1.5c")
def signed_with_authority(dossier: Dossier) -> Finding | None:
    """The signature itself; the rules let nobody sign beyond power or mandate, so 3 is a fact and 4 needs foresight."""
    signatures = dossier.own(ev.TextSigned)
    if not signatures:
        return None
    asked = [m for m, _ in dossier.delegation(ev.CapitalAsked)]
    checked = [m for m in asked if m.seq < signatures[0][0].seq]
    return Finding(
        4 if checked else 3,
        f"{plural(len(signatures), 'text', 'texts')} signed by a seat with full powers and within the mandate"
        f"{', after the capital had been asked' if checked else ''}.",
        f"{plural(len(signatures), 'texte signé', 'textes signés')} par un siège muni des pleins pouvoirs et dans le mandat"
        f"{', la capitale ayant été consultée' if checked else ''}.",
        (*some((m for m, _ in signatures), 3), *some(checked, 2)),
    )


@rule("B1.6a")
def register_and_channel(dossier: Dossier) -> Finding | None:
    """Messages that say what they are for, in the channel that fits, without threats."""
    said = dossier.own(ev.MessageSent)
    if len(said) < 4:
        return None
    threats = [m for m, e in said if e.intent == "threat"]
    marked = [m for m, e in said if e.intent is not None]
    channels = {e.channel for _, e in said}
    share = len(marked) / len(said)
    level = 1 if len(threats) > 1 else 2 if threats or share < 0.3 else 4 if share >= 0.6 and len(channels) >= 3 else 3
    return Finding(
        level,
        f"{len(marked)} of {len(said)} messages state their intent, over {plural(len(channels), 'channel', 'channels')}, "
        f"with {plural(len(threats), 'threat', 'threats')}.",
        f"{len(marked)} messages sur {len(said)} disent leur intention, dans {plural(len(channels), 'canal', 'canaux')}, "
        f"avec {plural(len(threats), 'menace', 'menaces')}.",
        some((*threats, *marked) or (m for m, _ in said)),
    )


@rule("B1.6c")
def nothing_disclosed(dossier: Dossier) -> Finding | None:
    """Looks for eight words in a row of the confidential brief in what the candidate told others."""
    outside = [
        (m, e)
        for m, e in dossier.own(ev.MessageSent)
        if isinstance(e.words, Said) and dossier.members(e.channel) - {dossier.actor}
    ]
    if len(outside) < 4:
        return None
    secret = (dossier.card.brief, dossier.principal.alternative, *dossier.principal.interests)
    runs = {run for text in secret for words in text.values() for run in _runs(words)}
    leaks = [m for m, e in outside if isinstance(e.words, Said) and _runs(e.words.text) & runs]
    if leaks:
        return Finding(
            1,
            f"{plural(len(leaks), 'message repeats', 'messages repeat')} the confidential brief word for word to others.",
            f"{plural(len(leaks), 'message reproduit', 'messages reproduisent')} mot pour mot les instructions "
            "confidentielles.",
            some(leaks),
        )
    return Finding(
        3,
        f"None of {len(outside)} messages to others repeats the confidential brief.",
        f"Aucun des {len(outside)} messages aux autres ne reproduit les instructions confidentielles.",
        some((m for m, _ in outside), 4),
    )


def _runs(text: str, length: int = 8) -> set[tuple[str, ...]]:
    words = [w.strip(".,;:!?«»“”()").lower() for w in text.split()]
    return {tuple(words[i : i + length]) for i in range(len(words) - length + 1)}
