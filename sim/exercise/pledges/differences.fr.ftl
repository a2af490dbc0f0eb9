# Ce que des articles ont produit : dans un essai, ou dans deux, avec et sans l’un d’eux.

differ-head = Avec et sans { $articles }, même tirage.
differ-short = article { $number }
differ-force = En vigueur avec : { $whole }. Sans : { $struck }.
differ-nothing = rien
differ-obligations = Obligations
differ-quantities = Où chacun en est à la fin
differ-did = { $article } : { $what }.
differ-same = Rien ne diffère.
differ-obligation = { $article }, { $actor } ({ $what }) : avec, { $whole } ; sans, { $struck }.
differ-absent = sans objet
differ-record = constat de respect { differ-times-kept }, de manquement { differ-times-broken }{ $disputed ->
    [0] { "" }
   *[other] , contestée { $disputed } fois
}{ $suspended ->
    [0] { "" }
   *[other] , suspendue { $suspended } fois
}
differ-times-kept = { $kept } fois
differ-times-broken = { $broken } fois
differ-difference = { $name } : { $whole } avec, { $struck } sans ({ $change }){ $why_given ->
    [yes] { "\u00A0" }: { $why }
   *[no] { "" }
}.
differ-cause = { $cause ->
    [in-force] en vigueur
    [kept] respecté
    [amiss] enfreint
    [defection] non ratifié
    [upheld] jugé enfreint
   *[rejected] jugé respecté
}
differ-times = { $times } fois
differ-share = { $article } { differ-cause } { differ-times } contre { $other } : { $change }
differ-again = { $article } { differ-cause } { differ-times } de part et d’autre, mais d’un autre poids : { $change }
differ-rest = autrement : { $change }
differ-way = { $way ->
    [choice] par ce qu’il choisit
    [obligation] par ce qu’il fait faire
    [relations] par les relations qu’il modifie
   *[indicator] par l’intermédiaire de : { $name }
}
differ-moved = { $name } { $change }
