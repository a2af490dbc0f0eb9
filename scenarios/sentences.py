"""Every sentence a scenario check can say, in both languages, by code; not when it is said."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from scenarios import sentences_agreements, sentences_modules, sentences_texts
from sim.exercise.core.names import Text

Severity = Literal["error", "warning"]


def _error(en: str, fr: str) -> tuple[Severity, Text]:
    return "error", {"en": en, "fr": fr}


def _warning(en: str, fr: str) -> tuple[Severity, Text]:
    return "warning", {"en": en, "fr": fr}


SENTENCES: Mapping[str, tuple[Severity, Text]] = {
    **sentences_agreements.SENTENCES,
    **sentences_modules.SENTENCES,
    **sentences_texts.SENTENCES,
    # --- the file as a file
    "file-size": _error(
        "The file has {size} bytes and the most is {most}. Shorten its texts, or split it into two scenarios.",
        "Le fichier compte {size} octets et le maximum est de {most}. Raccourcissez ses textes ou faites-en deux"
        " scénarios.",
    ),
    "not-utf-8": _error(
        "This byte ({byte}) is not UTF-8. Save the file as UTF-8 text.",
        "Cet octet ({byte}) n’est pas de l’UTF-8. Enregistrez le fichier en texte UTF-8.",
    ),
    "unreadable-character": _error(
        "The character {character} cannot stand in a text file. Delete it.",
        "Le caractère {character} n’a pas sa place dans un fichier texte. Supprimez-le.",
    ),
    "directive": _error(
        "A line that starts with % is a YAML directive, which scenarios do not use. Delete it, or indent it if it"
        " is text.",
        "Une ligne qui commence par % est une directive YAML, inutile ici. Supprimez-la, ou décalez-la si c’est du"
        " texte.",
    ),
    "several-documents": _error(
        "A second document starts here. Keep one scenario per file and delete this '---'.",
        "Un second document commence ici. Gardez un scénario par fichier et supprimez ce « --- ».",
    ),
    "too-deep": _error(
        "This is nested more than {most} levels deep. No scenario needs it: look for a bracket that is never closed.",
        "L’imbrication dépasse {most} niveaux. Aucun scénario n’en a besoin : cherchez un crochet jamais refermé.",
    ),
    "too-many": _error(
        "The file holds more than {most} values. Split it into two scenarios.",
        "Le fichier contient plus de {most} valeurs. Faites-en deux scénarios.",
    ),
    "alias": _error(
        "'*{name}' repeats something written elsewhere, which scenarios do not allow. Write it out here.",
        "« *{name} » répète ce qui est écrit ailleurs, ce qu’un scénario n’admet pas. Écrivez-le ici en entier.",
    ),
    "anchor": _error(
        "'&{name}' marks a value for reuse, which scenarios do not allow. Delete the mark and write the value out"
        " where it"
        " is needed (put the text in quotes if it really starts with &).",
        "« &{name} » marque une valeur à réutiliser, ce qu’un scénario n’admet pas. Supprimez la marque et écrivez"
        " la valeur"
        " partout où il la faut (mettez le texte entre guillemets s’il commence vraiment par &).",
    ),
    "tag": _error(
        "The tag {tag} is not allowed. Delete it (put the text in quotes if it really starts with an exclamation"
        " mark).",
        "La balise {tag} n’est pas admise. Supprimez-la (mettez le texte entre guillemets s’il commence vraiment par un"
        " point d’exclamation).",
    ),
    "merge-key": _error(
        "'<<' merges another mapping into this one, which scenarios do not allow. Write its keys out here.",
        "« << » fusionne une autre table avec celle-ci, ce qu’un scénario n’admet pas. Écrivez ses clés ici.",
    ),
    "duplicate-key": _error(
        "'{key}' was already given at line {first}. Keep one of the two, or give this one another name.",
        "« {key} » figure déjà à la ligne {first}. Gardez l’un des deux, ou donnez un autre nom à celui-ci.",
    ),
    "key-not-a-word": _error(
        "A name must stand before the colon, not a list or a mapping.",
        "Avant les deux-points, il faut un nom, non une liste ou une table.",
    ),
    "bad-character": _error(
        "This character cannot start a value. Indent with spaces, never with tabs, and put text that starts with"
        " @ ` or % in quotes.",
        "Ce caractère ne peut pas ouvrir une valeur. Décalez avec des espaces, jamais de tabulation, et mettez entre"
        " guillemets un texte qui commence par @ ` ou %.",
    ),
    "colon-in-text": _error(
        "A second colon followed by a space stands on this line. Put the whole text in quotes, or start it on the"
        " next line"
        " after '>-'.",
        "Un second deux-points suivi d’une espace figure sur cette ligne. Mettez tout le texte entre guillemets, ou"
        " commencez-le à la ligne suivante après « >- ».",
    ),
    "indentation": _error(
        "The file cannot be read from here on ({what}). Check that this line is indented like its neighbours and"
        " that every"
        " bracket and quote above it is closed.",
        "Le fichier n’est plus lisible à partir d’ici ({what}). Vérifiez que cette ligne est décalée comme ses"
        " voisines et"
        " que tout crochet ou guillemet ouvert plus haut est refermé.",
    ),
    "syntax": _error(
        "The file cannot be read from here on: {what}. Check quotes, brackets and indentation around this line.",
        "Le fichier n’est plus lisible à partir d’ici : {what}. Vérifiez guillemets, crochets et décalages près de"
        " cette ligne.",
    ),
    "unreadable-file": _error(
        "The file cannot be opened: {why}. Check its name and who may read it.",
        "Le fichier ne s’ouvre pas : {why}. Vérifiez son nom et ses droits de lecture.",
    ),
    "no-such-scenario": _error(
        "No scenario of the library and no file is called '{found}'. Give one of the library's names, or a file's"
        " path.",
        "Ni la bibliothèque ni le dossier n’ont de scénario « {found} ». Donnez un nom de la bibliothèque ou un"
        " chemin.",
    ),
    # --- shapes
    "not-a-scenario": _error(
        "A scenario is a list of names and values, like 'id: my-scenario'. Start from the smallest one in the guide.",
        "Un scénario est une suite de noms et de valeurs, comme « id: mon-scenario ». Partez du plus petit, dans le"
        " guide.",
    ),
    "unknown-field": _error(
        "'{field}' is not a word of this place. Correct it or delete it.",
        "« {field} » n’est pas un mot admis ici. Corrigez-le ou supprimez-le.",
    ),
    "comma-in-text": _error(
        "'{found}' is cut off from the text before the comma. Put a text that holds a comma in quotes.",
        "« {found} » est séparé du texte qui précède la virgule. Mettez entre guillemets un texte qui en contient une.",
    ),
    "missing-field": _error(
        "'{field}' is missing here. Add it.",
        "« {field} » manque ici. Ajoutez-le.",
    ),
    "wrong-type": _error(
        "{found} cannot stand here. Write {wanted}.",
        "{found} n’a pas sa place ici. Écrivez {wanted}.",
    ),
    "wrong-word": _error(
        "'{found}' is not one of the words allowed here.",
        "« {found} » n’est pas un des mots admis ici.",
    ),
    "text-needs-languages": _error(
        "People read this text. Write it in each language: {wanted}.",
        "Ce texte sera lu. Écrivez-le dans chaque langue : {wanted}.",
    ),
    "missing-language": _error(
        "This text is missing in {language}. Write it, or take the language out of 'languages'.",
        "Ce texte manque en {language}. Écrivez-le, ou retirez la langue de « languages ».",
    ),
    "blank": _error(
        "This text is blank. Write it.",
        "Ce texte est vide. Écrivez-le.",
    ),
    "too-long-text": _error(
        "This text has more than {most} characters. Shorten it.",
        "Ce texte dépasse {most} caractères. Raccourcissez-le.",
    ),
    "bad-name": _error(
        "'{found}' cannot be a name. Use small letters, figures and hyphens, starting with a letter, at most 48.",
        "« {found} » ne peut pas être un nom. Employez des minuscules sans accent, des chiffres et des traits"
        " d’union, en"
        " commençant par une lettre, 48 caractères au plus.",
    ),
    "bad-pattern": _error(
        "'{found}' does not have the right form. Write {wanted}.",
        "« {found} » n’a pas la bonne forme. Écrivez {wanted}.",
    ),
    "out-of-range": _error(
        "{found} is out of range. Write {wanted}.",
        "{found} est hors limites. Écrivez {wanted}.",
    ),
    "wrong-count": _error(
        "There are {found} here. Give {wanted}.",
        "Il y en a {found} ici. Donnez-en {wanted}.",
    ),
    "too-long": _error(
        "There are {found} here, more than a scenario can hold. Give {wanted}.",
        "Il y en a {found} ici, plus que n’en peut contenir un scénario. Donnez-en {wanted}.",
    ),
    "more-problems": _error(
        "Only the first {shown} problems are shown. Correct these and check again.",
        "Seuls les {shown} premiers problèmes sont affichés. Corrigez-les et vérifiez de nouveau.",
    ),
    # --- references
    "unknown-name": _error(
        "No {kind} is called '{found}'. Correct the name, or define it.",
        "Aucun élément ({kind}) ne s’appelle « {found} ». Corrigez le nom ou définissez-le.",
    ),
    "reserved-name": _error(
        "'{found}' is the platform's own word. Choose another name.",
        "« {found} » est un mot de la plateforme. Choisissez un autre nom.",
    ),
    "duplicate-name": _error(
        "'{found}' is already the name of another {kind}, at line {first}. Choose another name.",
        "« {found} » désigne déjà autre chose ({kind}), à la ligne {first}. Choisissez un autre nom.",
    ),
    "repeated": _error(
        "'{found}' stands twice in this list. Delete one.",
        "« {found} » figure deux fois dans cette liste. Supprimez-en un.",
    ),
    "unknown-driver": _error(
        "'{found}' is not something that can pull an indicator.",
        "« {found} » ne peut pas agir sur un indicateur.",
    ),
    # --- formulas
    "formula": _error(
        "The formula cannot be read: {what}.",
        "La formule n’est pas lisible : {what}.",
    ),
    "formula-word": _error(
        "The formula uses '{found}', which formulas do not know.",
        "La formule emploie « {found} », que les formules ne connaissent pas.",
    ),
    "formula-out-of-reach": _warning(
        "'{found}' can never reach that value: it stays between {low} and {high}. The inject would never be released.",
        "« {found} » ne peut pas atteindre cette valeur : il reste entre {low} et {high}. L’inject ne partirait"
        " jamais.",
    ),
    # --- what the scenario says
    "same-code": _error(
        "'{found}' is already the code of '{other}'. Give each actor its own.",
        "« {found} » est déjà le code de « {other} ». Donnez à chaque acteur le sien.",
    ),
    "same-colour": _warning(
        "'{other}' already has this colour. Give each actor its own, so that nameplates can be told apart.",
        "« {other} » a déjà cette couleur. Donnez à chaque acteur la sienne, pour distinguer les chevalets.",
    ),
    "no-seat": _error(
        "The actor '{actor}' is party to a text and has no seat: nobody can negotiate for it. Add one under 'seats'.",
        "L’acteur « {actor} » est partie à un texte sans avoir de siège : personne ne peut négocier pour lui."
        " Ajoutez-en un sous « seats ».",
    ),
    "world-diverges": _error(
        "'k4' ({k4}) must be smaller than 'k3' ({k3}), or tense neighbours would grow ever more tense by themselves.",
        "« k4 » ({k4}) doit être inférieur à « k3 » ({k3}), sans quoi deux voisins tendus se tendraient toujours"
        " davantage d’eux-mêmes.",
    ),
    "no-power": _error(
        "No seat of '{actor}' has the power '{power}', so it could never {deed}. Give the power to one of its seats.",
        "Aucun siège de « {actor} » n’a le pouvoir « {power} » : il ne pourrait jamais {deed}. Donnez-le à l’un de"
        " ses sièges.",
    ),
    "weights": _error(
        "The weights of '{instrument}' add up to {total}; they must add up to 1. Change them so that they do.",
        "Les poids de « {instrument} » font {total} au total ; il faut 1. Corrigez-les.",
    ),
    "no-stakes": _error(
        "'{actor}' is a party to '{instrument}' but has no stakes in it. Add them under its 'stakes'.",
        "« {actor} » est partie à « {instrument} » mais n’y a aucun enjeu. Ajoutez-les sous « stakes ».",
    ),
    "unvalued-issue": _error(
        "'{instrument}' settles '{issue}', but these stakes say nothing about it. Add it (weight 0 if it does not"
        " matter).",
        "« {instrument} » règle « {issue} », mais ces enjeux n’en disent rien. Ajoutez-la (poids 0 si elle"
        " n’importe pas).",
    ),
    "foreign-issue": _error(
        "'{instrument}' does not settle '{issue}'. Delete it here, or add a provision for it to the instrument.",
        "« {instrument} » ne règle pas « {issue} ». Supprimez-la ici, ou ajoutez une disposition à l’instrument.",
    ),
    "unvalued-option": _error(
        "'{option}' of '{issue}' has no value here. Give it one from 0 to 1.",
        "L’option « {option} » de « {issue} » n’a pas de valeur ici. Donnez-lui-en une, de 0 à 1.",
    ),
    "granted-already": _warning(
        "'{option}' is already inside the limits, so the capital would never be asked. Delete the grant.",
        "« {option} » est déjà dans le mandat : la capitale ne serait jamais consultée. Supprimez l’autorisation.",
    ),
    "late-grant": _error(
        "The capital would grant this in turn {turn}, but the exercise has {turns}. Choose an earlier turn.",
        "La capitale l’accorderait au tour {turn}, mais l’exercice en compte {turns}. Choisissez un tour plus tôt.",
    ),
    "aim-below-reservation": _error(
        "The aim ({aim}) is not above the reservation value ({reservation}). Raise it, or lower the other.",
        "L’objectif ({aim}) ne dépasse pas la valeur de réserve ({reservation}). Relevez-le ou abaissez l’autre.",
    ),
    "choice-missing": _error(
        "This provision settles '{issue}', so its text needs '{{choice}}' where the chosen words go.",
        "Cette disposition règle « {issue} » : son texte doit porter « {{choice}} » là où viennent les mots choisis.",
    ),
    "choice-without-issue": _error(
        "'{{choice}}' stands in this text but the provision settles no issue. Add 'issue', or take it out.",
        "« {{choice}} » figure dans ce texte mais la disposition ne règle rien. Ajoutez « issue », ou retirez-le.",
    ),
    "issue-twice": _error(
        "'{issue}' is already settled by the provision '{other}'. One provision settles one issue.",
        "« {issue} » est déjà réglée par la disposition « {other} ». Une disposition, une question.",
    ),
    "unused-issue": _warning(
        "No instrument settles '{issue}'. Add a provision for it, or delete it.",
        "Aucun instrument ne règle « {issue} ». Ajoutez une disposition, ou supprimez-la.",
    ),
    "same-number": _error(
        "The number {found} is already that of the provision '{other}'. Number each differently.",
        "Le numéro {found} est déjà celui de la disposition « {other} ». Numérotez-les différemment.",
    ),
    "nothing-to-settle": _error(
        "'{instrument}' settles no issue, so there is nothing to negotiate. Give 'issue' to one of its provisions.",
        "« {instrument} » ne règle aucune question : rien n’est à négocier. Donnez « issue » à l’une de ses"
        " dispositions.",
    ),
    "not-a-party": _error(
        "'{actor}' is not a party to '{instrument}'. Add it to 'parties', or take it out here.",
        "« {actor} » n’est pas partie à « {instrument} ». Ajoutez-le à « parties », ou retirez-le d’ici.",
    ),
    "opens-late": _error(
        "'{instrument}' opens in turn {opens}, but the exercise has {turns}. Choose an earlier turn.",
        "« {instrument} » s’ouvre au tour {opens}, mais l’exercice en compte {turns}. Choisissez un tour plus tôt.",
    ),
    "rule-out-of-reach": _error(
        "Nobody could satisfy this rule: {why}.",
        "Personne ne pourrait satisfaire cette règle : {why}.",
    ),
    "no-chair": _error(
        "Nobody could put '{instrument}' to a decision: no seat has the power 'chair', and no party's seat 'table'."
        " Give one of them the power.",
        "Personne ne pourrait soumettre « {instrument} » à décision : aucun siège n’a le pouvoir « chair », ni «"
        " table »"
        " chez une partie. Donnez-le à l’un d’eux.",
    ),
    "no-agreement": _warning(
        "No outcome of '{instrument}' satisfies all its parties inside their red lines, so no rational deal exists."
        " Widen limits or grants, or lower a reservation value.{why}",
        "Aucune issue de « {instrument} » ne satisfait toutes ses parties dans leurs lignes rouges : aucun accord"
        " rationnel n’existe. Élargissez mandats ou autorisations, ou abaissez une valeur de réserve.{why}",
    ),
    "agreement-too-easy": _warning(
        "{share} % of the outcomes of '{instrument}' already suit all its parties: there is little to negotiate."
        " Narrow the"
        " limits or raise the reservation values.",
        "{share} % des issues de « {instrument} » conviennent déjà à toutes ses parties : il y a peu à négocier."
        " Resserrez"
        " les mandats ou relevez les valeurs de réserve.",
    ),
    "domain-too-large": _error(
        "'{instrument}' has {count} outcomes, more than simulated delegations can weigh in memory ({most}). Merge"
        " options or drop an issue: '{issue}' has the most options, {options}.",
        "« {instrument} » a {count} issues possibles, plus que n’en peuvent peser en mémoire des délégations"
        " simulées ({most}). Fusionnez des options ou retirez une question : « {issue} » a le plus d’options,"
        " {options}.",
    ),
    "no-moment": _error(
        "This inject has neither 'turn' nor 'when', so it would never be released. Add one.",
        "Cet inject n’a ni « turn » ni « when » : il ne partirait jamais. Ajoutez l’un des deux.",
    ),
    "two-moments": _error(
        "This inject has both 'turn' and 'when'. Keep one; a condition may say 'turn >= 4 and ...'.",
        "Cet inject a à la fois « turn » et « when ». Gardez-en un ; une condition peut dire « turn >= 4 and ... ».",
    ),
    "inject-late": _error(
        "This inject comes in turn {turn}, but the exercise has {turns}. Choose an earlier turn.",
        "Cet inject arrive au tour {turn}, mais l’exercice en compte {turns}. Choisissez un tour plus tôt.",
    ),
    "inject-late-minute": _error(
        "This inject comes in minute {minute}, but a turn has {minutes}. Choose an earlier minute.",
        "Cet inject arrive à la minute {minute}, mais un tour en compte {minutes}. Choisissez une minute plus tôt.",
    ),
    "minute-without-turn": _error(
        "'minute' only means something beside 'turn'. Delete it; a condition may use the name 'minute'.",
        "« minute » n’a de sens qu’avec « turn ». Supprimez-le ; une condition peut employer le nom « minute ».",
    ),
    "correction-of-truth": _warning(
        "'{inject}' is marked true, so there is nothing to correct. Mark it false or unverified, or delete 'corrects'.",
        "« {inject} » est donné pour vrai : il n’y a rien à corriger. Marquez-le false ou unverified, ou retirez «"
        " corrects ».",
    ),
    "correction-first": _error(
        "This would be released before '{inject}', which it corrects. Choose a later moment.",
        "Ceci partirait avant « {inject} », que cela corrige. Choisissez un moment plus tardif.",
    ),
    "unseen-due": _warning(
        "'{seat}' owes this document but does not receive the inject. Add the seat to 'to', or ask another one.",
        "« {seat} » doit ce document mais ne reçoit pas l’inject. Ajoutez le siège à « to », ou demandez-le à un"
        " autre.",
    ),
    "due-needs-turn": _error(
        "Outside an inject a due document needs the 'turn' in which it is asked for. Add it.",
        "Hors d’un inject, un document attendu doit dire à quel tour il est demandé (« turn »). Ajoutez-le.",
    ),
    "due-with-turn": _error(
        "Inside an inject a due document counts from the inject. Delete 'turn'.",
        "Dans un inject, le délai d’un document court depuis l’inject. Supprimez « turn ».",
    ),
    "due-late": _error(
        "This document is asked for in turn {turn}, but the exercise has {turns}. Choose an earlier turn.",
        "Ce document est demandé au tour {turn}, mais l’exercice en compte {turns}. Choisissez un tour plus tôt.",
    ),
    "no-document-power": _warning(
        "No seat of '{actor}' has the power 'approve', so this document could never be signed off. Give it to one"
        " of them.",
        "Aucun siège de « {actor} » n’a le pouvoir « approve » : ce document ne pourrait jamais être validé."
        " Donnez-le à l’un"
        " d’eux.",
    ),
    "shock-needs-target": _error(
        "A shock moves either an 'indicator' or the tension of a 'pair'. Name one of the two.",
        "Un choc touche soit un indicateur (« indicator »), soit la tension d’une paire (« pair »). Nommez l’un des"
        " deux.",
    ),
    "pair-of-one": _error(
        "An actor has no tie with itself. Name two different actors.",
        "Un acteur n’a pas de lien avec lui-même. Nommez deux acteurs différents.",
    ),
    "same-tie": _error(
        "The tie of '{a}' and '{b}' was already given at line {first}. Keep one.",
        "Le lien de « {a} » et « {b} » figure déjà à la ligne {first}. Gardez-en un.",
    ),
    "gauge-order": _error(
        "{field} is {found}; it must lie from {low} to {high}, the gauge's own ends. Change one of them.",
        "{field} vaut {found} ; il doit rester entre {low} et {high}, les bornes de l’indicateur. Corrigez l’un ou"
        " l’autre.",
    ),
    "gauge-ends": _error(
        "'low' ({low}) must be below 'high' ({high}). Change one of them.",
        "« low » ({low}) doit être inférieur à « high » ({high}). Corrigez l’un ou l’autre.",
    ),
    "caucus-alone": _error(
        "A caucus needs seats of at least two actors. Add one, or delete it.",
        "Un groupe de concertation réunit des sièges d’au moins deux acteurs. Ajoutez-en, ou supprimez-le.",
    ),
}
