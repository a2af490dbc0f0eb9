# Les phrases des dossiers des candidats.

records = Dossiers
records-count = { $count ->
    [one] { $count } candidat
   *[other] { $count } candidats
}
records-no-class = Encore dans aucun exercice
records-has = { $block } validé.
records-validated = { $count ->
    [0] Aucun bloc validé
    [one] { $count } bloc validé
   *[other] { $count } blocs validés
}
records-no-course = parcours non choisi
records-none = Les candidats apparaissent ici dès qu’ils siègent dans un exercice que vous évaluez, ou sont inscrits.
records-more = Suite des candidats
records-before = Précédents
records-after = Suivants
record-name-or-mail = Nom ou courriel
record-open-theirs = Ouvrir ce dossier
record-needs-e-mail = Indiquez un courriel : le candidat s’en sert pour se connecter.
record-needs-name = Indiquez le nom du candidat.
record-e-mail-taken = Un compte a déjà ce courriel.
record-enrol = Inscrire un candidat
record-enrol-hint = Pour une personne qui n’est dans aucun exercice, comme un candidat à la VAE. Son dossier vous donne ensuite un lien de connexion à lui envoyer.
record-enrol-do = Inscrire
record-name = Nom
record-yours = Votre dossier
record-of = Dossier de { $name }
record-guest = Un dossier vous suit d’exercice en exercice et d’année en année ; le vôtre se perdrait avec ce navigateur. Donnez-vous d’abord un courriel et un mot de passe : ce que vous avez fait en invité vous reste.
record-make-account = Créer un compte
record-choose = Choisissez
record-keep = Enregistrer
record-saved = C’est inscrit au dossier.
record-overtaken = Quelqu’un a écrit dans ce dossier entre-temps, et rien n’a été enregistré de votre part. Votre saisie est toujours là : regardez ce qui vaut maintenant, puis renvoyez-la.
record-make-link = Lien de connexion
record-link-made = Un lien pour { $name }. Il sert une fois, dans les sept jours :

record-blocks = Blocs et certification
record-no-course = Aucun parcours n’est encore choisi : la certification exige chaque bloc commun et le bloc du parcours.
record-by-jury = Validé par le jury : { $session }, { $day }
record-by-equivalence = Validé par équivalence : { $reference }, { $day }
record-attestation = Attestation (PDF)
record-entered-by = Saisi par { $name } le { $day }, d’après le procès-verbal d’un jury tenu ailleurs
record-refused-by-jury = Non validé par le jury : { $session }, { $day }
record-continued-by-jury = À poursuivre, selon le jury : { $session }, { $day }
record-lacking = Pas encore validé
record-not-of-the-course = Pas exigé par ce parcours
record-if-chosen = Compte pour qui le choisit
record-kept-beside = Acquis hors parcours.
record-course = Parcours
record-none-chosen = Pas encore choisi
record-courses-before = Auparavant : { LIST($courses) }
record-choose-course = Choisir un parcours
record-change-course = Changer de parcours
record-enter-decision = Saisir une décision de jury
record-enter-decision-hint = Pour un jury qui a siégé ailleurs. Un jury qui siège ici inscrit lui-même ses décisions, à la clôture de sa session.
record-block = Bloc
record-outcome = Décision
record-validated = Validé
record-not-validated = Non validé
record-session = Session du jury
record-session-day = Jour de la session

record-exercises = Exercices
record-no-exercise = Encore aucun exercice. Ceux où un siège est tenu figurent ici, année par année.
record-worked = Langue de travail : { $language }
record-worked-first = Langue de travail : { $language }, première langue
record-worked-second = Langue de travail : { $language }, seconde langue
record-note-language = Langue de travail
record-language-worked = Langue dans laquelle le candidat a travaillé
record-closed = { $block } clos par { $by }, { $day }
record-corrected-since = Corrigé depuis
record-nothing-closed = Aucun bloc n’est encore clos.

