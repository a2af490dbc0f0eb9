# Les types d’éléments d’un paquet CASE.

case-block = Bloc
    .about = Un bloc de compétences, validé pour de bon ou pas du tout.
case-competence = Compétence
    .about = Ce qui est fait, comment et pourquoi.
case-criterion = Critère
    .about = Ce qu’un évaluateur peut observer d’une compétence.
case-activities = Activités
    .about = Les situations de travail où une compétence s’exerce.
case-assessment = Modalités d’évaluation
    .about = Par quelle épreuve, à partir de quoi et dans quelles conditions une compétence est évaluée.
