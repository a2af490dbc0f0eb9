# Pourquoi une demande est refusée, et que faire ensuite.

refused-not-ended = Le débriefing s’ouvre quand l’exercice a pris fin. Terminez-le d’abord.
refused-nothing-to-release = Choisissez ce que vous ouvrez : les enjeux, les raisons ou la vérité des nouvelles.
refused-no-such-moment = Il n’y a rien à rejouer à partir de là. Choisissez un moment entre le début et la fin.
