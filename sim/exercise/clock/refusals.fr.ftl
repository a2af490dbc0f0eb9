# Pourquoi une demande est refusée, et que faire ensuite.

refused-already-started = L’exercice est déjà en cours.
refused-not-paused = L’exercice n’est pas suspendu.
refused-bad-minutes = Donnez un nombre de minutes entre 1 et 120.
