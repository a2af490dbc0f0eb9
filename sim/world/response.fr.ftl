# Comment les cibles d’un acte militarisé ont répondu.

response-none = aucune réponse militaire
response-threat = menace de recours à la force
response-display = démonstration de force
response-use = recours à la force
response-war = guerre
