# Advice to the writer of a document, from what can be computed of it.

check-rows = { $count ->
    [one] row { LIST($rows) }
   *[other] rows { LIST($rows) }
}
check-each = { QUOTE($field) }, { check-rows }: { QUOTE($column) } is empty.
check-no-rows = { QUOTE($field) } has no row yet.
check-stated = { QUOTE($field) } is empty.
check-several = { QUOTE($field) } has { $found } { $found ->
    [one] row
   *[other] rows
}; { $least } at least give the reader a choice.
check-includes = { QUOTE($field) } has no row for { QUOTE($wanted) }.
check-sums = { QUOTE($field) } adds up to { $sum }, and { QUOTE($total) } says { $said }: a difference of { $difference }.
check-within = { QUOTE($column) }, { check-rows }: more than { QUOTE($whole) } ({ $most }).
check-no-more = { QUOTE($part) } is more than { QUOTE($whole) }.
check-differs = { QUOTE($one) } and { QUOTE($other) } are equal in { check-rows }: nothing would change.
check-earlier = { QUOTE($first) } does not come before { QUOTE($then) } in { check-rows }.
check-once = { QUOTE($field) } says the same twice, in { check-rows }: is it two who do one thing, or one row too many?
check-accounted = { QUOTE($field) }: no row has anything under { QUOTE($column) }.
check-owned = Listed owners hold { $share }% together. From 50% on, the usual conclusion is { QUOTE($refused) }; say why if it is not yours.
check-unclear = An owner is { QUOTE($unclear) }: the usual conclusion is { QUOTE($referred) }, not a clearance.
check-whole = { QUOTE($column) } adds up to { $share }%, not 100%: who owns the rest?
check-declared-none = It says { QUOTE($statement) }, and names an interest.
check-declared-some = It says { QUOTE($statement) }, and names none.
check-no-further = { QUOTE($claimed) } goes further than the sources: { $sources ->
    [0] there are none.
    [one] one source alone carries { QUOTE($carried) } at most.
   *[other] by their grades they carry { QUOTE($carried) } at most.
}
check-independent = { QUOTE($field) } are all of one kind. Two kinds of source would confirm each other.
check-explained = { check-explained-rows } away from the target, and { QUOTE($field) } says nothing of it.
check-explained-rows = { $count ->
    [one] Row { LIST($rows) } moves
   *[other] Rows { LIST($rows) } move
}
