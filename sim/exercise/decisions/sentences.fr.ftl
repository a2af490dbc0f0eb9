# Votes et procédures de silence.

decision-opened = { $rule ->
    [silence] { $seat } soumet le paquet { $package } à la procédure de silence.
   *[vote] { $seat } met aux voix le paquet { $package }.
}
on-package = { $package_given ->
    [no] { "" }
   *[yes] { " " }sur le paquet { $package }
}
vote-cast = { $seat } vote{ on-package } : { $vote ->
    [yes] oui
    [no] non
   *[abstain] abstention
}{ ad-referendum }.
silence-broken = { silence-broken.line }{ noted }
    .line = { $seat } rompt le silence{ on-package }.
decision-closed = { $rule ->
    [silence] La procédure de silence{ on-package } est close
   *[vote] Le vote{ on-package } est clos
} : { $result ->
    [adopted] texte adopté
    [ended] texte non adopté, l’exercice s’étant achevé avant
   *[not-adopted] texte non adopté
}.

# Comment un texte est adopté, selon le genre de sa règle ; `.clause` dit la même chose dans une suite de conditions.

rule-unanimity = Adopté quand toutes les parties acceptent.
    .clause = tous doivent être d’accord
rule-silence = { $minutes ->
    [one] Adopté par consensus : une minute de silence vaut accord.
   *[other] Adopté par consensus : { $minutes } minutes de silence valent accord.
}
    .clause = adopté sauf si une partie rompt le silence
rule-simple = Adopté à la majorité simple.
    .clause = plus de la moitié
rule-qualified = Adopté à la majorité qualifiée de { NUMBER($threshold, maximumFractionDigits: 0) } %.
    .clause = { NUMBER($threshold, maximumFractionDigits: 2) } % du poids
rule-double = Adopté par { NUMBER($threshold, maximumFractionDigits: 0) } % des parties réunissant { NUMBER($population_threshold, maximumFractionDigits: 0) } % de leur population.
    .clause = { NUMBER($threshold, maximumFractionDigits: 2) } % des parties réunissant { NUMBER($population_threshold, maximumFractionDigits: 2) } % de la population
rule-negative = Adopté sauf si une partie dit non et qu’aucune ne dit oui.
    .clause = adopté sauf si toutes s’y opposent

# Ce que sa règle dit encore.

rule-blocking = Moins de { $blocking } parties opposées ne peuvent l’arrêter.
rule-counts-as-no = Une abstention compte comme un non.
rule-blocks = Une seule abstention l’arrête.
rule-constructive = Il peut être mis aux voix : les abstentions le laissent passer, sauf si elles atteignent { NUMBER($abstention_limit, maximumFractionDigits: 0) } % des parties et de leur population.
rule-quorum = Au moins { NUMBER($quorum, maximumFractionDigits: 0) } % doivent prendre part au vote.
rule-vetoes = Un non de l’une de ces parties l’arrête : { LIST($vetoes, form: "the") }.
