not-bound = { QUOTE($actor) } ne signe pas { QUOTE($instrument) } : ce texte ne peut l’obliger. Nommez un signataire.
ratification-out-of-reach = Aucune issue que tous pourraient signer dans { QUOTE($instrument) } ne serait ratifiée plus de { $percent } fois sur 100 : les blocs de { QUOTE($actor) } y font obstacle. Abaissez le quota, ou ce que vaut l’absence d’accord pour ces blocs.
no-such-scenario = Ni la bibliothèque ni le dossier n’ont de scénario { QUOTE($found) }. Donnez un nom de la bibliothèque ou un chemin.
not-a-scenario = Un scénario est une suite de noms et de valeurs, comme « id: mon-scenario ». Partez du plus petit, dans le guide.
comma-in-text = { QUOTE($found) } est séparé du texte qui précède la virgule. Mettez entre guillemets un texte qui en contient une.
text-needs-languages = Ce texte sera lu. Écrivez-le dans chaque langue : { $wanted }.
missing-language = Ce texte manque dans une langue : { $language }. Écrivez-le, ou retirez la langue de « languages ».
bad-name = { QUOTE($found) } ne peut pas être un nom. Employez des minuscules sans accent, des chiffres et des traits d’union, en commençant par une lettre, 48 caractères au plus.
unknown-name = Aucun élément ({ $kind }) ne s’appelle { QUOTE($found) }. Corrigez le nom ou définissez-le.
reserved-name = { QUOTE($found) } est un mot de la plateforme. Choisissez un autre nom.
shows-nothing = Rien de ce texte ne se voit. Écrivez-le en toutes lettres.
unfit-for-a-name = Un nom tient sur une ligne et ne comporte que des caractères visibles. Supprimez le caractère { $character }.
repeated = { QUOTE($found) } figure deux fois dans cette liste. Supprimez-en un.
unknown-driver = { QUOTE($found) } ne peut pas agir sur un indicateur.
formula = La formule n’est pas lisible : { $what }.
formula-word = La formule emploie { QUOTE($found) }, que les formules ne connaissent pas.
not-a-party = { QUOTE($actor) } n’est pas partie à { QUOTE($instrument) }. Ajoutez-le à « parties », ou retirez-le d’ici.
no-agreement = Aucune issue de { QUOTE($instrument) } ne satisfait toutes ses parties dans leurs lignes rouges : aucun accord rationnel n’existe. Élargissez mandats ou autorisations, ou abaissez une valeur de réserve.{ $why }
agreement-too-easy = { $share } % des issues de { QUOTE($instrument) } conviennent déjà à toutes ses parties : il y a peu à négocier. Resserrez les mandats ou relevez les valeurs de réserve.
domain-too-large = { QUOTE($instrument) } a { $count } issues possibles, plus que n’en peuvent peser en mémoire des délégations simulées ({ $most }). Fusionnez des options ou retirez une question : { QUOTE($issue) } a le plus d’options, { $options }.
unseen-due = { QUOTE($seat) } doit ce document mais ne reçoit pas l’inject. Ajoutez le siège à « to », ou demandez-le à un autre.
no-document-power = Aucun siège de { QUOTE($actor) } n’a le pouvoir « approve » : ce document ne pourrait jamais être validé. Donnez-le à l’un d’eux.
hidden-nobody = Personne n’est caché ici : cet inject n’a pas d’« author ». Nommez-en un, ou retirez « hidden ».
two-authors = L’inject donne pour auteur { QUOTE($author) } et son incident { QUOTE($other) }. Nommez le même acteur, ou retirez le premier.
knows-other = { QUOTE($seat) } n’appartient pas à { QUOTE($author) }, l’auteur. N’inscrivez sous « knows » que des sièges de l’auteur.
ultimatum-to-nobody = Cet ultimatum n’a pas d’« addressee » : aucune délégation simulée n’y répondra. Nommez les acteurs dont il exige quelque chose.
subject-of-nothing = Ce type de sujet demande { QUOTE($needed) } : le nom de ce dont traite le document.
pair-of-one = Un acteur n’a pas de lien avec lui-même. Nommez deux acteurs différents.

# Ce que nomme un nom, après « Aucun élément ».
kind-actor = acteur
kind-seat = siège
kind-issue = question
kind-option = option de cette question
kind-instrument = instrument
kind-provision = disposition de cet instrument
kind-inject = inject
kind-act = acte du catalogue
kind-gauge = indicateur
kind-obligation = obligation
kind-place = lieu du module humanitaire
kind-map-place = lieu de la carte
kind-incident = inject avec un incident
kind-criterion = critère du référentiel
kind-due = document attendu
kind-form = formulaire
drivers = tension:acteur:acteur, ladder, indicator:indicateur, choice:question ou obligation:nom
module-drivers = tension:acteur:acteur, ladder, choice:question, obligation:nom ou sanctions:acteur:acteur

# Pourquoi une formule n’est pas lisible.
formula-shape = vérifiez parenthèses, guillemets et opérateurs
formula-quotes = mettez entre guillemets les noms donnés à { $word1 }
formula-names = nombre de noms attendus par { $word1 } : { $word2 } ({ $word3 })
formula-forbidden = { $word1 } n’est pas admis ; employez noms, nombres, comparaisons, and, or, not
formula-length = elle est trop longue

# La forme d’un champ.
pattern-code = trois capitales, comme KAD
pattern-reliability = une lettre de A à F pour la source et un chiffre de 1 à 6 pour l’information, comme B2
pattern-version = une version entre guillemets, comme '1.0'
pattern-number = un numéro d’article entre guillemets, comme '4.1'
pattern-url = une adresse qui commence par https://

# La dernière ligne d’une vérification.
report-ready = { $name } : prêt à être joué ; erreurs : { $errors }, avertissements : { $warnings }.
report-broken = { $name } : ne peut pas être joué ; erreurs : { $errors }, avertissements : { $warnings }.
