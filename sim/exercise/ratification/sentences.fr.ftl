# La ratification.

ratification-awaited = Signé par tous : { $instrument }. À ratifier d’ici le jour { $due } : { $parties }.
ratification-decided = { CAP(THE($actor)) } { $ratified ->
    [yes] { COUNT($actor) ->
        [one] ratifie
       *[other] ratifient
    }
   *[no] ne { COUNT($actor) ->
        [one] ratifie
       *[other] ratifient
    } pas
} : { $instrument } ({ $percent } % pour, { $needed } % requis{ $vetoed ->
    [yes] , avec un veto
   *[no] { "" }
}).
bloc-voted = { $bloc } ({ $yes ->
    [yes] oui
   *[no] non
})
blocs-voted = Sur le plan intérieur, pour { THE($actor) } : { $votes }.
involuntary-defection = Le texte n’est pas ratifié, malgré l’accord des négociateurs : { $instrument } ({ $actors }{ $number_given ->
    [yes] , article { $number }
   *[no] { "" }
}).
support-of = { $bloc } { SIGNED($support) }
support-moved = Jour { $day } : soutien des acteurs intérieurs au gouvernement, de −100 à +100 : { $support }.
