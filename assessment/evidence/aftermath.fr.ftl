# Pourquoi un niveau est proposé pour B3.6 et B3.7 : publier et tirer les leçons.

nothing-unverified = { $lines ->
    [one] { $lines } communiqué publié
   *[other] { $lines } communiqués publiés
}, { $reports ->
    [0] sans information citée
    [one] sur la base de { $reports } information, dont { $weak ->
        [0] aucune
       *[other] { $weak }
    } peu fiable et { $false ->
        [0] aucune
       *[other] { $false }
    } fausse
   *[other] sur la base de { $reports } informations, dont { $weak ->
        [one] { $weak } peu fiable
       *[other] { $weak } peu fiables
    } et { $false ->
        [one] { $false } fausse
       *[other] { $false } fausses
    }
}.
review-missing = Un retour d’expérience était demandé ; aucun n’a été rédigé.
faithful-timeline = { $points ->
    [one] { $points } tournant relaté
   *[other] { $points } tournants relatés
}, { $cited ->
    [one] { $cited } moment cité
   *[other] { $cited } moments cités
}.
causes-not-blame = { $causes ->
    [one] { $causes } cause nommée
   *[other] { $causes } causes nommées
}, { $blamed ->
    [yes] une personne étant mise en cause
   *[no] sans mise en cause de personne
}.
improvement-actions = { $actions ->
    [one] { $actions } action
   *[other] { $actions } actions
}, dont { $dated ->
    [0] aucune
    [one] une
   *[other] { $dated }
} avec une date ou un chiffre.
