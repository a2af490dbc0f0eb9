# Pourquoi un niveau est proposé pour B3.6 et B3.7 : publier et tirer les leçons.

nothing-unverified = { $lines ->
    [one] { $lines } communiqué publié
   *[other] { $lines } communiqués publiés
}, { $reports ->
    [0] sans information citée
    [one] avec { $reports } information citée
   *[other] avec { $reports } informations citées
}, { $weak ->
    [0] sans appui au-delà de ce que vaut la source
    [one] dont une sert d’appui au-delà de sa cote ou après son rectificatif
   *[other] dont { $weak } servent d’appui au-delà de leur cote ou après leur rectificatif
} ; { $basis ->
    [yes] le fondement est énoncé
   *[no] aucun fondement n’est énoncé
}{ $secret ->
    [yes] , et les instructions confidentielles sont citées
   *[no] { "" }
}.
review-missing = Un retour d’expérience était demandé ; aucun n’a été rédigé.
faithful-timeline = { $points ->
    [one] { $points } tournant relaté
   *[other] { $points } tournants relatés
}, { $cited ->
    [one] { $cited } moment cité
   *[other] { $cited } moments cités
}{ $ordered ->
    [yes] { "" }
   *[no] , pas dans leur ordre
}, dont { $covered } parmi les { $largest } plus importants.
causes-not-blame = { $causes ->
    [0] Aucune cause nommée
    [one] { $causes } cause nommée
   *[other] { $causes } causes nommées
}, { $blamed ->
    [yes] avec une mise en accusation
   *[no] sans mise en accusation
}, { $own ->
    [yes] la part de son propre camp étant dite
   *[no] la part de son propre camp n’étant pas dite
}.
improvement-actions = { $actions ->
    [0] Aucune action
    [one] { $actions } action
   *[other] { $actions } actions
}, dont { $owned ->
    [0] aucune
    [one] une
   *[other] { $owned }
} avec un responsable et { $dated ->
    [0] aucune
    [one] une
   *[other] { $dated }
} avec une date.
