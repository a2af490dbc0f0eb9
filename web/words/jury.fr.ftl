# La salle du jury : sessions, membres, candidats, épreuves, décisions, signatures.

jury-room = Salle du jury
jury-room-line = Sessions de jury : épreuves, délibération, décisions, signatures.
jury-sessions = Sessions
jury-no-session = Aucune session pour l’instant.
jury-convene-one = Convoquez la première ci-dessous.
jury-you-are-named = Une session apparaît ici dès qu’un administrateur vous en a désigné membre.
jury-convene = Convoquer une session
jury-convene-do = Convoquer
jury-title = Intitulé
jury-day = Jour
jury-hour = Heure
jury-place = Lieu
jury-place-hint = Laissez vide si la session se tient à distance.
jury-framework = Référentiel
jury-agenda = Ordre du jour
jury-agenda-hint = Un point par ligne.
jury-agenda-of = Ordre du jour
jury-no-agenda = Aucun ordre du jour n’a été donné.
jury-remote = à distance
jury-candidates-count = { $count ->
    [one] { $count } candidat
   *[other] { $count } candidats
}
jury-invite = Inviter quelqu’un à siéger dans des jurys
jury-invite-hint = Un compte est créé, et vous recevez un lien à remettre ; il demande un mot de passe, avec lequel le membre signe ensuite. Une fois invité, il peut être désigné dans une session.
jury-invite-do = Inviter
jury-invited = Un lien pour { $name }. Il sert une fois, dans les sept jours :
jury-edit = Modifier la session
jury-edit-do = Conserver la modification
jury-step-members = Membres présents
jury-step-tests = Épreuves arrêtées
jury-step-decisions = Blocs décidés
jury-step-signatures = Signatures

# Membres

jury-members = Membres
jury-name = Nom
jury-role-employer = Fonction et employeur
jury-quality = Qualité
jury-presence = Présence
jury-president = Préside
jury-outside = Extérieur à l’école
jury-inside = De l’école
jury-professional = Professionnel
jury-present = Présent
jury-not-yet = Pas encore
jury-i-am-here = Je suis présent
jury-signed-at = A signé le { $at }
jury-release = Décharger
jury-no-member = Personne n’est désigné pour l’instant.
jury-name-two = Désignez au moins deux membres, dont un professionnel extérieur à l’école.
jury-name-member = Désigner un membre
jury-name-do = Désigner ce membre
jury-person = Personne
jury-role = Fonction
jury-employer = Employeur
jury-is-outside = Extérieur à l’école, et non rémunéré par elle
jury-is-professional = Exerce le métier, ou encadre ceux qui l’exercent
jury-presides = Préside

# Candidats

jury-candidates = Candidats
jury-candidate = Candidat
jury-blocks-asked = Blocs présentés
jury-tests = Épreuves
jury-for-this-candidate = Pour ce candidat
jury-course = Parcours : { $option }
jury-no-course = Aucun parcours choisi
jury-extra-time = temps majoré de { $percent } %
jury-undecided = Non décidé
jury-tests-count = { $count ->
    [one] { $count } épreuve
   *[other] { $count } épreuves
}
jury-tests-open = { $count ->
    [one] { $count } sans niveaux arrêtés
   *[other] { $count } sans niveaux arrêtés
}
jury-no-test = Aucune
jury-may-decide = Le jury peut décider.
jury-leaves = { $name } se retire : { $why }
jury-no-candidate = Personne n’est inscrit pour l’instant.
jury-enrol-one = Inscrivez un candidat avec les blocs qu’il présente.
jury-hidden = { $count ->
    [one] { $count } candidat pour lequel vous ne siégez pas n’est pas affiché.
   *[other] { $count } candidats pour lesquels vous ne siégez pas ne sont pas affichés.
}
jury-enrol = Inscrire un candidat
jury-enrol-do = Inscrire
jury-enrol-hint = Le parcours et le temps majoré viennent du dossier du candidat. L’inscrire à nouveau change les blocs.
jury-conflict = Se retirer pour un candidat
jury-conflict-hint = Vous ne verrez plus rien de ce candidat, et le procès-verbal dira votre retrait. Il est sans retour.
jury-conflict-do = Me retirer pour ce candidat
jury-why-leave = Motif
jury-note = En quelques mots
jury-reason = Motif

# Un candidat devant le jury

