"""Reasons as earlier versions gave them: no mind says them any more, and logs that hold them still open."""

from sim.policies.phrases.table import wordings

PHRASES = {
    "why.withdraw": wordings(
        (
            "Newer packages replace package {package}, and nobody accepted it.",
            "Des ensembles plus récents remplacent l'ensemble {package}, que personne n'a accepté.",
        )
    ),
    "why.publish": wordings(
        (
            "Package {package} was accepted in private; only the plenary can adopt it.",
            "L'ensemble {package} a été accepté en privé ; seule la plénière peut l'adopter.",
        )
    ),
    "why.approve": wordings(
        ("A colleague's document waits for approval.", "Le document d'un collègue attend un visa.")
    ),
    "why.release": wordings(
        ("An approved press line is of use only when released.", "Un élément de langage approuvé ne sert que diffusé.")
    ),
    "why.task": wordings(("Colleagues should know who does what.", "Les collègues doivent savoir qui fait quoi.")),
    "why.task-done": wordings(("The task has fallen due.", "La tâche est arrivée à échéance.")),
    "why.hold-judgement": wordings(
        (
            "Graded {reliability}: not a basis for a position.",
            "Coté {reliability} : pas une base pour prendre position.",
        )
    ),
    "why.correct": wordings(
        (
            "An earlier report is corrected; the record should say so.",
            "Une information antérieure est corrigée ; il faut le dire.",
        )
    ),
    "why.ultimatum": wordings(
        (
            "An ultimatum is answered without a counter-threat and without giving in to it.",
            "À un ultimatum, on répond sans contre-menace et sans s'y plier.",
        )
    ),
    "why.reply": wordings(("A question deserves an answer.", "Une question mérite une réponse.")),
    "why.ask": wordings(
        (
            "Little is known of what {actor} needs on “{issue}”.",
            "On sait peu de ce qu'il faut à {actor} sur « {issue} ».",
        )
    ),
}
