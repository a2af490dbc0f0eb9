# Pourquoi un niveau est proposé pour B3.3 : la cellule de crise.

cell-rhythm = Échanges avec la délégation, tours à partir du début de la crise : { $kept } sur { $turns }.
    .never = Après le début de la crise, la personne évaluée ne s’est jamais exprimée dans la salle de la délégation.
orders-closed = { $tasks ->
    [one] Une tâche confiée
   *[other] { $tasks } tâches confiées
} à d’autres, dont { $timed ->
    [0] aucune
    [one] une
   *[other] { $timed }
} avec échéance ; { $done ->
    [0] aucune n’a été rendue par son responsable
    [one] une a été rendue par son responsable
   *[other] { $done } ont été rendues par leur responsable
}.
    .none = { $tasks ->
        [one] La tâche donnée ne dit pas
       *[other] Aucune des { $tasks } tâches données ne dit
    } ce qui est à faire, et par quelqu’un d’autre.
workload-shared = { $tasks ->
    [one] Une tâche donnée
   *[other] { $tasks } tâches données
} { $team ->
    [one] au seul autre membre
   *[other] à { $owners } des { $team } autres membres
}, { $done ->
    [0] aucune rendue
    [one] une rendue
   *[other] { $done } rendues
}.
