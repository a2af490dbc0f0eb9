# Conseils à qui rédige un document, tirés de ce qui peut s’y calculer.

check-rows = { $count ->
    [one] ligne { LIST($rows) }
   *[other] lignes { LIST($rows) }
}
check-each = { QUOTE($field) }, { check-rows } : { QUOTE($column) } est vide.
check-no-rows = { QUOTE($field) } n’a encore aucune ligne.
check-stated = { QUOTE($field) } est vide.
check-several = { QUOTE($field) } compte { $found } { $found ->
    [one] ligne
   *[other] lignes
} ; il en faut au moins { $least } pour que le lecteur ait le choix.
check-includes = { QUOTE($field) } n’a pas de ligne { QUOTE($wanted) }.
check-sums = La somme de { QUOTE($field) } est de { $sum }, alors que { QUOTE($total) } indique { $said } : un écart de { $difference }.
check-within = { QUOTE($column) }, { check-rows } : plus que { QUOTE($whole) } ({ $most }).
check-no-more = { QUOTE($part) } dépasse { QUOTE($whole) }.
check-differs = { QUOTE($one) } et { QUOTE($other) } sont égales, { check-rows } : rien ne changerait.
check-earlier = { QUOTE($first) } ne précède pas { QUOTE($then) }, { check-rows }.
check-once = { QUOTE($field) } dit deux fois la même chose, { check-rows } : deux acteurs font-ils le même travail, ou y a-t-il une ligne de trop ?
check-accounted = { QUOTE($field) } : aucune ligne n’a rien sous { QUOTE($column) }.
check-owned = Des propriétaires inscrits détiennent ensemble { $share } %. À partir de 50 %, la conclusion habituelle est { QUOTE($refused) } ; si ce n’est pas la vôtre, dites pourquoi.
check-unclear = Un propriétaire est { QUOTE($unclear) } : la conclusion habituelle est { QUOTE($referred) }, et non un feu vert.
check-whole = La somme de { QUOTE($column) } est de { $share } %, et non de 100 % : à qui appartient le reste ?
check-declared-none = La déclaration porte { QUOTE($statement) }, mais elle nomme un intérêt.
check-declared-some = La déclaration porte { QUOTE($statement) }, mais elle n’en nomme aucun.
check-no-further = { QUOTE($claimed) } va plus loin que les sources : { $sources ->
    [0] il n’y en a aucune.
    [one] une source seule permet tout au plus { QUOTE($carried) }.
   *[other] leur cotation permet tout au plus { QUOTE($carried) }.
}
check-independent = { QUOTE($field) } : toutes sont de même nature. Deux sortes de sources se confirmeraient l’une l’autre.
check-explained = { check-explained-rows } de la cible, et { QUOTE($field) } n’en dit rien.
check-explained-rows = { $count ->
    [one] La ligne { LIST($rows) } s’éloigne
   *[other] Les lignes { LIST($rows) } s’éloignent
}
