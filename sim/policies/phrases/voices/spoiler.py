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
    "talk.table-again": wordings(
        (
            (
                "Since we shall be blamed in any case: here is a text, with “{issue}” as it ought to have been "
                "from the start."
            ),
            (
                "Puisqu'on nous blâmera de toute façon : voici un texte, avec « {issue} » tel qu'il aurait dû "
                "être d'emblée."
            ),
        ),
        (
            "For the record, and so that nobody says that we proposed nothing. “{issue}” is not negotiable.",
            (
                "Pour le procès-verbal, et pour que nul ne dise que nous n'avons rien proposé. « {issue} » "
                "n'est pas négociable."
            ),
        ),
        (
            "You will refuse this too. It says on “{issue}” what you all think in private.",
            "Vous refuserez aussi ceci. On y lit sur « {issue} » ce que vous pensez tous en privé.",
        ),
    ),
    "talk.table-trade": wordings(
        (
            (
                "“{option2}” on “{issue2}”, which costs you nothing to accept and us much to offer. Now let us "
                "see about “{issue}”."
            ),
            (
                "« {option2} » sur « {issue2} », qui ne vous coûte rien à accepter et nous coûte à offrir. "
                "Voyons maintenant « {issue} »."
            ),
        ),
        (
            "We let go of “{issue2}”: “{option2}”, since it was never meant seriously. “{issue}” is another matter.",
            (
                "Nous lâchons « {issue2} » : « {option2} », puisque cela n'a jamais été sérieux. « {issue} », "
                "c'est autre chose."
            ),
        ),
    ),
    "talk.ask-interest": wordings(
        (
            "{seat}, who told you what to want on “{issue}”? I ask out of curiosity.",
            "{seat}, qui vous a dit ce qu'il fallait vouloir sur « {issue} » ? Simple curiosité.",
        ),
        (
            "And if “{issue}” failed, {seat}, whom would you blame? I should like to know in time.",
            "Et si « {issue} » échouait, {seat}, qui accuseriez-vous ? J'aimerais le savoir à temps.",
        ),
    ),
}
