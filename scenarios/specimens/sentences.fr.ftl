# Ce qui ne va pas dans le script d’un spécimen.
script-not-a-script = Un script est une suite de noms et de valeurs : « seat: », puis « acts: » avec une ligne par acte.
script-unknown-command = { QUOTE($found) } n’est pas une commande de l’exercice.
script-unknown-name = Aucun élément du scénario ({ $kind }) ne s’appelle { QUOTE($found) }.
script-wrong-value = Cela ne peut figurer ici. Écrivez { $wanted }.
script-to-whom = { QUOTE($found) } ne désigne aucun échange. Écrivez « plenary », ou une liste de sièges entre crochets, comme [kad-head].
script-not-named = Dites de quoi il s’agit par l’un de ces mots : { $ways }.
script-no-such-turn = Le scénario a { $turns ->
    [one] { $turns } tour
   *[other] { $turns } tours
} ; il n’y a pas de tour { $turn }.
script-turn-over = Le tour { $turn } s’achève au bout de { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}. Écrivez une minute antérieure, ou le tour suivant.
script-not-seated = À ce moment, le candidat n’occupe pas le siège. Placez l’acte entre « join » et « leave », ou déplacez ceux-ci.
script-leaves-first = Le candidat part avant d’arriver. Placez « leave » après « join ».
script-pattern-name = un nom sur une seule ligne, sans espace au début ni à la fin
