# Les lignes d’une note de passation, pour la personne qui prend un siège en cours de négociation.

brief-no-text = Aucun texte n’est encore ouvert.

brief-in-force = { QUOTE($instrument) } est en vigueur.

brief-adopted = { QUOTE($instrument) } est adopté ; signatures : { $count } sur { $of }.

brief-nothing-tabled = { QUOTE($instrument) } : rien n’est encore déposé ; tours restants : { $left }.

brief-open = { QUOTE($instrument) } : paquets sur la table : { $count } ; tours restants : { $left }.

brief-best-backed = Le mieux soutenu est le paquet { $package }, accepté par { $count ->
    [0] aucune partie
    [one] { $count } partie
   *[other] { $count } parties
} sur { $of }.

brief-decision = Le paquet { $package } est soumis à décision ; il reste { why-minutes } pour répondre.

brief-accepted = Nous avons accepté le paquet { $package } sur { QUOTE($instrument) } ; y revenir se remarquerait.

brief-offered = Notre dernière offre sur { QUOTE($instrument) }, le paquet { $package }, tient toujours.

brief-committed = Nous nous sommes engagés devant tous à exécuter { QUOTE($instrument) }.

brief-owe = { QUOTE($instrument) } : l’article { $number } nous oblige, et nous l’exécutons.

brief-withhold = { QUOTE($instrument) } : l’article { $number } nous oblige, et nous ne l’exécutons pas. Les autres l’ignorent peut-être.

brief-nothing-promised = Nous n’avons rien promis jusqu’ici.

brief-line-firm = Notre ligne sur { QUOTE($instrument) } est ferme : l’absence d’accord vaut { brief-reservation }, nous concluons à partir de { $floor }.

brief-line-balanced = Notre ligne sur { QUOTE($instrument) } est d’échanger : l’absence d’accord vaut { brief-reservation }, nous concluons à partir de { $floor }.

brief-line-open = Notre ligne sur { QUOTE($instrument) } est ouverte : l’absence d’accord vaut { brief-reservation }, nous concluons à partir de { $floor }.

brief-needs = Ce qui compte : { THE($option) } sur { THE($issue) } ({ brief-points } entre le mieux et le pire).

brief-best-within = Le meilleur paquet sur la table dans les limites de notre mandat est { $package }, qui vaut { $value }.

brief-best-beyond = Rien sur la table n’entre dans le mandat ; le plus proche est le paquet { $package }, qui vaut { $value } : consultez { THE($home) }.

brief-ratification = Chez nous, le paquet { $package } aurait { $percent ->
    [one] { $percent } chance
   *[other] { $percent } chances
} sur 100 d’être ratifié.

brief-wants = { CAP(THE($actor)) } { COUNT($actor) ->
    [one] semble
   *[other] semblent
} tenir surtout { TO($issue) } et vouloir { THE($option) }.

brief-silent = { CAP(THE($actor)) } { COUNT($actor) ->
    [one] n’a pas montré ses
   *[other] n’ont pas montré leurs
} attentes sur { QUOTE($instrument) } : demandez.

brief-document-due = Attendu de ce siège : { $form }, dans { why-minutes }.

brief-capital-asked = Notre demande est chez { THE($home) } ({ THE($option) } sur { THE($issue) }) ; réponse attendue dans { why-minutes }.

brief-task-due = Une tâche de ce siège arrive à échéance dans { why-minutes }.

brief-nothing-due = Rien n’est attendu de ce siège.

brief-reservation = { $reservation ->
    [one] { $reservation } point
   *[other] { $reservation } points
}
brief-points = { $points ->
    [one] { $points } point
   *[other] { $points } points
}
