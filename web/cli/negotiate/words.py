"""The words of `plenipo negotiate` in both languages, by name; not when they are said."""

from __future__ import annotations

SAID = {
    "range": {
        "en": "--{name} is {value}; it must be between 1 and {most}",
        "fr": "--{name} vaut {value} ; il faut entre 1 et {most}",
    },
    "seed": {"en": "--seed is {value}; it must be 0 or more", "fr": "--seed vaut {value} ; il faut 0 ou plus"},
    "runs": {"en": "negotiations", "fr": "négociations"},
    "stopped": {
        "en": "stopped after {runs} of {all} negotiations",
        "fr": "arrêté après {runs} négociations sur {all}",
    },
    "instrument": {
        "en": "--instrument: there is no {found!r} here; there are {known}",
        "fr": "--instrument : il n’y a pas de « {found} » ici ; il y a {known}",
    },
    "tactics": {
        "en": "--tactics names {given} and there are {needed} parties ({parties}); name one for each, or one for all",
        "fr": "--tactics en nomme {given} pour {needed} parties ({parties}) ; nommez-en une par partie,"
        " ou une pour toutes",
    },
    "unknown": {
        "en": "tactic: there is none named {found!r}; the words are {known}",
        "fr": "tactique : aucune ne se nomme « {found} » ; les mots sont {known}",
    },
}
WORDS = {
    "en": {
        "head": "{path}: {sides}; {rounds} rounds, seed {seed}",
        "columns": ("round", "party", "move"),
        "offer": "offers",
        "accept": "accepts",
        "more": "... {count} more moves ...",
        "agreed": "Agreement in round {round} after {offers} offers, on what {party} proposed:",
        "none": "No agreement: each party is left with its reservation value ({values}).",
        "raw": "raw",
        "normalised": "normalised",
        "far": "{scale}: utilities {utilities}; {pareto:.4f} from the frontier, {nash:.4f} from the Nash point,"
        " joint gain left {left:.4f}",
        "many": "{runs} negotiations, {agreements} agreements",
        "spread": "{name:<{width}}  mean {mean:.4f}   {lowest:.4f} / {lower_quartile:.4f} / {median:.4f} /"
        " {upper_quartile:.4f} / {highest:.4f}",
        "utilities": "Raw utility by party (lowest / quartile / median / quartile / highest; no agreement counts the"
        " reservation value)",
        "round": "round",
        "offers": "offers",
        "rounds": "When there was an agreement",
        "outcomes": "Agreements, the most frequent first",
        "is": "{issue}: {option}",
        "then": "; ",
    },
    "fr": {
        "head": "{path} : {sides} ; {rounds} tours, graine {seed}",
        "columns": ("tour", "partie", "geste"),
        "offer": "propose",
        "accept": "accepte",
        "more": "... {count} autres gestes ...",
        "agreed": "Accord au tour {round} après {offers} propositions, sur celle de {party} :",
        "none": "Pas d’accord : chaque partie garde son seuil ({values}).",
        "raw": "brut",
        "normalised": "normalisé",
        "far": "{scale} : utilités {utilities} ; à {pareto:.4f} de la frontière, à {nash:.4f} du point de Nash,"
        " gain commun restant {left:.4f}",
        "many": "{runs} négociations, {agreements} accords",
        "spread": "{name:<{width}}  moyenne {mean:.4f}   {lowest:.4f} / {lower_quartile:.4f} / {median:.4f} /"
        " {upper_quartile:.4f} / {highest:.4f}",
        "utilities": "Utilité brute par partie (minimum / quartile / médiane / quartile / maximum ; sans accord, on"
        " compte le seuil)",
        "round": "tour",
        "offers": "propositions",
        "rounds": "Lorsqu’il y a eu accord",
        "outcomes": "Accords, les plus fréquents d’abord",
        "is": "{issue} : {option}",
        "then": " ; ",
    },
}