record-vae = Validation des acquis de l’expérience (VAE)
record-handed-in = Déposé le { $at }
record-being-written = En rédaction
record-opens-later = S’ouvre une fois le dossier de recevabilité jugé recevable.
record-given-back = Rendu :
record-months = { $count ->
    [one] { $count } mois à temps plein
   *[other] { $count } mois à temps plein
}
record-in-all = En tout { $months }
record-aims = Blocs visés : { LIST($blocks) }
record-span = de { $start } à { $end }
record-today = aujourd’hui
record-share = { $share } % d’un temps plein
record-edit = Modifier
record-seen-once-in = Vous le verrez une fois déposé.
record-no-activity-own = Décrivez la première activité : un poste ou une mission, ce que vous y avez fait et ce qui le prouve. Rien n’est envoyé avant que vous déposiez le dossier.
record-add-activity = Ajouter une activité
record-hand-in = Déposer le dossier
record-receivable = Recevable
record-not-receivable = Non recevable
record-decide-eligibility = Statuer sur la recevabilité
record-decision = Décision
record-reason = Motif
record-reason-hint = Le candidat le lit.
record-give-back = Rendre
record-what-lacks = Ce qui manque
record-interview = Entretien
record-interview-at = { $at }, { $place }. Jury : { $session }
record-no-interview = Aucun entretien n’est fixé. Il l’est une fois le dossier d’expérience déposé.
record-book-interview = Fixer un entretien
record-date = Date
record-time = Heure
record-place = Lieu

record-activity-hint = Une activité peut être enregistrée avant d’être complète. Ce qui manque est dit au dépôt du dossier.
record-activity-title = Intitulé de l’activité
record-employer = Employeur ou organisme
record-start = Premier mois
record-end = Dernier mois
record-month-hint = Par exemple 2021-09.
record-end-hint = Vide tant qu’elle dure.
record-share-of-full = Pourcentage d’un temps plein
record-share-hint = 100 pour un temps plein.
record-description = Description
record-description-hint = Vos tâches, leur contexte, vos responsabilités.
record-description-hint-2 = Une situation : son contexte, ce que vous avez fait vous-même, avec qui, ce qui en est sorti et ce que vous en avez appris.
record-map = Critères que cette activité montre
record-map-hint = Ouvrez un bloc et cochez ce que la description prouve. Le jury lit l’activité à côté de ces critères.
record-count-mapped = { $count ->
    [one] { $count } choisi
   *[other] { $count } choisis
}
record-keep-activity = Enregistrer l’activité
record-back = Revenir au dossier
record-documents = Documents
record-take-out = Retirer l’activité
record-drop = Retirer
record-drop-hint = Elle quitte le dossier avec ses documents.
record-is-handed-in = Ce dossier est déposé et reste tel quel, à moins qu’on ne vous le rende.
document-attach = Document
document-hint = PDF, PNG ou JPEG, 10 Mo au plus.
document-add = Joindre
document-size = { $size } ko
document-erased = Document effacé
document-for-the-jury = Un document, pour le jury
document-take-off = Retirer
document-none = Encore aucun document.
document-after = Des documents peuvent être joints une fois l’activité enregistrée.
document-empty = Aucun fichier n’est arrivé. Choisissez-en un, puis joignez-le.
document-large = Ce fichier dépasse 10 Mo. Numérisez à 150 ppp, ou coupez-le en deux.
document-kind = Ce fichier n’est ni un PDF, ni une image PNG ou JPEG, quel que soit son nom. Enregistrez-le en PDF et réessayez.
document-pixels = Cette image a trop de pixels. Numérisez-la à 300 ppp ou moins, ou enregistrez-la en PDF.
document-torn = Ce fichier est incomplet. Enregistrez-le ou numérisez-le à nouveau, puis réessayez.
document-full = Les documents de ce dossier en remplissent les 200 Mo. Parlez-en à votre administrateur.
document-too-large-title = Ce fichier est trop lourd
document-too-large = Un document a 10 Mo au plus. Revenez en arrière : ce que vous aviez enregistré y est. Numérisez à 150 ppp, ou coupez-le en deux.
record-document-overtaken = Quelqu’un a écrit dans ce dossier entre-temps, et le document n’a pas été joint. Choisissez-le à nouveau.

