# Paquets et textes.

noted = { $note_given ->
    [yes] { " " }{ QUOTE($note) }
   *[no] { "" }
}
package-tabled = { package-tabled.line }{ noted }
    .line = { $seat } dépose le paquet { $package } { $channel }{ $amends_given ->
    [yes] , qui amende le paquet { $amends }
   *[no] { "" }
}{ ad-referendum } : { $choices }.
package-withdrawn = { $seat } retire le paquet { $package }.
package-answered = { package-answered.line }{ noted }
    .line = { $seat } { $answer ->
    [accept] accepte
   *[reject] rejette
} le paquet { $package }{ ad-referendum }.
position-taken = { $seat } se prononce pour { QUOTE($option) } ({ $issue }){ ad-referendum }.
provision-agreed = Agréé : { $issue }, { QUOTE($option) }.
provision-reopened = { $seat } rouvre : { $issue }.
text-adopted = Adopté { $how ->
    [acceptance] à l’unanimité des parties
    [vote] par un vote
    [silence] par la procédure de silence
   *[line-by-line] disposition par disposition
} : { $instrument } ({ $choices }).
text-initialled = { $seat } paraphe : { $instrument }.
text-signed = { $seat } signe : { $instrument }.
instrument-in-force = En vigueur : { $instrument } ({ $choices }).
text-opened = Sur la table : { $instrument }.
text-laid = Texte soumis à tous : { $instrument }.
package-lapsed = Le paquet { $package } tombe : { THE($actor) } { $by_given ->
    [yes] { COUNT($actor) ->
        [other] défendent désormais
       *[one] défend désormais
    } le paquet { $by }
   *[no] { COUNT($actor) ->
        [other] sont passés à autre chose
       *[one] est passé à autre chose
    }
}.
acceptance-superseded = { CAP(THE($actor)) } ne { COUNT($actor) ->
    [other] soutiennent
   *[one] soutient
} plus le paquet { $package }{ $by_given ->
    [yes] { "\u00A0" }: son choix se porte sur le paquet { $by }
   *[no] { "" }
}.
