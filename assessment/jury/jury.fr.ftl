# Le résultat d’une certification, et les blocs qui y manquent.

certified-full = La certification est délivrée : tous les blocs exigés sont validés.
certified-partial = Validation partielle : les blocs validés restent acquis.
certified-none = Aucun bloc n’est validé.
missing-block = Il manque le bloc { $block }.
    .or = Il manque le bloc { $block } ou, à sa place, un bloc de professionnalisation ({ $instead }).

# Qui ne siège pas pour un candidat, et pourquoi un jury ne peut délibérer.

withdrawn-taught = A été formateur du candidat.
withdrawn-conducted = A animé l’une des tables du candidat.
withdrawn-conflict = A déclaré un conflit d’intérêts avec le candidat.
jury-too-few-members = { $needed ->
    [one] Au moins { $needed } membre doit être présent et siéger pour ce candidat.
   *[other] Au moins { $needed } membres doivent être présents et siéger pour ce candidat.
}
jury-too-few-outside-professionals = { $needed ->
    [one] Au moins { $needed } membre doit être un professionnel extérieur à l’école.
   *[other] Au moins { $needed } membres doivent être des professionnels extérieurs à l’école.
}

# Les résultats sur lesquels un jury se prononce, et l’état d’avancement d’une session.

session-outcome-validated = Validé
session-outcome-not_validated = Non validé
session-outcome-continued = À poursuivre
session-stage-convened = Convoquée
session-stage-deliberating = En séance
session-stage-decided = Délibérée, à signer
session-stage-closed = Close

# Pourquoi une mention ne peut être portée au registre d’une session.

session-refused-administrator-only = Seul un administrateur peut le faire.
session-refused-organiser-only = Seul le président du jury ou un administrateur peut le faire.
session-refused-president-only = Seul le membre qui préside pour ce candidat peut le faire.
session-refused-themselves-only = Chaque membre du jury le fait pour lui-même.
session-refused-closed = La session est close : ce qui a été décidé ne change que par un recours ou une rectification.
session-refused-title = Donnez un titre à la session.
session-refused-when = Donnez le jour et l’heure de la session.
session-refused-framework-fixed = Des candidats sont inscrits selon ce référentiel : convoquez une autre session pour un autre référentiel.
session-refused-members-fixed = Un bloc est décidé : la composition du jury ne change plus. Convoquez une autre session pour la modifier.
session-refused-own-session = Nul n’organise la session où il est candidat : un autre administrateur s’en charge.
session-refused-member-is-candidate = Nul n’est membre du jury et candidat dans la même session.
session-refused-member-role = Indiquez la fonction et l’employeur du membre : le procès-verbal les nomme.
session-refused-no-member = Cette personne n’est pas membre du jury.
session-refused-member-took-part = Ce membre a pris part à la session : il reste au procès-verbal.
session-refused-no-candidate = Cette personne n’est pas candidate dans cette session.
session-refused-blocks = Choisissez au moins un bloc du référentiel que le candidat présente.
session-refused-option = Choisissez l’une des options du référentiel, ou aucune.
session-refused-extra = Le temps majoré va de 0 à { $most } %.
session-refused-block-decided = Déjà décidé pour ce candidat : { $blocks }. Conservez ce bloc parmi ceux qu’il présente.
session-refused-not-present = Signalez d’abord votre présence.
session-refused-withdrawn = Vous ne siégez pas pour ce candidat.
session-refused-composition = Le jury ne peut siéger pour ce candidat. { $why }
session-refused-already = C’est déjà fait.
session-refused-conflict-late = Un bloc de ce candidat est décidé. Prévenez le président : un conflit découvert ensuite relève d’un recours.
session-refused-no-test = Cette épreuve n’existe plus.
session-refused-test-criteria = Choisissez, parmi les blocs présentés, des critères que cette épreuve permet d’observer.
session-refused-test-begun = L’épreuve a commencé : elle ne peut plus être annulée.
session-refused-test-not-begun = L’épreuve n’a pas commencé.
session-refused-test-time = Le temps majoré du candidat a changé depuis l’ouverture de la page. Relancez l’épreuve.
session-refused-levels = Choisissez un niveau pour chaque critère ; « non observé » en est un.
session-refused-sealed = { $count ->
    [one] { $count } membre n’a pas remis ses niveaux : tous restent scellés jusque-là.
   *[other] { $count } membres n’ont pas remis leurs niveaux : tous restent scellés jusque-là.
}
session-refused-agreed-reason = Des membres ont donné d’autres niveaux : dites pourquoi le jury retient celui-ci.
session-refused-correction-reason = Dites pourquoi le niveau est rectifié : le précédent reste au procès-verbal.
session-refused-overtaken = Une mention a été portée depuis l’ouverture de cette page. Relisez-la ; ce que vous avez saisi est conservé ci-dessous.
session-refused-tests-open = { $count ->
    [one] { $count } épreuve de ce bloc n’a pas encore de niveaux arrêtés. Arrêtez-les, ou annulez-la.
   *[other] { $count } épreuves de ce bloc n’ont pas encore de niveaux arrêtés. Arrêtez-les, ou annulez-les.
}
session-refused-unsupported = Rien ne permet de valider ce bloc. N’est acquis ni dans une évaluation close ni dans une épreuve : { $codes }. Prévoyez une épreuve, ou votez la poursuite.
session-refused-votes-lacking = { $count ->
    [one] { $count } membre siégeant pour ce candidat n’a pas voté.
   *[other] { $count } membres siégeant pour ce candidat n’ont pas voté.
}
session-refused-decision-reason = Donnez le motif : le candidat le lit.
session-refused-fallen = Ce qui a permis de valider { $blocks } a été rectifié depuis la décision : plus rien ne la fonde. Votez et décidez de nouveau, ou faites clore de nouveau l’évaluation.
session-refused-appeal-first = Le procès-verbal est scellé : le bloc { $block } n’est décidé de nouveau qu’une fois accueilli un recours contre la décision.
session-refused-validated-stays = Le bloc { $block } est validé et le procès-verbal scellé : un bloc validé le reste.
session-refused-undecided = { $count ->
    [one] { $count } bloc reste à décider.
   *[other] { $count } blocs restent à décider.
}
session-refused-signatures-lacking = { $count ->
    [one] { $count } membre présent n’a pas signé.
   *[other] { $count } membres présents n’ont pas signé.
}
session-refused-appeal-by = Un recours est formé par le candidat, ou pour lui par un administrateur.
session-refused-appeal-early = Un recours peut être formé une fois la session close.
session-refused-appeal-none = Il n’y a pas matière à recours : le bloc est validé, ou n’a pas été décidé ici.
session-refused-appeal-grounds = Dites sur quoi repose le recours.
session-refused-no-appeal = Ce recours n’existe pas.
session-refused-outcome = Choisissez un résultat.
session-refused-why = Dites pourquoi vous vous retirez pour ce candidat.
session-refused-answer = Dites si le recours est accueilli.
session-refused-nobody = Choisissez une personne qui a un compte ici.
session-refused-password = Ce n’est pas votre mot de passe. Rien n’a été signé.
session-refused-typed-name = Pour signer, saisissez votre nom tel qu’il figure ci-dessus.
session-refused-framework = Choisissez l’un des référentiels de la liste.
session-refused-e-mail-taken = { $name } a cette adresse électronique, et déjà un compte. Les membres se désignent dans la session.
session-refused-invited = Saisissez un nom et une adresse électronique.
