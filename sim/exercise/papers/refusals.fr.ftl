# Pourquoi une demande est refusée, et que faire ensuite.

refused-missing-field = Remplissez d’abord { QUOTE($field) }.
refused-unknown-field = Ce formulaire n’a pas ce champ.
refused-bad-percent = Donnez un nombre entier de 0 à 100.
refused-unknown-document = Ce document n’existe pas dans votre délégation.
refused-not-your-document = Seul son auteur peut réviser ce document.
refused-signed-off = Cette version a déjà reçu une décision.
refused-not-approved = Seul un document approuvé peut être publié. Faites-le viser par qui dirige la délégation.
refused-not-public = Ce type de document reste dans la délégation.
refused-already-released = Ce document a déjà été publié.
refused-not-due = Ce document n’a pas été demandé à votre siège.
refused-not-your-delegation = Choisissez quelqu’un de votre délégation.
refused-unknown-task = Cette tâche n’existe pas.
refused-task-closed = Cette tâche est déjà close.
