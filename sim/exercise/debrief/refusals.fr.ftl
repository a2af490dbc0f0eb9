# Pourquoi une demande est refusée, et que faire ensuite.

refused-not-ended = Le débriefing s’ouvre quand l’exercice a pris fin. Terminez-le d’abord.
refused-nothing-to-release = Choisissez ce que vous ouvrez : les enjeux, les raisons ou la vérité des nouvelles.
