own-victim = { QUOTE($actor) } ne peut être à la fois auteur et victime de l’incident. Nommez un autre auteur.
suspects-over-one = Les parts des suspects totalisent { NUMBER($total, maximumFractionDigits: 6) } ; donnez au plus 1. Le reste revient à un inconnu.
evidence-early = Cet indice précède l’incident de { QUOTE($incident) }. Diffusez-le plus tard.

# L’objet d’un document que la règle demande.
nis2-early-warning = Alerte précoce (NIS2, article 23 : sous 24 heures) : { $name }
nis2-notification = Notification (NIS2, article 23 : sous 72 heures) : { $name }
nis2-final-report = Rapport final (NIS2, article 23 : sous un mois) : { $name }
