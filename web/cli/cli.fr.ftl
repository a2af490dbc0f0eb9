# Ce que toute commande peut imprimer.

figure = { NUMBER($value, minimumFractionDigits: 4, maximumFractionDigits: 4) }
choice = { $issue } : { $option }
then = { " ; " }
between-figures = { " ; " }
count = { $count }
unreadable = { $file } : lecture impossible ({ $why })
out-of-range = --{ $name } vaut { $value } ; il faut un nombre de 1 à { $most }
negative-seed = --seed vaut { $value } ; il faut 0 ou plus

# Les journaux : `plenipo verify` et `plenipo assess`.
log-empty = { $file } ne contient aucun événement
log-not-text = { $file } n’est pas un journal : ce n’est pas du texte UTF-8
log-broken = { $file } n’est pas authentique, rien n’a donc été évalué : { $why }
log-of-another-version = { $file } ne peut pas être lu par cette version : { $why }
log-makes-no-exercise = { $file } : l’événement { NUMBER($event, useGrouping: 0) } ne s’accorde pas avec ceux qui le précèdent ; ils ne forment pas un exercice
log-speaks-of-nothing = { $file } parle de ce que son exercice ne comporte pas : { $name }
verify-broken = { $file } : { $why }
verify-holds = { $file } : { $events ->
    [one] { $events } événement, intact, à sa place
   *[other] { NUMBER($events, useGrouping: 0) } événements, intacts, dans l’ordre
} ; tête { $head }
verify-elsewhere = { $file } : la chaîne tient mais s’arrête à l’événement { NUMBER($events, useGrouping: 0) }, tête { $head }, et non à { $wanted } : des événements manquent, ou le journal s’est poursuivi
verify-open = Il s’arrête à l’événement { NUMBER($events, useGrouping: 0) } ; rien ici ne dit si d’autres ont suivi. Donnez --head ou --events, tels qu’un rapport ou les pages du serveur les impriment.
assess-nobody = personne n’a tenu de siège dans ce journal ; --demonstration prend pour candidats les esprits simulés
assess-done = { $count ->
    [one] { $count } personne évaluée
   *[other] { $count } personnes évaluées
} ; résultats dans { $folder }
assess-to-be-deliberated = Les niveaux sont ceux que proposent les règles : chaque bloc est à délibérer et aucun n’a de note.
assess-no-demonstration-formative = { $file } est le journal d’un exercice formatif : les finalités ne se mêlent pas, ce n’est donc pas une démonstration
assess-no-demonstration-certifying = { $file } est le journal d’un exercice certificatif : les finalités ne se mêlent pas, ce n’est donc pas une démonstration
