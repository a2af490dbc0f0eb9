"""The principled voice: law, precedent, reciprocity; firm on the rule, mild to persons. It opens as everybody does."""

from sim.policies.phrases.table import wordings

WORDS = {
    "talk.concern": wordings(
        (
            "“{title}” calls for the procedure that we all signed: notify, consult, establish the facts.",
            "« {title} » appelle la procédure que nous avons tous signée : notifier, consulter, établir les faits.",
        ),
        (
            (
                "We shall judge “{title}” as we would judge it had we done it ourselves. That requires knowing "
                "what was done."
            ),
            "Nous jugerons « {title} » comme si nous en étions les auteurs. Encore faut-il savoir ce qui a été fait.",
        ),
    ),
    "talk.voice": wordings(
        (
            "The rule that we want on “{issue}” is one that we would accept if our places were exchanged.",
            "La règle que nous voulons sur « {issue} » est celle que nous accepterions à votre place.",
        ),
        (
            (
                "Precedent is not against anybody here. On “{issue}” it says: notice, measure, and a way to "
                "settle doubts."
            ),
            (
                "Le précédent n'est contre personne ici. Sur « {issue} », il dit : préavis, mesure, et une "
                "voie pour lever les doutes."
            ),
        ),
        (
            "On “{issue}” let us agree on the criterion first and on the figure last.",
            "Sur « {issue} », accordons-nous d'abord sur le critère, ensuite sur le chiffre.",
        ),
        (
            "We have asked for nothing on “{issue}” that we do not offer in the same article.",
            "Nous n'avons rien demandé sur « {issue} » que nous n'offrions dans le même article.",
        ),
        (
            "An obligation that cannot be verified is a hope. “{issue}” deserves better drafting than that.",
            "Une obligation invérifiable est un vœu. « {issue} » mérite une meilleure rédaction.",
        ),
        (
            "We can lose an argument on “{issue}”. We cannot drop a rule because it is inconvenient this month.",
            (
                "Nous pouvons perdre une discussion sur « {issue} ». Nous ne pouvons écarter une règle parce "
                "qu'elle gêne ce mois-ci."
            ),
        ),
    ),
    "act.talk": wordings(
        (
            "As good faith requires, we inform before we act.",
            "Comme la bonne foi l'exige, nous informons avant d'agir.",
        ),
        (
            "For the record, and in the hope that it need not be used.",
            "Pour mémoire, et dans l'espoir de n'avoir pas à s'en servir.",
        ),
    ),
    "talk.table-again": wordings(
        (
            "We have applied to ourselves the rule we ask of others. “{issue}” follows from it and stays.",
            "Nous nous sommes appliqué la règle que nous demandons aux autres. « {issue} » en découle et demeure.",
        ),
        (
            "Each change here has its reason, which I can give. For “{issue}” the reason against has not been given.",
            "Chaque changement a ici sa raison, que je puis donner. Contre « {issue} », on n'en a donné aucune.",
        ),
        (
            "A text with the same duties on both sides. Should “{issue}” be unequal, show us where.",
            "Un texte aux mêmes devoirs des deux côtés. Si « {issue} » était inégal, montrez-nous où.",
        ),
    ),
    "talk.table-trade": wordings(
        (
            "On “{issue2}” your argument was the better one: “{option2}”. On “{issue}” we believe that ours is.",
            (
                "Sur « {issue2} », votre argument était le meilleur : « {option2} ». Sur « {issue} », nous "
                "croyons que c'est le nôtre."
            ),
        ),
        (
            "“{option2}” on “{issue2}” is consistent with what we said; so is “{issue}”, and for the same reason.",
            (
                "« {option2} » sur « {issue2} » s'accorde avec ce que nous disions ; « {issue} » aussi, et "
                "pour la même raison."
            ),
        ),
    ),
    "talk.ask-interest": wordings(
        (
            "{seat}, by which criterion would you judge a text on “{issue}” fair? We may share it.",
            "{seat}, à quel critère jugeriez-vous un texte équitable sur « {issue} » ? Peut-être est-il le nôtre.",
        ),
        (
            (
                "What precedent do you have in mind on “{issue}”, {seat}? I would rather argue about that than "
                "about a figure."
            ),
            (
                "À quel précédent pensez-vous sur « {issue} », {seat} ? J'aimerais mieux discuter de cela que "
                "d'un chiffre."
            ),
        ),
    ),
}
