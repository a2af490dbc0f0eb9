# L’aide des commandes, et les mots d’argparse : `argparse-` et les lettres de ce qu’il dit lui-même.

help-plenipo = Une plateforme de formation en direct pour diplomates.
help-language = la langue de ce qui est imprimé (par défaut : celle de l’environnement)
help-json = imprimer un objet JSON au lieu du texte
help-scenario = un nom de la bibliothèque, ou un fichier
help-seed = la graine de la première partie ; les suivantes s’enchaînent
help-grade = le niveau de jeu des esprits simulés
metavar-command = COMMANDE
metavar-scenario = SCÉNARIO
metavar-file = FICHIER
metavar-folder = DOSSIER
metavar-path = CHEMIN
metavar-seat = SIÈGE
metavar-hash = EMPREINTE
metavar-address = ADRESSE
metavar-articles = ARTICLE[,..]

help-serve = servir la plateforme dans ce processus
help-serve-host = l’adresse d’écoute
help-serve-port = le port d’écoute
help-serve-database = par défaut : un fichier SQLite dans le dossier instance
help-serve-redis = les réveils entre plusieurs processus sur une même base
help-serve-demo = créer une classe de démonstration et imprimer les adresses à ouvrir

help-play = jouer un scénario sans joueurs, ou avec un candidat dont un fichier donne les actes, et imprimer le compte rendu
help-play-seed = la graine de la partie
help-play-log = écrire un événement par ligne, avec ses empreintes
help-play-script = avec, à un siège, un candidat dont ce fichier donne les actes (voir docs/specimens.md)
help-play-seat = le compte rendu tel que ce siège l’a vu
help-play-without = comme si ces articles n’engageaient à rien
help-play-compare = jouer avec ces articles et sans eux, et imprimer ce qu’ils ont changé

help-simulate = jouer un scénario de nombreuses fois sans joueurs et résumer les parties
help-simulate-more = Ctrl-C arrête tout : les parties terminées sont résumées. Les résultats ne dépendent pas de la machine qui joue.
help-simulate-runs = combien de parties (par défaut : 100)
help-simulate-workers = processus sur cette machine (par défaut : un par cœur)
help-simulate-cluster = un ordonnanceur Dask, par exemple tcp://127.0.0.1:8786
help-simulate-world-only = sans exercice : le monde seul, où chaque acteur agit
help-simulate-days = avec --world-only, combien de jours (par défaut : ceux du scénario)
help-simulate-csv = avec --world-only, imprimer une ligne par simulation, pour des programmes : identifiants, virgules, points décimaux

help-check = dire tout ce qui ne va pas dans un scénario
help-check-file = le fichier du scénario, ou un nom de la bibliothèque

help-read = dire ce qui est compris d’un texte : intention, noms, chiffres, ce qui est offert contre quoi
metavar-text = TEXTE
help-read-text = le texte, en français ou en anglais
help-read-seat = avec ce que ce siège peut voir (par défaut : avec tout)

help-assess = évaluer un journal et écrire les évaluations de blocs
help-assess-log = le journal d’un exercice
help-assess-out = le dossier où écrire
help-assess-framework = le référentiel : son nom, son dossier ou son fichier
help-assess-demonstration = prendre pour candidats les sièges tenus par des esprits simulés

help-verify = vérifier que rien n’a été modifié, perdu ou déplacé dans un journal ou un dossier
help-verify-head = l’empreinte du dernier événement, telle qu’un rapport ou une page l’imprime
help-verify-events = le nombre d’événements du journal
help-verify-file = le journal d’un exercice, ou le dossier d’un candidat
help-verify-dossier = un dossier du même exercice, qui connaît l’empreinte de chaque événement
help-verify-key = la clé du site (un fichier) ou son empreinte : le dossier doit être signé par elle

