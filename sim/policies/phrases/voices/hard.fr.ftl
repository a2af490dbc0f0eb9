# La voix dure : brève, consignée, chaque pas payé ; elle n’insulte pas.

talk-opening-hard =
    .v0 = Sur { QUOTE($issue) }, nous sommes venus avec une position, et elle n’a pas changé en chemin.
    .v1 = Nous signerons ce qui nous sert et rien d’autre. Qui veut un mouvement sur { QUOTE($issue) } devra le payer.
    .v2 = Mes instructions tiennent en une ligne, et elle porte sur { QUOTE($issue) }. Je vous conseille de commencer par là.

talk-accept-hard =
    .v0 = Accepté en l’état. Un seul mot changé, sur { QUOTE($issue) } ou ailleurs, et la réponse est non.
    .v1 = Cela nous va. Nous y trouvons ce que nous disions { OF(QUOTE($issue)) } dès le premier jour.
    .v2 = Oui. Qu’il soit consigné que, sur { QUOTE($issue) }, ma délégation a demandé, et qu’on lui a répondu.

talk-reject-public-hard =
    .v0 = Non. { QUOTE($issue) } ne se vend pas à ce prix. { QUOTE($option) }, ou parlons d’autre chose.
    .v1 = On nous demande de renoncer à { QUOTE($option) } sur { QUOTE($issue) } sans rien en échange. Nous déclinons.
    .v2 = Je ne rapporterai pas cela. Sur { QUOTE($issue) }, mon gouvernement attend { QUOTE($option) }.

talk-concern-hard =
    .v0 = { QUOTE($title) } : nous n’avons pas besoin qu’on nous l’explique. Nous en tirerons les conséquences à notre heure.
    .v1 = Que nul ne se serve { OF(QUOTE($title)) } pour obtenir ici ce que les arguments n’ont pu obtenir.

talk-voice-hard =
    .v0 = Nous constatons que, sur { QUOTE($issue) }, tout le mouvement est attendu de nous. Il ne viendra pas seul.
    .v1 = Le temps n’est pas contre nous. Qui le croit, s’agissant { OF(QUOTE($issue)) }, devrait regarder un calendrier, puis une carte.
    .v2 = J’ai entendu des appels. Je n’ai pas entendu d’offre sur { QUOTE($issue) }.
    .v3 = Ce que nous tenons sur { QUOTE($issue) }, nous le tenons de droit ; ce que vous demandez est une faveur.
    .v4 = Ne prenez pas la courtoisie pour de la souplesse sur { QUOTE($issue) }.
    .v5 = Un échange, équilibré et écrit. Sur { QUOTE($issue) }, rien de plus vague ne nous intéresse.

act-talk-hard =
    .v0 = Nous le disons une fois, et nous le disons clairement.
    .v1 = Cela n’appelle aucun commentaire.

talk-table-again-hard =
    .v0 = Lisez d’abord { QUOTE($issue) }. Cela n’a pas bougé. Le reste montre ce que cela vaut pour nous.
    .v1 = Nous sommes déjà descendus trop bas. Sur { QUOTE($issue) }, nous n’irons pas plus bas.
    .v2 = Vous vouliez des chiffres, non des mots. Les voici ; { QUOTE($issue) } demeure.

talk-table-trade-hard =
    .v0 = Prenez { QUOTE($option2) } sur { QUOTE($issue2) }. Cela a un prix, et le prix est { QUOTE($issue) }.
    .v1 = Nous donnons { QUOTE($option2) } sur { QUOTE($issue2) } une fois. Pas deux, et pas sans { QUOTE($issue) }.

talk-ask-interest-hard =
    .v0 = { $seat }, que payez-vous sur { QUOTE($issue) }, et quand ? Les raisons ne me servent à rien.
    .v1 = Sans détour, { $seat } : où vous arrêtez-vous sur { QUOTE($issue) } ?
