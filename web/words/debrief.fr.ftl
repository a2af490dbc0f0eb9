# Phrases du débriefing.

debrief-acted-count = Actes
debrief-acts = Actes
debrief-adopted = adopté, pas signé par tous
debrief-after-word = Après
debrief-afterwards = Après
debrief-again = Réessayer à partir d’ici
debrief-again-turn = Réessayer le tour { $turn }
debrief-agreed-on = Convenu
debrief-aim = objectif { $points }
debrief-all-news = Les { $count } nouvelles
debrief-all-promises = Les { $count } promesses
debrief-all-reasons = Les { $count } raisons
debrief-answers = Réponses
debrief-art = Art. { $number }
debrief-article = Article
debrief-as-seen-by = Vu par
debrief-back = Retour au débriefing
debrief-back-to = Retour à « { $title } »
debrief-back-to-desk = Retour au bureau
debrief-behind-it = Derrière elle, à l’insu des autres : { $who }.
debrief-beside = En face
debrief-best = le mieux pour vous : { $option }
debrief-better = Pour vous, { $points } points de mieux que sans accord.
debrief-both-changes = { $one }, et { $other }
debrief-broken = Rompue
debrief-broken-by = Rompue par : { $what }
debrief-broken-count = { $count ->
    [0] aucune rompue
    [one] { $count } rompue
   *[other] { $count } rompues
}
debrief-broker = Médiation
debrief-by-hand = écrite sur le moment
debrief-by-time = le temps seul
debrief-by-unseen = une chose que vous n’avez pas vue
debrief-came-halfway = Un texte a été convenu, mais il n’est pas en vigueur.
debrief-came-to-force = { $count ->
    [one] En vigueur : « { $text } ».
   *[other] { $count } textes sont en vigueur.
}
debrief-came-to-nothing = Rien n’a été convenu.
debrief-came-undone = Ce qui était signé n’a pas été ratifié.
debrief-cancel-look = Annuler
debrief-cannot-tell = On ne peut pas départager « { $way } » de ce que vous avez fait : l’intervalle de la différence, de { $low } à { $high }, contient 0.
debrief-change-to = { $issue } : { $now } au lieu de { $was }
debrief-class = Les tables côte à côte
debrief-class-open = Comparer les tables
debrief-close-desk = Fermer le bureau
debrief-closed = jamais ouvert
debrief-corrects = Corrige : { $title }
debrief-curve = Courbe
debrief-curve-told = { $name }, de { $from } à { $to }
debrief-curves = L’échelle de la crise et les indicateurs
debrief-day = jour { $day }
debrief-day-short = j. { $day }
debrief-decided-accepted = Vous avez accepté un paquet
debrief-decided-broke = Vous avez choisi de rompre une obligation
debrief-decided-broke-silence = Vous avez rompu le silence
debrief-decided-broke-word = Vous avez manqué à une parole donnée
debrief-decided-did-not-ask = Vous n’avez pas interrogé votre capitale
debrief-decided-escalated = Vous avez fait monter la tension
debrief-decided-passed-over = Vous avez laissé un paquet sans réponse
debrief-decided-rejected = Vous avez rejeté un paquet
debrief-decided-signed = Vous avez signé
debrief-decided-tabled = Vous avez déposé un paquet
debrief-decided-voted = Vous avez voté
debrief-decisions = Décisions à revoir
debrief-decisions-about = Vos points à la fin, quand des acteurs simulés continuent à partir de chaque moment avec ce que vous avez fait et avec ce que vous auriez pu faire. L’absence d’accord compte { $points }.
debrief-decisions-none = Aucune de vos décisions ne semble à revoir
debrief-decisions-none-about = À aucun moment les enjeux ne promettaient beaucoup d’un autre choix.
debrief-decisions-start = Aux moments où un autre choix promettait davantage, des acteurs simulés jouent l’exercice jusqu’à sa fin, { $count } fois pour chaque choix. Cela prend une minute ou deux, et vous pouvez continuer à lire.
debrief-decisions-wait = Quand les enjeux de tous seront communiqués, des acteurs simulés pourront continuer à partir de vos décisions : ce que vous avez fait à côté de ce que vous auriez pu faire.
debrief-desk-then = Le bureau tel qu’il était à ce moment
debrief-did-better = Ce que vous avez fait valait mieux que « { $way } » de { $low } à { $high } points : dans { $worse } parties sur { $runs }.
debrief-difference = { $what } : à { $time }, cela a coûté environ { $points } points : « { $way } » valait mieux dans { $better } parties sur { $runs }.
debrief-draft-anew = Repartir du journal
debrief-drafted = Article { $number }, rédigé ensemble
debrief-drafted-agreed = agréé tel que rédigé
debrief-drafted-open = rédigé, non agréé
debrief-early = Le débriefing n’est pas encore ouvert
debrief-end = Fin
debrief-entirely = tout à fait
debrief-failed = signé, pas ratifié
debrief-fate-adopted = adopté
debrief-fate-lapsed = jamais tranché
debrief-fate-rejected = rejeté
debrief-fate-withdrawn = retiré
debrief-fewer = Moins
debrief-figure = { NUMBER($value, maximumFractionDigits: 1) }
debrief-first-move = Premier geste
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
debrief-frontier = Frontière de Pareto
debrief-gained = { SIGNED($points) }
debrief-go-there = Y aller
debrief-how-sure = À quel point êtes-vous sûr de vous ?
debrief-how-sure-hint = Avant et après, pour voir ce qui a bougé. Vous seul le voyez.
debrief-in-force = en vigueur
debrief-in-talks = Pendant
debrief-in-truth = En vérité
debrief-indicator = Indicateur
debrief-interval = intervalle à 95 %
debrief-keep = Garder
debrief-kept = Tenue
debrief-kept-broken = Promesses tenues / rompues
debrief-kept-count = { $count ->
    [one] { $count } tenue
   *[other] { $count } tenues
}
debrief-kept-late = Tenue tard
debrief-kept-secret = Les enjeux des autres, les raisons des acteurs simulés et la vérité des nouvelles restent secrets tant que la direction d’exercice ne les a pas communiqués.
debrief-key = Chaque barre est une chose que vous avez vue, à la couleur de son auteur.
debrief-key-missed = En pointillé : une nouvelle qui ne vous est pas parvenue. Hachurée : une nouvelle fausse.
debrief-ladder-about = L’échelle au fil de l’exercice, et l’auteur de l’acte qui précède chaque pas. Son plus haut échelon fut { $peak }.
debrief-ladder-moved = La tension a monté { $up } fois et baissé { $down } fois
debrief-ladder-picture = L’échelle de la crise
debrief-ladder-still = L’échelle de la crise est restée à l’échelon { $rung }
debrief-ladder-told = L’échelle commence à l’échelon { $from }, ne dépasse jamais { $peak } et finit à { $to }.
debrief-left-early = Vous avez quitté ce siège avant la fin : seul ce qu’il avait vu jusque-là est montré.
debrief-left-over = Laissé sur la table
debrief-lesson = Que devrait savoir le prochain groupe ?
debrief-longest = Plus long silence
debrief-look-again = Revoir encore
debrief-look-cancelled = Annulé : ce qui suit repose sur moins de parties.
debrief-look-failed = Une erreur a interrompu l’examen. Elle a été notée ; réessayez.
debrief-look-lost = Le serveur a redémarré pendant que les acteurs simulés jouaient. Leurs parties sont perdues : recommencez.
debrief-look-now = Revoir mes décisions
debrief-look-playing = Les acteurs simulés jouent : { $done } sur { $most }
debrief-look-starting = Choix des moments.
debrief-look-waiting = En attente de la fin d’un autre examen.
debrief-looks-full = Beaucoup d’examens attendent déjà. Réessayez dans quelques minutes.
debrief-minutes = Minutes jouées
debrief-missed = Pas d’accord, alors que { $count } paquets auraient mieux valu pour tous
debrief-missed-near = Pas d’accord, et il était proche : { $count } paquets auraient mieux valu pour tous
debrief-moment = Moment de la relecture
debrief-moved-by = Déplacée par
debrief-moved-by-what = Ce qui l’a fait bouger
debrief-mover-news = Info
debrief-needs-javascript = Le débriefing a besoin de JavaScript. Autorisez-le pour cette page, puis rechargez-la.
debrief-never-came = jamais arrivée
debrief-never-due = prévue au tour { $turn }, jamais arrivée
debrief-never-held = retenue par la direction d’exercice
debrief-never-skipped = écartée par la direction d’exercice
debrief-news = Nouvelles
debrief-no-deal = sans accord { $points }
debrief-no-deal-of = { $who }, sans accord { $points }
debrief-no-difference = « { $way } » n’aurait rien changé.
debrief-no-zone = Dans les mandats, aucun paquet ne valait mieux pour tous que l’absence d’accord
debrief-not-at-all = pas du tout
debrief-not-over = L’exercice n’est pas terminé. Son débriefing s’ouvre à la fin, pour chaque siège d’après ce qu’il a vu.
debrief-nothing-to-rate = Ce siège ne nomme aucune compétence à examiner.
debrief-on-option = { $issue } : { $option }
debrief-on-the-frontier = L’accord n’a rien laissé sur la table
debrief-open = pas convenu
debrief-open-desk = Ouvrir le bureau
debrief-opening = Ouverture
debrief-opening-desk = Ouverture du bureau de ce moment.
debrief-opening-it = Ouverture de votre débriefing.
debrief-outcome = Issue
debrief-over-after = Terminé après
debrief-over-no-deal = par rapport à l’absence d’accord
debrief-pace = { $count ->
    [one] Vous avez agi une fois
   *[other] Vous avez agi { $count } fois, et êtes resté en silence { $silence } au plus
}
debrief-pace-about = Ce que chaque siège a fait, pour autant que vous l’ayez vu.
debrief-pace-none = Vous n’avez rien fait que l’exercice enregistre
debrief-pace-table = Les actes et le rythme de chaque siège
debrief-package = Paquet { $letter }, { $who }, { $time }.
debrief-packages = { $count ->
    [0] Personne n’a déposé de paquet devant vous.
    [one] Un paquet a été déposé devant vous.
   *[other] { $count } paquets ont été déposés devant vous.
}
debrief-packages-tabled = Paquets déposés
debrief-papers = Écrits
debrief-pause = Pause
debrief-peak = Échelle de la crise
debrief-peak-then = jusqu’à { $peak }, puis { $rung }
debrief-play = Lire
debrief-point = { $mine } { $x }, { $theirs } { $y }
debrief-points-range = { $low } à { $high }
debrief-previous = Événement précédent
debrief-promise = Promesse et suite
debrief-promises = { $count ->
    [one] Une promesse : { $kept } tenue{ $late ->
        [0] { "" }
       *[other] , tard
    }, { $broken } rompue
   *[other] { $count } promesses : { $kept } tenues{ $late ->
        [0] { "" }
        [one] , dont une tard
       *[other] , dont { $late } tard
    }, { $broken } rompues
}
debrief-promises-about = Paroles données et obligations des textes, chacune jugée par ce qui s’est passé.
debrief-promises-none = Aucune promesse dont vous ayez connaissance
debrief-promises-none-about = Un engagement donné en séance ou une obligation d’un texte en vigueur figurerait ici.
debrief-promises-table = Les promesses et leur suite
debrief-question-1 = Que vouliez-vous le plus, et qu’en avez-vous obtenu ?
debrief-question-2 = Quel moment a décidé de l’issue ? Que saviez-vous alors ?
debrief-question-3 = Que voulait une autre délégation que vous avez compris trop tard ?
debrief-question-4 = Quand avez-vous cédé quelque chose, et contre quoi ?
debrief-question-5 = Quelle promesse ne feriez-vous plus, et laquelle ne croiriez-vous plus ?
debrief-question-6 = Que ferez-vous autrement la prochaine fois, en une phrase ?
debrief-questions = Questions à méditer
debrief-questions-hint = Vous seul voyez vos réponses. Elles entrent dans le brouillon de votre rapport.
debrief-reached = Parvenue à
debrief-reached-all = tous
debrief-read-it = La lire
debrief-reasons = les raisons des acteurs simulés
debrief-reasons-about = La raison de chaque acte que vous avez vu d’un acteur simulé, en points sur 100 de son propre barème.
debrief-reasons-of = Raisons de
debrief-reasons-of-all = tous
debrief-reasons-told = { $count ->
    [one] Pourquoi un acteur simulé a fait ce qu’il a fait
   *[other] Pourquoi les acteurs simulés ont fait ce qu’ils ont fait : { $count } raisons
}
debrief-refused-at-home = Non ratifié par : { $who }.
debrief-release = Communiquer ce qui était secret
debrief-release-about = Ce que vous communiquez, tous les sièges peuvent le lire ensuite. Cela ne se reprend pas.
debrief-release-now = Communiquer
debrief-replay = Relecture
debrief-report = Retour d’expérience
debrief-results = Vos résultats
debrief-report-hint = Rédigé d’après ce que votre siège a vu. Changez tout ce que vous diriez autrement ; gardez-le avant de l’emporter.
debrief-reveal = L’envers du décor
debrief-reveal-about = Réfléchissez d’abord : que voulaient surtout les autres ? Puis voyez-le.
debrief-rung = Degré
debrief-said-count = Paroles
debrief-saved = Gardé.
debrief-scale = de 1 (pas du tout) à 5 (tout à fait) : combien
debrief-scale-hard = C’était assez difficile pour apprendre
debrief-scale-real = On s’y croyait
debrief-scale-useful = J’ai appris quelque chose qui me servira
debrief-seat = Siège
debrief-seen = Tour { $turn }, { $time }, tel que l’a vu { $who }
debrief-seen-after = Jour { $day }, tel que l’a vu { $who }
debrief-send-survey = Envoyer sans mon nom
debrief-settled = Ce qui a été convenu : { $text }
debrief-several = { $count } autres
debrief-share = { $percent } % de tous les gains
debrief-short-of-the-frontier = L’accord s’est arrêté à { $points } points de ce que personne n’aurait perdu
debrief-show-me = Montrer
debrief-signed = signé, pas en vigueur
debrief-signed-by = Signé par
debrief-skip = Aller au débriefing
debrief-skip-it = Passer
debrief-source = { $source }, cote { $grade }
debrief-space = Ce qui était possible
debrief-space-about = Chacun des { $count } paquets selon sa valeur pour { $mine } et pour { $theirs }, sur 100.
debrief-space-secret = Ce qui était possible pourra être dessiné quand les enjeux de tous seront communiqués.
debrief-speaker = Qui parle
debrief-staff = Formation
debrief-stakes = les enjeux de chaque délégation
debrief-state = État
debrief-stopped = La direction d’exercice a terminé l’exercice avant la fin de son dernier tour.
debrief-story = { $days ->
    [one] Ce qui a suivi le jour d’après les pourparlers
   *[other] Ce qui a suivi dans les { $days } jours après les pourparlers
}
debrief-story-about = Plus personne aux bureaux : les capitales ont tenu parole ou l’ont rompue, et les textes ont fait le reste.
debrief-story-none = Rien n’a suivi les pourparlers
debrief-story-none-about = Aucun jour n’a été joué après le dernier tour.
debrief-sure = { $level ->
    [1] pas encore
    [2] un peu
    [3] plutôt
   *[other] tout à fait
}
debrief-sure-moved = Avant : { $before }. Maintenant : { $after }.
debrief-sure-then = Avant : { $before }.
debrief-sure-unsaid = Vous ne l’aviez pas dit avant.
debrief-survey = Dites-le sans votre nom
debrief-survey-done = Merci. Votre réponse est parmi les autres, sans votre nom.
debrief-survey-few = Moins de trois réponses pour l’instant : elles restent fermées, pour que personne ne soit reconnu à la sienne.
debrief-survey-hint = Les formateurs lisent les réponses ensemble : la vôtre paraît avec au moins deux autres. Rien ne garde de qui est laquelle.
debrief-survey-title = Le sondage
debrief-suspended = Suspendue
debrief-tabled-count = Sur les textes
debrief-talk-about = Messages hors de la plénière, à la couleur de qui parle, pour autant que vous y étiez.
debrief-talk-most = { $speaker } → { $hearer } : l’échange le plus nourri, { $count ->
    [one] un message
   *[other] { $count } messages
}
debrief-talk-none = Qui a parlé à qui
debrief-talk-plenary = { $count ->
    [0] Personne n’a parlé
    [one] Un seul message, et en plénière
   *[other] Les { $count } messages étaient tous en plénière
}
debrief-talk-plenary-about = Personne n’a parlé à part, pour autant que vous y étiez.
debrief-talk-told = Qui a parlé à qui hors de la plénière
debrief-talks = Échanges
debrief-text = Texte
debrief-texts = Textes
debrief-the-deal = L’accord
debrief-think = Y réfléchir
debrief-think-about = À quel point vous êtes sûr de vous maintenant, des questions sur les moments qui ont compté, et un sondage sans noms. Puis votre rapport, rédigé d’après ce que votre siège a vu.
debrief-think-after = Y réfléchir
debrief-think-before = Avant de commencer
debrief-time = Temps
debrief-title = Débriefing
debrief-to-you = Pour vous
debrief-towards = à
debrief-trade-worth = { $change } : { $worth }
debrief-trades = Personne n’aurait perdu à ceci :
debrief-trades-without = À partir du paquet le plus proche, ceci aurait mieux valu pour tous que l’absence d’accord, d’autant de points :
debrief-true = vraie
debrief-truth = la vérité des nouvelles
debrief-truth-about = Toutes les nouvelles de l’exercice, et ce qu’il en était vraiment.
debrief-truth-missed = { $missed ->
    [one] Une nouvelle ne vous est pas parvenue ; un trait en pointillé la signale.
   *[other] { $missed } nouvelles ne vous sont pas parvenues ; un trait en pointillé les signale.
}
debrief-truth-table = Les nouvelles, et ce qu’il en était vraiment
debrief-truth-told = { $count ->
    [0] Aucune nouvelle n’est arrivée
    [one] Une nouvelle est arrivée : { $untrue ->
        [0] elle n’était pas fausse
       *[other] elle était fausse
    }
   *[other] { $count } nouvelles sont arrivées : { $untrue ->
        [0] aucune n’était fausse
        [one] une était fausse
       *[other] { $untrue } étaient fausses
    }
}
debrief-turn-word = Tour
debrief-turns = { $count ->
    [one] un tour
   *[other] { $count } tours
}
debrief-unread = Le débriefing n’a pas pu être lu.
debrief-unread-why = Le serveur est occupé, ou vous êtes hors ligne. Réessayez dans un instant.
debrief-untested = Non éprouvée
debrief-untrue = fausse
debrief-unverified = non vérifiée
debrief-value-to = Valeur pour { $who }
debrief-way-accept = l’accepter
debrief-way-as-done = comme vous l’avez fait
debrief-way-ask = interroger la capitale
debrief-way-do-not-sign = ne pas signer
debrief-way-hold-back = se retenir
debrief-way-keep = la tenir
debrief-way-let-pass = laisser passer
debrief-way-reject = le rejeter
debrief-way-table = déposer un autre paquet
debrief-when = Tour { $turn }, { $time }
debrief-why = Raison : { $reason }
debrief-without = Sans accord, il vous reste ceci :
debrief-without-deal = Sans accord
debrief-worse = Pour vous, { $points } points de moins que sans accord.
debrief-worth = Vaut { $points } points sur 100 pour vous. Sans accord { $reservation }, objectif { $aim }.
debrief-worth-nothing = L’absence d’accord vaut { $reservation } points sur 100 pour vous ; vous visiez { $aim }.
debrief-written-count = Écrits
report-author = Rédigé par
report-broken = Rompu par { $who } : { $words }.
report-came-to = { $came ->
    [in-force] En vigueur : « { $text } ».
    [failed] Signé et pas ratifié : « { $text } ».
    [signed] Signé et pas en vigueur : « { $text } ».
    [adopted] Adopté et pas signé par tous : « { $text } ».
   *[other] Pas convenu : « { $text } ».
}
report-change = Ce qu’il faut faire autrement : qui, pour quand
report-date = Le
report-happened = Ce qui s’est passé
report-hint-change = Une action à la fois, avec un nom et une date.
report-hint-happened = Les tournants dans leur ordre.
report-hint-keep = Ce qui a marché et qu’il faut refaire.
report-hint-outcome = Ce qui a été convenu, et ce que cela vaut pour vous.
report-hint-why = Des causes, pas des coupables.
report-keep = Ce qu’il faut garder
report-ladder = L’échelle de la crise s’arrête à l’échelon { $rung } sur 10 ; son plus haut échelon fut { $highest }.
report-nothing-happened = Rien n’a été déposé, décidé ni dit dont ce siège ait eu connaissance.
report-outcome = Ce qui en est sorti
report-region = FR
report-seat = Siège
report-table = Table
report-why = Pourquoi
