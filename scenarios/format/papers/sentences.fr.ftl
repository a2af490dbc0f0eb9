duplicate-name = { QUOTE($found) } désigne déjà autre chose ({ $kind }), à la ligne { NUMBER($first, useGrouping: 0) }. Choisissez un autre nom.
due-needs-turn = Hors d’un inject, un document attendu doit dire à quel tour il est demandé (« turn »). Ajoutez-le.
due-with-turn = Dans un inject, le délai d’un document court depuis l’inject. Supprimez « turn ».
due-late = Ce document est demandé au tour { $turn }, mais l’exercice en compte { $turns }. Choisissez un tour plus tôt.
