# Pourquoi une demande est refusée, et que faire ensuite.

refused-missing-field = Remplissez d’abord { QUOTE($field) }.
refused-unknown-form = Cet exercice n’a pas ce formulaire.
refused-unknown-field = Ce formulaire n’a pas ce champ.
refused-bad-percent = Donnez un nombre entier de 0 à 100.
refused-unknown-document = Ce document n’existe pas dans votre délégation.
refused-not-your-document = Seul son auteur peut réviser ce document.
refused-already-filed = La version { $revision } en a été déposée entre-temps, depuis un autre écran. Lisez-la parmi vos documents ; déposez de nouveau, et vos mots en seront la version suivante.
refused-revised-meanwhile = La version { $revision } a été déposée entre-temps, depuis un autre écran. Lisez-la parmi vos documents ; déposez de nouveau, et vos mots en seront la version suivante.
refused-newer-version = La version { $revision } a été déposée entre-temps. Lisez-la avant de vous prononcer.
refused-signed-off = Cette version a déjà reçu une décision.
refused-ask-colleague = Dans votre délégation, ce visa peut être donné par : { $who }. Demandez-le là d’abord.
refused-not-approved = Seul un document approuvé peut être publié. Faites-le viser par qui dirige la délégation.
refused-not-public = Ce type de document reste dans la délégation.
refused-already-released = Ce document a déjà été publié.
refused-not-due = Ce document n’a pas été demandé à votre siège.
refused-not-your-delegation = Choisissez quelqu’un de votre délégation.
refused-unknown-task = Cette tâche n’existe pas.
refused-task-closed = Cette tâche est déjà close.

# Une case d’un tableau.

place-of-a-cell = Ligne { $row } de { QUOTE($field) }, colonne { QUOTE($column) }
refused-missing-cell = { $where } : remplissez cette case, ou supprimez la ligne.
refused-unknown-column = La ligne { $row } de { QUOTE($field) } a une colonne que ce tableau n’a pas.
refused-too-many-rows = { QUOTE($field) } compte { $count } lignes ; ce tableau en prend { $limit }.
refused-long-cell = { $where } : { $length } caractères ; la case en prend { $limit }. Gardez le reste pour un autre champ.
refused-bad-text-cell = { $where } : écrivez des mots.
refused-bad-number-cell = { $where } : écrivez un nombre, par exemple 12500 ou 3,5.
refused-bad-money-cell = { $where } : écrivez un montant sans la monnaie, par exemple 12500.
refused-bad-percent-cell = { $where } : écrivez un nombre de 0 à 100.
refused-bad-date-cell = { $where } : écrivez une date, par exemple 2031-05-14, ou un jour de l’exercice, par exemple 12.
refused-bad-time-cell = { $where } : écrivez une heure, par exemple 06:40.
refused-bad-grade-cell = { $where } : écrivez une lettre de A à F et un chiffre de 1 à 6, par exemple B2.
refused-bad-choice = { $where } : choisissez { LIST($choices, style: "or") }.
refused-bad-actor-cell = { $where } : choisissez quelqu’un à la table, ou écrivez un nom.
refused-bad-seat-cell = { $where } : choisissez quelqu’un à la table, ou écrivez un nom.
