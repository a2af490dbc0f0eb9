outside-no-such-path = there is no such folder or file, and no scenario of that name in the library ({ $known }).
outside-unreadable = cannot be read: { $why }.
outside-too-large = the file has { $size } bytes and the most is { $most }; a profile needs far less.
outside-no-profile = no profile here; two or more are needed, as NegoLog or GeniusWeb JSON or as GENIUS XML.{ $others ->
    [0] { "" }
   *[other] { " " }Not profiles: { $what }.
}
outside-folders-inside = no profile here, but there are folders; give those that hold a domain, such as { $inside }.
outside-one-profile = only one profile here ({ $file }); a negotiation needs two or more.{ $others ->
    [0] { "" }
   *[other] { " " }Not profiles: { $what }.
}
outside-several-forms = profiles in two forms, { $first } and { $second }; keep one form in the folder.
outside-too-many-profiles = { $count } profiles; at most { $most } parties are read.
outside-broken-json = this is not JSON: { $what }; mend the file there.
outside-twice = { QUOTE($name) } is written twice in the same object; keep one.
outside-not-text = this byte is not text in { $encoding }; save the file as UTF-8.
outside-broken-xml = this is not XML: { $what }; mend the file there.
outside-doctype = a document type declaration can hide entities and is refused; delete the <!DOCTYPE ...>.
outside-too-deep = this is nested more than { $most } levels deep, which no profile needs.
outside-too-many = the file holds more than { $most } elements, which no profile needs.
outside-unknown-form = not a profile in a known form: expected NegoLog JSON (issueWeights, issues), GeniusWeb JSON (LinearAdditiveUtilitySpace) or GENIUS XML (utility_space).
outside-missing = { $what } is missing.
outside-not-an-object = { $what } must be an object of names and values.
outside-not-a-number = { $what } is { $found }; a finite number is expected.
outside-negative = { $what } is { $found }; it must be 0 or more.
outside-not-linear = this utility space is { $kind }; only linear additive ones can be analysed.
outside-real-issue = issue { QUOTE($issue) } takes real numbers, so it has no list of outcomes; make it discrete or integer.
outside-unknown-kind = issue { QUOTE($issue) } is of kind { QUOTE($kind) }; discrete and integer issues are known.
outside-unknown-evaluator = issue { QUOTE($issue) } has a { QUOTE($kind) } evaluator; an integer issue needs a linear one, with slope and offset.
outside-bad-range = issue { QUOTE($issue) } runs from { $low } to { $high }; the lowest must not exceed the highest, in at most { $most } steps.
outside-no-options = issue { QUOTE($issue) } has no option; at least one is needed.
outside-same-option = issue { QUOTE($issue) } lists the option { QUOTE($option) } twice; keep one.
outside-same-issue = the issue { QUOTE($issue) } is there twice; keep one.
outside-no-issues = the profile has no issue.
outside-no-weight = issue { QUOTE($issue) } has no weight; add it, 0 if the party does not care.
outside-no-value = option { QUOTE($option) } of issue { QUOTE($issue) } has no value; add it.
outside-no-weights-at-all = every weight is 0, so the party cares about nothing; give at least one issue a weight.
outside-indifferent = every outcome is worth the same to { $party }, so it has no worst and best; mend its weights or values.
outside-other-issues = its issues are not those of { $other }: { $names }; all profiles must have the same.
outside-other-options = issue { QUOTE($issue) } has not the options it has in { $other }: { $names }; all profiles must have the same.
outside-past-memory = { $count } outcomes for { $parties } parties are more than can be enumerated ({ $most }); merge options or drop an issue (the largest is { QUOTE($issue) }, with { $options } options).
outside-scenario = the scenario cannot be played: { $what }
outside-no-instrument = the scenario has no instrument, so there is nothing to negotiate.
outside-weights-sum = { $file }: the weights sum to { NUMBER($total, maximumFractionDigits: 6) }, not 1; raw utilities keep them as written.
outside-weights-divided = { $file }: the weights sum to { NUMBER($total, maximumFractionDigits: 6) } and were divided by it.
outside-weights-equal = { $file }: there is no weight, so all issues count the same.
outside-weight-zero = { $file }: issue { QUOTE($issue) } has no weight and counts for nothing.
outside-option-twice = { $file }: issue { QUOTE($issue) } lists an option twice; its last value counts, as in GENIUS.
outside-discounted = { $file }: the discount factor { NUMBER($factor, maximumFractionDigits: 6) } is left aside; utilities are those of the first moment.
outside-template-differs = { $file }: the domain file lists other issues or options than the profiles, which were followed.
outside-above-best = { $path }: { $party } asks for at least { $reservation } and its best outcome is worth { $best } to it: it can sign nothing.
outside-nothing-allowed = { $path }: { $party } can sign nothing: every outcome that is worth its reservation value crosses a red line.
outside-empty-zone = { $path }: the zone of agreement is empty: no outcome satisfies { LIST($parties) } together.
outside-asks-less = { $party } asks for { $fall } less
outside-accepts = { $party } accepts { QUOTE($option) } on { QUOTE($issue) }
outside-zone-unknown = { $path }: none of the supported outcomes satisfies { LIST($parties) } together; whether another does is not known.
outside-supported = { $path }: { $count } outcomes for { $parties } parties leave too many efficient ones to hold; the { $known } outcomes known are those on the hull of the frontier, which weighted sums of utilities reach, and each point is the best of them.
outside-coalitions-past-memory = { $path }: the coalitions of { $parties } parties over { $count } outcomes are past memory; { $most } parties are the most, over outcomes that can be enumerated.
outside-empty-zone-unless = { $path }: the zone of agreement is empty: no outcome satisfies { LIST($parties) } together; it opens if { LIST($ways, style: "or") }.
outside-together = { LIST($ways) }
