"""Block B3: what the record shows of planning for, appraising, deciding in and learning from a crisis."""

from __future__ import annotations

from assessment.evidence.dossier import Dossier, Moment
from assessment.evidence.rule import Finding, entries, minutes, plural, rule, some
from sim.exercise import events as ev
from sim.exercise.names import ActorId, Said, Words
from sim.world import ACTS

CORRECTION_MINUTES = 10
ULTIMATUM_MINUTES = 12
HOSTILE = -5.0
"""Goldstein score at or below which an act counts as escalation: threats, coercion and force."""


def _spoken(value: Words | tuple[Words, ...] | None) -> str:
    words = value if isinstance(value, tuple) else (value,)
    return " ".join(w.text for w in words if isinstance(w, Said))


# --- B3.1: planning --------------------------------------------------------------------------------------------------


@rule("B3.1a")
def planned_ahead(dossier: Dossier) -> Finding | None:
    """A written plan or decision note before the first major inject."""
    crisis = dossier.crisis
    if crisis is None:
        return None
    notes = [(m, e) for m, e in dossier.documents("decision-note") if m.seq < crisis.seq]
    plans = [(m, e) for m, e in dossier.documents("negotiation-plan") if m.seq < crisis.seq]
    if notes:
        moment, note = notes[-1]
        approval = dossier.approval(note)
        ready = approval is not None and approval.seq < crisis.seq
        return Finding(
            4 if ready else 3,
            f"A decision note with its trigger was filed {'and approved ' if ready else ''}before the crisis broke.",
            f"Une note de décision avec son déclencheur a été déposée {'et approuvée ' if ready else ''}avant la crise.",
            (moment, crisis) if approval is None else (moment, approval, crisis),
        )
    if plans:
        return Finding(
            2,
            "Before the crisis only the negotiation plan spoke of a fallback.",
            "Avant la crise, seul le plan de négociation évoquait une solution de repli.",
            (plans[-1][0], crisis),
        )
    return None


@rule("B3.1b")
def triggers_set(dossier: Dossier) -> Finding | None:
    """What would change the decision, stated; a figure or a fact in it counts more than a phrase."""
    notes = dossier.documents("decision-note")
    if not notes:
        return None
    stated = [(m, e) for m, e in notes if entries(e.fields.get("trigger"))]
    measured = [m for m, e in stated if _measured(e.fields.get("trigger"))]
    level = 1 if not stated else 3 if measured else 2
    if measured and len(notes) > 1:
        level = 4
    return Finding(
        level,
        f"{plural(len(stated), 'decision note states', 'decision notes state')} a trigger, {len(measured)} of them a "
        "measurable one.",
        f"{plural(len(stated), 'note énonce', 'notes énoncent')} un déclencheur, dont {len(measured)} mesurable(s).",
        some(m for m, _ in notes),
    )


def _measured(value: Words | tuple[Words, ...] | None) -> bool:
    words = value if isinstance(value, tuple) else (value,)
    for w in words:
        if isinstance(w, Said) and any(c.isdigit() for c in w.text):
            return True
        if w is not None and not isinstance(w, Said) and any(not isinstance(v, str) for v in w.values.values()):
            return True
    return False


# --- B3.2: the situation picture -------------------------------------------------------------------------------------


@rule("B3.2b")
def known_assumed_unknown(dossier: Dossier) -> Finding | None:
    """The three fields of the situation report, and what they cite."""
    reports = dossier.documents("situation-report")
    if not reports:
        return None
    fields = ("known", "assumed", "unknown")
    moment, report = max(reports, key=lambda r: (min(entries(r[1].fields.get(f)) for f in fields), len(r[1].cites)))
    counts = [entries(report.fields.get(f)) for f in fields]
    cited = len(report.cites)
    level = 1 if 0 in counts else 2 if cited == 0 else 4 if min(counts) >= 2 and cited >= 2 else 3
    return Finding(
        level,
        f"{counts[0]} known, {counts[1]} assumed, {counts[2]} unknown; {plural(cited, 'event', 'events')} cited.",
        f"{counts[0]} établi, {counts[1]} supposé, {counts[2]} ignoré ; {plural(cited, 'événement cité', 'événements cités')}.",
        (moment,),
    )


