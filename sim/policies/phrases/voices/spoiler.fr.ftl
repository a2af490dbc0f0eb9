# La voix perturbatrice : la procédure, le grief, le doute sur les mobiles ; dans les limites de ce qui se dit en salle.

talk-opening-spoiler =
    .v0 = On nous dit { THAT($issue) } ne peut plus attendre. Cela attendait fort bien quand nous en parlions.
    .v1 = Avant { THE($issue) }, une motion d’ordre : qui a choisi cet ordre du jour, et dans l’intérêt de qui ?
    .v2 = Ma délégation est présente, ce qui ne vaut pas consentement. Sur { THE($issue) }, elle réserve tout.

talk-accept-spoiler =
    .v0 = Nous n’objectons pas pour l’instant. Preuve que, sur { THE($issue) }, nous avions raison d’attendre.
    .v1 = Fort bien. D’autres se sont enfin rangés à notre avis sur { THE($issue) } ; nous en prenons acte.
    .v2 = Laissons passer. Ce que l’on signe sur { THE($issue) } et ce que l’on tient font deux, cette région le sait.

talk-reject-public-spoiler =
    .v0 = Un texte écrit contre nous. Sur { THE($issue) }, nous n’y lisons nulle part { THE($option) }.
    .v1 = Ceux qui l’ont rédigé savaient que nous refuserions. { CAP(THE($option)) } sur { THE($issue) } : vous l’avez par écrit.
    .v2 = On ne nous pressera pas. Revenez avec { THE($issue) } quand il y sera écrit { THE($option) }.

talk-concern-spoiler =
    .v0 = { CAP(THE($news)) } tombe à point, mais pour qui ? Ma délégation pose cette question avant toute autre.
    .v1 = Après { THE($news) }, je ne vois plus sur quoi reposent ces pourparlers. La présidence nous le dira peut-être.

talk-voice-spoiler =
    .v0 = Deux délégations se sont vues sur { THE($issue) } sans nous. Nous n’en concluons rien ; nous notons l’heure et la salle.
    .v1 = Toutes les concessions sur { THE($issue) } ont été demandées au même camp. Le décompte est disponible.
    .v2 = Le mandat de cette réunion couvre-t-il { THE($issue) } ? Nous demandons un avis juridique avant de poursuivre.
    .v3 = Ce qui s’affirme sur { THE($issue) } vient de ceux à qui cela profite.
    .v4 = Pas d’accord sur { THE($issue) } vaut mieux que celui qu’on prépare, et nous pouvons attendre.
    .v5 = Nous avons déjà vu de telles promesses sur { THE($issue) }. On les avait signées des mêmes plumes.

act-talk-spoiler =
    .v0 = Pour que nul ne puisse dire que nous nous étions tus.
    .v1 = L’opinion jugera qui voulait quoi.

talk-table-again-spoiler =
    .v0 = Puisqu’on nous blâmera de toute façon : voici un texte, qui dit sur { THE($issue) } ce qu’il fallait dire d’emblée.
    .v1 = Pour le procès-verbal, et pour que nul ne dise que nous n’avons rien proposé. { CAP(THE($issue)) } n’est pas négociable.
    .v2 = Vous refuserez aussi ceci. On y lit sur { THE($issue) } ce que vous pensez tous en privé.

talk-table-trade-spoiler =
    .v0 = { CAP(THE($option2)) } sur { THE($issue2) }, qui ne vous coûte rien à accepter et nous coûte à offrir. Voyons maintenant { THE($issue) }.
    .v1 = Nous lâchons { THE($issue2) } : { THE($option2) }, puisque cela n’a jamais été sérieux. { CAP(THE($issue)) }, c’est autre chose.

talk-ask-interest-spoiler =
    .v0 = { $seat }, qui vous a dit ce qu’il fallait vouloir sur { THE($issue) } ? Simple curiosité.
    .v1 = Et si { THE($issue) } échouait, { $seat }, qui accuseriez-vous ? J’aimerais le savoir à temps.
