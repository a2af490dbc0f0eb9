# Les documents du métier : leur nom, leur objet, et ce que demande chaque champ.

form-negotiation-plan = Plan de négociation
    .purpose = Ce que nous voulons, dans quel ordre, ce que nous pouvons céder et où nous nous arrêtons.
form-negotiation-plan-objectives = Objectifs, du plus important au moins important
    .help = Classez-les.
form-negotiation-plan-reservation = Notre point de rupture
    .help = Le minimum acceptable, question par question ou dans l’ensemble.
form-negotiation-plan-alternative = Notre meilleure solution de rechange
    .help = Ce que nous ferons sans accord.
form-negotiation-plan-others = Les autres : intérêts et solutions de rechange
    .help = Pour chaque délégation : ce dont elle a besoin, ce qu’elle fera sans accord.
form-negotiation-plan-trades = Échanges que nous proposerons
    .help = Ce que nous donnons, contre quoi.
form-negotiation-plan-allies = À qui nous parlons d’abord
    .help = Et pourquoi.

form-situation-report = Point de situation
    .purpose = Ce qui est établi, ce qui est supposé, ce que l’on ignore, et ce qu’il faut faire ensuite.
form-situation-report-summary = En deux phrases
    .help = Ce qui s’est passé et pourquoi cela importe.
form-situation-report-known = Établi
    .help = Des faits, avec leur source.
form-situation-report-assumed = Supposé
    .help = Des appréciations ; dites votre degré de certitude.
form-situation-report-unknown = Encore inconnu
    .help = Ce que vous avez demandé, et à qui.
form-situation-report-next = Prochaine étape recommandée
    .help = Une seule recommandation.

form-decision-note = Note de décision
    .purpose = Des options comparées, une recommandée, un degré de confiance et ce qui nous ferait changer d’avis.
form-decision-note-question = La décision à prendre
    .help = Une question, avec son échéance.
form-decision-note-options = Options
    .help = Avec coût, risque et base juridique. Ne rien faire est une option.
form-decision-note-recommendation = Recommandation
    .help = Quelle option, et pourquoi.
form-decision-note-confidence = Degré de confiance, en %
    .help = À quel point ce choix vous paraît sûr.
form-decision-note-trigger = Ce qui la ferait changer
    .help = Un fait qui rouvrirait la décision.
form-decision-note-legal = Base juridique
    .help = Traité, article ou coutume invoqué.

form-press-line = Communiqué
    .purpose = Deux ou trois phrases que nous pourrons tenir, et rien qui ne soit vérifié.
form-press-line-line = Ce que nous disons
    .help = Ce qui sera public une fois approuvé et publié.
form-press-line-unsaid = Ce que nous ne disons pas
    .help = Pour la délégation seulement ; non publié.
form-press-line-basis = Sur quoi il repose
    .help = Quels faits, vérifiés comment. Non publié.

form-after-action-review = Retour d’expérience
    .purpose = Ce qui était prévu, ce qui s’est passé, pourquoi, et ce que nous ferons autrement.
form-after-action-review-timeline = Ce qui s’est passé
    .help = Les tournants, dans l’ordre ; citez les moments.
form-after-action-review-causes = Pourquoi
    .help = Des causes, pas des coupables.
form-after-action-review-kept = Ce qu’il faut garder
    .help = Ce qui a marché et doit être répété.
form-after-action-review-actions = Ce que nous ferons : qui, pour quand
    .help = Action, responsable, date.
