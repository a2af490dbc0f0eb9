"""The sentences of signed texts: each names the article, so that a reader can follow every consequence back to it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from sim.exercise.core.names import Text

if TYPE_CHECKING:
    from sim.exercise.telling import Teller


_DUTIES: Mapping[str, Text] = {
    "deliver": {"en": "deliver", "fr": "fournir"},
    "pay": {"en": "pay", "fr": "payer"},
    "refrain": {"en": "refrain", "fr": "s’abstenir"},
    "report": {"en": "report", "fr": "rendre compte"},
    "allow-inspection": {"en": "admit inspectors", "fr": "admettre les inspecteurs"},
    "withdraw": {"en": "withdraw", "fr": "se retirer"},
    "consult": {"en": "consult", "fr": "consulter"},
}
_CONDUCT: Mapping[str, Text] = {
    "perform": {"en": "performs", "fr": "exécute"},
    "withhold": {"en": "withholds", "fr": "n’exécute plus"},
}
_BY: Mapping[str, Text] = {
    "delegation": {"en": "its delegation’s decision", "fr": "décision de sa délégation"},
    "capital": {"en": "its capital’s decision", "fr": "décision de sa capitale"},
    "award": {"en": "bound by the ruling", "fr": "tenue par la décision rendue"},
}
_CAUSES: Mapping[str, Text] = {
    "withheld": {"en": "by choice", "fr": "par choix"},
    "circumstances": {"en": "for want of means", "fr": "faute de moyens"},
}
_FINDINGS: Mapping[str, Text] = {
    "kept": {"en": "kept", "fr": "respectée"},
    "amiss": {"en": "broken", "fr": "enfreinte"},
    "unverified": {"en": "not verified", "fr": "non vérifiée"},
}
_MEANS: Mapping[str, Text] = {
    "none": {"en": "nobody", "fr": "personne"},
    "self-report": {"en": "its own report", "fr": "son propre rapport"},
    "reports": {"en": "reports", "fr": "des rapports"},
    "sampling": {"en": "samples", "fr": "un sondage"},
    "inspectors": {"en": "inspectors", "fr": "les inspecteurs"},
    "gauge": {"en": "the gauge", "fr": "la station"},
}
_FOLLOWS: Mapping[str, Text] = {
    "in-force": {"en": "is in force", "fr": "est en vigueur"},
    "kept": {"en": "was kept", "fr": "a été respecté"},
    "amiss": {"en": "was broken", "fr": "a été enfreint"},
    "defection": {"en": "was not ratified", "fr": "n’a pas été ratifié"},
    "upheld": {"en": "was ruled broken", "fr": "a été jugé enfreint"},
    "rejected": {"en": "was ruled kept", "fr": "a été jugé respecté"},
}
_RULINGS: Mapping[str, Text] = {
    "upheld": {"en": "the breach is established", "fr": "le manquement est établi"},
    "rejected": {"en": "there was no breach", "fr": "il n’y a pas eu de manquement"},
    "unsettled": {"en": "nothing is settled", "fr": "rien n’est réglé"},
}
_DECIDED: Mapping[bool, Text] = {
    True: {"en": "ratifies", "fr": "ratifie"},
    False: {"en": "does not ratify", "fr": "ne ratifie pas"},
}
_VOTED: Mapping[bool, Text] = {True: {"en": "yes", "fr": "oui"}, False: {"en": "no", "fr": "non"}}
_WHAT: Mapping[str, Text] = {
    "trust": {"en": "{of}’s trust in {about}", "fr": "confiance ({of} envers {about})"},
    "tension": {"en": "{of}’s tension with {about}", "fr": "tension ({of} envers {about})"},
    "legitimacy": {"en": "{of}’s legitimacy", "fr": "légitimité ({of})"},
    "indicator": {"en": "{of}", "fr": "{of}"},
    "pull": {"en": "daily push on {of}", "fr": "poussée quotidienne sur {of}"},
}


Parts = Mapping[str, Any]
STOP = {"en": "; ", "fr": "\N{NO-BREAK SPACE}; "}


def _say(words: Mapping[Any, Text], key: Any, tell: Teller) -> str:
    return words[key][tell.language]


def _duty(event: Any, tell: Teller) -> str:
    """What is owed, as the text says it; where this reader's stream lacks the obligation, its name."""
    return tell.clause(event.obligation)


