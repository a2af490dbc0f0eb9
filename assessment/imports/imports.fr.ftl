# Lire un référentiel dans un fichier d’autrui, et ce qu’un import a fait ou ferait.

import-not-text = est un classeur, une archive ou un PDF, qui ne se lit pas. Enregistrez-le en CSV (UTF-8) ou en JSON.
import-utf-16 = est écrit en UTF-16. Enregistrez-le en UTF-8 (dans un tableur : « CSV UTF-8 »).
import-not-utf-8 = l’octet { $byte } n’est pas de l’UTF-8. Enregistrez le fichier en UTF-8 (dans un tableur : « CSV UTF-8 »).
import-markup-file = est du HTML ou du XML, peut-être une page d’erreur enregistrée à la place du fichier. Téléchargez-le à nouveau, en JSON ou en CSV.
import-json = le fichier ne se lit plus à partir d’ici ({ $what }). Exportez-le à nouveau ; un fichier JSON ne se retouche pas à la main.
import-unknown-json = est du JSON, mais ni un paquet CASE (avec CFDocument) ni une fiche du répertoire (avec NUMERO_FICHE)
import-markup = ce texte contient du balisage ({ QUOTE($found) }). Donnez-le en texte simple.
import-formula = cette cellule commence comme une formule ({ QUOTE($found) }), ce qui ne se lit pas. Mettez devant un mot, ou un tiret et une espace.
import-table = le tableau ne se lit plus à partir d’ici ({ $what }). Cherchez un guillemet jamais fermé.
import-rows = le tableau a plus de { $most } lignes. Partagez-le.
import-no-rows = a des en-têtes, et aucune ligne en dessous
import-heading = aucune colonne ne s’appelle { QUOTE($found) }.
import-heading-twice = deux colonnes s’appellent { QUOTE($found) }. Gardez-en une.
import-cells = cette ligne a { $found } cellules sous { $wanted } en-têtes. Mettez entre guillemets la cellule qui contient le séparateur.
import-long = cette cellule a plus de { $most } caractères. Abrégez-la.
import-no-code = cette ligne n’a pas de code. Donnez-lui-en un, comme B1 pour un bloc, B1.2 pour une compétence, B1.2a pour un critère.
import-code = { QUOTE($found) } n’est le code ni d’un bloc (B1), ni d’une compétence (B1.2), ni d’un critère (B1.2a)
import-order = { $item } ne se rattache à rien : la ligne de { $above } vient avant, sans autre de son rang entre les deux
import-yes-no = la colonne { $column } prend oui ou non ; trouvé : { QUOTE($found) }
import-no-wording = ne contient ni bloc ni compétence
import-fiche-alone = une fiche n’a pas de critères : elle ne fait pas un référentiel. Nommez celui dont elle garde les critères (--base).
fiche-text = le champ { $field } manque, ou n’est pas un texte
fiche-no-blocks = la fiche n’a pas de BLOCS_COMPETENCES. Demandez au répertoire la fiche entière.
fiche-long = le champ { $field } a plus de { $most } caractères
fiche-competences = un bloc énumère plus de { $most } compétences
fiche-blocks = la fiche a plus de { $most } blocs
# La langue dans laquelle le répertoire est écrit.
fiche-language = fr
case-twice = deux éléments ont l’identifiant { $found }
map-official = le fichier n’a pas d’entrée { QUOTE($found) }.
map-ours-block = le référentiel n’a pas de bloc { QUOTE($found) }.
map-ours-competence = le référentiel n’a pas de compétence { QUOTE($found) }.
map-twice = { $found } figure déjà à la ligne { $first } : un élément des nôtres répond d’une seule entrée

# Ce qu’un import fait de chaque entrée ; puis ce qui garde notre rédaction.
import-step-mapped = { $code } { QUOTE($text) } remplace { $ours } { QUOTE($old) }, selon la correspondance : { LIST($parts) }
import-step-code = { $code } { QUOTE($text) } remplace { $ours } { QUOTE($old) }, dont il a le code : { LIST($parts) }
import-step-alike = { $code } { QUOTE($text) } remplace { $ours } { QUOTE($old) }, dont les mots concordent à { $likeness } % : { LIST($parts) }
import-step-none = { $code } { QUOTE($text) } n’a pas d’équivalent : rien n’est remplacé
import-kept = { $code } { QUOTE($text) } garde notre rédaction, une proposition
import-notice = Là où ce référentiel dit « officiel », la rédaction est celle de { $code }. Tout ce qu’il dit proposé, critères et descripteurs compris, n’est pas du certificateur.
import-table-notice = Ce référentiel a été lu dans un tableau. Chaque élément dit si sa rédaction est celle du certificateur ou une proposition.
import-case-notice = Ce référentiel a été lu dans un paquet CASE. Chaque élément dit si sa rédaction est celle du certificateur ou une proposition.
imported-title = l’intitulé
imported-tests = les modalités d’évaluation
imported-name = le nom court
imported-statement = l’énoncé
imported-activities = les activités
imported-assessment = les modalités d’évaluation

# En-têtes d’un tableau, des virgules entre ceux qui se valent ; une réponse dans une cellule.
heading-code = code
heading-statement = énoncé, intitulé, libellé
heading-name = nom, nom court
heading-activities = activités
heading-assessment = évaluation, modalités d’évaluation
heading-evidence = preuves, avertissement
heading-anchor-1 = descripteur 1, niveau 1
heading-anchor-2 = descripteur 2, niveau 2
heading-anchor-3 = descripteur 3, niveau 3
heading-anchor-4 = descripteur 4, niveau 4
heading-critical = critique
heading-core = socle
heading-weight = poids
heading-kind = type
heading-status = statut
heading-observed-by = observé par
heading-esco = esco
heading-version = version
heading-official = officiel
heading-ours = nôtre
cell-yes = oui, vrai, 1, x
cell-no = non, faux, 0

# Les fichiers téléversés.
upload-no-file = Choisissez un fichier : un tableau (CSV), un paquet CASE ou une fiche du répertoire (JSON).
upload-large = a plus de { $most } Kio. Partagez-le, ou abrégez ses textes.
upload-own-name = est le nom d’un référentiel de la plateforme. Donnez-en un autre au vôtre, dans la ligne du référentiel ou dans le paquet.
upload-long-name = son nom a 40 caractères au plus, sa version 30 au plus, sans barre oblique. Abrégez-les.
upload-lost = ce qui était montré n’est pas revenu entier. Choisissez à nouveau le fichier.
