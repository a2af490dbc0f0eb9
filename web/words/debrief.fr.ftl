# Phrases du débriefing.

debrief-acts = Actes
debrief-adopted = adopté, pas signé par tous
debrief-after-word = Après
debrief-agreed-on = Convenu
debrief-aim = objectif { $points }
debrief-art = Art. { $number }
debrief-article = Article
debrief-as-seen-by = Vu par
debrief-back-to = Retour à « { $title } »
debrief-best = le mieux pour vous : { $option }
debrief-better = Pour vous, { $points } points de mieux que sans accord.
debrief-broken = Rompue
debrief-came-halfway = Un texte a été convenu, mais il n’est pas en vigueur.
debrief-came-to-force = { $count ->
    [one] En vigueur : « { $text } ».
   *[other] { $count } textes sont en vigueur.
}
debrief-came-to-nothing = Rien n’a été convenu.
debrief-came-undone = Ce qui était signé n’a pas été ratifié.
debrief-change = Évolution
debrief-close-desk = Fermer le bureau
debrief-closed = jamais ouvert
debrief-day = jour { $day }
debrief-day-short = j. { $day }
debrief-desk-then = Le bureau tel qu’il était à ce moment
debrief-duties = { $count ->
    [one] Une obligation : { $kept } toujours tenue, { $broken } constatée rompue
   *[other] { $count } obligations : { $kept } toujours tenues, { $broken } constatées rompues
}
debrief-duties-about = Chacune a été vérifiée à son échéance, comme son texte le prévoit.
debrief-duties-none = Personne ne doit rien à personne
debrief-duties-none-about = Les obligations naissent à l’entrée en vigueur d’un texte.
debrief-duties-table = Les obligations et la façon dont elles ont été tenues
debrief-early = Le débriefing n’est pas encore ouvert
debrief-end = Fin
debrief-failed = signé, pas ratifié
debrief-following = Événement suivant
debrief-found = Constatée tenue { $kept ->
    [one] { $kept } fois
   *[other] { $kept } fois
}, rompue { $broken ->
    [0] jamais
   *[other] { $broken } fois
}
debrief-found-kept = Constaté comme tenu : { $what }.
debrief-from-to = De
debrief-in-force = en vigueur
debrief-indicator = Indicateur
debrief-indicators = { $better ->
    [one] { $better } indicateur sur { $count } finit mieux qu’il n’a commencé
   *[other] { $better } indicateurs sur { $count } finissent mieux qu’ils n’ont commencé
}
debrief-kept = Tenue
debrief-key = Chaque barre est une chose que vous avez vue, à la couleur de son auteur.
debrief-ladder = L’échelle s’arrête au degré { $rung } sur 10 ; son plus haut degré fut { $highest }.
debrief-moment = Moment de la relecture
debrief-needs-javascript = Le débriefing a besoin de JavaScript. Autorisez-le pour cette page, puis rechargez-la.
debrief-news = Nouvelles
debrief-no-deal = sans accord { $points }
debrief-not-due = Pas encore due
debrief-not-over = L’exercice n’est pas terminé. Son débriefing s’ouvre à la fin, pour chaque siège d’après ce qu’il a vu.
debrief-obligation = Obligation et constat
debrief-open = pas convenu
debrief-open-desk = Ouvrir le bureau
debrief-opening = Ouverture
debrief-opening-desk = Ouverture du bureau de ce moment.
debrief-opening-it = Ouverture de votre débriefing.
debrief-over-after = Terminé après
debrief-packages = { $count ->
    [0] Personne n’a déposé de paquet devant vous.
    [one] Un paquet a été déposé devant vous.
   *[other] { $count } paquets ont été déposés devant vous.
}
debrief-papers = Écrits
debrief-pause = Pause
debrief-play = Lire
debrief-previous = Événement précédent
debrief-refused-at-home = Non ratifié par : { $who }.
debrief-replay = Relecture
debrief-seen = Tour { $turn }, { $time }, tel que l’a vu { $who }
debrief-seen-after = Jour { $day }, tel que l’a vu { $who }
debrief-settled = Ce qui a été convenu : { $text }
debrief-signed = signé, pas en vigueur
debrief-signed-by = Signé par
debrief-skip = Aller au débriefing
debrief-staff = Formation
debrief-state = État
debrief-stopped = La direction d’exercice a terminé l’exercice avant la fin de son dernier tour.
debrief-story = { $days ->
    [one] Ce qui a suivi le jour d’après les pourparlers
   *[other] Ce qui a suivi dans les { $days } jours après les pourparlers
}
debrief-story-about = Plus personne aux bureaux : les capitales ont tenu parole ou l’ont rompue, et les textes ont fait le reste.
debrief-story-none = Rien n’a suivi les pourparlers
debrief-story-none-about = Le scénario ne regarde plus loin que si quelque chose a été signé.
debrief-suspended = Suspendue
debrief-talks = Pourparlers
debrief-texts = Textes
debrief-title = Débriefing
debrief-to-you = Pour vous
debrief-turn-word = Tour
debrief-turns = { $count ->
    [one] un tour
   *[other] { $count } tours
}
debrief-unread = Le débriefing n’a pas pu être lu.
debrief-unread-why = Le serveur est occupé, ou vous êtes hors ligne. Réessayez dans un instant.
debrief-when = Tour { $turn }, { $time }
debrief-without = Sans accord, il vous reste ceci :
debrief-worse = Pour vous, { $points } points de moins que sans accord.
debrief-worth = Vaut { $points } points sur 100 pour vous. Sans accord { $reservation }, objectif { $aim }.
debrief-worth-nothing = L’absence d’accord vaut { $reservation } points sur 100 pour vous ; vous visiez { $aim }.
