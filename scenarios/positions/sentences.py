"""Every sentence the reading of a table of positions can say, in both languages, by code; not when it is said."""

from __future__ import annotations

from collections.abc import Mapping

from sim.exercise.core.names import Text

SENTENCES: Mapping[str, Text] = {
    "empty": {
        "en": "The file holds no line of data. Give one line for each actor and issue, under the header"
        " actor,issue,position,salience,power.",
        "fr": "Le fichier ne contient aucune ligne de données. Donnez une ligne par acteur et par enjeu, sous"
        " l’en-tête actor,issue,position,salience,power.",
    },
    "too-large": {
        "en": "The file has {size} bytes and the most is {most}. Keep only the actors and issues of one negotiation.",
        "fr": "Le fichier compte {size} octets et le maximum est de {most}. Gardez les acteurs et les enjeux"
        " d’une seule négociation.",
    },
    "too-many": {
        "en": "The table has {cells} cells (actors times issues) and the most is {most}. Split it.",
        "fr": "Le tableau compte {cells} cases (acteurs fois enjeux) et le maximum est de {most}. Divisez-le.",
    },
    "not-text": {
        "en": "The character {character} cannot stand in a text file. Export the table as CSV text.",
        "fr": "Le caractère {character} n’a pas sa place dans un fichier texte. Exportez le tableau en texte CSV.",
    },
    "no-column": {
        "en": "The header has no column '{name}'; it must name actor, issue, position, salience and power.",
        "fr": "L’en-tête n’a pas de colonne « {name} » ; il doit nommer actor, issue, position, salience et power.",
    },
    "column-misspelt": {
        "en": "The header says '{found}' where '{name}' is expected. Rename the column.",
        "fr": "L’en-tête dit « {found} » là où « {name} » est attendu. Renommez la colonne.",
    },
    "column-twice": {
        "en": "The header names the column '{name}' twice. Keep one.",
        "fr": "L’en-tête nomme deux fois la colonne « {name} ». Gardez-en une.",
    },
    "unused-column": {
        "en": "The column '{name}' is not used.",
        "fr": "La colonne « {name} » n’est pas utilisée.",
    },
    "short-line": {
        "en": "This line has {found} fields and {expected} are expected: {names}.",
        "fr": "Cette ligne a {found} champs, il en faut {expected} : {names}.",
    },
    "open-quote": {
        "en": "A quotation mark opens here and is not closed on the same line. Close it, or double it if it is text.",
        "fr": "Un guillemet s’ouvre ici sans se fermer sur la même ligne. Fermez-le, ou doublez-le s’il fait"
        " partie du texte.",
    },
    "no-name": {
        "en": "The {field} has no name. Write one.",
        "fr": "Il manque le nom ({field}). Écrivez-le.",
    },
    "missing": {
        "en": "{actor} has a position on {issue} but no {field}. Give a number; 0 means it uses no influence there.",
        "fr": "{actor} a une position sur {issue} mais pas de valeur pour {field}. Donnez un nombre ; 0 signifie"
        " qu’il n’y use d’aucune influence.",
    },
    "not-a-number": {
        "en": "The {field} '{text}' is not a number. Write it like 0.75.",
        "fr": "« {text} » ({field}) n’est pas un nombre. Écrivez-le comme 0.75.",
    },
    "negative": {
        "en": "The {field} of {actor} on {issue} is {value}; it must be 0 or more.",
        "fr": "La valeur de {field} pour {actor} sur {issue} est {value} ; elle doit être d’au moins 0.",
    },
    "salience-range": {
        "en": "The salience of {actor} on {issue} is {value}; it must be in 0 to 1, or in 0 to 100 for the whole file.",
        "fr": "La saillance (salience) de {actor} sur {issue} est {value} ; elle doit être entre 0 et 1, ou entre"
        " 0 et 100 dans tout le fichier.",
    },
    "twice": {
        "en": "{actor} already has a position on {issue} at line {first}. Keep one of the two lines.",
        "fr": "{actor} a déjà une position sur {issue} à la ligne {first}. Gardez une des deux lignes.",
    },
    "off-scale": {
        "en": "The position of {actor} on {issue} is {value}, outside its scale, {lower} to {upper}. Correct it, or"
        " give the scale other ends by #M lines.",
        "fr": "La position de {actor} sur {issue} est {value}, hors de son échelle, de {lower} à {upper}. Corrigez-la,"
        " ou donnez d’autres bouts à l’échelle par des lignes #M.",
    },
    "scale-taken": {
        "en": "No scale is given for {issue} and {value} lies outside 0 to 100, so its positions, {lower} to"
        " {upper}, are taken as its scale.",
        "fr": "Aucune échelle n’est donnée pour {issue} et {value} sort de 0 à 100 : ses positions, de {lower} à"
        " {upper}, sont prises pour échelle.",
    },
    "flat-scale": {
        "en": "The #M lines of {issue} give one end only, {lower}. Give the lowest and the highest position.",
        "fr": "Les lignes #M de {issue} ne donnent qu’un bout, {lower}. Donnez la position la plus basse et la"
        " plus haute.",
    },
    "unknown-actor": {
        "en": "No #A line declares the actor '{name}'.",
        "fr": "Aucune ligne #A ne déclare l’acteur « {name} ».",
    },
    "unknown-issue": {
        "en": "No #P line declares the issue '{name}'.",
        "fr": "Aucune ligne #P ne déclare l’enjeu « {name} ».",
    },
    "declared-twice": {
        "en": "'{name}' is already declared at line {first}. Keep one of the two lines.",
        "fr": "« {name} » est déjà déclaré à la ligne {first}. Gardez une des deux lignes.",
    },
    "unknown-mark": {
        "en": "A line that starts with '{mark}' is not known here; one of #A, #P, #M, #D, or #O and #/ for comments.",
        "fr": "Une ligne qui commence par « {mark} » est inconnue ici ; #A, #P, #M, #D, ou #O et #/ pour un"
        " commentaire.",
    },
    "no-influence": {
        "en": "Nobody has both salience and power on {issue}, so no model can forecast it. Give them to someone,"
        " or leave the issue out.",
        "fr": "Personne n’a à la fois saillance (salience) et pouvoir (power) sur {issue} : aucun modèle ne peut"
        " rien en prévoir. Donnez-les à quelqu’un, ou retirez l’enjeu.",
    },
    "no-position": {
        "en": "Nobody has a position on {issue}; it is left out.",
        "fr": "Personne n’a de position sur {issue} ; cet enjeu est laissé de côté.",
    },
    "suggestion": {
        "en": " Did you mean '{word}'?",
        "fr": " Vouliez-vous écrire « {word} » ?",
    },
}
