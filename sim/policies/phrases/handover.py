"""The lines of a hand-over brief, for whoever sits down at a desk in the middle of the talks."""

from sim.policies.phrases.table import wordings

PHRASES = {
    "brief.no-text": wordings(("No text is open yet.", "Aucun texte n'est encore ouvert.")),
    "brief.in-force": wordings(("“{instrument}” is in force.", "« {instrument} » est en vigueur.")),
    "brief.adopted": wordings(
        (
            "“{instrument}” is adopted; signed by {count} of {of}.",
            "« {instrument} » est adopté ; signé par {count} des {of} signataires.",
        )
    ),
    "brief.nothing-tabled": wordings(
        (
            "“{instrument}”: nothing has been tabled; turns left: {left}.",
            "« {instrument} » : rien n'est encore déposé ; tours restants : {left}.",
        )
    ),
    "brief.open": wordings(
        (
            "“{instrument}”: packages on the table: {count}; turns left: {left}.",
            "« {instrument} » : ensembles sur la table : {count} ; tours restants : {left}.",
        )
    ),
    "brief.best-backed": wordings(
        (
            "The best supported is package {package}, accepted by {count} of {of} parties.",
            "Le mieux soutenu est l'ensemble {package}, accepté par {count} des {of} parties.",
        )
    ),
    "brief.decision": wordings(
        (
            "Package {package} is put to decision; minutes left to answer: {minutes}.",
            "L'ensemble {package} est soumis à décision ; minutes pour répondre : {minutes}.",
        )
    ),
    "brief.accepted": wordings(
        (
            "We accepted package {package} on “{instrument}”; to go back on it would be noticed.",
            "Nous avons accepté l'ensemble {package} sur « {instrument} » ; revenir dessus se remarquerait.",
        )
    ),
    "brief.offered": wordings(
        (
            "Our last offer on “{instrument}”, package {package}, still stands.",
            "Notre dernière offre sur « {instrument} », l'ensemble {package}, tient toujours.",
        )
    ),
    "brief.committed": wordings(
        (
            "We committed before everybody to carry out “{instrument}”.",
            "Nous nous sommes engagés devant tous à exécuter « {instrument} ».",
        )
    ),
    "brief.owe": wordings(
        (
            "Under article {number} of “{instrument}” we owe, and perform.",
            "L'article {number} de « {instrument} » nous oblige, et nous l'exécutons.",
        )
    ),
    "brief.withhold": wordings(
        (
            "Under article {number} of “{instrument}” we owe, and withhold. Others may not know.",
            (
                "L'article {number} de « {instrument} » nous oblige, et nous ne l'exécutons pas. Les autres "
                "l'ignorent peut-être."
            ),
        )
    ),
    "brief.nothing-promised": wordings(
        ("We have promised nothing so far.", "Nous n'avons rien promis jusqu'ici."),
    ),
    "brief.line-firm": wordings(
        (
            "Our line on “{instrument}” is firm: no agreement is worth {reservation} points, we settle from {floor}.",
            (
                "Notre ligne sur « {instrument} » est ferme : l'absence d'accord vaut {reservation} points, "
                "nous concluons à partir de {floor}."
            ),
        )
    ),
    "brief.line-balanced": wordings(
        (
            (
                "Our line on “{instrument}” is to trade: no agreement is worth {reservation} points, we settle "
                "from {floor}."
            ),
            (
                "Notre ligne sur « {instrument} » est d'échanger : l'absence d'accord vaut {reservation} "
                "points, nous concluons à partir de {floor}."
            ),
        )
    ),
    "brief.line-open": wordings(
        (
            "Our line on “{instrument}” is open: no agreement is worth {reservation} points, we settle from {floor}.",
            (
                "Notre ligne sur « {instrument} » est ouverte : l'absence d'accord vaut {reservation} points, "
                "nous concluons à partir de {floor}."
            ),
        )
    ),
    "brief.needs": wordings(
        (
            "What matters: “{option}” on “{issue}” ({points} points between best and worst).",
            "Ce qui compte : « {option} » sur « {issue} » ({points} points entre le mieux et le pire).",
        )
    ),
    "brief.best-within": wordings(
        (
            "The best on the table for us within the mandate is package {package}, worth {value}.",
            "Le meilleur ensemble sur la table dans notre mandat est {package}, qui vaut {value}.",
        )
    ),
    "brief.best-beyond": wordings(
        (
            (
                "Nothing on the table is within the mandate; nearest is package {package}, worth {value}: ask "
                "the capital."
            ),
            (
                "Rien sur la table n'entre dans le mandat ; le plus proche est l'ensemble {package}, qui vaut "
                "{value} : consultez la capitale."
            ),
        )
    ),
    "brief.ratification": wordings(
        (
            "At home package {package} would be ratified with a chance of {percent} %.",
            "Chez nous, l'ensemble {package} serait ratifié avec {percent} chances sur 100.",
        )
    ),
    "brief.wants": wordings(
        (
            "{actor} seems to care most about “{issue}”, and to want “{option}”.",
            "{actor} semble tenir surtout à « {issue} » et vouloir « {option} ».",
        )
    ),
    "brief.silent": wordings(
        (
            "{actor} has not shown what it wants from “{instrument}”: ask.",
            "{actor} n'a pas montré ce qu'il veut de « {instrument} » : demandez.",
        )
    ),
    "brief.document-due": wordings(
        (
            "Due from this seat: {form}, in {minutes} minutes.",
            "Attendu de ce siège : {form}, dans {minutes} minutes.",
        )
    ),
    "brief.capital-asked": wordings(
        (
            "The capital was asked for “{option}” on “{issue}”; its answer is expected in {minutes} minutes.",
            "La capitale est saisie de « {option} » sur « {issue} » ; réponse attendue dans {minutes} minutes.",
        )
    ),
    "brief.task-due": wordings(
        (
            "A task of this desk falls due in {minutes} minutes.",
            "Une tâche de ce bureau arrive à échéance dans {minutes} minutes.",
        )
    ),
    "brief.nothing-due": wordings(("Nothing is due from this seat.", "Rien n'est attendu de ce siège.")),
}
