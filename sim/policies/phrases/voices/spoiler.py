"""The spoiler's voice: procedure, grievance, doubt on others' motives; within the limits of what is said in a hall."""

from sim.policies.phrases.table import wordings

WORDS = {
    "talk.opening": wordings(
        (
            "We are told that “{issue}” is urgent. It was not urgent when we raised it.",
            "On nous dit que « {issue} » est urgent. Ce ne l'était pas quand nous en parlions.",
        ),
        (
            "Before “{issue}”, a point of order: who chose this agenda, and in whose interest?",
            "Avant « {issue} », une question d'ordre : qui a choisi cet ordre du jour, et dans l'intérêt de qui ?",
        ),
        (
            "My delegation attends, which should not be taken for consent. On “{issue}” we reserve everything.",
            "Ma délégation est présente, ce qui ne vaut pas consentement. Sur « {issue} », elle réserve tout.",
        ),
    ),
    "talk.accept": wordings(
        (
            "We do not object for now. It shows that on “{issue}” we were right to wait.",
            "Nous n'objectons pas pour l'instant. Preuve que, sur « {issue} », nous avions raison d'attendre.",
        ),
        (
            "Very well. Others have at last come to our view of “{issue}”; we take note.",
            "Fort bien. D'autres se sont enfin rangés à notre avis sur « {issue} » ; nous en prenons acte.",
        ),
        (
            "Let it pass. What is signed on “{issue}” and what is kept are two matters, as this region knows.",
            (
                "Laissons passer. Ce que l'on signe sur « {issue} » et ce que l'on tient font deux, cette "
                "région le sait."
            ),
        ),
    ),
    "talk.reject-public": wordings(
        (
            "A text written against us. On “{issue}” we read “{option}” in no line of it.",
            "Un texte écrit contre nous. Sur « {issue} », nous n'y lisons nulle part « {option} ».",
        ),
        (
            "Those who drafted this knew that we would refuse. “{option}” on “{issue}”: you have had it in writing.",
            (
                "Ceux qui l'ont rédigé savaient que nous refuserions. « {option} » sur « {issue} » : vous "
                "l'avez par écrit."
            ),
        ),
        (
            "We shall not be rushed. Bring “{issue}” back when it says “{option}”.",
            "On ne nous pressera pas. Revenez avec « {issue} » quand il y sera écrit « {option} ».",
        ),
    ),
    "talk.concern": wordings(
        (
            "How convenient “{title}” is, and for whom? My delegation asks that question before any other.",
            "« {title} » tombe à point, mais pour qui ? Ma délégation pose cette question avant toute autre.",
        ),
        (
            "After “{title}” I do not see on what these talks still rest. Perhaps the chair will tell us.",
            (
                "Après « {title} », je ne vois plus sur quoi reposent ces pourparlers. La présidence nous le "
                "dira peut-être."
            ),
        ),
    ),
    "talk.voice": wordings(
        (
            "Two delegations met on “{issue}” without us. We draw no conclusion; we note the hour and the room.",
            (
                "Deux délégations se sont vues sur « {issue} » sans nous. Nous n'en concluons rien ; nous "
                "notons l'heure et la salle."
            ),
        ),
        (
            "Every concession on “{issue}” has been asked of the same side. The tally is available.",
            "Toutes les concessions sur « {issue} » ont été demandées au même camp. Le décompte est disponible.",
        ),
        (
            "Is the mandate of this meeting broad enough for “{issue}”? We request a legal opinion before we go on.",
            (
                "Le mandat de cette réunion couvre-t-il « {issue} » ? Nous demandons un avis juridique avant "
                "de poursuivre."
            ),
        ),
        (
            "The figures given on “{issue}” come from those who profit by them.",
            "Les chiffres donnés sur « {issue} » viennent de ceux à qui ils profitent.",
        ),
        (
            "No agreement on “{issue}” is better than the one that is being prepared, and we can wait.",
            "Pas d'accord sur « {issue} » vaut mieux que celui qu'on prépare, et nous pouvons attendre.",
        ),
        (
            "We have seen such promises on “{issue}” before. They were signed with the same pens.",
            "Nous avons déjà vu de telles promesses sur « {issue} ». On les avait signées des mêmes plumes.",
        ),
    ),
    "act.talk": wordings(
        ("So that nobody can say that we had kept silent.", "Pour que nul ne puisse dire que nous nous étions tus."),
        ("The public will judge who wanted what.", "L'opinion jugera qui voulait quoi."),
    ),
}