help-analyse = imprimer la frontière et les points de solution d’un domaine de négociation
help-analyse-more =
    Un CHEMIN est un dossier d’au moins deux profils d’une même négociation (JSON de NegoLog ou de GeniusWeb ; XML de
    GENIUS, avec ou sans son fichier de domaine), ou un scénario (un nom de la bibliothèque, ou un fichier), qui donne un
    domaine par texte. Deux fichiers de profil ou plus, donnés comme seuls CHEMINS, forment une seule négociation.

    Les chiffres sont donnés sur deux échelles : brute, telle que le format du fichier définit les utilités, et
    normalisée, où la pire issue de chaque partie vaut 0 et la meilleure 1. Les points sont cherchés sur toutes les
    issues, avec 0 pour point de désaccord : le point de Nash a le plus grand produit d’utilités, comme l’impriment les
    outils de ces formats. “rational” donne les points parmi les issues que toutes pourraient signer, par gains sur les
    valeurs de réserve. L’opposition est la plus petite distance euclidienne d’une issue à (1, 1, ...). Les facteurs
    d’escompte sont laissés de côté. La frontière d’un domaine trop grand pour être énuméré est trouvée question par
    question ; ses chiffres sont exacts aussi. Là où la frontière même dépasse la mémoire, les points sont cherchés parmi
    les issues de son enveloppe convexe, chacun avec le chiffre qu’aucune issue ne dépasse.

    Le texte d’un scénario est décidé selon sa règle : le pouvoir de chaque partie (indices de Shapley-Shubik et de
    Banzhaf), les parties indispensables et ce dont les coalitions gagnantes pourraient convenir sont imprimés aussi. Avec
    --coalitions, toutes les coalitions le sont, et un dossier de profils est réputé décider à l’unanimité.
help-analyse-path = un dossier de profils, ou un scénario
help-analyse-coalitions = parcourir toutes les coalitions des parties
help-analyse-json = imprimer un objet JSON, ou une liste s’il y en a plusieurs

help-negotiate = faire négocier des tactiques sur un domaine
help-negotiate-more =
    Chaque partie agit une fois par tour, dans l’ordre des profils : elle accepte l’offre sur la table ou fait la sienne.
    Une offre que toutes les autres acceptent l’une après l’autre est l’accord ; après le dernier tour, chaque partie garde
    sa valeur de réserve. CHEMIN est comme pour « analyse ». Les utilités sont brutes, telles que le format les définit ;
    les distances sont données brutes et normalisées. Le point de Nash dont elles partent maximise le produit des gains
    sur les valeurs de réserve. Ctrl-C arrête une série : les parties terminées sont résumées.
help-negotiate-tactics = une par partie, ou une pour toutes : { $tactics }
help-negotiate-rounds = l’échéance, en tours
help-negotiate-seed = pour les tactiques qui tirent au sort (par défaut : 1)
help-negotiate-runs = combien de négociations (par défaut : 1)
help-negotiate-instrument = le texte d’un scénario (par défaut : le premier)

help-forecast = prévoir l’issue de pourparlers à partir des positions des acteurs
help-forecast-file = un tableau actor,issue,position,salience,power, ou un fichier au format DECIDE
help-forecast-model = peut être donné plusieurs fois ; tous les modèles s’il n’est pas donné
help-forecast-json = imprimer un objet JSON, ou une liste pour plusieurs modèles

argparse-usage = usage :
argparse-options = options{ "\u00A0" }
argparse-positional-arguments = arguments positionnels{ "\u00A0" }
argparse-show-this-help-message-and-exit = afficher cette aide et quitter
argparse-error = { $prog } : erreur : { $message }
argparse-the-following-arguments-are-required = il manque : { $what }
argparse-unrecognized-arguments = arguments inconnus : { $what }
argparse-argument = argument { $argument_name } : { $message }
argparse-expected-one-argument = une valeur est attendue
argparse-expected-at-least-one-argument = au moins une valeur est attendue
argparse-expected-at-most-one-argument = une valeur au plus est attendue
argparse-expected-argument = { $what } valeur est attendue
argparse-expected-arguments = { $what } valeurs sont attendues
argparse-invalid-choice-choose-from = choix inconnu : { $value } (à choisir parmi { $choices })
argparse-invalid-value = valeur impossible : { $value }
argparse-not-allowed-with-argument = incompatible avec { $what }
argparse-unknown-parser-choices = commande inconnue : { $parser_name } (à choisir parmi { $choices })
argparse-ambiguous-option-could-match = option ambiguë : { $option } peut être { $matches }
argparse-ignored-explicit-argument = ne prend pas de valeur : { $what }

help-debrief = revenir sur un exercice terminé : ce qui était possible, ce qui s’est passé, ce qu’on aurait pu faire
help-debrief-seat = tel que ce siège peut le voir (par défaut, tel que le formateur le voit)
help-debrief-look = rejouer à partir des décisions d’un siège ce qui a été fait et ce qui aurait pu l’être ; de tous, si aucun n’est nommé
help-debrief-runs = combien de fois chaque choix est rejoué au plus (60 par défaut)
