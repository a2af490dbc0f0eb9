# Pourquoi une demande est refusée, et que faire ensuite.

refused-not-open-to-drafting = Cet article n’est pas ouvert à la rédaction.
refused-draft-open = Cet article est déjà en cours de rédaction. Ouvrez-le et écrivez avec les autres.
refused-draft-not-open = Personne n’a encore ouvert cet article à la rédaction. Ouvrez-le d’abord.
refused-draft-moved = Le projet a changé depuis que vous l’avez lu. Relisez-le, puis déposez-le.
refused-draft-worn = Ce projet a été réécrit trop souvent pour en recevoir davantage. Déposez ce qui s’y trouve.
refused-wording-on-the-table = La version { $version } est sur la table : personne n’écrit. Rouvrez l’article pour continuer.
refused-wording-not-there = Cette version n’est plus sur la table. Regardez de nouveau.
refused-own-wording = Votre délégation a déposé cette version : elle y est déjà favorable. Rouvrez l’article pour la changer.
refused-words-fixed = Ce texte est paraphé : ses termes sont arrêtés.
