# La voix perturbatrice : la procédure, le grief, le doute sur les mobiles ; dans les limites de ce qui se dit en salle.

talk-opening-spoiler =
    .v0 = On nous dit { THAT(QUOTE($issue)) } est urgent. Ce ne l’était pas quand nous en parlions.
    .v1 = Avant { QUOTE($issue) }, une motion d’ordre : qui a choisi cet ordre du jour, et dans l’intérêt de qui ?
    .v2 = Ma délégation est présente, ce qui ne vaut pas consentement. Sur { QUOTE($issue) }, elle réserve tout.

talk-accept-spoiler =
    .v0 = Nous n’objectons pas pour l’instant. Preuve que, sur { QUOTE($issue) }, nous avions raison d’attendre.
    .v1 = Fort bien. D’autres se sont enfin rangés à notre avis sur { QUOTE($issue) } ; nous en prenons acte.
    .v2 = Laissons passer. Ce que l’on signe sur { QUOTE($issue) } et ce que l’on tient font deux, cette région le sait.

talk-reject-public-spoiler =
    .v0 = Un texte écrit contre nous. Sur { QUOTE($issue) }, nous n’y lisons nulle part { QUOTE($option) }.
    .v1 = Ceux qui l’ont rédigé savaient que nous refuserions. { QUOTE($option) } sur { QUOTE($issue) } : vous l’avez par écrit.
    .v2 = On ne nous pressera pas. Revenez avec { QUOTE($issue) } quand il y sera écrit { QUOTE($option) }.

talk-concern-spoiler =
    .v0 = { QUOTE($title) } tombe à point, mais pour qui ? Ma délégation pose cette question avant toute autre.
    .v1 = Après { QUOTE($title) }, je ne vois plus sur quoi reposent ces pourparlers. La présidence nous le dira peut-être.

talk-voice-spoiler =
    .v0 = Deux délégations se sont vues sur { QUOTE($issue) } sans nous. Nous n’en concluons rien ; nous notons l’heure et la salle.
    .v1 = Toutes les concessions sur { QUOTE($issue) } ont été demandées au même camp. Le décompte est disponible.
    .v2 = Le mandat de cette réunion couvre-t-il { QUOTE($issue) } ? Nous demandons un avis juridique avant de poursuivre.
    .v3 = Les chiffres donnés sur { QUOTE($issue) } viennent de ceux à qui ils profitent.
    .v4 = Pas d’accord sur { QUOTE($issue) } vaut mieux que celui qu’on prépare, et nous pouvons attendre.
    .v5 = Nous avons déjà vu de telles promesses sur { QUOTE($issue) }. On les avait signées des mêmes plumes.

act-talk-spoiler =
    .v0 = Pour que nul ne puisse dire que nous nous étions tus.
    .v1 = L’opinion jugera qui voulait quoi.

talk-table-again-spoiler =
    .v0 = Puisqu’on nous blâmera de toute façon : voici un texte, avec { QUOTE($issue) } tel qu’il aurait dû être d’emblée.
    .v1 = Pour le procès-verbal, et pour que nul ne dise que nous n’avons rien proposé. { QUOTE($issue) } n’est pas négociable.
    .v2 = Vous refuserez aussi ceci. On y lit sur { QUOTE($issue) } ce que vous pensez tous en privé.

talk-table-trade-spoiler =
    .v0 = { QUOTE($option2) } sur { QUOTE($issue2) }, qui ne vous coûte rien à accepter et nous coûte à offrir. Voyons maintenant { QUOTE($issue) }.
    .v1 = Nous lâchons { QUOTE($issue2) } : { QUOTE($option2) }, puisque cela n’a jamais été sérieux. { QUOTE($issue) }, c’est autre chose.

talk-ask-interest-spoiler =
    .v0 = { $seat }, qui vous a dit ce qu’il fallait vouloir sur { QUOTE($issue) } ? Simple curiosité.
    .v1 = Et si { QUOTE($issue) } échouait, { $seat }, qui accuseriez-vous ? J’aimerais le savoir à temps.
