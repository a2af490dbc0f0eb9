# Ce qu’un serveur dit à qui le démarre.

open-at = Plenipo est ouvert à l’adresse { $address }
demo-class = La classe de démonstration. Chaque adresse ouvre une session, une seule fois ; prenez un navigateur, ou une fenêtre privée, par personne.
demo-instructor = Formateur
demo-student = Étudiant
demo-assessor = Évaluateur
demo-administrator = Administrateur
demo-president = Présidente du jury
demo-outside = Jury, extérieur
demo-jury = Jury de la classe de démonstration
demo-joins = Toute autre personne rejoint l’exercice à l’adresse { $address } avec le code { $code }
first-instructor = Personne ne peut encore ouvrir de session. Le premier formateur entre ici, une seule fois : { $address }
port-closed = { $address } ne peut pas être ouvert : { $why }
database-unusable = la base de données est inutilisable : { $why }
database-no-address = { $address } n’est pas l’adresse d’une base de données : écrivez sqlite:///FICHIER ou postgresql://UTILISATEUR@HÔTE/NOM
database-newer = la base de données vient d’une version plus récente de Plenipo ; utilisez celle-ci ({ $why })
database-taken = un autre serveur a ouvert { $path } ; arrêtez-le d’abord, ou prenez PostgreSQL pour plusieurs serveurs
not-set-up = le serveur ne peut pas être préparé : { $why }
not-writable = { $path } : écriture impossible ({ $why })
bad-proxies = PLENIPO_PROXIES est le nombre de mandataires placés devant le serveur, de 0 à 10 ; il vaut { QUOTE($value) }
bad-endpoint = PLENIPO_ENDPOINT est l’adresse d’un service de langue, par exemple http://localhost:8000/v1 ; il vaut { QUOTE($value) }
bad-framework = PLENIPO_FRAMEWORK est le nom d’un référentiel, tel que le donne « plenipo framework list » ; il vaut { QUOTE($value) }
bad-niceness = PLENIPO_NICENESS dit à quel point les longues pages cèdent le pas à qui joue, de 0 (pas du tout) à 19 ; il vaut { QUOTE($value) }
bad-processes = PLENIPO_PROCESSES est le nombre de processus qui préparent les longues pages, de 0 à 64 ; il vaut { QUOTE($value) }
certifier-faulty = les réglages du certificateur sont inutilisables :
    { $why }
