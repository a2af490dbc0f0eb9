"""The sentence of each kind of event in each language, with places for its parts; what fills them is in `telling`."""

from __future__ import annotations

from collections.abc import Mapping

from sim.exercise.core.names import Text
from sim.exercise.crises import telling as crises
from sim.exercise.incidents import telling as incidents
from sim.exercise.pledges import telling as pledges

SENTENCES: Mapping[str, Text] = {
    **pledges.SENTENCES,
    **crises.SENTENCES,
    **incidents.SENTENCES,
    "exercise-opened": {"en": "The exercise is opened.", "fr": "L’exercice est ouvert."},
    "scene-set": {"en": "The scene: {title}.", "fr": "Le cadre : {title}."},
    "brief-given": {"en": "{seat} receives the brief of {actor}.", "fr": "{seat} reçoit les instructions de {actor}."},
    "seat-taken": {"en": "{seat} is held by {holder}.", "fr": "{seat} : siège tenu par {holder}."},
    "handover-briefed": {
        "en": "Hand-over brief for {seat}. {brief}",
        "fr": "Note de passation pour {seat}. {brief}",
    },
    "seat-left": {"en": "{seat}: the seat is empty.", "fr": "{seat} : le siège est vide."},
    "exercise-started": {"en": "The exercise starts.", "fr": "L’exercice commence."},
    "exercise-paused": {"en": "The exercise is paused.", "fr": "L’exercice est suspendu."},
    "exercise-resumed": {"en": "The exercise resumes.", "fr": "L’exercice reprend."},
    "exercise-ended": {"en": "The exercise ends.", "fr": "L’exercice prend fin."},
    "turn-began": {"en": "Turn {turn} begins, day {day}.", "fr": "Le tour {turn} commence, jour {day}."},
    "gap-closed": {
        "en": "The exercise could not be played for {minutes} min. Time goes on from where it stopped; every deadline "
        "keeps what it had left.",
        "fr": "L’exercice n’a pas pu se jouer pendant {minutes} min. Le temps reprend où il s’était arrêté ; chaque "
        "échéance garde le délai qui lui restait.",
    },
    "turn-extended": {"en": "Turn {turn} is extended.", "fr": "Le tour {turn} est prolongé."},
    "turn-ended": {"en": "Turn {turn} ends.", "fr": "Le tour {turn} prend fin."},
    "channel-opened": {"en": "{by} opens {channel} with {seats}.", "fr": "{by} ouvre {channel} avec {seats}."},
    "message-sent": {
        "en": "{seat}{intent} in {channel}: “{words}”",
        "fr": "{seat}{intent}, dans {channel} : « {words} »",
    },
    "package-tabled": {
        "en": "{seat} tables package {package} in {channel}{amended}{authority}: {choices}.{note}",
        "fr": "{seat} dépose l’ensemble {package} dans {channel}{amended}{authority} : {choices}.{note}",
    },
    "package-withdrawn": {"en": "{seat} withdraws package {package}.", "fr": "{seat} retire l’ensemble {package}."},
    "package-answered": {
        "en": "{seat} {answer} package {package}{authority}.{note}",
        "fr": "{seat} {answer} l’ensemble {package}{authority}.{note}",
    },
    "position-taken": {
        "en": "{seat} stands for “{option}” on {issue}{authority}.",
        "fr": "{seat} se prononce pour « {option} » sur : {issue}{authority}.",
    },
    "provision-agreed": {"en": "Agreed: {issue}, “{option}”.", "fr": "Agréé : {issue}, « {option} »."},
    "provision-reopened": {"en": "{seat} reopens: {issue}.", "fr": "{seat} rouvre : {issue}."},
    "decision-opened": {
        "en": "{seat} puts package {package} to decision.",
        "fr": "{seat} met l’ensemble {package} en décision.",
    },
    "vote-cast": {"en": "{seat} votes: {vote}{authority}.", "fr": "{seat} vote : {vote}{authority}."},
    "silence-broken": {"en": "{seat} breaks the silence.{note}", "fr": "{seat} rompt le silence.{note}"},
    "decision-closed": {"en": "The decision is closed: {result}.", "fr": "La décision est close : {result}."},
    "text-adopted": {
        "en": "Adopted {how}: {instrument} ({choices}).",
        "fr": "Adopté {how} : {instrument} ({choices}).",
    },
    "text-initialled": {"en": "{seat} initials: {instrument}.", "fr": "{seat} paraphe : {instrument}."},
    "text-signed": {"en": "{seat} signs: {instrument}.", "fr": "{seat} signe : {instrument}."},
    "instrument-in-force": {
        "en": "In force: {instrument} ({choices}).",
        "fr": "En vigueur : {instrument} ({choices}).",
    },
    "capital-asked": {
        "en": "{seat} asks the capital for “{option}” on {issue}: “{argument}”",
        "fr": "{seat} demande à la capitale « {option} » sur : {issue}. « {argument} »",
    },
    "capital-answered": {
        "en": "The capital answers {actor}: “{words}”",
        "fr": "La capitale répond ({actor}) : « {words} »",
    },
    "action-taken": {"en": "{seat} acts: {act}{to}.{note}", "fr": "{seat} agit : {act}{to}.{note}"},
    "covert-action-taken": {
        "en": "{seat} acts covertly: {act}{to}.{note}",
        "fr": "{seat} agit à couvert : {act}{to}.{note}",
    },
    "points-left": {"en": "{actor} has {points} points left.", "fr": "{actor} dispose encore de {points} points."},
    "relations-moved": {"en": "{count} relations move.", "fr": "{count} relations évoluent."},
    "ladder-moved": {
        "en": "The escalation ladder goes from {was} to {rung}.",
        "fr": "L’échelle de la crise passe de {was} à {rung}.",
    },
    "indicators-moved": {"en": "Day {day}: {values}.", "fr": "Jour {day} : {values}."},
    "inject-released": {
        "en": "{form}, {source} ({reliability}): {title}. {body}",
        "fr": "{form}, {source} ({reliability}) : {title}. {body}",
    },
    "inject-arranged": {"en": "Inject {inject} is {status}.", "fr": "L’événement {inject} est {status}."},
    "document-due": {"en": "{form} asked of {seat}: {subject}", "fr": "{form} demandé à {seat} : {subject}"},
    "document-submitted": {
        "en": "{seat} files “{title}” ({form}, version {revision}). {text}",
        "fr": "{seat} dépose « {title} » ({form}, version {revision}). {text}",
    },
    "document-signed-off": {
        "en": "{seat} {decision} “{title}”, version {revision}{comment}.",
        "fr": "{seat} {decision} « {title} », version {revision}{comment}.",
    },
    "document-released": {"en": "{seat} releases “{title}”: “{text}”", "fr": "{seat} diffuse « {title} » : « {text} »"},
    "task-set": {"en": "{seat} gives {owner} a task: {text}", "fr": "{seat} confie à {owner} : {text}"},
    "task-closed": {"en": "{seat}: task {outcome}, “{text}”.", "fr": "{seat} : tâche {outcome}, « {text} »."},
    "observer-noted": {"en": "Observer’s note: {text}", "fr": "Note d’observation : {text}"},
    "move-explained": {"en": "Why: {reason}", "fr": "Pourquoi : {reason}"},
}
