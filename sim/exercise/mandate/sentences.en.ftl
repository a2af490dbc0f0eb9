# Questions to a capital.

capital-asked = { capital-asked.line }: { QUOTE($argument) }
    .line = { $seat } asks { THE($home) } for { QUOTE($option) } on { $issue }
question-lapsed = The exercise has ended: { THE($home) } no longer answers { THE($actor) } on { QUOTE($option) } ({ $issue }).
capital-answered = { capital-answered.line }: { QUOTE($words) }
    .line = { CAP(THE($home)) } answers { THE($actor) }, { $granted ->
    [yes] granting
   *[no] refusing
} { QUOTE($option) } on { $issue }
instructions-given = { CAP(THE($actor)) } gets its instructions on the { $instrument }.
