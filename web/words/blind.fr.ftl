# Phrases de l’évaluation par plusieurs personnes qui ignorent tout l’une de l’autre.

a-limit-is-a-number = La limite de { $who } est un nombre entier de blocs, ou rien.
a-number-appears-here-when = Un numéro apparaît ici dès qu’un travail vous est attribué.
a-third-marks-it = Troisième évaluation en cours
add-markers = Ajouter des personnes
allot-once-it-has-ended = Le travail s’attribue une fois l’exercice terminé : d’ici là, ce que proposent les règles peut encore changer.
allot-the-work = Attribuer le travail
allotment-moved = Quelqu’un a agi sur cette page entre-temps. En voici l’état actuel.
allotted-by-who = Attribué par { $who }, graine { $seed }.
allotting-is-for-good = L’attribution est définitive : on ne pourra plus réunir deux candidats.
as-a-third = { $num ->
    [one] en troisième évaluation, { $num } critère
   *[other] en troisième évaluation, { $num } critères
}
at-most = Au plus
being-marked = Évaluation en cours
being-marked-apart = { $block } est évalué séparément par deux personnes. Ce qu’elles décident figurera ici une fois l’anonymat levé.
blind-marking = Évaluation à l’aveugle
by-your-levels = D’après vos niveaux
choose-two-markers = Choisissez au moins deux personnes : chaque bloc est évalué deux fois.
choose-what-is-allotted = Choisissez au moins un bloc.
choose-who-is-added = Choisissez qui ajouter.
conflicts-of-interest = Conflits d’intérêts
criteria-decided = critères tranchés
decide-before-handing-in = { $num ->
    [one] Avant de remettre ce numéro, tranchez { $codes } : ce critère est critique ou des preuves s’y rapportent.
   *[other] Avant de remettre ce numéro, tranchez { $codes } : ces critères sont critiques ou des preuves s’y rapportent.
}
hand-in = Remise
hand-in-number = Remettre le numéro { $number }
handed-in-at = Remis le { $when }
handed-in-elsewhere = Vous avez décidé sur une autre page entre-temps. Relisez vos niveaux, puis remettez-les.
how-assessors-come = Le rôle de personne chargée de l’évaluation est donné par qui administre le site.
it-is-settled = Arrêté
its-number = Numéro
its-two-markers = Évaluation par
join-allotted = Un bloc de l’un d’eux a été attribué, et chacun y est évalué pour ce qu’il a fait. On ne peut plus les réunir ni les séparer.
lacks-a-third = Troisième évaluation à pourvoir
markers-compared = Évaluations comparées
marks-are-released = Anonymat levé
marks-are-released-to-all = L’anonymat est levé : les niveaux qui valent figurent sur le bureau d’évaluation, et chaque personne voit ce qu’a décidé l’autre.
my-numbers = Mes numéros
no-number-is-yours = Vous n’avez aucun numéro à évaluer.
nobody-else-may-mark = Personne d’autre ne peut évaluer ici.
nobody-may-mark = Personne ne peut évaluer ici.
not-all-is-settled = Tout n’est pas encore arrêté : l’anonymat ne peut être levé.
not-everything-has-two-markers = { $num ->
    [one] Un bloc ne peut pas être évalué par deux personnes. Choisissez plus de monde, ou relevez une limite.
   *[other] { $num } blocs ne peuvent pas être évalués par deux personnes. Choisissez plus de monde, ou relevez une limite.
}
nothing-left-to-allot = Quelqu’un a déjà décidé dans ces blocs pour chaque candidat : il ne reste rien à attribuer.
num-candidates-to-mark = { $num ->
    [0] rien à attribuer
    [one] { $num } candidat
   *[other] { $num } candidats
}
num-due-of-number = { $num ->
    [one] { $num } critère à trancher
   *[other] { $num } critères à trancher
}
num-to-hand-in = { $num ->
    [0] Tout est remis
    [one] { $num } à remettre
   *[other] { $num } à remettre
}
number-anonymous = Numéro { $number }
number-is-handed-in = Vous avez remis le numéro { $number } : ses niveaux ne changent plus.
number-was-handed-in = Le numéro { $number } est remis.
of-block = Bloc
open-my-numbers = Ouvrir mes numéros
ready-to-hand-in = Prêt à remettre
release-of-marks = Levée de l’anonymat
release-by-hand = Par qui attribue le travail, une fois tout arrêté
release-once-settled = D’elle-même, dès que tout est arrêté
release-the-marks = Lever l’anonymat
release-when-settled = L’anonymat pourra être levé une fois tout arrêté.
released-by-itself = L’anonymat sera levé de lui-même une fois tout arrêté.
rest-is-not-observed = { $num ->
    [one] { $codes }, pour lequel rien n’a été trouvé, sera consigné comme non observé.
   *[other] { $codes }, pour lesquels rien n’a été trouvé, seront consignés comme non observés.
}
seed-if-you-have-one = Un nombre, si vous voulez retrouver une attribution
settled-between-markers = Ce niveau a été arrêté entre les personnes qui ont évalué. Il ne change que par une correction, une fois le bloc clos.
settled-of-all = { $settled } sur { $num } arrêtés
somebody-decided-in-it = Quelqu’un a décidé dans l’un de ces blocs entre-temps. Voyez ce qui reste, puis attribuez à nouveau.
the-seed = Graine du tirage
third-marker = Troisième évaluation
thirds-are-lacking = { $num ->
    [one] Un numéro attend une troisième évaluation
   *[other] { $num } numéros attendent une troisième évaluation
}
too-much-to-allot = On attribue au plus { $most } blocs à la fois. Choisissez moins de blocs.
under-seal = Sous scellé
what-blind-marking-is = Deux personnes évaluent le bloc de chaque candidat d’après son numéro, sans son nom et sans rien savoir l’une de l’autre. Si deux niveaux les séparent, ou si elles divergent sur ce qui décide du résultat, une troisième évalue. Rien n’est montré à quiconque avant la levée de l’anonymat.
what-handing-in-means = Ce que vous remettez ne peut plus être modifié.
what-is-handed-in-stands = Vous pouvez le relire, sans rien y changer.
what-is-marked-twice = Blocs
what-marking-by-number-means = Vous évaluez d’après des numéros : les candidats n’ont pas de nom ici, et vous ne voyez que vos propres décisions jusqu’à la levée de l’anonymat.
what-releasing-does = Les niveaux qui valent deviennent ceux de l’exercice, et chaque personne voit ce qu’a décidé l’autre.
what-the-seal-keeps = Personne ne voit vos niveaux avant la levée de l’anonymat, et vous ne voyez ceux de personne.
what-who-allots-may-see = Un bloc reste « en cours » tant que les deux évaluations ne sont pas remises ; laquelle l’est n’est montré à personne.
when-marks-are-released = Levée de l’anonymat
where-it-stands = État
who-is-not-listed = sans qui a dirigé ou joué l’exercice, ni qui en attribue le travail
who-marks = Personnes qui évaluent
why-thirds-are-lacking = { $num ->
    [one] Les deux évaluations du numéro { $numbers } divergent, et aucune autre des personnes choisies ne peut l’évaluer : conflit d’intérêts, ou limite atteinte.
   *[other] Les deux évaluations des numéros { $numbers } divergent, et aucune autre des personnes choisies ne peut les évaluer : conflit d’intérêts, ou limite atteinte.
}
work-allotted = Travail attribué
you-mark-by-number = Vous avez des numéros à évaluer.
agreement-of-markers = Accord entre évaluations
alpha-ordinal = Alpha de Krippendorff
between-two-markers = Entre deux personnes
criterion = Critère
figure-from-to = (de { $low } à { $high })
given-to-a-third = Confiés à une troisième personne
here-stands-how-far-markers-agree = L’accord entre deux évaluations figure ici une fois l’anonymat levé.
icc-of-one = CCI (1,1)
kappa-between = Kappa pondéré, { $first } et { $second }
kappa-weighted = Kappa à pondération quadratique
nothing-released-yet = L’anonymat n’a encore été levé nulle part.
num-criteria-nobody-observed = { $num ->
    [one] { $num } critère que personne n’a observé n’est pas affiché.
   *[other] { $num } critères que personne n’a observés ne sont pas affichés.
}
num-levels-apart = { $num } niveaux d’écart
one-observed-it-alone = Observé par une seule
pairs-of-levels = Paires
pieces-marked-twice = Blocs évalués deux fois
pieces-of-exercises = { $num ->
    [one] { $num } bloc évalué deux fois
   *[other] { $num } blocs évalués deux fois
}
same-level = Même niveau
stands-as-agreed = D’accord
stands-as-higher = Le plus haut des deux
stands-as-median = La médiane des trois
stands-as-not-observed = Non observé par deux sur trois
the-jury-decides = Le jury décide
the-jury-decides-on = { $num ->
   *[other] Le jury décide pour { $codes }.
}
two-levels-apart-or-more = Deux niveaux d’écart ou plus
what-agreement-tells = Sur des paires qui ignoraient tout l’une de l’autre ; les troisièmes évaluations n’y entrent pas, car elles portent sur ce qui divise. 1 est l’accord complet, 0 celui du hasard : un accord est sûr à partir de 0,8 ; au-dessous de 0,667, n’en concluez rien. La fourchette est un intervalle à 95 %. Ce qui n’a pas été observé n’est pas un niveau et figure dans une colonne à part.
what-stands = Ce qui vaut
which-framework = Référentiel
why-a-third-was-called = Pourquoi une troisième évaluation
why-the-jury-decides = Les trois évaluations ne laissent aucun niveau entre elles. Une personne chargée de l’évaluation consigne ce que décide le jury, avec ses raisons.
being-marked-2 = Évaluation en cours par deux personnes.
settled-2 = Niveau arrêté.
observed-by-nobody = Observés par personne : { $codes }
anchor-again = { $num ->
    [one] Convenir à nouveau de { $num } niveau
   *[other] Convenir à nouveau de { $num } niveaux
}
anchor-agreed-on = { $num ->
    [one] C’est une copie de référence, avec { $num } niveau convenu.
   *[other] C’est une copie de référence, avec { $num } niveaux convenus.
}
anchor-extract = Copie de référence
anchors-among-the-rest = Copies de référence
drift-appears-here-when = La dérive apparaît ici une fois une copie de référence remise et l’anonymat levé.
drift-of-markers = Dérive des évaluations
leans-lenient = indulgent
leans-neither = comme convenu
leans-severe = sévère
levels-compared = Niveaux comparés
make-it-an-anchor = { $num ->
    [one] En faire une copie de référence, avec { $num } niveau
   *[other] En faire une copie de référence, avec { $num } niveaux
}
mean-gap = Écart moyen, en niveaux
no-drift-yet = Aucune copie de référence n’a été évaluée.
not-observed-by-them = Non observés
num-levels-agreed = { $num ->
    [one] { $num } niveau convenu
   *[other] { $num } niveaux convenus
}
since-month = Mois à partir du
that-is-you = vous
what-an-anchor-is = Une copie de référence est évaluée à l’aveugle parmi d’autres numéros, puis comparée à ces niveaux. Dès lors, seules les personnes qui en sont convenues voient ce qui a été décidé dans cet exercice.
what-drift-tells = Les niveaux donnés aux copies de référence, moins les niveaux convenus : au-dessus de 0, indulgence ; au-dessous, sévérité. La fourchette est un intervalle à 95 %. Chaque personne voit sa propre dérive ; qui a attribué le travail voit celle de tous.
why-anchors-are-marked = évaluées par tout le monde parmi les autres, pour voir si quelqu’un dérive
leans-unclear = ni indulgence ni sévérité manifestes
choose-who-is-replaced = Choisissez qui part, et quelqu’un d’autre pour évaluer à sa place.
conflicts-of-who-comes = Conflits d’intérêts de qui arrive, si cette personne n’était pas déjà choisie
nothing-to-take-over = Il n’y a rien à reprendre : tout est remis, cette personne l’évalue déjà, ou elle a un conflit d’intérêts.
replace-a-marker = Quelqu’un ne peut plus évaluer
replace-them = Mettre à sa place
what-replacing-does = Qui arrive évalue depuis le début ce que l’autre n’a pas remis. Ce qui est remis reste acquis.
who-comes = Évalue à sa place
who-leaves = Part
