# Les pages des règles de notation.

rules-of-marks = Règles de notation
all-rules = Toutes les règles
critical-criterion = critère critique
rule-reads = Ce qu’elle lit
rule-levels = Ses niveaux
rule-proposes-it-for = La règle le propose pour
framework-anchor = La description du référentiel
rule-never-proposes-it = Jamais proposé : une personne peut le donner.
a-person-decides-by-the-anchor = La règle compte ce qu’un journal peut montrer. Une personne décide, d’après la description du référentiel ; là où les deux divergent, c’est la description qui vaut.
rule-examples = Exemples
specimen-of-seat = { $grade ->
    [strong] Une candidature témoin solide
    [middling] Une candidature témoin moyenne
   *[harmful] Une candidature témoin nuisible
}, { $seat ->
    [head] à la tête de la délégation
   *[deputy] adjointe à la tête de la délégation
}, dans l’exercice du fleuve
worked-example = Un exemple
rule-gamed = Comment on peut la contourner, et ce qui l’empêche
rule-wronged = Qui elle peut léser
rules-one-by-one = Une par une
what-each-rule-reads = Ce que lit chaque règle, à partir de quoi elle propose un niveau, comment on peut la contourner et qui elle peut léser.
no-rule-a-person-looks = Aucune règle : une personne regarde.
how-this-rule-judges = Comment cette règle juge, niveau par niveau
