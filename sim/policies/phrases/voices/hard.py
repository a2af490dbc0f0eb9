"""The hard voice: short, on the record, each step paid for; it does not insult."""

from sim.policies.phrases.table import wordings

WORDS = {
    "talk.opening": wordings(
        (
            "Our position on “{issue}” is known. It has not changed on the way here.",
            "Notre position sur « {issue} » est connue. Elle n'a pas changé en chemin.",
        ),
        (
            (
                "We will sign what serves us and nothing else. Those who want movement on “{issue}” will have "
                "to pay for it."
            ),
            "Nous signerons ce qui nous sert et rien d'autre. Qui veut un mouvement sur « {issue} » devra le payer.",
        ),
        (
            "My instructions fit on one line, and it is about “{issue}”. I advise you to start there.",
            (
                "Mes instructions tiennent en une ligne, et elle porte sur « {issue} ». Je vous conseille de "
                "commencer par là."
            ),
        ),
    ),
    "talk.accept": wordings(
        (
            "Accepted as it stands. A single word changed, on “{issue}” or elsewhere, and the answer is no.",
            "Accepté en l'état. Un seul mot changé, sur « {issue} » ou ailleurs, et la réponse est non.",
        ),
        (
            "This will do. It gives us what we said on the first day about “{issue}”.",
            "Cela nous va. Nous y trouvons ce que nous disions de « {issue} » dès le premier jour.",
        ),
        (
            "Yes. Let the record show that on “{issue}” my delegation was asked, and was answered.",
            "Oui. Qu'il soit consigné que, sur « {issue} », ma délégation a demandé et qu'on lui a répondu.",
        ),
    ),
    "talk.reject-public": wordings(
        (
            "No. “{issue}” is not for sale at that price. “{option}”, or we go on talking about something else.",
            "Non. « {issue} » ne se vend pas à ce prix. « {option} », ou parlons d'autre chose.",
        ),
        (
            "You ask us to give “{option}” on “{issue}” away and offer nothing for it. We decline.",
            "On nous demande de renoncer à « {option} » sur « {issue} » sans rien en échange. Nous déclinons.",
        ),
        (
            "I will not take this home. On “{issue}” my government expects “{option}”.",
            "Je ne rapporterai pas cela. Sur « {issue} », mon gouvernement attend « {option} ».",
        ),
    ),
    "talk.concern": wordings(
        (
            "“{title}” was foreseeable, and we had foreseen it. We shall draw the consequences in our own time.",
            "« {title} » était prévisible, et nous l'avions prévu. Nous en tirerons les conséquences à notre heure.",
        ),
        (
            "Let nobody use “{title}” to obtain here what could not be obtained by argument.",
            "Que nul ne se serve de « {title} » pour obtenir ici ce que les arguments n'ont pu obtenir.",
        ),
    ),
    "talk.voice": wordings(
        (
            "We note that on “{issue}” all the movement is expected of us. It will not come alone.",
            "Nous constatons que, sur « {issue} », tout le mouvement est attendu de nous. Il ne viendra pas seul.",
        ),
        (
            "Time is not against us. Whoever thinks so of “{issue}” should look at a calendar, and then at a map.",
            (
                "Le temps n'est pas contre nous. Qui le croit, s'agissant de « {issue} », devrait regarder un "
                "calendrier, puis une carte."
            ),
        ),
        (
            "I have heard appeals. I have not heard an offer on “{issue}”.",
            "J'ai entendu des appels. Je n'ai pas entendu d'offre sur « {issue} ».",
        ),
        (
            "What we hold on “{issue}” we hold by right; what you ask for, you ask as a favour.",
            "Ce que nous tenons sur « {issue} », nous le tenons de droit ; ce que vous demandez est une faveur.",
        ),
        (
            "Do not mistake courtesy for flexibility on “{issue}”.",
            "Ne prenez pas la courtoisie pour de la souplesse sur « {issue} ».",
        ),
        (
            "One exchange, balanced and written down. On “{issue}” we are interested in nothing vaguer.",
            "Un échange, équilibré et écrit. Sur « {issue} », rien de plus vague ne nous intéresse.",
        ),
    ),
    "act.talk": wordings(
        ("We say it once, and we say it clearly.", "Nous le disons une fois, et nous le disons clairement."),
        ("This needs no comment from others.", "Cela n'appelle pas de commentaire d'autrui."),
    ),
    "talk.table-again": wordings(
        (
            "Read “{issue}” first. It has not moved. The rest shows what that is worth to us.",
            "Lisez d'abord « {issue} ». Cela n'a pas bougé. Le reste montre ce que cela vaut pour nous.",
        ),
        (
            "This is lower than we should go. On “{issue}” we go no lower.",
            "C'est plus bas que nous ne devrions. Sur « {issue} », nous n'irons pas plus bas.",
        ),
        (
            "You wanted figures, not words. Here they are; “{issue}” stands.",
            "Vous vouliez des chiffres, non des mots. Les voici ; « {issue} » demeure.",
        ),
    ),
    "talk.table-trade": wordings(
        (
            "Take “{option2}” on “{issue2}”. It has a price, and the price is “{issue}”.",
            "Prenez « {option2} » sur « {issue2} ». Cela a un prix, et le prix est « {issue} ».",
        ),
        (
            "We give “{option2}” on “{issue2}” once. It will not be given twice, nor without “{issue}”.",
            "Nous donnons « {option2} » sur « {issue2} » une fois. Pas deux, et pas sans « {issue} ».",
        ),
    ),
    "talk.ask-interest": wordings(
        (
            "{seat}, what do you pay on “{issue}”, and when? I have no use for the reasons.",
            "{seat}, que payez-vous sur « {issue} », et quand ? Les raisons ne me servent à rien.",
        ),
        (
            "Plainly, {seat}: where do you stop on “{issue}”?",
            "Sans détour, {seat} : où vous arrêtez-vous sur « {issue} » ?",
        ),
    ),
}