@rule("B3.2c")
def false_report_corrected(dossier: Dossier) -> Finding | None:
    """After news that was false: not built on, and put right within the set time of its correction."""
    false = [(m, e) for m, e in dossier.shown(ev.InjectReleased) if _false(dossier, e)]
    if not false:
        return None
    moment, news = false[0]
    corrections = [m for m, e in dossier.shown(ev.InjectReleased) if e.corrects == news.inject]
    built_on = [m for m, e in dossier.own(ev.DocumentSubmitted) if moment.ref in e.cites and _as_fact(e)]
    doubted = [
        m
        for m, e in dossier.own(ev.DocumentSubmitted)
        if moment.ref in e.cites and entries(e.fields.get("unknown")) and not _as_fact(e)
    ]
    early = [m for m in doubted if not corrections or m.seq < corrections[0].seq]
    if early and not built_on:
        return Finding(
            4,
            "The false report was cited as unverified before it was corrected.",
            "La fausse information a été citée comme non vérifiée avant d’être corrigée.",
            (moment, early[0]),
        )
    if not corrections:
        return Finding(1, "A document builds on the false report.", "Un document s’appuie sur la fausse information.",
                       (moment, built_on[0])) if built_on else None  # fmt: skip
    correction = corrections[0]
    after = [m for m, e in dossier.own(ev.DocumentSubmitted) if correction.ref in e.cites]
    after += [m for m, e in dossier.own(ev.MessageSent) if e.reply_to == correction.ref]
    after.sort(key=lambda m: m.seq)
    if not after:
        level = 1 if built_on else 2
        return Finding(
            level,
            "The correction was not taken up in writing.",
            "Le rectificatif n’a pas été repris par écrit.",
            (moment, correction, *built_on[:1]),
        )
    took = minutes(after[0].elapsed - correction.elapsed)
    return Finding(
        3 if took <= CORRECTION_MINUTES else 2,
        f"The correction was taken up {took} minutes after it came; the set time is {CORRECTION_MINUTES}.",
        f"Le rectificatif a été repris {took} minutes après son arrivée ; le délai est de {CORRECTION_MINUTES}.",
        (moment, correction, after[0]),
    )


def _false(dossier: Dossier, news: ev.InjectReleased) -> bool:
    inject = dossier.inject(news.inject)
    return inject is not None and inject.truth == "false"


def _as_fact(document: ev.DocumentSubmitted) -> bool:
    """Whether a document has no place for doubt: a press line, or a report that leaves "assumed" and "unknown" empty."""
    if document.form == "situation-report":
        return not (entries(document.fields.get("assumed")) or entries(document.fields.get("unknown")))
    return document.form == "press-line"


# --- B3.3: the team --------------------------------------------------------------------------------------------------


@rule("B3.3a")
def cell_rhythm(dossier: Dossier) -> Finding | None:
    """Turns after the crisis broke in which the delegation met in its own room."""
    crisis = dossier.crisis
    if crisis is None or len(dossier.colleagues) < 2:
        return None
    turns = set(range(crisis.turn, dossier.moments[-1].turn + 1))
    met = [(m, e) for m, e in dossier.own(ev.MessageSent) if m.seq > crisis.seq and _delegation(dossier, e)]
    kept = {m.turn for m, _ in met}
    if not met:
        return Finding(
            1,
            "After the crisis broke, the candidate never spoke in the delegation's room.",
            "Après le début de la crise, le candidat ne s’est jamais exprimé dans la salle de la délégation.",
            (crisis,),
        )
    share = len(kept & turns) / len(turns)
    return Finding(
        4 if share >= 0.9 and len(turns) > 2 else 3 if share >= 0.5 else 2,
        f"The delegation met in {len(kept & turns)} of {len(turns)} turns after the crisis broke.",
        f"La délégation s’est réunie lors de {len(kept & turns)} des {len(turns)} tours suivant le début de la crise.",
        some(m for m, _ in met),
    )


