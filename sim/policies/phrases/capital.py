"""Words to and from the capital."""

from sim.policies.phrases.table import wordings

PHRASES = {
    "capital.granted": wordings(
        (
            "You are authorised to agree to “{option}” on “{issue}”. Obtain something of value in return.",
            "Vous êtes autorisés à accepter « {option} » sur « {issue} ». Obtenez une contrepartie de valeur.",
        )
    ),
    "capital.not-yet": wordings(
        (
            "Not at this stage: “{option}” on “{issue}” is premature. You may raise it again in a later turn.",
            (
                "Pas à ce stade : « {option} » sur « {issue} » serait prématuré. Vous pourrez y revenir à un tour "
                "ultérieur."
            ),
        )
    ),
    "capital.refused": wordings(
        (
            "We cannot agree to “{option}” on “{issue}”, now or later. Your instructions stand.",
            (
                "Nous ne pouvons accepter « {option} » sur « {issue} », ni maintenant ni plus tard. Vos instructions "
                "restent "
                "inchangées."
            ),
        )
    ),
    "capital.argument": wordings(
        (
            "Others insist on “{option}” for “{issue}”. With it an agreement is within reach; without it, I see none.",
            (
                "Nos interlocuteurs tiennent à « {option} » pour « {issue} ». Avec cette souplesse, un accord est à "
                "portée ; "
                "sans elle, je n'en vois pas."
            ),
        ),
        (
            "I request authority to go to “{option}” on “{issue}”. I would use it only against a real return.",
            (
                "Je sollicite l'autorisation d'aller jusqu'à « {option} » sur « {issue} ». Je n'en userais que contre "
                "une véritable contrepartie."
            ),
        ),
        (
            "Our present limit on “{issue}” isolates us. “{option}” would cost little compared with what it opens.",
            (
                "Notre limite actuelle sur « {issue} » nous isole. « {option} » coûterait peu au regard de ce que cela "
                "débloquerait."
            ),
        ),
        (
            "The packages on the table turn on “{issue}”. May the delegation consider “{option}” as part of a balance?",
            (
                "Les ensembles sur la table dépendent de « {issue} ». La délégation peut-elle envisager « {option} » "
                "au sein "
                "d'un équilibre global ?"
            ),
        ),
        (
            "I recommend flexibility on “{issue}”: “{option}” protects our main interests and keeps the talks alive.",
            (
                "Je recommande de la souplesse sur « {issue} » : « {option} » préserve nos intérêts majeurs et "
                "maintient la "
                "négociation en vie."
            ),
        ),
        (
            "Time is short. Please confirm whether “{option}” on “{issue}” could be accepted ahead of the deadline.",
            "Le temps presse. Merci de confirmer si « {option} » sur « {issue} » peut être accepté avant l'échéance.",
        ),
    ),
}
