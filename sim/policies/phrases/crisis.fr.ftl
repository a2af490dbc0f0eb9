# Ce que disent les délégations dans une crise, de leurs promesses et dans leurs coalitions, et pourquoi.

talk-ultimatum-reject =
    .v0 = { CAP(TO($actor)) } : non. Ce que l’on exige sous la menace d’une date ne se discutera pas avant cette date. Ensuite, nous serons là.
    .v1 = { CAP(THE($actor)) } nous { COUNT($actor) ->
        [one] a
       *[other] ont
    } fixé une date. Elle passera comme d’autres, et nous serons où nous sommes aujourd’hui.
    .v2 = Nous avons pris note de ce dont { THE($actor) } nous { COUNT($actor) ->
        [one] menace
       *[other] menacent
    } et de qui l’a entendu. La réponse est non.

talk-ultimatum-counter =
    .v0 = Nous ne répondrons pas au délai { OF($actor) }, mais par une offre : voyons-nous ce jour, et mettons { COUNT($actor) ->
        [one] son
       *[other] leur
    } souci dans le texte.
    .v1 = Si { THE($actor) } { COUNT($actor) ->
        [one] retire
       *[other] retirent
    } cette date, nous traiterons le fond avant qu’elle ne soit venue. Nous le pensons, et le disons en public.
    .v2 = { CAP(THE($actor)) } { COUNT($actor) ->
        [one] demande
       *[other] demandent
    } un oui ou un non. Nous proposons un troisième mot : vérifié. Que l’on constate, puis qu’on nous juge.

talk-dispute =
    .v0 = { QUOTE($instrument) } : l’article { $number } n’est pas respecté, le suivi le montre. Nous recourons à la procédure prévue.
    .v1 = Nous demandons { TO($actor) } de répondre de l’article { $number } devant l’instance que prévoit { QUOTE($instrument) }, et devant elle seule.
    .v2 = Au titre de l’article { $number } { OF(QUOTE($instrument)) }, une chose nous était due et n’a pas été constatée. Qu’on l’examine.

talk-few = { $count ->
    [2] deux
    [3] trois
    [4] quatre
    [5] cinq
   *[other] { $count }
}

talk-coalition =
    .v0 = À { talk-few }, nous pouvons porter le texte { QUOTE($instrument) }. Voici ce que chacun, je crois, peut défendre chez lui ; dites-moi où je me trompe.
    .v1 = Entre nous, avant la plénière : un texte commun sur { QUOTE($instrument) }. Si nous sommes { talk-few } derrière lui, il passe.
    .v2 = J’ai mis côte à côte nos intérêts sur { QUOTE($instrument) }. Ils s’accordent mieux que nos discours.
    .v3 = Un projet entre partenaires sur { QUOTE($instrument) }, pour nous { talk-few }. Personne ne l’a hors de cette salle.

talk-split =
    .v0 = { $seat }, ce que vous avez accepté vous donne moins que vous ne pourriez avoir. Regardez ceci tant que le choix existe.
    .v1 = En confidence, { $seat } : sur { QUOTE($instrument) }, nous pouvons vous offrir mieux que votre compagnie actuelle.
    .v2 = Je ne vous demande de quitter personne, { $seat }. Je vous demande de comparer, disposition par disposition.

talk-block =
    .v0 = { $seat }, sauf erreur, le paquet { $package } vous convient aussi peu qu’à nous. Ensemble, nous pouvons l’arrêter.
    .v1 = Il manque une voix au paquet { $package }, { $seat }. J’espère que ce ne sera pas la vôtre, et je vous dirai pourquoi.
    .v2 = Avant que le paquet { $package } ne devienne celui de tous, { $seat } : que vous y faudrait-il qui n’y est pas ?

talk-reject-home =
    .v0 = Ce que je signe doit passer chez nous : avec { THE($issue) } en l’état, ceux qui en décident chez nous refuseraient.
    .v1 = Mon parlement ne suivrait pas. Avec { THE($option) } sur { THE($issue) }, le vote basculerait ; à peu près rien d’autre n’y suffirait.
    .v2 = Une signature désavouée chez nous ne sert personne. Il nous faut { THE($option) } sur { THE($issue) } pour avoir les voix.

talk-accept-linked =
    .v0 = Vous nous avez rejoints sur { QUOTE($instrument) }. Nous vous rejoignons ici, et tenons les deux ensemble.
    .v1 = Pris seul, le texte { QUOTE($instrument2) } ne nous suffirait pas. Avec { QUOTE($instrument) } à côté : oui.
    .v2 = Accepté, comme part d’une même entente : ceci, et ce que vous avez accepté sur { QUOTE($instrument) }.