def _delegation(dossier: Dossier, message: ev.MessageSent) -> bool:
    return dossier.members(message.channel) == {dossier.actor}


@rule("B3.3b")
def orders_closed(dossier: Dossier) -> Finding | None:
    """Tasks given with an owner and a time, and reported back."""
    given = dossier.own(ev.TaskSet)
    if not given:
        return None
    closed = {e.task: m for m, e in dossier.delegation(ev.TaskClosed) if e.outcome == "done"}
    timed = [e for _, e in given if e.due is not None]
    done = [closed[e.task] for _, e in given if e.task in closed]
    level = 1 if not timed else 2 if not done else 4 if len(done) >= 2 and len(done) == len(given) else 3
    return Finding(
        level,
        f"{plural(len(given), 'task', 'tasks')} given, {len(timed)} with a time, {len(done)} reported done.",
        f"{plural(len(given), 'tâche donnée', 'tâches données')}, {len(timed)} avec échéance, {len(done)} faites.",
        (*some((m for m, _ in given), 4), *some(done, 4)),
    )


@rule("B3.3c")
def workload_shared(dossier: Dossier) -> Finding | None:
    """Tasks given to more than one member, and nobody's message threatening or apologising for tone inside the team."""
    given = dossier.own(ev.TaskSet)
    if not given or len(dossier.colleagues) < 2:
        return None
    owners = {e.owner for _, e in given}
    level = 4 if owners == dossier.colleagues and len(given) >= 3 else 3 if len(owners) >= 2 else 2
    return Finding(
        level,
        f"{plural(len(given), 'task', 'tasks')} shared among {len(owners)} of {len(dossier.colleagues)} members.",
        f"{plural(len(given), 'tâche répartie', 'tâches réparties')} entre {len(owners)} des {len(dossier.colleagues)} membres.",
        some(m for m, _ in given),
    )


# --- B3.4: deciding --------------------------------------------------------------------------------------------------


@rule("B3.4a")
def decided_under_uncertainty(dossier: Dossier) -> Finding | None:
    """A decision note on time, with options, confidence and trigger; revised when facts changed."""
    dues = dossier.dues("decision-note")
    notes = dossier.documents("decision-note")
    if not notes:
        late = [m for m, d in dues if dossier.moments[-1].elapsed > d.ends]
        if not late:
            return None
        return Finding(
            1,
            "A decision note was asked for and none was written.",
            "Une note de décision était demandée ; aucune n’a été rédigée.",
            (late[0],),
        )
    moment, note = notes[0]
    due = next((d for _, d in dues if d.due == note.due), None)
    on_time = due is None or moment.elapsed <= due.ends
    options = entries(note.fields.get("options"))
    framed = all(entries(note.fields.get(f)) for f in ("confidence", "trigger"))
    revised = [m for m, e in notes if e.revision > 1]
    level = (
        1 if options == 0 else 2 if not on_time or not framed or options < 2 else 4 if revised and options >= 3 else 3
    )
    return Finding(
        level,
        f"Decision note {'on time' if on_time else 'late'}, {plural(options, 'option', 'options')} compared, confidence and "
        f"trigger {'stated' if framed else 'not both stated'}{', revised afterwards' if revised else ''}.",
        f"Note de décision {'à temps' if on_time else 'en retard'}, {plural(options, 'option comparée', 'options comparées')}, "
        f"confiance et déclencheur {'énoncés' if framed else 'incomplets'}{', révisée ensuite' if revised else ''}.",
        (moment, *revised[:1]),
    )