jury-competences-of = Compétences du bloc { $block }
jury-competence = Compétence
jury-at-the-desk = Évaluations closes
jury-with-the-tests = Avec les épreuves
jury-lacking = Ce qui manque
jury-no-evaluation = Aucune
jury-by-test = par une épreuve
jury-held-back = Critique et trop bas : { $codes }
jury-few-criteria = Au moins { $needed } critères doivent être observés.
jury-few-kinds = Les preuves doivent être d’au moins { $needed } types : prévoyez une épreuve d’une autre forme, à l’écrit ou à l’oral.
jury-unobserved = Non observé : { $codes }
jury-set-test = Prévoir une épreuve
jury-evaluation = Évaluation close : { $title }{ $table }, { $at }.
jury-no-evaluation-of = Aucune évaluation du bloc { $block } n’est close pour ce candidat.
jury-rests-on = Fondements :
jury-ground-evaluation = évaluation close de { $block }, exercice { $exercise }, candidat { $pseudonym }, SHA-256 { $hash }…
jury-ground-test = épreuve « { $title } » (mention { $number })
jury-ground-equivalence = équivalence accordée ({ $reference })
jury-ground-vae = dossier d’expérience ({ $reference })
jury-your-vote = Votre vote
jury-correct = Voter une rectification
jury-not-supported = « Validé » reste fermé. N’est acquis ni dans une évaluation close ni dans une épreuve : { $codes }.
jury-tests-first = { $count ->
    [one] { $count } épreuve de ce bloc attend ses niveaux.
   *[other] { $count } épreuves de ce bloc attendent leurs niveaux.
}
jury-vote = Voter
jury-vote-again = Changer mon vote
jury-voted-of = { $voted } sur { $seated } ont voté
jury-votes-lacking = Votes manquants : { $names }
jury-reason-of-decision = Motif de la décision
jury-reason-hint = Il figure au procès-verbal.
jury-decide = Porter la décision
jury-decide-correction = Porter la rectification
jury-decided-at = { $at }, mention { $number }
jury-corrects = rectifie la mention { $number }
jury-unanimous = À l’unanimité.
jury-votes-for = { $outcome } : { $names }.
jury-casting-vote = Partage égal des voix : celle du président a décidé.
jury-earlier = { $count ->
    [one] { $count } décision antérieure, rectifiée
   *[other] { $count } décisions antérieures, rectifiées
}
jury-minutes = { $minutes } min
jury-no-tests-yet = Aucune épreuve n’est prévue pour ce candidat.
jury-their-record = Dossier
jury-prescribed = Prescrite par un évaluateur pour { $block }

# Signatures, clôture, recours

jury-signatures = Signatures et procès-verbal
jury-blocks-left = { $count ->
    [one] { $count } bloc reste à décider.
   *[other] { $count } blocs restent à décider.
}
jury-nothing-to-sign = Les signatures sont demandées une fois tous les blocs décidés.
jury-signatures-of = Signatures manquantes : { $names }
jury-you-sign = Vous signez ce qui est décidé, sous cette empreinte :
jury-your-password = Votre mot de passe
jury-type-name = Saisissez votre nom pour signer : { $name }
jury-sign = Signer
jury-close-what = Chaque membre présent a signé. La clôture scelle le procès-verbal et porte les décisions au dossier des candidats.
jury-close = Clore la session
jury-closed-at = Close le { $at }, SHA-256
jury-sealed = Ce qui a été décidé ne change que par un recours ou une rectification ; tout reste au procès-verbal.
jury-appeals = Recours
jury-appeal-terms = Dans les { $days } jours suivant la clôture. { $terms }
jury-appeal-upheld = Accueilli
jury-appeal-dismissed = Rejeté
jury-appeal-answer = Répondre au recours
jury-appeal-open = En attente de réponse.
jury-appeal-lodge = Former un recours pour un candidat
jury-appeal-of = { $name }, bloc { $block } : fondement du recours
jury-appeal-lodge-do = Former le recours

# Une épreuve

jury-test-oral = Oral
jury-test-paper = Écrit
jury-test-set = Prévue
jury-test-running = En cours
jury-test-ended = Passée
jury-test-agreed = Niveaux arrêtés
jury-test-clock = Temps
jury-test-time = { $minutes } min { $seconds } s
jury-test-extra-included = Temps majoré de { $percent } % compris.
jury-test-start = Lancer le temps
jury-test-cancel = Annuler l’épreuve
jury-test-member-starts = Un membre qui siège pour ce candidat lance le temps.
jury-test-until = Jusqu’à { $at }
jury-test-over = Le temps est écoulé
jury-test-end = Le candidat a terminé
jury-test-done-at = Commencée le { $begun }, terminée à { $at }.
jury-test-questions = Questions à poser
jury-test-grid = Grille
jury-test-all-open = Tous les membres qui siègent ont remis leurs niveaux : ils sont ouverts.
jury-test-yours-sealed = Vos niveaux sont remis et scellés.
jury-test-waiting-for = En attente de { $names }.
jury-test-sealed-until = Les niveaux restent scellés jusqu’à ce que tous ceux qui siègent aient remis les leurs.
jury-test-notes = Notes
jury-test-hand-in = Remettre mes niveaux
jury-test-your-level = Votre niveau :
jury-test-agreed-level = Niveau arrêté
jury-test-agree-on = Arrêter un niveau
jury-test-correct-level = Rectifier le niveau
jury-test-agree-do = Porter le niveau arrêté
jury-critical = critique

# Documents

jury-minutes-file = Procès-verbal (PDF)
jury-attestation-file = Attestation de { $block } (PDF)
jury-attested = Cette attestation est authentique
jury-attested-says = { $holder } a validé le bloc { $block }, { $title }.
jury-attested-only = Elle porte sur le seul bloc { $block } de la certification « { $certification } » et n’est pas la certification elle-même.
jury-attested-by = Décision du jury « { $session } » du { $day }, { $place }.
jury-attested-nobody = Aucun certificateur n’est configuré sur ce site.