# --- pourquoi

why-accept-linked = { CAP(THE($actor)) } { COUNT($actor) ->
    [one] a
   *[other] ont
} accepté notre paquet sur { QUOTE($instrument) } ; le paquet { $package } vaut ici { $value } ; nous demandons { $level } (plancher { $floor }, { why-time }).
why-accept-home = Le paquet { $package } vaut { $value } pour nous et aurait { NUMBER($chance, style: "percent") } de chances d’être ratifié ; nous demandons { $level } et nous arrêtons à { $floor } ({ why-time }).
why-ultimatum-comply = La menace { OF($actor) } paraît crédible à { $credible }, plus que notre résolution de { $resolve } : une issue avant le délai.
why-ultimatum-reject = Notre résolution de { $resolve } dépasse nettement la crédibilité de la menace { OF($actor) }, { $credible } : refus avant le délai.
why-ultimatum-counter = Crédibilité de la menace { OF($actor) } : { $credible } ; notre résolution : { $resolve }. Aucune ne l’emporte ; contre-offre.
why-respond-none = Après l’acte { OF($actor) } ({ QUOTE($act) }), pas de réponse militaire : { why-policy }.
why-respond-threat = Après l’acte { OF($actor) } ({ QUOTE($act) }), une menace : { why-policy }.
why-respond-display = Après l’acte { OF($actor) } ({ QUOTE($act) }), au plus une démonstration : { why-policy }.
why-return = { CAP(THE($actor)) } { COUNT($actor) ->
    [one] a
   *[other] ont
} fait un geste ({ QUOTE($act) }) ; nous le rendons, pour que ce ne soit pas le dernier (tension { $tension } sur 10).
why-step-down = { $count ->
    [one] Un coup
   *[other] { $count } coups
} { OF($actor) }, tension de { $tension } sur 10, échelon { $rung } : un pas en arrière, sans attendre, avant de demander le leur (menace en cours : { $price ->
    [one] { $price } point
   *[other] { $price } points
} de légitimité).
why-withhold = Article { $number } : un manquement rapporte { why-gain } et en coûte { $loss } en moyenne ({ NUMBER($detected, style: "percent") } de chances d’être vu) ; style { mind-style }.
why-perform = Article { $number } : un manquement rapporterait { why-gain } et en coûterait { $loss } en moyenne ({ NUMBER($detected, style: "percent") } de chances d’être vu) ; parole tenue.
why-dispute = Le suivi a constaté au jour { $day } { THAT($actor) } { COUNT($actor) ->
    [one] manque
   *[other] manquent
} à l’article { $number } ; le texte prévoit une procédure.
why-snap-back = { CAP(THE($actor)) } { COUNT($actor) ->
    [one] manque
   *[other] manquent
} à l’article { $number } ; le texte nous laisse suspendre { $count ->
    [one] une de nos obligations
   *[other] { $count } de nos obligations
}.
why-coalition = { QUOTE($instrument) } : { $count } parties sur { $of } peuvent le porter ; il vaut { $value } pour nous (nous demandons { $level }), et le partenaire le moins bien servi obtient { NUMBER($fit, style: "percent") } de ce qu’il peut espérer.
why-split = { CAP(THE($actor)) } { COUNT($actor) ->
    [one] semble
   *[other] semblent
} tirer du paquet { $package } { NUMBER($share, style: "percent") } de ce que peut espérer cette délégation ; nous pouvons offrir { NUMBER($share2, style: "percent") } et garder { $value ->
    [one] { $value } point
   *[other] { $value } points
}.
why-block = Le paquet { $package } vaut { $value } pour nous, sous le plancher de { $floor } ; { THE($actor) } { COUNT($actor) ->
    [one] semble
   *[other] semblent
} y obtenir { NUMBER($share, style: "percent") } de ce que peut espérer cette délégation : à { $count }, nous le bloquons.
why-reject-home = Le paquet { $package } vaut { $value } pour nous, mais n’aurait que { NUMBER($chance, style: "percent") } de chances d’être ratifié ; c’est { THE($issue) } qui coûte le plus ({ why-time }).

why-policy = politique propre { $own }, usage { $usual }, mélange { $mixed } (poids { $weight }, tension { $tension })
why-gain = { $gain ->
    [one] { $gain } point
   *[other] { $gain } points
}