@rule("B3.4b")
def proportionate(dossier: Dossier) -> Finding | None:
    """The candidate's acts once the crisis had broken: their hostility, their basis, and whether the ladder climbed."""
    crisis = dossier.crisis
    if crisis is None:
        return None
    acts = [(m, e) for m, e in dossier.own(ev.ActionTaken) if m.seq > crisis.seq]
    acts += [(m, e) for m, e in dossier.own(ev.CovertActionTaken) if m.seq > crisis.seq]  # type: ignore[misc]
    if not acts:
        return None
    hostile = [m for m, e in acts if e.act in ACTS and ACTS[e.act].goldstein <= HOSTILE]
    climbs = [c for m, _ in acts if (c := _climb_after(dossier, m)) is not None]
    eased = [m for m, e in acts if e.act in ACTS and ACTS[e.act].goldstein >= 4]
    grounded = [m for m, e in acts if e.basis]
    level = 1 if len(hostile) > 1 else 2 if hostile or climbs else 4 if eased and grounded else 3
    return Finding(
        level,
        f"{plural(len(acts), 'act', 'acts')} after the crisis broke: {len(hostile)} hostile, {len(eased)} easing, "
        f"{len(grounded)} with a stated basis; the ladder climbed after {len(climbs)}.",
        f"{plural(len(acts), 'acte', 'actes')} après le début de la crise : {len(hostile)} hostile(s), {len(eased)} d’apaisement, "
        f"{len(grounded)} avec base énoncée ; l’échelle a monté après {len(climbs)}.",
        (*some((*hostile, *eased, *(m for m, _ in acts))), *climbs[:2]),
    )


def _climb_after(dossier: Dossier, act: Moment) -> Moment | None:
    """The climb of the ladder that the act itself caused: it stands among the events of the same command."""
    command = dossier.log[act.seq - 1].command
    for moment in dossier.moments[act.seq : act.seq + 8]:
        if dossier.log[moment.seq - 1].command != command:
            return None
        if isinstance(moment.event, ev.LadderMoved) and moment.event.rung > moment.event.was:
            return moment
    return None


@rule("B3.4c")
def advice_with_options(dossier: Dossier) -> Finding | None:
    """Options in the decision notes."""
    notes = dossier.documents("decision-note")
    if not notes:
        return None
    moment, note = max(notes, key=lambda n: entries(n[1].fields.get("options")))
    options = entries(note.fields.get("options"))
    advised = entries(note.fields.get("recommendation")) > 0
    approved = dossier.approval(note)
    level = 1 if options < 2 else 2 if options == 2 else 4 if approved and advised else 3
    return Finding(
        level,
        f"{plural(options, 'option', 'options')} offered{', one recommended' if advised else ''}"
        f"{', and the note was approved' if approved else ''}.",
        f"{plural(options, 'option proposée', 'options proposées')}{', dont une recommandée' if advised else ''}"
        f"{' ; note approuvée' if approved else ''}.",
        (moment,) if approved is None else (moment, approved),
    )


# --- B3.5: de-escalating ---------------------------------------------------------------------------------------------


@rule("B3.5a")
def channel_kept_open(dossier: Dossier) -> Finding | None:
    """Talking, outside the plenary, with the delegation that was the most hostile when the crisis broke."""
    crisis = dossier.crisis
    hostile = _most_hostile(dossier, crisis) if crisis is not None else None
    if crisis is None or hostile is None:
        return None
    said = [(m, e) for m, e in dossier.own(ev.MessageSent) if m.seq > crisis.seq]
    direct = [m for m, e in said if hostile in dossier.members(e.channel) and e.channel != "plenary"]
    turns = {m.turn for m in direct}
    heard = [m for m, _ in said]
    if not heard:
        return Finding(
            1,
            "After the crisis broke, the candidate said nothing to anyone.",
            "Après le début de la crise, le candidat n’a rien dit à personne.",
            (crisis,),
        )
    level = 2 if not direct else 4 if len(turns) >= 3 else 3
    name = dossier.blueprint.actor(hostile).name
    return Finding(
        level,
        f"{plural(len(direct), 'message', 'messages')} to {name['en']} outside the plenary after the crisis broke, in "
        f"{plural(len(turns), 'turn', 'turns')}.",
        f"{plural(len(direct), 'message', 'messages')} hors plénière ({name['fr']}) après le début de la crise, sur "
        f"{plural(len(turns), 'tour', 'tours')}.",
        (crisis, *some(direct or heard, 5)),
    )