record-equivalences = Équivalences
record-no-equivalence = Aucune n’est demandée.
record-waits = En attente de décision
record-granted = Accordée
record-refused = Refusée
record-decided-by = { $authority }, { $reference }, { $day }.
record-decide = Décider
record-decided-who = Décidée par
record-reference = Session du jury, ou nom de la règle
record-ask-equivalence = Demander une équivalence
record-grounds = Fondement
record-grounds-hint = Le diplôme ou la certification, qui l’a délivré, quand. Des documents peuvent être joints ensuite.

record-tests = Épreuves complémentaires
record-no-test = Aucune n’est prescrite.
record-taken = Passée
record-to-take = À passer
record-prescribed = Prescrite le { $day }
record-due = à passer avant le { $day }
record-observed = Observé
record-still-not-observed = Toujours pas observé
record-write-outcome = Consigner le résultat
record-what-was-observed = Critères qu’elle a permis d’observer
record-test-outcome = Résultat
record-test-outcome-hint = En mots. Les niveaux se décident au bureau d’évaluation ou devant le jury.
record-prescribe = Prescrire pour { $block }
record-count-open = { $count ->
    [one] { $count } non observé
   *[other] { $count } non observés
}
record-prescribe-hint = Les critères que des évaluateurs ont dits non observés sont cochés. Épreuves de ce bloc : { $tests }
record-test = Épreuve
record-due-on = À passer avant le

record-admission = Admission et conditions
record-level = Niveau d’admission
record-met = Rempli
record-unmet = Non rempli
record-unchecked = Pas encore vérifié
record-asks-credits = Le { $level } exige { $credits } ECTS, ou un diplôme qui les vaut.
record-asks-field = Relations internationales, affaires publiques, droit européen ou international, économie internationale, géopolitique ou histoire des relations internationales.
record-credits = { $credits ->
    [one] { $credits } ECTS
   *[other] { $credits } ECTS
}
record-checked-by = Vérifié par { $name }, { $day }
record-check = Vérifier
record-credits-shown = ECTS
record-credits-hint = Une licence en vaut 180.
record-field = Domaine
record-other-field = Un autre domaine
record-evidence = Preuve
record-evidence-hint = Le diplôme, le relevé ou le test que vous avez vu, et sa date.
record-route = Voie d’accès
record-first-language = Première langue
record-first-language-hint = Les exercices tenus dans une autre langue sont alors notés comme travail en seconde langue.
record-not-declared = Non déclarée
record-extra-time = Temps majoré
record-no-extra-time = Pas de temps majoré
record-extra-time-share = Temps majoré : { $share }
record-extra-time-hint = Seuls les administrateurs et le candidat le lisent.

record-positioning = Positionnement initial
record-positioning-hint = Où l’on situe le candidat avant la formation, de 1 (non acquis) à 4 (maîtrisé). Il aide à choisir les exercices et n’est jamais une note.
record-competence = Compétence
record-by-candidate = Candidat
record-by-assessor = Évaluateur
record-place-yourself = Vous situer
record-place-candidate = Situer le candidat
record-place-hint = Laissez ouvert ce que vous ne pouvez dire.
record-note = Remarque

record-civil-status = État civil
record-civil-status-hint = Demandé par le registre public des certifications. Seuls les administrateurs et le candidat le voient.
record-write-civil-status = Saisir l’état civil
record-birth-name = Nom de naissance
record-first-name = Prénom
record-born = Date de naissance
record-birth-place = Lieu de naissance
record-sex = Sexe
record-town = Commune de naissance, ou ville à l’étranger
record-postcode = Code postal
record-one-code = Ou le code INSEE : l’un des deux, et aucun pour une naissance à l’étranger.
record-insee = Code INSEE
record-country = Pays de naissance
record-country-code = Code INSEE du pays
record-country-code-hint = 99100 pour la France.
