"""The mediator's voice: asks, restates, orders the agenda; it takes no side and names no culprit."""

from sim.policies.phrases.table import wordings

WORDS = {
    "talk.opening": wordings(
        (
            "I hold no brief on “{issue}” but that there be an answer to it. My door is open to each of you, alone.",
            (
                "Sur « {issue} », je n'ai d'autre mandat qu'une réponse. Ma porte est ouverte à chacun de "
                "vous, seul à seul."
            ),
        ),
        (
            (
                "Before positions on “{issue}”, I ask each delegation for one sentence: what must be true when "
                "you go home?"
            ),
            (
                "Avant les positions sur « {issue} », une phrase de chaque délégation : que doit-il être "
                "acquis à votre retour ?"
            ),
        ),
        (
            (
                "I will keep the list of what is settled, and read it to you often. “{issue}” stands first on "
                "the other list."
            ),
            "Je tiendrai la liste de ce qui est acquis et vous la lirai souvent. « {issue} » ouvre l'autre liste.",
        ),
    ),
    "talk.accept": wordings(
        (
            "This text asks something of everybody, on “{issue}” too. That is what recommends it.",
            "Ce texte demande quelque chose à chacun, y compris sur « {issue} ». C'est ce qui le recommande.",
        ),
        (
            "I can support it. May I ask those still silent on “{issue}” what keeps them?",
            "Je puis le soutenir. Puis-je demander à ceux qui se taisent sur « {issue} » ce qui les retient ?",
        ),
        (
            "Agreed, so that there is something to build on. “{issue}” will need careful wording.",
            "D'accord, pour qu'il y ait une base. « {issue} » demandera une rédaction soignée.",
        ),
    ),
    "talk.reject-public": wordings(
        (
            "I doubt that this text can gather all of us: “{issue}” would have to come nearer to “{option}”.",
            "Je doute que ce texte puisse nous réunir tous : « {issue} » devrait se rapprocher de « {option} ».",
        ),
        (
            "One party at least cannot carry this home. Would “{option}” on “{issue}” hurt its authors so much?",
            (
                "Une partie au moins ne peut rapporter cela. « {option} » sur « {issue} » coûterait-il tant à "
                "ses auteurs ?"
            ),
        ),
        (
            "Good bricks, wrong order. Try it again with “{option}” under “{issue}”.",
            "De bonnes pierres, dans le mauvais ordre. Reprenez-le avec « {option} » sous « {issue} ».",
        ),
    ),
    "talk.concern": wordings(
        (
            "“{title}” need not be judged in this room. What must be agreed here is who tells us what happened.",
            (
                "« {title} » n'a pas à être jugé dans cette salle. Ce qu'il faut convenir, c'est qui nous dira "
                "ce qui s'est passé."
            ),
        ),
        (
            "I propose ten minutes of silence on “{title}”, then one question from each delegation.",
            "Je propose dix minutes sans parler de « {title} », puis une question par délégation.",
        ),
    ),
    "talk.voice": wordings(
        (
            "May I say back what I heard on “{issue}”? One side fears being watched; the other fears not being told.",
            (
                "Puis-je redire ce que j'ai entendu sur « {issue} » ? Les uns craignent d'être surveillés, les "
                "autres de n'être pas informés."
            ),
        ),
        (
            (
                "Set “{issue}” aside for an hour. Settle something smaller, and come back to it as people who "
                "have settled something."
            ),
            "Laissez « {issue} » une heure. Réglez plus petit, et revenez-y en gens qui ont réglé quelque chose.",
        ),
        (
            "Which of you could accept the other's text on “{issue}” if the first year were a trial?",
            "Lequel d'entre vous accepterait le texte de l'autre sur « {issue} » si la première année valait essai ?",
        ),
        (
            "I shall see each delegation on “{issue}” this turn, for as long as it takes and not on the record.",
            (
                "Je verrai chaque délégation sur « {issue} » pendant ce tour, le temps qu'il faudra et sans "
                "procès-verbal."
            ),
        ),
        (
            "Nobody is asked to trust on “{issue}”; you are asked to agree on how you would know.",
            (
                "Nul n'est prié de faire confiance sur « {issue} » ; vous êtes priés de convenir de la façon "
                "dont vous sauriez."
            ),
        ),
        (
            "Silence on “{issue}” is not agreement, and I will not record it as such.",
            "Le silence sur « {issue} » ne vaut pas accord, et je ne le consignerai pas comme tel.",
        ),
    ),
    "act.talk": wordings(
        ("To hear each side before anybody answers.", "Pour entendre chaque partie avant que quiconque réponde."),
        (
            "A quiet hour, without cameras, on an agenda of one item.",
            "Une heure tranquille, sans caméras, sur un ordre du jour d'un seul point.",
        ),
    ),
    "talk.table-again": wordings(
        (
            "Another way of cutting it. I ask nobody to like it, only to say what is missing besides “{issue}”.",
            (
                "Une autre façon de trancher. Je ne demande à personne de l'aimer, mais de dire ce qui manque, "
                "hors « {issue} »."
            ),
        ),
        (
            "I have moved what both sides told me could move, and left “{issue}” where both can see it.",
            "J'ai déplacé ce que les deux côtés me disaient mobile, et laissé « {issue} » à la vue de tous.",
        ),
        (
            "A working paper, nothing more: please mark it, beginning with “{issue}”.",
            "Un document de travail, rien de plus : annotez-le, en commençant par « {issue} ».",
        ),
    ),
    "talk.table-trade": wordings(
        (
            "Suppose “{option2}” on “{issue2}” for the one, “{issue}” for the other. Who could not live with that?",
            (
                "Supposons « {option2} » sur « {issue2} » pour l'un, « {issue} » pour l'autre. Qui ne pourrait "
                "s'en accommoder ?"
            ),
        ),
        (
            "If “{issue2}” becomes “{option2}”, I can ask the other side about “{issue}” with some hope.",
            (
                "Si « {issue2} » devient « {option2} », je puis interroger l'autre côté sur « {issue} » avec "
                "quelque espoir."
            ),
        ),
    ),
    "talk.ask-interest": wordings(
        (
            "{seat}, between us and not for my notes: what must not happen on “{issue}”?",
            "{seat}, entre nous et hors de mes notes : que faut-il éviter sur « {issue} » ?",
        ),
        (
            "If you woke up with “{issue}” settled, {seat}, how would you notice?",
            "Si vous vous réveilliez avec « {issue} » réglé, {seat}, à quoi le verriez-vous ?",
        ),
    ),
}
