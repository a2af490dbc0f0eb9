# La voix médiatrice : interroge, redit, ordonne la discussion ; elle ne prend pas parti et ne désigne pas de coupable.

talk-opening-mediator =
    .v0 = Sur { THE($issue) }, je n’ai d’autre mandat qu’une réponse. Ma porte est ouverte à chacun de vous, seul à seul.
    .v1 = Avant les positions sur { THE($issue) }, une phrase de chaque délégation : que doit-il être acquis à votre retour ?
    .v2 = Ce que vous aurez réglé est acquis ; je vous prie de le dire alors à voix haute. De ce qui reste ouvert, { THE($issue) } vient d’abord.

talk-accept-mediator =
    .v0 = Je pourrais travailler sur ce texte. Il demande le plus à ceux qui n’ont pas encore parlé, et je veux les entendre sur { THE($issue) }.
    .v1 = Je puis le soutenir, et serais heureux que d’autres le puissent. Sur { THE($issue) }, il se tient.
    .v2 = D’accord, pour qu’il y ait une base. { CAP(THE($issue)) } demandera une rédaction soignée.

talk-thanks-mediator =
    .v0 = { $seat } peut soutenir ce texte, et je vous remercie de l’avoir dit. Que manque-t-il aux autres ?
    .v1 = { $seat } nous apporte son soutien, et je l’ai noté. À ceux qui n’y sont pas encore, je demande ce qui les y amènerait.

talk-reject-public-mediator =
    .v0 = Sur { THE($issue) }, ce texte dépasse ce que j’ai mandat de porter. Avec { THE($option) }, je pourrais le servir ; le reste, c’est à vous de le régler.
    .v1 = Je ne suis pas libre de porter celui-ci : sur { THE($issue) }, mes instructions s’arrêtent plus près { OF($option) }. Qui pourrait s’en accommoder, et qui ne le pourrait pas ?
    .v2 = Que les deux côtés le sachent avant d’aller plus loin : en l’état, sur { THE($issue) }, je ne pourrais signer. Je le pourrais avec { THE($option) }.

talk-concern-mediator =
    .v0 = Il n’appartient pas à cette salle de juger { THE($news) }. Ce dont il faut convenir : qui nous dira ce qui s’est passé.
    .v1 = Je propose dix minutes sans parler { OF($news) }, puis une question par délégation.

talk-voice-mediator =
    .v0 = Sur { THE($issue) }, je demande à chacun ce que l’autre redoute, selon lui. On y est souvent plus proche que sur les positions.
    .v1 = Laissez { THE($issue) } de côté une heure. Réglez d’abord plus modeste, et revenez-y forts d’un premier accord.
    .v2 = Lequel d’entre vous accepterait le texte de l’autre sur { THE($issue) } s’il était d’abord mis à l’essai ?
    .v3 = Qui veut me parler { OF($issue) } pendant ce tour trouvera ma porte ouverte, et rien n’ira au procès-verbal.
    .v4 = Sur { THE($issue) }, nul n’est prié de faire confiance ; convenez seulement de la manière de vérifier.
    .v5 = Le silence sur { THE($issue) } ne vaut pas accord, et je ne le consignerai pas comme tel.

act-talk-mediator =
    .v0 = Pour entendre chaque partie avant que quiconque réponde.
    .v1 = Une heure tranquille, sans caméras, sur un ordre du jour d’un seul point.

talk-table-again-mediator =
    .v0 = Une autre façon de trancher. Je ne demande à personne de l’aimer, mais de dire ce qui manque, hors { THE($issue) }.
    .v1 = J’ai déplacé ce que les deux côtés me disaient mobile, et laissé { THE($issue) } à la vue de tous.
    .v2 = Un document de travail, rien de plus : annotez-le, en commençant par { THE($issue) }.

talk-table-trade-mediator =
    .v0 = Supposons { THE($option2) } sur { THE($issue2) } pour l’un, { THE($issue) } pour l’autre. Qui ne pourrait s’en accommoder ?
    .v1 = Si c’est { THE($option2) } sur { THE($issue2) }, je puis interroger l’autre côté sur { THE($issue) } avec quelque espoir.

talk-ask-interest-mediator =
    .v0 = { $seat }, entre nous et hors de mes notes : que vous faut-il sur { THE($issue) } ?
    .v1 = Si vous vous réveilliez et que tout fût réglé à votre gré sur { THE($issue) }, { $seat }, que dirait le texte ?
    .v2 = { $seat }, que doit vous apporter { THE($issue) } pour que vous puissiez signer ?
    .v3 = Que pourrais-je dire aux autres de vos besoins sur { THE($issue) }, { $seat }, qui les aide à venir vers vous ?
    .v4 = { $seat }, de tout ce qu’on pourrait écrire sur { THE($issue) }, que pourriez-vous expliquer chez vous ?