def _named(event: Any, tell: Teller) -> Parts:
    return {"what": _duty(event, tell), "actor": tell.obligor(event.obligation)}


def shift(what: str, of: str, about: str | None, tell: Teller) -> str:
    """The name of a quantity, as a sentence and a table need it."""
    gauge = next((tell.gauge(g) for g in tell.state.the_scene.gauges if g.id == of), of)
    name = gauge if what in ("indicator", "pull") else tell.actor(of)  # type: ignore[arg-type]
    return _WHAT[what][tell.language].format(of=name, about=tell.actor(about))  # type: ignore[arg-type]


def figure(what: str, of: str, value: float, tell: Teller) -> str:
    """A value of that quantity with as many decimals as it is read with."""
    gauge = next((g for g in tell.state.the_scene.gauges if g.id == of), None)
    decimals = gauge.decimals if what == "indicator" and gauge is not None else 1 if what == "legitimacy" else 2
    return f"{value:.{decimals}f}"


def _shifts(event: Any, tell: Teller) -> str:
    def told(s: Any) -> str:
        was, now = (figure(s.what, s.of, value, tell) for value in (s.was, s.now))
        return f"{shift(s.what, s.of, s.about, tell)} {was} → {now}"

    return STOP[tell.language].join(told(s) for s in event.shifts)


def _article(number: str, tell: Teller) -> str:
    return {"en": f"Article {number}", "fr": f"article {number}"}[tell.language]


def _of(event: Any, tell: Teller) -> str:
    """The article of its text, or the text where no article says so."""
    text = tell.text(event.instrument)
    if not event.number:
        return {"en": f"the {text}", "fr": f"« {text} »"}[tell.language]
    return {"en": f"Article {event.number} of the {text}", "fr": f"l’article {event.number} ({text})"}[tell.language]


def _reading(event: Any, tell: Teller) -> str:
    return "" if event.reading is None else f" ({event.reading:g})"


PARTS: Mapping[str, Callable[[Any, Teller], Parts]] = {
    "ratification-awaited": lambda e, t: {"parties": ", ".join(t.actor(a) for a in e.parties)},
    "ratification-decided": lambda e, t: {
        "decided": _say(_DECIDED, e.ratified, t),
        "percent": f"{100 * e.share:.0f}",
        "needed": f"{100 * e.quota:.0f}",
        "veto": {True: {"en": ", with a veto", "fr": ", avec un veto"}, False: {"en": "", "fr": ""}}[e.vetoed][
            t.language
        ],
    },
    "blocs-voted": lambda e, t: {
        "votes": ", ".join(f"{t.bloc(e.actor, b)} ({_say(_VOTED, yes, t)})" for b, yes in e.votes.items())
    },
    "support-moved": lambda e, t: {
        "support": ", ".join(f"{t.bloc(e.actor, b)} {100 * share:+.0f}" for b, share in e.support.items())
    },
    "involuntary-defection": lambda e, t: {
        "actors": ", ".join(t.actor(a) for a in e.actors),
        "article": f" ({_article(e.number, t)})" if e.number else "",
    },
    "obligation-opened": lambda e, t: {
        "what": _duty(e, t),
        "duty": _say(_DUTIES, e.duty, t),
        "actor": t.actor(e.obligor),
        "to": ", ".join(t.actor(a) for a in e.creditors),
    },
    "conduct-ordered": lambda e, t: {
        **_named(e, t),
        "conduct": _say(_CONDUCT, e.conduct, t),
        "by": _say(_BY, e.by, t),
    },
    "obligation-performed": _named,
    "obligation-breached": lambda e, t: {**_named(e, t), "cause": _say(_CAUSES, e.cause, t)},
    "obligation-observed": lambda e, t: {
        "what": _duty(e, t),
        "actor": t.actor(e.obligor),
        "finding": _say(_FINDINGS, e.finding, t),
        "means": _say(_MEANS, e.means, t),
        "reading": _reading(e, t),
    },
    "consequence-followed": lambda e, t: {
        "article": _of(e, t),
        "cause": _say(_FOLLOWS, e.cause, t),
        "shifts": _shifts(e, t),
    },
    "obligation-disputed": lambda e, t: {
        "what": _duty(e, t),
        "words": ""
        if e.words is None
        else {"en": f" “{t.words(e.words)}”", "fr": f" « {t.words(e.words)} »"}[t.language],
    },
    "dispute-settled": lambda e, t: {"what": _duty(e, t), "ruling": _say(_RULINGS, e.ruling, t)},
    "obligation-suspended": lambda e, t: {
        "what": _duty(e, t),
        "actor": t.actor(e.actor) if e.actor else {"en": "The text itself", "fr": "Le texte lui-même"}[t.language],
    },
    "obligation-revived": lambda e, t: {"what": _duty(e, t)},
    "obligation-ended": lambda e, t: {"what": _duty(e, t)},
}
"""What fills each sentence beyond the names that every event's sentence can use."""


