# Phrases : le bureau d’évaluation et ses moments.

a-b-c-are-criteria = a, b, c sont des critères
a-competence-is-judged-on-criteria-criteria = Une compétence se juge sur au moins { $criteria } critères et { $kinds } types de preuves.
before-a-unit = { "\u00A0" }
points-of-a-level = { $level }{ "\u00A0" }: { $points }
a-level-gives-points-out-of-maximum = Un niveau donne des points sur { $maximum } ({ $points }) ; ce qui n’est pas observé ne compte pas.
a-level-rests-on-evidence-and-none = Un niveau repose sur des preuves, et aucune n’est citée. Ajoutez un événement par son numéro, ou laissez « non observé ».
a-remark-if-you-wish = Une remarque, si vous le souhaitez
acquired = acquise
add-an-event = Ajouter un événement
added-by-the-assessor = Ajouté par l’évaluation.
after = Après
agreed-agreed-contested-open = { $agreed } { $agreed ->
        [one] agréée
       *[other] agréées
    }, { $contested } { $contested ->
        [one] ouverte
       *[other] ouvertes
    }
all-exercises = Tous les exercices
all-marked = Tout est noté
amends = Amende
an-exercise-appears-here-when-its-instructor = Un exercice apparaît ici lorsque vous en êtes l’évaluateur ou l’évaluatrice. L’entraînement n’est jamais noté.
as-this-seat-saw-it-latest-first = tel que ce siège l’a vu, du plus récent au plus ancien
as-who-saw-it = tel que l’a vu { $who }
asked-of-this-seat = Demandé à ce siège
assessor = Évaluation
authority = Autorité
before = Avant
block-so-far = { $block } à ce stade
candidate = Candidat
candidates-appear-here-as-soon-as-they = Les candidats apparaissent ici dès qu’ils prennent place. Les sièges tenus par des acteurs simulés ne sont jamais notés.
candidates-by-blocks = Candidats par blocs
candidates-of-exercise-by-blocks = Candidats de « { $exercise } » par blocs
choose-a-level-from-1-to-4 = Choisissez un niveau de 1 à 4, ou « non observé ».
class-csv = Classe, CSV
class-json = Classe, JSON
codes-not-observed = { $num ->
    [one] { $codes } : non observée à ce stade.
   *[other] { $codes } : non observées à ce stade.
}
competences = Compétences
competences-acquired = Compétences acquises
competences-of-block-block = Compétences du bloc { $block }
complementary-test = Épreuve complémentaire
count-events-chained-by-hash-anyone-can = { $count ->
    [one] { $count } événement, chaîné par empreinte. Chacun peut vérifier qu’aucun n’a été modifié :
   *[other] { $count } événements, chaînés par empreinte. Chacun peut vérifier qu’aucun n’a été modifié :
}
crisis-ladder = Échelle de la crise
criteria-with-evidence-marked = critères avec preuves notés
critical-below-here-blocks-competence = Critique : en dessous de { $least }, { $competence } n’est pas acquise
critical-criteria-below = Critères critiques en dessous de { $least }
critical-criteria-not-decided = Critères critiques non tranchés
day = Jour
ended-2 = terminé
evaluation-pdf = Évaluation, PDF
event-number = Événement #{ $number }
event-number-was-not-shown-to-this = L’événement #{ $number } n’a pas été montré au siège de ce candidat : aucun niveau ne peut s’y appuyer. Choisissez-en un que le candidat a produit ou vu.
event-number-was-not-shown-to-who = L’événement #{ $number } n’a pas été montré à { $who } : rien n’en paraît ici. Ouvrez-le depuis un siège qui l’a vu.
event-number-was-shown-to-no-seat = L’événement #{ $number } n’a été montré à aucun siège : il reste entre l’exercice et sa direction.
evidence = Preuves
exercises-to-mark = Exercices à noter
filed-2 = déposé
lapsed = plus attendu : l’exercice a pris fin
from-2 = De
how-it-adds-up = Comment cela se calcule
in-this-seats-own-stream = dans le fil propre à ce siège
instructor = Animation
it-cites = Il cite
it-counts = c’est elle qui compte
it-is-acquired-when-its-mean-level = Au sein d’une compétence, les niveaux font moyenne : elle est acquise si cette moyenne atteint { $mean } et qu’aucun critère critique n’est en dessous de { $least }.
its-number-as-in-0418 = son numéro, par exemple #0418
keep-level = Retenir { $level }
keep-not-observed = Retenir « non observé »
keep-this-level = Retenir ce niveau
leave-as-not-observed = Laisser non observé
left-in-the-turn = Temps restant dans le tour
level = niveau
mark = Note
marked = Noté
marked-of-all = { $marked } sur { $all }
marking-marked-of-all = Notation, { $marked } sur { $all }
mastered = maîtrisée
minutes-min-late = { $minutes } min de retard
minutes-min-left = encore { $minutes } min
moments-of-this-seat = Moments de ce siège
more-exercises = Autres exercices
newer-exercises = Plus récents
next-criterion = Suivant : { $criterion }
no-evidence = Aucune preuve
no-evidence-yet = Pas encore de preuve
no-exercise-to-mark = Aucun exercice à noter
no-occasion-or-no-evidence-never-a = Pas d’occasion, ou pas de preuve. Jamais un échec.
no-seat-saw-it = Aucun siège ne l’a vu
nobody-has-held-a-seat-yet = Personne n’a encore tenu de siège
none-2 = aucun
none-yet = aucune pour l’instant
not-acquired = non acquise
not-discussed-yet = Pas encore abordé
not-marked = non notée
not-observed = non observé
not-observed-2 = « non observé »
not-observed-never-a-failure = non observée, jamais un échec
not-started = pas encore commencé
nothing-was-saved = Rien n’a été enregistré.
nothing-yet-the-exercise-had-only-begun = Rien encore : l’exercice venait de commencer.
num-candidates = { $num ->
    [one] { $num } candidat
   *[other] { $num } candidats
}
num-criteria-with-evidence = { $num ->
    [one] { $num } critère avec preuves
   *[other] { $num } critères avec preuves
}
num-decisions-in-the-record = { $num ->
    [one] { $num } décision au dossier
   *[other] { $num } décisions au dossier
}
num-differ-from-the-rules = { $num ->
    [one] { $num } s’écarte des règles
   *[other] { $num } s’écartent des règles
}
num-events = { $num ->
    [one] { $num } événement
   *[other] { $num } événements
}
num-kinds-of-source = { $num ->
    [one] { $num } type de source
   *[other] { $num } types de source
}
num-more-to-decide = { $num ->
    [one] encore { $num } à trancher
   *[other] encore { $num } à trancher
}
num-more-events = { $num ->
    [one] Afficher { $num } autre événement
   *[other] Afficher { $num } autres événements
}
num-packages = { $num ->
    [one] { $num } paquet
   *[other] { $num } paquets
}
number = Numéro
older-exercises = Plus anciens
other-criteria-decided-needed = Autres tranchés, { $needed } requis
one-bar-is-one-competence = Une barre par compétence :
only-an-assessor-sets-levels = Seule une personne chargée de l’évaluation fixe les niveaux.
open-criterion = Ouvrir { $criterion }
partly = en partie
paused-levels-may-still-move = suspendu : les niveaux peuvent encore changer
reliability = Fiabilité
rule-rule = règle { $rule }
rules = Règles
rules-proposed = Les règles ont proposé
said-with-it = Dit à l’appui
saved-criterion-level = Enregistré : { $criterion }, { $level }.
say-why-you-set-level-where-the = Dites pourquoi vous fixez { $level } là où les règles proposent { $proposed } : une phrase que le candidat puisse lire.
seats-that-saw-this-event = Sièges qui ont vu cet événement
show-num-more-candidates = { $num ->
    [one] Voir { $num } autre candidat
   *[other] Voir { $num } autres candidats
}
skip-to-the-open-criterion = Aller au critère ouvert
specialisation = Spécialisation
state = État
subject-to-the-capitals-approval = Sous réserve de l’accord de ceux qui donnent le mandat
take-back = Retirer
take-the-rules-level = Prendre le { $level } des règles
the-assessor-marks = L’évaluation est en cours
the-block-is-validated-when-every-competence = Le bloc est validé si chaque compétence est acquise : entre compétences, comme entre blocs, rien ne se compense.
the-block-so-far = Le bloc à ce stade
the-clock = L’horloge
the-jury-and-the-candidate-read-this = Le jury et le candidat la lisent ; les deux niveaux restent au dossier.
the-mandate-then = Le mandat à cet instant
the-pdf-carries-each-level-its-reason = Le PDF porte chaque niveau, son motif et ses preuves.
the-record = Le dossier
the-rules-have-moved = Les règles ont évolué.
the-rules-propose = Les règles proposent
the-rules-propose-you-decide-every-level = Les règles proposent, vous décidez. Chaque niveau repose sur des événements qu’un clic suffit à montrer.
the-same-log-always-gives-the-same = Le même journal donne toujours le même niveau. Une règle ne connaît que ce que le siège avait vu à cet instant ; elle ne lit pas les intentions. Elle propose, vous décidez.
the-text-of-each-level-is-its = chaque niveau est décrit par son repère
the-texts-then = Les textes à cet instant
there-is-no-event-number-the-log = Il n’y a pas d’événement #{ $number } : le journal s’arrête à #{ $last }.
there-was-no-occasion-or-too-little = L’occasion a manqué, ou les preuves sont trop peu nombreuses. Ce n’est pas un échec : une épreuve complémentaire est proposée.
this-seat-did-not-see-it = Ce siège ne l’a pas vu
threshold-value = seuil { $value }
time-of-the-exercise = Temps de l’exercice
to-mark = à noter
to-mark-all = À noter, { $all }
turn = Tour
turn-turn-2 = tour { $turn }
twenty-events-are-enough-to-show-a = Vingt événements suffisent à établir un niveau ; retirez-en d’abord quelques-uns.
under-way-levels-may-still-move = en cours : les niveaux peuvent encore changer
levels-average-within-a-competence = Les niveaux font moyenne au sein d’une compétence ; rien ne compense une compétence qui manque.
what-came-before = Ce qui précède
what-the-seats-screen-showed = Ce que montrait l’écran du siège
what-to-look-for-where = Ce qu’il faut regarder : { $where }
what-would-show-it = Qu’est-ce qui le montrerait ?
until-people-have-decided = Tant que tous les critères critiques et au moins { NUMBER($share, style: "percent") } des autres n’ont pas été tranchés par une personne, le bloc est à délibérer et n’a pas de note. Ce que les règles proposent ne compte pas.
where-this-stands = Où l’on en est
who-conducted-marks-nothing = Qui a dirigé une table n’y évalue personne : une autre personne chargée de l’évaluation en fixe les niveaux.
who-tables-package = { $who } dépose le paquet { $letter } { $where }.
why-another-level-than-the-rules = Pourquoi un autre niveau que celui des règles
why-this-rule = Pourquoi cette règle ?
write-the-number-of-an-event-as = Écrivez le numéro d’un événement, par exemple #0418.
you-mark = Vous notez
you-read-here-as-the-instructor = Vous lisez ici en tant que formateur ou formatrice.
you-set-level-on-other-evidence = Vous aviez fixé { $level } avant qu’elles ne trouvent d’autres preuves pour le niveau { $now } qu’elles proposent. Examinez-les, puis décidez à nouveau.
you-set-level-when-they-proposed-before = Vous aviez fixé { $level } quand elles proposaient { $before } ; elles proposent maintenant { $now }. Décidez à nouveau.
your-level = Votre niveau
the-rules-came-to-another-level-while = Les règles proposaient { $before } quand cette page a été affichée et proposent maintenant { $now } : revoyez la proposition, puis décidez.
the-rules-found-other-evidence-while = Les règles ont trouvé d’autres preuves pour ce niveau pendant que cette page était ouverte : revoyez-les, puis décidez.
somebody-decided-while = Pendant que cette page était ouverte, { $who } a fixé le niveau { $theirs } ({ $when }{ $has ->
    [yes] { "\u00A0" }; motif : { QUOTE($reason) }
   *[no] { "" }
}). Votre niveau { $yours } est encore dans le formulaire. Comparez les deux, puis décidez : ce que vous gardez figurera après le sien dans l’historique.
you-decided-elsewhere-while = Sur une autre page, vous avez fixé le niveau { $theirs } ({ $when }{ $has ->
    [yes] { "\u00A0" }; motif : { QUOTE($reason) }
   *[no] { "" }
}). Votre niveau { $yours } de cette page est encore dans le formulaire. Comparez les deux, puis décidez.

