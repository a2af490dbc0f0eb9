# Ce que les exports impriment autour d’un rapport.

export-title = Évaluation par blocs de compétences
export-status-proposal = proposition
export-status-official = officiel
export-purpose = Finalité
export-purpose-formative = Formative : ne vaut pas certification
export-purpose-certifying = Certificative
export-purpose-demonstration = Démonstration
export-demonstration = Démonstration : sièges tenus par des acteurs simulés
export-candidate = Personne évaluée
export-code = Code
export-mind = { $seat } (esprit simulé)
export-exercise = Exercice
export-scenario = Scénario
export-framework = Référentiel
export-fingerprint = empreinte
export-made = Établi le
export-seats = Sièges tenus
export-from = de
export-to = à
export-to-end = la fin
export-no-seat = Aucun
export-summary = Synthèse
export-block = Bloc
export-competence = Compétence
export-criterion = Critère
export-critical = critique
export-rules = Règles
export-level = Niveau
export-grounds = Motifs et preuves
export-outcome = Résultat
export-mark = Note
export-acquired = Acquise
export-partially-acquired = Partiellement acquise
export-not-acquired = Non acquise
export-not-observed = Non observée
export-validated = Validé
export-not-validated = Non validé
export-to-be-deliberated = À délibérer
export-proposed-outcome = Proposition : { $outcome }
export-not-looked-for = Cet exercice n’a donné aucune occasion enregistrée de montrer ce critère.
export-rule = règle
export-decided-same = Confirmé par
export-decided-other = Fixé à { $level } par
export-undecided = proposition, en attente de la décision de l’évaluateur
export-added = ajouté par l’évaluateur
export-turn = tour
export-nothing-observed = aucun critère n’a été observé
export-too-few-criteria = trop peu de critères ont été observés
export-too-few-kinds = les preuves sont de types trop peu nombreux
export-complementary = Ce n’est pas un échec : une épreuve complémentaire est proposée. Motif :
export-blocked = Un critère critique empêche l’acquisition de cette compétence :
export-failing = Évaluées et non acquises :
export-awaiting = Restent à observer, sans échec :
export-tests = Épreuves de ce bloc :
export-scale = L’échelle
export-rule-of-blocks = Un bloc est validé lorsque chaque compétence essentielle est acquise. Au sein d’une compétence, les niveaux font moyenne, et un critère critique inférieur à { $least } empêche de l’acquérir ; entre compétences et entre blocs, rien ne se compense. Tant que tous les critères critiques et au moins { NUMBER($share, style: "percent") } des autres n’ont pas été tranchés par une personne, le bloc est à délibérer et n’a pas de note ; il le reste lorsqu’aucune compétence n’a échoué et qu’une n’a pas été observée. Ce qui n’a pas été observé n’est jamais compté.
export-undecided-critical = Critères critiques que personne n’a tranchés : { $codes }.
export-deliberation = { $decided ->
    [one] { $decided } autre critère sur { $others } tranché
   *[other] { $decided } autres critères sur { $others } tranchés
}, { $needed } requis.
export-draft = PROJET
export-draft-about = Cette évaluation certificative n’a pas été close par l’évaluateur : elle peut encore changer et ne vaut pas résultat.
export-closed-by = Close par { $who }, { $at }
export-closed-hash = SHA-256 de ce qui a été décidé :
export-corrected = Rectification d’une évaluation close, où ce niveau était { $level }.
export-instead-of = Niveau avant rectification
export-state = État
export-as-decided = Ce que les règles proposaient au moment de la décision ; elles ont changé depuis.
export-undecided-codes = Critères critiques non tranchés
export-others-decided = Autres critères tranchés
export-others-needed = Autres critères requis
export-proposed-chip = Proposé par les règles ; personne ne l’a tranché.
export-decided-count = { $decided ->
    [one] { $decided } critère sur { $criteria } tranché
   *[other] { $decided } critères sur { $criteria } tranchés
} par un évaluateur, dont { $overruled } contre les règles.
export-moment = { MOMENT($at) } ({ $zone })
export-day = { DAY($at) }
export-number = { $value }
export-signature = Évaluateur
export-signature-name = Nom et qualité
export-signature-date = Date
export-signature-sign = Signature
export-signature-about = Les règles proposent, l’évaluateur décide. Ce rapport ne vaut pas décision de jury.
export-log = Journal
export-log-about = Les numéros précédés de # sont des événements du journal de l’exercice, dont voici le SHA-256 final :
export-page = Page
export-reason = Motif
export-proposed = Niveau proposé
export-final = Niveau
export-decision = Motif de l’évaluateur
export-decided-by = Évaluateur
export-decided-at = Décidé le
export-statement = Énoncé
export-events = Événements
export-kinds = Types de preuves
export-observed = Critères observés
export-criteria = Critères
export-acquired-count = Compétences acquises
export-competences-count = Compétences
export-failing-codes = Non acquises
export-awaiting-codes = À observer
export-yes = oui
export-no = non
export-feedback-title = Ce qui a été décidé, et pourquoi
export-onward = Et maintenant
export-to-reach = Pour { $level } : { $anchor }
export-comment-by = { $who }, pour vous

# Le pays dont le PDF suit la typographie.
export-region = FR

# Ce qui sépare les cellules d’un CSV : le séparateur de listes des tableurs dans cette langue.
export-csv-separator = { ";" }
