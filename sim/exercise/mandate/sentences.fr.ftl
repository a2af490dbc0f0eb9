# Les demandes à une capitale.

capital-asked = { capital-asked.line } : { QUOTE($argument) }
    .line = { $seat } demande { TO($home) } { QUOTE($option) } ({ $issue })
question-lapsed = L’exercice a pris fin : { THE($home) } { OF($actor) } ne répondra plus au sujet { OF(QUOTE($option)) } ({ $issue }).
capital-answered = { capital-answered.line } : { QUOTE($words) }
    .line = { CAP(THE($home)) } { OF($actor) } { $granted ->
    [yes] accorde
   *[no] n’accorde pas
} { QUOTE($option) } ({ $issue })
instructions-given = { CAP(THE($actor)) } { COUNT($actor) ->
    [other] reçoivent leurs instructions
   *[one] reçoit ses instructions
} sur le texte suivant : { $instrument }.
