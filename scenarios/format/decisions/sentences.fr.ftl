rule-without-kind = Rien ne dit comment le texte est adopté. Donnez « kind », ou l’organe (« body ») dont c’est la règle.
body-says = { QUOTE($field) } découle de l’organe { QUOTE($body) }. Supprimez-le, ou écrivez la règle avec « kind » au lieu de « body ».
body-needs = La règle de { QUOTE($body) } demande { QUOTE($field) }, que vous seul pouvez donner. Ajoutez-le.
unused-in-rule = Rien ne compte { QUOTE($field) } sous cette règle ({ $rule }). Supprimez-le, ou choisissez un autre « kind ».
rule-out-of-reach = Personne ne pourrait satisfaire cette règle : { $why }.

# Pourquoi une règle ne pourrait jamais être satisfaite, après « Personne ne pourrait satisfaire cette règle : ».
falls-no-weight = toutes les parties ont un poids nul
falls-no-population = aucune partie n’a de population ; indiquez-les sous « populations »
falls-not-all-spoke = l’unanimité attend une partie dont aucun siège ne peut voter
falls-no-quorum = les parties dont un siège peut voter sont moins nombreuses que le quorum
falls-short-of-threshold = les parties dont un siège peut voter n’atteignent pas ensemble le seuil
falls-short-of-population = les parties dont un siège peut voter ne réunissent pas la part de population exigée
falls-red-lines = les lignes rouges ({ LIST($actors) }) n’y laissent aucune option de { QUOTE($issue) }
