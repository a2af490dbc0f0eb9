# Pourquoi un contenu ne peut pas être lu ; $at est l’endroit, d’après le nom des champs.

decode-kind = genre d’événement inconnu : { QUOTE($kind) }
decode-command = commande inconnue : { QUOTE($kind) }
decode-no-upcast = aucun moyen de lire la version { $version } { OF(QUOTE($kind)) }
decode-newer = { QUOTE($kind) }, version { $version }, vient d’un Plenipo plus récent ; celui-ci lit la version { $reads }
decode-unknown-field = { $at } : champ inconnu, { QUOTE($name) }
decode-missing = { $at } : il manque { QUOTE($name) }
decode-one-of = { $at } : seules valeurs admises, { $options }
decode-count = { $at } : il faut { $count ->
    [one] une valeur
   *[other] { $count } valeurs
}
decode-expected = { $at } : il faut { $what ->
    [whole] un nombre entier
    [number] un nombre
    [truth] vrai ou faux
    [nothing] rien
    [object] un objet
    [list] une liste
    [words] des paroles
    [phrase] une phrase
    [seats] tout le monde ou une liste de sièges
   *[text] du texte
}
decode-values = { $kind } : un nombre dépasse les bornes, ou le contenu est imbriqué trop profondément
