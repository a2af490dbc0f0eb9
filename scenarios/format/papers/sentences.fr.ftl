duplicate-name = { QUOTE($found) } désigne déjà autre chose ({ $kind }), à la ligne { NUMBER($first, useGrouping: 0) }. Choisissez un autre nom.
due-needs-turn = Hors d’un inject, un document attendu doit dire à quel tour il est demandé (« turn »). Ajoutez-le.
due-with-turn = Dans un inject, le délai d’un document court depuis l’inject. Supprimez « turn ».
due-late = Ce document est demandé au tour { $turn }, mais l’exercice en compte { $turns }. Choisissez un tour plus tôt.
form-taken = { QUOTE($found) } est l’un des formulaires fournis. Choisissez un autre nom.
form-both = Un champ est un tableau ou un choix, non les deux. Supprimez « columns » ou « choices ».
form-no-columns = Un tableau a besoin de colonnes, par leur nom (« columns »). Ajoutez-les.
form-no-choices = Un choix a besoin de mots entre lesquels choisir, par leur nom (« choices »). Ajoutez-les.
form-other-shape = Avec des colonnes un champ est un tableau, avec des mots un choix : { QUOTE($found) } n’est ni l’un ni l’autre. Supprimez « form ».
form-part-unknown = Ce formulaire n’a ni champ ni colonne du nom de { QUOTE($found) }.
check-of-no-table = { QUOTE($found) } n’est pas un tableau, et cette vérification porte sur des lignes. Nommez un champ à colonnes, ou prenez une autre sorte de vérification.
check-needs-columns = Cette vérification a besoin { $count ->
    [one] d’une colonne
   *[other] de { $count } colonnes
} du tableau. { $count ->
    [one] Nommez-la
   *[other] Nommez-les
} sous « columns ».
check-needs-total = Cette vérification a besoin de « total » : le champ qui contient la somme, ou l’ensemble.
check-other-cells = { QUOTE($found) } contient d’autres cellules que celles que cette vérification sait comparer.
