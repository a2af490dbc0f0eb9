# Ce qu’imprime `plenipo simulate`.

simulate-bar = parties
simulate-title = { $title } : { $runs ->
    [one] { $runs } partie
   *[other] { $runs } parties
} sans joueurs
simulate-outcomes = Issues
simulate-nothing = rien en vigueur
simulate-texts = Textes
simulate-text = { $title } : en vigueur dans { $share } des parties ({ $low } à { $high })
simulate-turn = { $one ->
    [yes] au tour { NUMBER($from, maximumFractionDigits: 0) }
   *[no] entre les tours { NUMBER($from, maximumFractionDigits: 0) } et { NUMBER($to, maximumFractionDigits: 0) }
} (la moitié des parties) ; { $packages ->
    [one] toujours le même paquet
   *[other] { $packages } paquets différents
}
simulate-gains = Gains sur l’absence d’accord, en points (moyenne, intervalle à 95 % ; quartiles ; part du but)
simulate-points = { SIGNED($points, minimumFractionDigits: 1, maximumFractionDigits: 1) }
simulate-gain = { $mean }  [{ $low } ; { $high }]   { $first } / { $median } / { $third }   { $aim }
simulate-escalation = Escalade : plus haut échelon atteint
simulate-rung = échelon { $rung }  { $name }
simulate-calmer = Plus calme à la fin qu’au pire moment : { $share } des parties
simulate-crises = Crises : { NUMBER($mean, minimumFractionDigits: 1, maximumFractionDigits: 1) } par partie ; { $endings ->
    [none] aucune terminée
   *[other] terminées par : { $endings }
}
simulate-counted = { $name } ({ $count })
simulate-violence = Pire violence : { $shares }
simulate-no-crisis = pas de crise
simulate-breaches = Obligations non tenues : { NUMBER($mean, minimumFractionDigits: 1, maximumFractionDigits: 1) } par partie ; signé et non ratifié : { $share } des parties
simulate-refused = { $count ->
    [one] { $count } geste des esprits simulés a été refusé par les règles
   *[other] { $count } gestes des esprits simulés ont été refusés par les règles
}
simulate-digest = Toutes les parties ensemble : { $digest }
simulate-share = { NUMBER($share, style: "percent", maximumFractionDigits: 0) }
simulate-world-only-alone = --days et --csv vont avec --world-only
simulate-no-workers = --workers vaut { $value } ; il en faut au moins un
simulate-stopped = arrêt après { $runs } { $runs ->
    [one] partie
   *[other] parties
} sur { $all }
simulate-worker-died = un processus est mort, faute de mémoire peut-être ; essayez-en moins avec --workers
simulate-no-cluster = --cluster demande l’extra plenipo[cluster] : installez-le avec pip, ici et sur les machines de calcul
simulate-no-scheduler = aucun ordonnanceur Dask ne répond à { $address } : { $why }
simulate-idle-cluster = l’ordonnanceur Dask à { $address } n’a aucun processus de calcul ; lancez-en un avec : dask worker { $address }
