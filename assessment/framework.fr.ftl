# Ce qui ne va pas dans les fichiers d’un référentiel.

framework-no-file = aucun fichier { QUOTE($found) } à côté de { $beside }
framework-empty = est vide
framework-unknown = aucun référentiel ne porte ce nom
framework-code-twice = le code { $found } sert déjà à la ligne { $first }
framework-block-code = le code d’un bloc est fait de capitales et de chiffres, sans point, comme B1 ou RNCP12345BC01 ; trouvé : { QUOTE($found) }
framework-competence-code = le code d’une compétence est celui de son bloc, un point et un numéro, comme B1.2 ou RNCP12345BC01.C1.1 ; trouvé : { QUOTE($found) }
framework-criterion-code = le code d’un critère est celui de sa compétence et une lettre ; trouvé : { QUOTE($found) }
framework-observed-by = « observed_by » nomme le critère dont la règle observe celui-ci, comme B3.4a ; trouvé : { QUOTE($found) }
framework-esco = aucun concept ESCO n’a la clé { QUOTE($key) }
framework-levels = les niveaux sont 0, 1, 2, 3 et 4, dans cet ordre
framework-points = le niveau 0 n’a pas de points et ceux des niveaux 1 à 4 vont croissant
framework-means = « partial_mean » doit être inférieur à « acquired_mean »
framework-options = la certification demande { $needed } blocs de spécialisation, et il y en a { $there } (`kind: option`)
framework-maximum = le niveau 4 vaut { $points }, plus que le maximum de la note, { $maximum }
framework-languages = nommez au moins une langue qui existe
framework-missing = ce texte manque en { QUOTE($language) }
