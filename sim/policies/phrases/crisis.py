"""Words in a crisis, over a given word, and between partners."""

from sim.policies.phrases.table import wordings

PHRASES = {
    "talk.ultimatum-reject": wordings(
        (
            "To {actor}: no. What is demanded with a deadline will not be discussed under it. After it, we are here.",
            "À {actor} : non. Ce qui s'exige sous délai ne se discutera pas sous délai. Ensuite, nous sommes là.",
        ),
        (
            "{actor} has set us a date. It will pass like other dates, and we shall be where we are today.",
            "{actor} nous a fixé une date. Elle passera comme d'autres, et nous serons où nous sommes aujourd'hui.",
        ),
        (
            "We have taken note of what {actor} threatens and of who heard it. The answer is no.",
            "Nous avons pris note de ce dont {actor} nous menace et de qui l'a entendu. La réponse est non.",
        ),
    ),
    "talk.ultimatum-counter": wordings(
        (
            (
                "We will not answer {actor} by its deadline but by an offer: let us meet today, and put its "
                "concern in the text."
            ),
            (
                "Nous ne répondrons pas au délai de {actor}, mais par une offre : voyons-nous ce jour, et "
                "mettons son souci dans le texte."
            ),
        ),
        (
            (
                "If {actor} lifts the date, we will take up the substance before that date. This is meant, and "
                "it is public."
            ),
            (
                "Si {actor} retire la date, nous traiterons le fond avant cette date. Nous le pensons, et le "
                "disons en public."
            ),
        ),
        (
            (
                "{actor} asks for a yes or a no. We propose a third word: verified. Let the facts be checked, "
                "then judge us."
            ),
            (
                "{actor} demande un oui ou un non. Nous proposons un troisième mot : vérifié. Que l'on "
                "constate, puis qu'on nous juge."
            ),
        ),
    ),
    "talk.dispute": wordings(
        (
            (
                "Article {number} of “{instrument}” has not been kept, as monitoring shows. We turn to the "
                "procedure it provides."
            ),
            (
                "L'article {number} de « {instrument} » n'est pas respecté, le suivi le montre. Nous recourons "
                "à la procédure prévue."
            ),
        ),
        (
            (
                "We ask {actor} to answer before the body named in “{instrument}” for article {number}, and to "
                "nobody's anger."
            ),
            (
                "Nous demandons à {actor} de répondre de l'article {number} devant l'instance prévue par « "
                "{instrument} », et non devant la colère."
            ),
        ),
        (
            (
                "Under “{instrument}”, article {number}, something was owed to us and was not seen to be done. "
                "Let it be examined."
            ),
            (
                "Au titre de l'article {number} de « {instrument} », une chose nous était due et n'a pas été "
                "constatée. Qu'on l'examine."
            ),
        ),
    ),
    "talk.coalition": wordings(
        (
            (
                "The {count} of us could carry “{instrument}”. Here is what I believe each can defend at home; "
                "tell me where I err."
            ),
            (
                "À {count}, nous pouvons porter « {instrument} ». Voici ce que chacun, je crois, peut défendre "
                "chez lui ; dites-moi où je me trompe."
            ),
        ),
        (
            "Between us, before the plenary: a joint text on “{instrument}”. If {count} stand behind it, it passes.",
            (
                "Entre nous, avant la plénière : un texte commun sur « {instrument} ». Si nous sommes {count} "
                "derrière lui, il passe."
            ),
        ),
        (
            "I have put our interests on “{instrument}” side by side. They fit better than our speeches do.",
            "J'ai mis côte à côte nos intérêts sur « {instrument} ». Ils s'accordent mieux que nos discours.",
        ),
        (
            "A draft for partners on “{instrument}”, for the {count} of us. Nobody outside this room has it.",
            (
                "Un projet entre partenaires sur « {instrument} », pour nous {count}. Personne hors de cette "
                "salle ne l'a."
            ),
        ),
    ),
    "talk.split": wordings(
        (
            (
                "{seat}, what you have accepted gives you less than you could have. Look at this before it is "
                "too late to choose."
            ),
            (
                "{seat}, ce que vous avez accepté vous donne moins que vous ne pourriez avoir. Regardez ceci "
                "tant que le choix existe."
            ),
        ),
        (
            "In confidence, {seat}: on “{instrument}” we can offer you better than your present company does.",
            (
                "En confidence, {seat} : sur « {instrument} », nous pouvons vous offrir mieux que votre "
                "compagnie actuelle."
            ),
        ),
        (
            "I do not ask you to leave anyone, {seat}. I ask you to compare, provision by provision.",
            (
                "Je ne vous demande de quitter personne, {seat}. Je vous demande de comparer, disposition par "
                "disposition."
            ),
        ),
    ),
    "talk.block": wordings(
        (
            (
                "{seat}, unless I misread you, package {package} suits you as little as it suits us. Together "
                "we can stop it."
            ),
            (
                "{seat}, sauf erreur, l'ensemble {package} vous convient aussi peu qu'à nous. Ensemble, nous "
                "pouvons l'arrêter."
            ),
        ),
        (
            (
                "Package {package} is one voice short, {seat}. I hope that it will not be yours, and I will "
                "tell you why."
            ),
            (
                "Il manque une voix à l'ensemble {package}, {seat}. J'espère que ce ne sera pas la vôtre, et "
                "je vous dirai pourquoi."
            ),
        ),
        (
            "Before package {package} becomes everybody's, {seat}: what would you need in it that is not there?",
            (
                "Avant que l'ensemble {package} ne devienne celui de tous, {seat} : que vous y faudrait-il qui "
                "n'y est pas ?"
            ),
        ),
    ),
    "talk.reject-home": wordings(
        (
            (
                "I could sign this and could not bring it home: with “{issue}” as it stands, those who ratify "
                "would refuse."
            ),
            (
                "Je pourrais le signer, non le faire ratifier : avec « {issue} » en l'état, ceux qui en "
                "décident chez nous refuseraient."
            ),
        ),
        (
            "My parliament would not follow. “{option}” on “{issue}” would change the count; little else would.",
            (
                "Mon parlement ne suivrait pas. « {option} » sur « {issue} » changerait le décompte ; peu "
                "d'autres choses le feraient."
            ),
        ),
        (
            "A signature that is disavowed at home serves nobody. We need “{option}” on “{issue}” to have the votes.",
            (
                "Une signature désavouée chez nous ne sert personne. Il nous faut « {option} » sur « {issue} » "
                "pour avoir les voix."
            ),
        ),
    ),
    "talk.accept-linked": wordings(
        (
            "You met us on “{instrument}”. We meet you here, and hold the two together.",
            "Vous nous avez rejoints sur « {instrument} ». Nous vous rejoignons ici, et tenons les deux ensemble.",
        ),
        (
            "On its own I should have asked for more in “{instrument2}”. With “{instrument}” beside it: yes.",
            "Seul, j'aurais demandé davantage dans « {instrument2} ». Avec « {instrument} » à côté : oui.",
        ),
        (
            "Accepted, as part of one understanding: this, and what you accepted on “{instrument}”.",
            "Accepté, comme part d'une même entente : ceci, et ce que vous avez accepté sur « {instrument} ».",
        ),
    ),
    "why.accept-linked": wordings(
        (
            (
                "{actor} accepted our package on “{instrument}”; package {package} is worth {value} here, near the "
                "{level} we ask (floor {floor}, time {time})."
            ),
            (
                "{actor} a accepté notre ensemble sur « {instrument} » ; l'ensemble {package} vaut ici {value}, près "
                "des {level} demandés (plancher {floor}, temps {time})."
            ),
        )
    ),
    "why.accept-home": wordings(
        (
            (
                "Package {package} is worth {value} to us, and ratified with a chance of {chance}; we ask {level} now "
                "and stop at {floor} (time {time})."
            ),
            (
                "L'ensemble {package} vaut {value} pour nous et serait ratifié avec une chance de {chance} ; nous "
                "demandons {level} et nous arrêtons à {floor} (temps {time})."
            ),
        )
    ),
    "why.ultimatum-comply": wordings(
        (
            (
                "{actor}'s threat seems credible at {credible}, above our resolve of {resolve}: a way out "
                "before the deadline."
            ),
            (
                "La menace de {actor} paraît crédible à {credible}, plus que notre résolution de {resolve} : "
                "une issue avant le délai."
            ),
        )
    ),
    "why.ultimatum-reject": wordings(
        (
            (
                "Our resolve of {resolve} is well above the credibility of {actor}'s threat, {credible}: "
                "refused before the deadline."
            ),
            (
                "Notre résolution de {resolve} dépasse nettement la crédibilité de la menace de {actor}, "
                "{credible} : refus avant le délai."
            ),
        )
    ),
    "why.ultimatum-counter": wordings(
        (
            (
                "Credibility of {actor}'s threat {credible} against our resolve of {resolve}: neither yields; "
                "a counter-offer."
            ),
            (
                "Crédibilité de la menace de {actor} {credible} contre notre résolution de {resolve} : aucune "
                "ne l'emporte ; contre-offre."
            ),
        )
    ),
    "why.respond-none": wordings(
        (
            (
                "After “{act}” by {actor}, no militarised answer: own policy {own}, usual {usual}, mixed "
                "{mixed} (weight {weight}, tension {tension})."
            ),
            (
                "Après « {act} » de {actor}, pas de réponse militaire : politique propre {own}, usage {usual}, "
                "mélange {mixed} (poids {weight}, tension {tension})."
            ),
        )
    ),
    "why.respond-threat": wordings(
        (
            (
                "After “{act}” by {actor}, a threat: own policy {own}, usual {usual}, mixed {mixed} (weight "
                "{weight}, tension {tension})."
            ),
            (
                "Après « {act} » de {actor}, une menace : politique propre {own}, usage {usual}, mélange "
                "{mixed} (poids {weight}, tension {tension})."
            ),
        )
    ),
    "why.respond-display": wordings(
        (
            (
                "After “{act}” by {actor}, a display at most: own policy {own}, usual {usual}, mixed {mixed} "
                "(weight {weight}, tension {tension})."
            ),
            (
                "Après « {act} » de {actor}, au plus une démonstration : politique propre {own}, usage "
                "{usual}, mélange {mixed} (poids {weight}, tension {tension})."
            ),
        )
    ),
    "why.return": wordings(
        (
            "{actor} made a gesture (“{act}”); returned, so that it is not the last (tension {tension} of 10).",
            (
                "{actor} a fait un geste (« {act} ») ; rendu, pour que ce ne soit pas le dernier (tension "
                "{tension} sur 10)."
            ),
        )
    ),
    "why.step-down": wordings(
        (
            (
                "{count} blows from {actor}, tension {tension} of 10, rung {rung}: one step down, alone, "
                "before asking for theirs (standing threat: {price} points of legitimacy)."
            ),
            (
                "{count} coups de {actor}, tension {tension} sur 10, échelon {rung} : un pas en arrière, seul, "
                "avant de demander le leur (menace en cours : {price} points de légitimité)."
            ),
        )
    ),
    "why.withhold": wordings(
        (
            (
                "Article {number}: a breach gains {gain} points and costs {loss} on average (seen with chance "
                "{detected}); style {style}."
            ),
            (
                "Article {number} : un manquement rapporte {gain} points et en coûte {loss} en moyenne (vu "
                "avec une chance de {detected}) ; style {style}."
            ),
        )
    ),
    "why.perform": wordings(
        (
            (
                "Article {number}: a breach would gain {gain} points and cost {loss} on average (seen with "
                "chance {detected}); the word is kept."
            ),
            (
                "Article {number} : un manquement rapporterait {gain} points et en coûterait {loss} en moyenne "
                "(vu avec une chance de {detected}) ; parole tenue."
            ),
        )
    ),
    "why.dispute": wordings(
        (
            "Monitoring found article {number} broken by {actor} on day {day}; the text has a procedure.",
            (
                "Le suivi a constaté le jour {day} que {actor} manque à l'article {number} ; le texte prévoit "
                "une procédure."
            ),
        )
    ),
    "why.snap-back": wordings(
        (
            "Article {number} is broken by {actor}; the text lets us suspend {count} of what we owe.",
            "{actor} manque à l'article {number} ; le texte nous laisse suspendre {count} de nos obligations.",
        )
    ),
    "why.coalition": wordings(
        (
            (
                "“{instrument}”: {count} of {of} parties can carry it; worth {value} to us (we ask {level}), "
                "and the worst-off partner gets {fit} of its best."
            ),
            (
                "« {instrument} » : {count} parties sur {of} peuvent le porter ; il vaut {value} pour nous "
                "(nous demandons {level}), et le partenaire le moins bien servi obtient {fit} de son mieux."
            ),
        )
    ),
    "why.split": wordings(
        (
            (
                "{actor} seems to get {share} of its best from package {package}; we can offer {share2} and "
                "keep {value} points."
            ),
            (
                "{actor} semble tirer {share} de son mieux de l'ensemble {package} ; nous pouvons offrir "
                "{share2} et garder {value} points."
            ),
        )
    ),
    "why.block": wordings(
        (
            (
                "Package {package} is worth {value} to us, under the floor of {floor}; {actor} seems to get "
                "{share} of its best: {count} together block it."
            ),
            (
                "L'ensemble {package} vaut {value} pour nous, sous le plancher de {floor} ; {actor} semble y "
                "obtenir {share} de son mieux : à {count}, nous le bloquons."
            ),
        )
    ),
    "why.reject-home": wordings(
        (
            (
                "Package {package} is worth {value} to us, but ratified with a chance of {chance} only; "
                "“{issue}” costs most (time {time})."
            ),
            (
                "L'ensemble {package} vaut {value} pour nous, mais n'a que {chance} de chance d'être ratifié ; "
                "« {issue} » coûte le plus (temps {time})."
            ),
        )
    ),
}
