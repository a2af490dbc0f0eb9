# Pourquoi un accord, ou son intervalle, n’a pas de chiffre.

undefined-nothing-marked = Rien n’a été évalué.
undefined-one-marker = Aucun travail n’a été évalué par deux personnes.
undefined-one-unit = Un seul travail a été évalué : il en faut au moins deux.
undefined-no-variance = Tous les niveaux sont identiques : rien ne distingue l’accord du hasard.
undefined-no-difference-between-units = Les travaux ne diffèrent pas assez les uns des autres pour que ce chiffre ait un sens.
undefined-no-disagreement = Il n’y a pas un seul désaccord : l’incertitude ne peut être estimée.

# Pourquoi il manque un évaluateur pour un travail.

allocation-lacking = Candidat { $candidate }, bloc { $block } : { $lacking ->
    [one] il manque un évaluateur.
   *[other] il manque deux évaluateurs.
}
barred-conducted = A animé la table.
barred-conflict = A déclaré un conflit d’intérêts avec le candidat.
barred-marked = Est l’un des deux qui l’ont déjà évalué.
barred-full = A déjà tout le travail qu’il peut prendre.

# Pourquoi un troisième évaluateur est appelé.

third-observed = L’un des évaluateurs a observé le critère, l’autre non.
third-levels = Les deux évaluateurs sont à deux niveaux d’écart au moins.
third-critical-floor = Un critère critique est au-dessous du niveau exigé pour un seul des évaluateurs.
third-acquired = La compétence est acquise ou non selon les niveaux retenus.
