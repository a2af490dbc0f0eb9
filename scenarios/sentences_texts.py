"""Every sentence a check can say of interactions and of how texts are decided, in both languages, by code."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from sim.exercise.core.names import Text

Severity = Literal["error", "warning"]

SENTENCES: Mapping[str, tuple[Severity, Text]] = {
    # --- interactions
    "interaction-twice": (
        "error",
        {
            "en": "The same options are already joined at line {first}. Keep one of the two, with the points of both.",
            "fr": "Les mêmes options sont déjà réunies à la ligne {first}. Gardez l’une des deux, avec les points des"
            " deux.",
        },
    ),
    "interaction-worthless": (
        "warning",
        {
            "en": "An interaction of 0 points changes nothing. Give it a bonus (above 0) or a malus (below), or delete"
            " it.",
            "fr": "Une interaction de 0 point ne change rien. Donnez-lui un bonus (au-dessus de 0) ou un malus"
            " (au-dessous), ou supprimez-la.",
        },
    ),
    "interaction-never-holds": (
        "warning",
        {
            "en": "These options can never hold together in a signed text: '{option}' of '{issue}' is a red line of"
            " {who}. Add it to the limits or grants there, or delete the interaction.",
            "fr": "Ces options ne peuvent jamais être réunies dans un texte signé : « {option} » de « {issue} » est une"
            " ligne rouge de {who}. Ajoutez-la à son mandat ou à ses autorisations, ou supprimez l’interaction.",
        },
    ),
    "interaction-past-scale": (
        "warning",
        {
            "en": "With its interactions a package is worth from {low} to {high} points here, and points run from 0 to"
            " 100. Leave room for them: lower the values of these options, or the bonus or malus.",
            "fr": "Avec ses interactions, un ensemble vaut ici de {low} à {high} points, alors que l’échelle va de 0 à"
            " 100. Faites-leur de la place : abaissez la valeur de ces options, ou le bonus ou malus.",
        },
    ),
    # --- decision rules
    "rule-without-kind": (
        "error",
        {
            "en": "This does not say how the text is adopted. Give 'kind', or the 'body' whose rule it is.",
            "fr": "Rien ne dit comment le texte est adopté. Donnez « kind », ou l’organe (« body ») dont c’est la"
            " règle.",
        },
    ),
    "body-says": (
        "error",
        {
            "en": "'{field}' follows from the body '{body}'. Delete it, or write the rule out with 'kind' instead of"
            " 'body'.",
            "fr": "« {field} » découle de l’organe « {body} ». Supprimez-le, ou écrivez la règle avec « kind » au lieu"
            " de « body ».",
        },
    ),
    "body-needs": (
        "error",
        {
            "en": "The rule of '{body}' needs '{field}', which only you can say. Add it.",
            "fr": "La règle de « {body} » demande « {field} », que vous seul pouvez donner. Ajoutez-le.",
        },
    ),
    "unused-in-rule": (
        "warning",
        {
            "en": "Nothing counts '{field}' under this rule ({rule}). Delete it, or choose another 'kind'.",
            "fr": "Rien ne compte « {field} » sous cette règle ({rule}). Supprimez-le, ou choisissez un autre"
            " « kind ».",
        },
    ),
    # --- parties that could sign nothing
    "inconsistent-stakes": (
        "warning",
        {
            "en": "These stakes do not work on the scale of 100 points. {why}",
            "fr": "Ces enjeux ne tiennent pas sur l’échelle de 100 points. {why}",
        },
    ),
}