# Clore un bloc d’un exercice certificatif, et le rectifier ensuite.
to-be-closed = À clore
closed = Clos
evaluation-closed = Évaluation close
no-closing-needed = Cet exercice ne vaut pas certification : rien n’est à clore.
ready-to-be-closed = assez de critères sont tranchés : elle peut être close
close-again = rectifiée depuis : à clore de nouveau
close-when-deliberated = { $block } pourra être clos dès qu’il pourra être délibéré : { $num ->
    [one] encore { $num } critère à trancher
   *[other] encore { $num } critères à trancher
}.
close-when-it-has-ended = { $block } pourra être clos une fois l’exercice terminé : d’ici là, les niveaux peuvent encore changer.
close-overtaken = Une décision a été prise dans { $block }, ou le bloc a été clos, pendant que cette page était ouverte. Revoyez-le avant de le clore.
close-the-block = Clore { $block }…
close-what-it-means = { $block } de { $who } portera : { $outcome }. Une fois le bloc clos, une décision ne change plus que par une rectification enregistrée et motivée, après laquelle { $block } devra être clos de nouveau.
close-for-good = Clore { $block }
saved-closed = { $block } est clos.
closed-by-who = { $block } a été clos par { $who }, { $when }.
corrected-since-closing = { $block } a été rectifié après sa clôture par { $who }, { $when } : il doit être clos de nouveau.
a-correction-is-recorded = Une décision ne change que par une rectification : elle doit être motivée, et le dossier garde son auteur, sa date et le niveau antérieur.
closed-changes-by-correction = { $block } a été clos par { $who } ({ $when }). Une décision n’y change que par une rectification enregistrée : écrivez le motif, puis choisissez « Enregistrer une rectification ».
say-why-you-correct = Dites pourquoi vous rectifiez une évaluation close de { $block } : une phrase que le candidat puisse lire.
why-this-correction = Motif de la rectification
record-a-correction = Enregistrer une rectification
a-correction = rectification
until-it-is-closed-draft = Tant qu’elle n’est pas close, chaque page de l’évaluation porte la mention PROJET.
hash-of-what-was-decided = SHA-256 de ce qui a été décidé :
