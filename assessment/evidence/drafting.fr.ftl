# Pourquoi un niveau est proposé pour B1.5 : les clauses rédigées, et ce qu’elles prévoient.

clauses-complete = Sur { $clauses ->
    [one] une clause rédigée
   *[other] { $clauses } clauses rédigées
} par la personne évaluée, { $duties ->
    [0] aucune n’énonce d’obligation que quelqu’un puisse exécuter
    [one] { $duties } énonce une obligation
   *[other] { $duties } énoncent une obligation
}{ $duties ->
    [0] { "" }
   *[other] { "\u00A0" }: { $actors } avec un débiteur, { $dates } avec une date, { $verified } avec une vérification
}{ $foreseen ->
    [yes] { "\u00A0" }; les suites d’une inexécution sont prévues
   *[no] { "" }
}.
    .empty = { $clauses ->
        [one] Les mots que la personne évaluée a mis dans une clause ne disent
       *[other] Les mots que la personne évaluée a mis dans { $clauses } clauses ne disent
    } rien qui vienne d’elle : trop courts, d’aucune langue, ou copiés.
followed-up = Dans les mots que la personne évaluée a proposés pour un texte, { $dated ->
    [yes] le suivi a un calendrier
   *[no] { $followed ->
        [yes] le suivi n’a pas de calendrier
       *[no] aucun suivi n’est prévu
    }
} ; pour les différends, { $means ->
    [0] aucune voie
    [one] une seule voie
   *[other] { $means } voies
}{ $ordered ->
    [yes] , par étapes
   *[no] { "" }
}{ $lasting ->
    [yes] { "\u00A0" }; la révision, l’alerte précoce ou le repli sont prévus
   *[no] { "" }
}.
