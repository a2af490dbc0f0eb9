# Pourquoi une demande est refusée, et que faire ensuite.

refused-incomplete-package = Ce paquet laisse { $count ->
    [one] { $count } question ouverte
   *[other] { $count } questions ouvertes
}. Seul un paquet complet peut être mis aux voix.
refused-decision-open = Une décision sur ce texte est déjà en cours. Attendez qu’elle soit close.
refused-no-decision = Cette décision est close.
refused-no-vote-needed = Ce texte demande l’acceptation de chaque partie, non un vote. Faites accepter le paquet par tous.
refused-not-a-vote = C’est une procédure de silence : gardez le silence pour accepter, ou rompez-le.
refused-not-silence = C’est un vote : votez oui, non ou abstention.
refused-already-voted = Votre délégation a déjà voté.
refused-outlasts = L’exercice se termine dans { $left } min et cette décision en demande { $minutes }. Demandez au formateur de prolonger le tour.
