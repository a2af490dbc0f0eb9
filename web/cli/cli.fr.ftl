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
verify-altered = { $file } a été altéré :
verify-no-dossier = { $file } est un dossier qui ne peut être lu : { $why }
verify-is-no-dossier = { $file } n’est pas un dossier
verify-is-no-key = { $file } ne contient aucune clé ; enregistrez celle que le site montre à /.well-known/plenipo-key.json
verify-dossier-holds = { $file } : le dossier de { $candidate } dans l’exercice { $exercise } est tel qu’il a été signé ; journal de { $events ->
    [one] { $events } événement
   *[other] { NUMBER($events, useGrouping: 0) } événements
}, tête { $head }
verify-signed-by = Signé par la clé { $key }
verify-key-at = N’importe qui peut signer avec sa propre clé : comparez-la à { $address }, ou donnez ce fichier par --key.
verify-draft = C’est un projet : rien n’y est définitivement décidé.
verify-not-of-dossier = { $file } n’est pas le journal de { $dossier } : { $why }
verify-apart = l’événement { NUMBER($event, useGrouping: 0) } est un autre
verify-cut-short = il a été écourté, le dossier connaît { NUMBER($events, useGrouping: 0) } événements
assess-nobody = personne n’a tenu de siège dans ce journal ; --demonstration prend pour candidats les esprits simulés
assess-done = { $count ->
    [one] { $count } personne évaluée
   *[other] { $count } personnes évaluées
} ; résultats dans { $folder }
assess-to-be-deliberated = Les niveaux sont ceux que proposent les règles : chaque bloc est à délibérer et aucun n’a de note.
assess-no-demonstration-formative = { $file } est le journal d’un exercice formatif : les finalités ne se mêlent pas, ce n’est donc pas une démonstration
assess-no-demonstration-certifying = { $file } est le journal d’un exercice certificatif : les finalités ne se mêlent pas, ce n’est donc pas une démonstration
