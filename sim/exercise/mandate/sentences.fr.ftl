# Les demandes à une capitale.

capital-asked = { capital-asked.line } : { QUOTE($argument) }
    .line = { $seat } demande à la capitale { QUOTE($option) } ({ $issue })
question-lapsed = L’exercice a pris fin : la capitale { OF($actor) } ne répondra plus au sujet { OF(QUOTE($option)) } ({ $issue }).
capital-answered = { capital-answered.line } : { QUOTE($words) }
    .line = La capitale { OF($actor) } { $granted ->
    [yes] accorde
   *[no] n’accorde pas
} { QUOTE($option) } ({ $issue })
