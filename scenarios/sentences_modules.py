"""What a scenario check says about modules, incidents and evidence, in both languages, by code."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from sim.exercise.core.names import Text

SENTENCES: Mapping[str, tuple[Literal["error", "warning"], Text]] = {
    "gauge-of-module": (
        "error",
        {
            "en": "A module of this scenario brings the gauge '{found}' itself. Delete yours or give it another name.",
            "fr": "Un module de ce scénario apporte déjà l’indicateur « {found} ». Supprimez le vôtre ou renommez-le.",
        },
    ),
    "place-full": (
        "error",
        {
            "en": "{displaced} displaced people do not fit a capacity of {capacity}. Change one of them; 0 means no"
            " limit.",
            "fr": "{displaced} personnes déplacées dépassent la capacité de {capacity}. Corrigez l’un ou l’autre ;"
            " 0 signifie sans limite.",
        },
    ),
    "same-pair": (
        "error",
        {
            "en": "The pair of '{a}' and '{b}' was already given at line {first}. Keep one.",
            "fr": "La paire « {a} » et « {b} » figure déjà à la ligne {first}. Gardez-en une.",
        },
    ),
    "pair-missing": (
        "error",
        {
            "en": "No pair says how far '{a}' is from '{b}'. Add one under 'pairs'.",
            "fr": "Aucune paire n’indique la distance entre « {a} » et « {b} ». Ajoutez-la sous « pairs ».",
        },
    ),
    "no-partner": (
        "error",
        {
            "en": "'{actor}' is not among the partners of the economy module. Add it there or name another.",
            "fr": "« {actor} » ne figure pas parmi les partenaires du module économique. Ajoutez-le ou nommez-en un"
            " autre.",
        },
    ),
    "tariff-unbound": (
        "error",
        {
            "en": "The tariff applied ({applied}) exceeds the bound one ({bound}). Lower it.",
            "fr": "Le droit appliqué ({applied}) dépasse le droit consolidé ({bound}). Abaissez-le.",
        },
    ),
    "more-than-items": (
        "error",
        {
            "en": "{field} is {found}, but there are {items} items. Give at most as many.",
            "fr": "{field} vaut {found}, mais il n’y a que {items} éléments. N’allez pas au-delà.",
        },
    ),
    "own-victim": (
        "error",
        {
            "en": "'{actor}' cannot be both author and victim of the incident. Name another author.",
            "fr": "« {actor} » ne peut être à la fois auteur et victime de l’incident. Nommez un autre auteur.",
        },
    ),
    "suspects-over-one": (
        "error",
        {
            "en": "The suspects' shares add up to {total}; give at most 1 in all. The rest is for somebody unknown.",
            "fr": "Les parts des suspects totalisent {total} ; donnez au plus 1. Le reste revient à un inconnu.",
        },
    ),
    "evidence-early": (
        "error",
        {
            "en": "This evidence comes before the incident of '{incident}'. Release it later.",
            "fr": "Cet indice précède l’incident de « {incident} ». Diffusez-le plus tard.",
        },
    ),
    "shock-fades": (
        "error",
        {
            "en": "'{found}' is reckoned anew each day, so that a shock to it would be gone the next. Move what it"
            " comes from: access, phase, displaced or appeal-funded.",
            "fr": "« {found} » est recalculé chaque jour : un choc s’effacerait le lendemain. Déplacez ce dont il"
            " dépend : access, phase, displaced ou appeal-funded.",
        },
    ),
}
