"""The structured documents of the trade: which fields each form has, who signs it off, and who then reads it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from sim.exercise.core.blueprint import DocumentKindId
from sim.exercise.core.names import Text

FieldForm = Literal["text", "lines", "percent", "choice"]


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a form. `lines` takes several entries; `choice` one of `options`."""

    id: str
    label: Text
    help: Text
    form: FieldForm = "text"
    required: bool = True
    options: Mapping[str, Text] | None = None


@dataclass(frozen=True, slots=True)
class DocumentForm:
    """A kind of document. `public` forms are released to everyone once approved."""

    id: DocumentKindId
    name: Text
    purpose: Text
    fields: tuple[Field, ...]
    public: bool = False


def _t(en: str, fr: str) -> Text:
    return {"en": en, "fr": fr}


FORMS: Mapping[DocumentKindId, DocumentForm] = {
    form.id: form
    for form in (
        DocumentForm(
            id="negotiation-plan",
            name=_t("Negotiation plan", "Plan de négociation"),
            purpose=_t(
                "What we want, in which order, what we can give, and where we stop.",
                "Ce que nous voulons, dans quel ordre, ce que nous pouvons céder et où nous nous arrêtons.",
            ),
            fields=(
                Field(
                    "objectives",
                    _t("Objectives, most important first", "Objectifs, par ordre d’importance"),
                    _t("Rank them.", "Classez-les."),
                    "lines",
                ),
                Field(
                    "reservation",
                    _t("Where we stop", "Notre point de rupture"),
                    _t(
                        "The least we accept, issue by issue or as a whole.",
                        "Le minimum acceptable, question par question ou dans l’ensemble.",
                    ),
                ),
                Field(
                    "alternative",
                    _t("Our best alternative to an agreement", "Notre meilleure solution de rechange"),
                    _t("What we do if there is no deal.", "Ce que nous ferons sans accord."),
                ),
                Field(
                    "others",
                    _t("The others: interests and alternatives", "Les autres : intérêts et solutions de rechange"),
                    _t(
                        "For each delegation: what it needs, what it does without a deal.",
                        "Pour chaque délégation : ce dont elle a besoin, ce qu’elle fera sans accord.",
                    ),
                    "lines",
                ),
                Field(
                    "trades",
                    _t("Trades we will offer", "Échanges que nous proposerons"),
                    _t("What we give for what.", "Ce que nous donnons, contre quoi."),
                    "lines",
                ),
                Field(
                    "allies",
                    _t("Whom we talk to first", "À qui nous parlons d’abord"),
                    _t("And why.", "Et pourquoi."),
                    required=False,
                ),
            ),
        ),
        DocumentForm(
            id="situation-report",
            name=_t("Situation report", "Compte rendu de situation"),
            purpose=_t(
                "What is known, what is assumed, what is not known, and what should be done next.",
                "Ce qui est établi, ce qui est supposé, ce qu’on ignore, et ce qu’il faut faire ensuite.",
            ),
            fields=(
                Field(
                    "summary",
                    _t("In two sentences", "En deux phrases"),
                    _t("What has happened and why it matters.", "Ce qui s’est passé et pourquoi cela importe."),
                ),
                Field(
                    "known",
                    _t("Known", "Établi"),
                    _t("Facts with a source.", "Des faits, avec leur source."),
                    "lines",
                ),
                Field(
                    "assumed",
                    _t("Assumed", "Supposé"),
                    _t("Judgements; say how sure you are.", "Des appréciations ; dites votre degré de certitude."),
                    "lines",
                ),
                Field(
                    "unknown",
                    _t("Not known", "Ignoré"),
                    _t("What you have asked for, and from whom.", "Ce que vous avez demandé, et à qui."),
                    "lines",
                ),
                Field(
                    "next",
                    _t("Recommended next step", "Prochaine étape recommandée"),
                    _t("One recommendation.", "Une seule recommandation."),
                ),
            ),
        ),
        DocumentForm(
            id="decision-note",
            name=_t("Decision note", "Note de décision"),
            purpose=_t(
                "Options compared, one recommended, with a confidence and what would change our mind.",
                "Des options comparées, une recommandée, un degré de confiance et ce qui nous ferait changer d’avis.",
            ),
            fields=(
                Field(
                    "question",
                    _t("The decision to take", "La décision à prendre"),
                    _t("One question, with its deadline.", "Une question, avec son échéance."),
                ),
                Field(
                    "options",
                    _t("Options", "Options"),
                    _t(
                        "With cost, risk and legal basis. Doing nothing is an option.",
                        "Avec coût, risque et base juridique. Ne rien faire est une option.",
                    ),
                    "lines",
                ),
                Field(
                    "recommendation",
                    _t("Recommendation", "Recommandation"),
                    _t("Which option, and why.", "Quelle option, et pourquoi."),
                ),
                Field(
                    "confidence",
                    _t("Confidence, %", "Confiance, %"),
                    _t("How sure you are that it is right.", "À quel point vous êtes sûr du choix."),
                    "percent",
                ),
                Field(
                    "trigger",
                    _t("What would change it", "Ce qui la ferait changer"),
                    _t("A fact that would reopen the decision.", "Un fait qui rouvrirait la décision."),
                ),
                Field(
                    "legal",
                    _t("Legal basis", "Base juridique"),
                    _t("Treaty, article or custom relied on.", "Traité, article ou coutume invoqué."),
                    required=False,
                ),
            ),
        ),
        DocumentForm(
            id="press-line",
            name=_t("Press line", "Éléments de langage"),
            purpose=_t(
                "Two or three sentences we can keep, and nothing unverified.",
                "Deux ou trois phrases que nous pourrons tenir, et rien qui ne soit vérifié.",
            ),
            fields=(
                Field(
                    "line",
                    _t("What we say", "Ce que nous disons"),
                    _t(
                        "What is public once approved and released.", "Ce qui sera public une fois approuvé et diffusé."
                    ),
                ),
                Field(
                    "unsaid",
                    _t("What we do not say", "Ce que nous ne disons pas"),
                    _t("For the delegation only; not released.", "Pour la délégation seulement ; non diffusé."),
                    required=False,
                ),
                Field(
                    "basis",
                    _t("What it rests on", "Sur quoi elle repose"),
                    _t(
                        "Which facts, verified how. Not released.",
                        "Quels faits, vérifiés comment. Non diffusé.",
                    ),
                    required=False,
                ),
            ),
            public=True,
        ),
        DocumentForm(
            id="after-action-review",
            name=_t("After-action review", "Retour d’expérience"),
            purpose=_t(
                "What was meant, what happened, why, and what we will do differently.",
                "Ce qui était prévu, ce qui s’est passé, pourquoi, et ce que nous ferons autrement.",
            ),
            fields=(
                Field(
                    "timeline",
                    _t("What happened", "Ce qui s’est passé"),
                    _t(
                        "The turning points in order; cite the moments.",
                        "Les tournants, dans l’ordre ; citez les moments.",
                    ),
                    "lines",
                ),
                Field(
                    "causes",
                    _t("Why", "Pourquoi"),
                    _t("Causes, not culprits.", "Des causes, pas des coupables."),
                    "lines",
                ),
                Field(
                    "kept",
                    _t("What to keep", "Ce qu’il faut garder"),
                    _t("What worked and should be repeated.", "Ce qui a marché et doit être répété."),
                    "lines",
                    required=False,
                ),
                Field(
                    "actions",
                    _t("What we will do: who, by when", "Ce que nous ferons : qui, pour quand"),
                    _t("Action, owner, date.", "Action, responsable, date."),
                    "lines",
                ),
            ),
        ),
    )
}


RELEASED_FIELDS: Mapping[DocumentKindId, tuple[str, ...]] = {"press-line": ("line",)}
"""The fields that the public reads; everything else stays in the delegation."""