SENTENCES: Mapping[str, Text] = {
    "days-passed": {"en": "After the talks: day {day}.", "fr": "Après les pourparlers : jour {day}."},
    "ratification-awaited": {
        "en": "Signed by all: {instrument}. To be ratified by day {due}: {parties}.",
        "fr": "Signé par tous : {instrument}. À ratifier d’ici le jour {due} : {parties}.",
    },
    "ratification-decided": {
        "en": "{actor} {decided}: {instrument} ({percent} % in favour, {needed} % needed{veto}).",
        "fr": "{actor} {decided} : {instrument} ({percent} % pour, {needed} % requis{veto}).",
    },
    "support-moved": {
        "en": "Day {day}: support for the government at home, from -100 to +100: {support}.",
        "fr": "Jour {day} : soutien au gouvernement à domicile, de -100 à +100 : {support}.",
    },
    "blocs-voted": {"en": "At home in {actor}: {votes}.", "fr": "À domicile, {actor} : {votes}."},
    "involuntary-defection": {
        "en": "{instrument} falls at home, though nobody at the table wished it: {actors}{article}.",
        "fr": "{instrument} échoue au plan interne, contre le gré de la table : {actors}{article}.",
    },
    "obligation-opened": {
        "en": "Article {number} of the {instrument} binds {actor} towards {to} ({duty}): {what}. First due on day "
        "{first}.",
        "fr": "L’article {number} ({instrument}) oblige {actor} envers {to} ({duty}) : {what}. Première échéance : "
        "jour {first}.",
    },
    "conduct-ordered": {
        "en": "Article {number}: {actor} {conduct} ({by}): {what}.",
        "fr": "Article {number} : {actor} {conduct} ({by}) : {what}.",
    },
    "obligation-performed": {
        "en": "Article {number}, day {day}: done by {actor}: {what}.",
        "fr": "Article {number}, jour {day} : exécuté par {actor} : {what}.",
    },
    "obligation-breached": {
        "en": "Article {number}, day {day}: not done by {actor}, {cause}: {what}.",
        "fr": "Article {number}, jour {day} : non exécuté par {actor}, {cause} : {what}.",
    },
    "obligation-observed": {
        "en": "Article {number}, day {day}: found {finding} by {means}{reading}; {actor}: {what}.",
        "fr": "Article {number}, jour {day} : obligation {finding} d’après {means}{reading} ; {actor} : {what}.",
    },
    "consequence-followed": {
        "en": "Because {article} {cause}: {shifts}.",
        "fr": "Parce que {article} {cause} : {shifts}.",
    },
    "obligation-disputed": {
        "en": "{actor} disputes Article {number} ({what}); Article {procedure} will have settled it by day "
        "{settles}.{words}",
        "fr": "{actor} conteste l’application de l’article {number} ({what}) ; l’article {procedure} "
        "l’aura réglé d’ici le jour {settles}.{words}",
    },
    "dispute-settled": {
        "en": "Under Article {procedure}, on Article {number} ({what}): {ruling}.",
        "fr": "En vertu de l’article {procedure}, sur l’article {number} ({what}) : {ruling}.",
    },
    "obligation-suspended": {
        "en": "{actor} suspends Article {number} ({what}) because Article {because_number} was broken.",
        "fr": "{actor} suspend l’article {number} ({what}) parce que l’article {because_number} a été enfreint.",
    },
    "obligation-revived": {
        "en": "Article {number} ({what}) binds again: the breach of Article {because_number} is cured.",
        "fr": "L’article {number} ({what}) lie de nouveau : il est remédié au manquement à l’article {because_number}.",
    },
    "obligation-ended": {
        "en": "Article {number} has run its course: {what}.",
        "fr": "L’article {number} est arrivé à son terme : {what}.",
    },
}