def _most_hostile(dossier: Dossier, crisis: Moment) -> ActorId | None:
    """As the seat itself could see it at that moment."""
    ties = dossier.knew(crisis.seq + 1).dyads
    facing = {a: t.tension for (a, b), t in ties.items() if b == dossier.actor}
    return max(facing, key=lambda a: (facing[a], a), default=None)


@rule("B3.5b")
def ultimatum_answered(dossier: Dossier) -> Finding | None:
    """An ultimatum met with words in time, and with no threat and no hostile act of one's own."""
    ultimata = [m for m, e in dossier.shown(ev.InjectReleased) if e.ultimatum]
    ultimata += [m for m, e in dossier.shown(ev.ActionTaken) if e.act == "ultimatum" and e.target == dossier.actor]
    if not ultimata:
        return None
    first = min(ultimata, key=lambda m: m.seq)
    if not any(t.covers(first.seq) for t in dossier.candidate.tenures):
        return None
    limit = first.elapsed + ULTIMATUM_MINUTES * 60_000
    said = [(m, e) for m, e in dossier.own(ev.MessageSent) if m.seq > first.seq]
    answers = [m for m, e in said if m.elapsed <= limit and e.intent is not None and e.intent != "threat"]
    threats = [m for m, e in said if e.intent == "threat"]
    threats += [
        m
        for m, e in dossier.own(ev.ActionTaken)
        if m.seq > first.seq and e.act in ACTS and ACTS[e.act].goldstein <= HOSTILE
    ]
    if threats:
        level, en, fr = 1, "met with a counter-threat", "suivi d’une contre-menace"
    elif not answers:
        level, en, fr = 2, "not answered in time", "resté sans réponse dans le délai"
    else:
        offered = [m for m, e in said if m.elapsed <= limit and e.intent in ("proposal", "offer", "question")]
        level = 4 if offered else 3
        en = "answered in time, without threat" + (", and with a way out" if offered else "")
        fr = "suivi d’une réponse à temps, sans menace" + (", avec une issue" if offered else "")
    return Finding(
        level, f"The ultimatum was {en}.", f"L’ultimatum a été {fr}.", (first, *some((*threats, *answers), 4))
    )


@rule("B3.5c")
def neutral_process(dossier: Dossier) -> Finding | None:
    """For seats that chair or mediate: both sides heard in private, and a single text put before them."""
    if "chair" not in dossier.card.powers and dossier.principal.style != "mediator":
        return None
    said = dossier.own(ev.MessageSent)
    if not said:
        return None
    heard = {a for _, e in said for a in dossier.members(e.channel) if e.channel != "plenary"} - {dossier.actor}
    tabled = [m for m, _ in dossier.own(ev.PackageTabled)]
    sided = [m for m, e in said if e.intent in ("threat", "warning")]
    level = 2 if len(heard) < 2 else 4 if tabled and not sided else 3
    return Finding(
        level,
        f"{plural(len(heard), 'delegation', 'delegations')} heard in private and "
        f"{plural(len(tabled), 'single text', 'single texts')} tabled.",
        f"{plural(len(heard), 'délégation entendue', 'délégations entendues')} en privé et "
        f"{plural(len(tabled), 'texte unique déposé', 'textes uniques déposés')}.",
        (*some((m for m, _ in said), 4), *some(tabled, 2)),
    )


# --- B3.6: communicating ---------------------------------------------------------------------------------------------


@rule("B3.6c")
def nothing_unverified(dossier: Dossier) -> Finding | None:
    """What the released press lines rest on, by the grade of the news they cite and by what turned out false."""
    released = {e.document: m for m, e in dossier.delegation(ev.DocumentReleased)}
    lines = [(m, e) for m, e in dossier.documents("press-line") if e.document in released]
    if not lines:
        return None
    cited = [found for _, e in lines for ref in e.cites if (found := dossier.inject_of(ref)) is not None]
    weak = [(m, n) for m, n in cited if _weak(n.reliability)]
    false = [(m, n) for m, n in cited if _false(dossier, n)]
    basis = any(entries(e.fields.get("basis")) for _, e in lines)
    level = 1 if false else 2 if weak or not (cited or basis) else 4 if cited and basis else 3
    moments = [m for m, _ in lines] + [released[e.document] for _, e in lines]
    return Finding(
        level,
        f"{plural(len(lines), 'press line', 'press lines')} released, resting on {plural(len(cited), 'report', 'reports')}: "
        f"{len(weak)} of low reliability, {len(false)} false.",
        f"{plural(len(lines), 'élément de langage diffusé', 'éléments de langage diffusés')}, fondé(s) sur "
        f"{plural(len(cited), 'information', 'informations')} : {len(weak)} peu fiable(s), {len(false)} fausse(s).",
        (*some(moments, 4), *some((m for m, _ in (*false, *weak)), 3)),
    )


