# Qui certifie, tel que les documents le disent.

certifier-none = Certificateur non configuré : ce document ne certifie rien.
certifier-unregistered = Aucun enregistrement à un répertoire national n’est configuré.
certifier-registered = { $title } : certification enregistrée sous le code { $code }, niveau { $level } du cadre national des certifications professionnelles et niveau { $eqf } du cadre européen des certifications (CEC) ; NSF : { $nsf }.
certifier-decision = Décision du directeur général de France compétences en date du { DAY($at) }.
certifier-until = Enregistrement valable jusqu’au { DAY($at) }.

# Ce qui ne va pas dans les réglages du certificateur.

certifier-empty = Le fichier est vide. Dites qui certifie, ou supprimez-le.
certifier-day = Ce n’est pas une date. Écrivez-la ainsi : 2026-11-29.
certifier-until-before = L’enregistrement prend fin avant d’avoir été décidé. Corrigez l’une des deux dates.
certifier-feed-alone = Seule une certification enregistrée est transmise à la Caisse des Dépôts. Donnez son enregistrement, ou supprimez « feed ».
certifier-missing = Ce texte manque en { QUOTE($language) }. Écrivez-le.
certifier-form-code = RNCP ou RS et son numéro, comme RNCP12345
certifier-form-site = une adresse comme https://plenipo.ecole.example, sans barre oblique à la fin
certifier-form-eight = les huit caractères donnés par la Caisse des Dépôts, entre guillemets
certifier-form-contract = le numéro du contrat, 20 caractères au plus et sans espace, entre guillemets
