# Pourquoi un niveau est proposé pour B3.3 : la cellule de crise.

cell-rhythm = Échanges avec la délégation lors de { $kept } des { $turns } tours à partir du début de la crise.
    .never = Après le début de la crise, la personne évaluée ne s’est jamais exprimée dans la salle de la délégation.
orders-closed = { $tasks ->
    [one] { $tasks } tâche donnée
   *[other] { $tasks } tâches données
}, dont { $timed } avec échéance ; { $done ->
    [one] { $done } faite
   *[other] { $done } faites
}.
workload-shared = { $tasks ->
    [one] { $tasks } tâche répartie
   *[other] { $tasks } tâches réparties
} entre { $owners ->
    [one] { $owners } membre
   *[other] { $owners } membres
} sur { $team }.
