# Exemples de bon travail : analyse, options, stratégie et fiches pays. Lieux et personnes sont inventés.

example-diagnosis = Pourquoi les pourparlers d’Almere se sont arrêtés
example-diagnosis-question = Pourquoi la partie fédérale a-t-elle quitté les pourparlers le 3 mai ?
example-diagnosis-sources-1 =
    .source = Président des pourparlers, de vive voix
    .says = Ils sont partis à cause de la date du retrait
    .grade = A2
example-diagnosis-sources-2 =
    .source = Porte-parole fédéral, à la presse
    .says = Ils sont partis à cause des prisonniers
    .grade = C4
    .contradicts = Le président, sur le motif
example-diagnosis-sources-3 =
    .source = Conseiller du ministre
    .says = Le cabinet avait fixé le 1er juin comme dernière date
    .grade = B3
example-diagnosis-hypotheses-1 =
    .hypothesis = La date du retrait
    .supports = Le récit du président ; la limite du cabinet
    .against = La date avait été convenue en avril
    .likelihood = high
example-diagnosis-hypotheses-2 =
    .hypothesis = Pression de la ligue des officiers
    .supports = La ligue s’est réunie le 2 mai
    .against = Sa déclaration demande que l’on continue
    .likelihood = low
example-diagnosis-judgement = Ils sont partis parce que le cabinet ne pouvait accepter une date postérieure au 1er juin. Les prisonniers sont le motif affiché, non le motif réel.
example-diagnosis-confidence = medium
example-diagnosis-gaps =
    Si la limite du 1er juin peut être déplacée ; demandé au conseiller.
    Qui a convoqué la réunion de la ligue.

example-options-matrix = Répondre au péage du pont de Sarn
example-options-matrix-question = Comment répondre au nouveau péage imposé à nos camions au pont de Sarn, avant l’ouverture de la saison le 1er avril ?
example-options-matrix-criteria =
    Camions qui passent d’ici juin.
    Coût pour le budget.
    Relations avec le canton.
example-options-matrix-options-1 =
    .option = Payer, et demander un arbitrage
    .kind = act
    .gain = Les camions passent aussitôt
    .cost = 400 000 par an
    .risk = Le péage s’installe
    .basis = Traité de transit, art. 14
    .score = 8
example-options-matrix-options-2 =
    .option = Imposer le même péage aux camions du canton
    .kind = act
    .gain = Pression en quelques semaines
    .cost = Commerce perdu, 1,2 million
    .risk = Contagion aux bacs
    .basis = Contre-mesure, après notification
    .score = 4
example-options-matrix-options-3 =
    .option = Attendre l’élection cantonale
    .kind = do-nothing
    .gain = Pas de querelle publique
    .cost = Deux mois de détours
    .risk = Le vainqueur garde le péage
    .basis = Aucune nécessaire
    .score = 3
example-options-matrix-recommendation = Payer et demander un arbitrage : c’est la seule option qui fait passer les camions avant juin, et le traité permet de réclamer les sommes versées.

example-strategy = Rouvrir le détroit de Harrow
example-strategy-aim = D’ici la fin de l’année, les navires marchands de tous pavillons passent librement le détroit de Harrow.
example-strategy-situation = Douze navires refoulés depuis mars. La garde côtière obéit au conseil du port, et non au ministère. Deux assureurs se sont retirés.
example-strategy-legal = Droit de passage en transit dans les détroits servant à la navigation internationale (Convention sur le droit de la mer, art. 38).
example-strategy-objectives-1 =
    .objective = Le conseil du port cesse ses patrouilles
    .sign = Aucun navire refoulé pendant 30 jours
    .date = 2031-09-01
    .owner = Envoyée spéciale
example-strategy-objectives-2 =
    .objective = Les assureurs reviennent
    .sign = Prime inférieure à 0,3 %
    .date = 2031-11-15
    .owner = Directeur des affaires économiques
example-strategy-actions-1 =
    .action = Dispositif commun de trafic sous l’organisation maritime
    .basis = Convention, art. 41
    .partner = Organisation maritime
    .cost = 150000
example-strategy-actions-2 =
    .action = Fonds de garantie pour les assureurs
    .basis = Loi de finances, titre 4
    .partner = Ligue des armateurs
    .cost = 900000
example-strategy-alternative = Si des navires sont encore refoulés en octobre, nous saisissons le tribunal et acheminons le grain par le rail.
example-strategy-review = 2031-10-01

example-country-note = République de Tamsine
example-country-note-country = République de Tamsine
example-country-note-system = Un président élu en 2029 et un sénat des sept vallées, qui peut bloquer tout traité.
example-country-note-figures-1 =
    .figure = Population, millions
    .value = 4.2
    .date = 2030-01-01
    .source = Recensement national
example-country-note-figures-2 =
    .figure = Part du cuivre dans les exportations, en %
    .value = 61
    .date = 2030-12-31
    .source = Banque centrale
example-country-note-people-1 =
    .person = Sénatrice Ilse Varga
    .office = Préside la commission des traités du sénat depuis 2030
    .stands = Pour le chemin de fer, contre des gardes étrangers
    .grade = B2
example-country-note-people-2 =
    .person = M. Oran Keel
    .office = Directeur du cabinet du président
    .stands = Veut d’abord la signature du prêt
    .grade = C3
example-country-note-interests =
    Un chemin de fer vers la côte que personne ne puisse fermer.
    Un prêt à moins de 4 %.
example-country-note-relations = Bonnes. Nous leur devons une réponse sur les visas depuis mars.
example-country-note-sensitivities =
    Ne pas appeler provinces les sept vallées.
example-country-note-points =
    Nous soutenons le chemin de fer, avec leurs propres gardes.
    La réponse sur les visas viendra ce mois-ci.
