formula-out-of-reach = { QUOTE($found) } ne peut pas atteindre cette valeur : il reste entre { $low } et { $high }. L’inject ne partirait jamais.
no-moment = Cet inject n’a ni « turn » ni « when » : il ne partirait jamais. Ajoutez l’un des deux.
two-moments = Cet inject a à la fois « turn » et « when ». Gardez-en un ; une condition peut dire « turn >= 4 and ... ».
inject-late = Cet inject arrive au tour { $turn }, mais l’exercice en compte { $turns }. Choisissez un tour plus tôt.
inject-late-minute = Cet inject arrive à la minute { $minute }, mais un tour en compte { $minutes }. Choisissez une minute plus tôt.
minute-without-turn = « minute » n’a de sens qu’avec « turn ». Supprimez-le ; une condition peut employer le nom « minute ».
correction-of-truth = { QUOTE($inject) } est donné pour vrai : il n’y a rien à corriger. Marquez-le false ou unverified, ou retirez « corrects ».
correction-first = Ceci partirait avant { QUOTE($inject) }, que cela corrige. Choisissez un moment plus tardif.
shock-needs-target = Un choc touche soit un indicateur (« indicator »), soit la tension d’une paire (« pair »). Nommez l’un des deux.