def _weak(reliability: str) -> bool:
    """Admiralty grades D-F for the source or 4-6 for the information."""
    return reliability[:1] in "DEF" or reliability[1:2] in "456"


# --- B3.7: learning --------------------------------------------------------------------------------------------------

REVIEW = "after-action-review"


def _review(dossier: Dossier) -> tuple[Moment, ev.DocumentSubmitted] | None:
    reviews = dossier.documents(REVIEW)
    return reviews[-1] if reviews else None


def _missing_review(dossier: Dossier) -> Finding | None:
    late = [m for m, d in dossier.dues(REVIEW) if dossier.moments[-1].elapsed > d.ends]
    if not late:
        return None
    return Finding(
        1,
        "An after-action review was asked for and none was written.",
        "Un retour d’expérience était demandé ; aucun n’a été rédigé.",
        (late[0],),
    )


@rule("B3.7a")
def faithful_timeline(dossier: Dossier) -> Finding | None:
    """The turning points told, and the recorded moments they cite."""
    review = _review(dossier)
    if review is None:
        return _missing_review(dossier)
    moment, document = review
    points, cited = entries(document.fields.get("timeline")), len(document.cites)
    numbers = {m.ref: m for m in dossier.moments}
    moments = [numbers[ref] for ref in document.cites if ref in numbers]
    level = 1 if points < 2 else 2 if cited == 0 else 4 if points >= 4 and cited >= 4 else 3
    return Finding(
        level,
        f"{plural(points, 'turning point', 'turning points')} told, {plural(cited, 'recorded moment', 'recorded moments')} cited.",
        f"{plural(points, 'tournant relaté', 'tournants relatés')}, {plural(cited, 'moment cité', 'moments cités')}.",
        (moment, *some(moments, 4)),
    )


@rule("B3.7b")
def causes_not_blame(dossier: Dossier) -> Finding | None:
    """Causes listed; a line that names a person of another delegation is taken for blame."""
    review = _review(dossier)
    if review is None:
        return _missing_review(dossier)
    moment, document = review
    causes = entries(document.fields.get("causes"))
    told = _spoken(document.fields.get("causes")).lower()
    blamed = [s for s in dossier.blueprint.seats if s.persona.split()[-1].lower() in told.split()]
    level = 1 if causes == 0 else 2 if blamed or causes == 1 else 4 if causes >= 3 else 3
    return Finding(
        level,
        f"{plural(causes, 'cause', 'causes')} named{', with a person singled out' if blamed else ', nobody singled out'}.",
        f"{plural(causes, 'cause nommée', 'causes nommées')}{', une personne étant mise en cause' if blamed else ''}.",
        (moment,),
    )


@rule("B3.7c")
def improvement_actions(dossier: Dossier) -> Finding | None:
    """Actions listed, with an owner and a date as far as a figure or a colon shows them."""
    review = _review(dossier)
    if review is None:
        return _missing_review(dossier)
    moment, document = review
    value = document.fields.get("actions")
    lines = value if isinstance(value, tuple) else ((value,) if value is not None else ())
    count = entries(value)
    dated = sum(1 for w in lines if _measured(w))
    level = 1 if count == 0 else 2 if dated == 0 else 4 if count >= 3 and dated == count else 3
    return Finding(
        level,
        f"{plural(count, 'action', 'actions')}, {dated} with a date or a figure.",
        f"{plural(count, 'action', 'actions')}, dont {dated} avec une date ou un chiffre.",
        (moment,),
    )
