# La voix dure : brève, consignée, chaque pas payé ; elle n’insulte pas.

talk-opening-hard =
    .v0 = Sur { THE($issue) }, nous sommes venus avec une position, et elle n’a pas changé en chemin.
    .v1 = Nous signerons ce qui nous sert et rien d’autre. Qui veut un mouvement sur { THE($issue) } devra le payer.
    .v2 = Mes instructions tiennent en une ligne, et elle porte sur { THE($issue) }. Je vous conseille de commencer par là.

talk-accept-hard =
    .v0 = Accepté en l’état. Qui en rouvre un mot, sur { THE($issue) } ou ailleurs, rouvre tout.
    .v1 = Cela nous va. Nous avons compté ce que nous coûte { THE($issue) } et ce que le reste rapporte.
    .v2 = Oui. Qu’il soit consigné que, sur { THE($issue) }, ma délégation a demandé, et qu’on lui a répondu.

talk-reject-public-hard =
    .v0 = Non. { CAP(THE($issue)) } ne se vend pas à ce prix. { CAP(THE($option)) }, ou parlons d’autre chose.
    .v1 = Sur { THE($issue) }, on nous demande d’abandonner notre choix, { THE($option) }, sans rien en échange. Nous déclinons.
    .v2 = Je ne rapporterai pas cela. Sur { THE($issue) }, mon gouvernement attend { THE($option) }.

talk-concern-hard =
    .v0 = { CAP(THE($news)) } : nous n’avons pas besoin qu’on nous l’explique. Nous en tirerons les conséquences à notre heure.
    .v1 = Que nul ne se serve { OF($news) } pour obtenir ici ce que les arguments n’ont pu obtenir.

talk-voice-hard =
    .v0 = Nous constatons que, sur { THE($issue) }, tout le mouvement est attendu de nous. Il ne viendra pas seul.
    .v1 = Le temps n’est pas contre nous. Qui le croit, s’agissant { OF($issue) }, devrait regarder un calendrier, puis une carte.
    .v2 = J’ai entendu des appels. Je n’ai pas entendu d’offre sur { THE($issue) }.
    .v3 = Ce que nous tenons sur { THE($issue) }, nous le tenons de droit ; ce que vous demandez est une faveur.
    .v4 = Ne prenez pas la courtoisie pour de la souplesse sur { THE($issue) }.
    .v5 = Un échange, équilibré et écrit. Sur { THE($issue) }, rien de plus vague ne nous intéresse.

act-talk-hard =
    .v0 = Nous le disons une fois, et nous le disons clairement.
    .v1 = Cela n’appelle aucun commentaire.

talk-table-again-hard =
    .v0 = Lisez d’abord { THE($issue) }. Cela n’a pas bougé. Le reste montre ce que cela vaut pour nous.
    .v1 = Nous sommes déjà descendus trop bas. Sur { THE($issue) }, nous n’irons pas plus bas.
    .v2 = Vous vouliez un texte, non des mots. Le voici ; { THE($issue) } demeure.

talk-table-trade-hard =
    .v0 = Prenez { THE($option2) } sur { THE($issue2) }. Cela a un prix, et le prix est { THE($issue) }.
    .v1 = Nous donnons { THE($option2) } sur { THE($issue2) } une fois. Pas deux, et pas sans { THE($issue) }.

talk-ask-interest-hard =
    .v0 = { $seat }, que voulez-vous sur { THE($issue) } ? Les discours ne me servent à rien.
    .v1 = Sans détour, { $seat } : où vous arrêtez-vous sur { THE($issue) } ?
