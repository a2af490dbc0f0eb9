# Pourquoi une demande est refusée, et que faire ensuite.

refused-already-started = L’exercice est déjà en cours.
refused-not-paused = L’exercice n’est pas suspendu.
refused-bad-minutes = Donnez un nombre de minutes entre 1 et 120.
refused-turn-over = Ce tour est déjà terminé. Regardez l’horloge.
refused-ready-person = Seule une personne présente peut se dire prête ; les acteurs simulés le sont toujours.
refused-ready-forbidden = Ici, les tours prennent fin à leur heure. Servez-vous du temps qui reste.
