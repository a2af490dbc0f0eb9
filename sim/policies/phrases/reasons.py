"""Why a mind made a move, with its numbers, for the instructor alone."""

from sim.policies.phrases.table import wordings

PHRASES = {
    "why.line-firm": wordings(
        (
            "Style {style}: a firm line. Concede late, and settle for no less than {margin} points above no agreement.",
            (
                "Style {style} : ligne ferme. Céder tard, et ne rien accepter à moins de {margin} points au-dessus de "
                "l'absence "
                "d'accord."
            ),
        )
    ),
    "why.line-balanced": wordings(
        (
            "Style {style}: a balanced line. Concede with time, and settle from {margin} points above no agreement.",
            (
                "Style {style} : ligne équilibrée. Céder avec le temps, et conclure à partir de {margin} points "
                "au-dessus de "
                "l'absence d'accord."
            ),
        )
    ),
    "why.line-open": wordings(
        (
            "Style {style}: an open line. Any gain over no agreement ({margin} points) is worth having.",
            "Style {style} : ligne ouverte. Tout gain sur l'absence d'accord ({margin} points) est bon à prendre.",
        )
    ),
    "why.accept": wordings(
        (
            "Package {package} is worth {value} to us; we ask {level} now and stop at {floor} (time {time}).",
            (
                "L'ensemble {package} vaut {value} pour nous ; nous demandons {level} et nous arrêtons à {floor} "
                "(temps {time})."
            ),
        )
    ),
    "why.follow": wordings(
        (
            "No stakes of our own; {count} parties accept package {package}.",
            "Pas d'intérêt propre ; {count} parties acceptent l'ensemble {package}.",
        )
    ),
    "why.reject": wordings(
        (
            "Package {package} is worth {value}, under the {level} we ask (time {time}); “{issue}” costs most.",
            "L'ensemble {package} vaut {value}, sous les {level} demandés (temps {time}) ; « {issue} » coûte le plus.",
        )
    ),
    "why.table": wordings(
        (
            "An offer worth {value} at the level of {level}, above the floor of {floor} (time {time}).",
            "Une offre valant {value} au niveau de {level}, au-dessus du plancher de {floor} (temps {time}).",
        )
    ),
    "why.withdraw-older": wordings(
        (
            "{count} newer packages replace package {package}, and nobody accepted it.",
            "{count} ensembles plus récents remplacent l'ensemble {package}, que personne n'a accepté.",
        )
    ),
    "why.publish-worth": wordings(
        (
            "Package {package}, worth {value} to us, was accepted in private; only the plenary can adopt it.",
            "L'ensemble {package}, qui vaut {value} pour nous, est accepté en privé ; la plénière seule l’adopte.",
        )
    ),
    "why.break": wordings(
        (
            "Worth {value} against {level} needed; within the mandate: {within}.",
            "Vaut {value} contre {level} nécessaires ; dans le mandat : {within}.",
        )
    ),
    "why.vote": wordings(
        (
            "Worth {value} against {level} needed; within the mandate: {within}.",
            "Vaut {value} contre {level} nécessaires ; dans le mandat : {within}.",
        )
    ),
    "why.decide": wordings(
        (
            "Package {package} has the acceptance of {count} of {of} parties (time {time}).",
            "L'ensemble {package} a l'accord de {count} parties sur {of} (temps {time}).",
        )
    ),
    "why.position": wordings(
        (
            "“{option}” on “{issue}” is where the others meet; the whole is then worth {value}, and we ask {level}.",
            (
                "« {option} » sur « {issue} » est le point de rencontre des autres ; l'ensemble vaut alors {value}, et "
                "nous "
                "demandons {level}."
            ),
        )
    ),
    "why.initial": wordings(
        (
            "“{instrument}” as adopted is worth {value} to us and within the mandate.",
            "« {instrument} », tel qu'adopté, vaut {value} pour nous et reste dans le mandat.",
        )
    ),
    "why.sign": wordings(
        (
            "“{instrument}” is worth {value} to us, above having none.",
            "« {instrument} » vaut {value} pour nous, mieux que l'absence d'accord.",
        )
    ),
    "why.ask-capital": wordings(
        (
            "“{option}” on “{issue}” would cost {loss} points and stands in what others table (time {time}).",
            (
                "« {option} » sur « {issue} » coûterait {loss} points et figure dans ce que les autres déposent (temps "
                "{time})."
            ),
        )
    ),
    "why.mediate": wordings(
        (
            "The worst-off of {count} parties seems to get {value} of its best with this text (time {time}).",
            (
                "La moins bien servie des {count} parties semble obtenir {value} de son mieux avec ce texte (temps "
                "{time})."
            ),
        )
    ),
    "why.document": wordings(
        (
            "Asked of this seat; {left} minutes are left.",
            "Demandé à ce siège ; il reste {left} minutes.",
        )
    ),
    "why.approve-waiting": wordings(
        (
            "A colleague's document has waited {minutes} minutes for approval.",
            "Le document d'un collègue attend un visa depuis {minutes} minutes.",
        )
    ),
    "why.release-filed": wordings(
        (
            "An approved press line is of use only when released; this one was filed {minutes} minutes ago.",
            "Un élément de langage approuvé ne sert que diffusé ; celui-ci a été remis il y a {minutes} minutes.",
        )
    ),
    "why.task-shared": wordings(
        (
            "{count} colleagues should know who does what, within {minutes} minutes.",
            "{count} collègues doivent savoir qui fait quoi, d'ici {minutes} minutes.",
        )
    ),
    "why.task-due": wordings(
        (
            "The task falls due in {minutes} minutes.",
            "La tâche arrive à échéance dans {minutes} minutes.",
        )
    ),
    "why.hold-judgement-yet": wordings(
        (
            "Graded {reliability}: not a basis for a position; {count} other delegations have spoken of it.",
            "Coté {reliability} : pas une base pour prendre position ; {count} autres délégations en ont parlé.",
        )
    ),
    "why.react": wordings(
        (
            "News graded {reliability}; {count} other delegations have spoken of it.",
            "Nouvelle cotée {reliability} ; {count} autres délégations en ont parlé.",
        )
    ),
    "why.correct-record": wordings(
        (
            "An earlier report is corrected and {count} other delegations have said so; the record should too.",
            "Une information antérieure est corrigée et {count} autres délégations l'ont dit ; il faut le dire aussi.",
        )
    ),
    "why.ultimatum-answered": wordings(
        (
            "An ultimatum is answered with no counter-threat and without yielding to it; {count} others have answered.",
            "À un ultimatum, on répond sans contre-menace et sans s'y plier ; {count} autres ont répondu.",
        )
    ),
    "why.speak": wordings(("Turn {turn}: contact serves the talks.", "Tour {turn} : le contact sert la négociation.")),
    "why.reply-waiting": wordings(
        (
            "A word addressed to us has waited {minutes} minutes for an answer.",
            "Un mot qui nous est adressé attend une réponse depuis {minutes} minutes.",
        )
    ),
    "why.ask-again": wordings(
        (
            "Asked {count} times so far, {actor} has shown little of what it needs on “{issue}”.",
            "Interrogé {count} fois jusqu'ici, {actor} a peu montré ce qu'il lui faut sur « {issue} ».",
        )
    ),
    "why.act": wordings(
        (
            "Style {style}, tension {tension} of 10 towards the target, {cost} points.",
            "Style {style}, tension de {tension} sur 10 envers le destinataire, {cost} points.",
        )
    ),
    "why.act-alone": wordings(
        ("Style {style}, rung {rung}, {cost} points.", "Style {style}, échelon {rung}, {cost} points.")
    ),
}
