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
}
