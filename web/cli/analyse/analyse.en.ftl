analyse-head = { $path } ({ $form }): { $outcomes } outcomes, { $pareto } on the Pareto frontier
analyse-head-supported = { $path } ({ $form }): { $outcomes } outcomes, { $supported } of them known: supported by the hull of the Pareto frontier
analyse-exact = exact
analyse-supported = of those known; no outcome passes { NUMBER($most, minimumFractionDigits: 6, maximumFractionDigits: 6) }
analyse-supported-alone = of those known
analyse-raw = Raw utilities, as the form defines them
analyse-normalised = Normalised utilities: each party’s worst outcome at 0, its best at 1
analyse-rational = { $outcomes ->
    [one] For the { $outcomes } outcome
   *[other] Among the { $outcomes } outcomes
} that all could sign, by gains over reservation values ({ $values })
analyse-rational-uncounted = Among the outcomes that all could sign, by gains over reservation values ({ $values })
analyse-empty = No outcome that all could sign (reservation values { $values })
analyse-opposition = Opposition { NUMBER($value, minimumFractionDigits: 4, maximumFractionDigits: 4) }
analyse-nash = Nash
analyse-kalai-smorodinsky = Kalai-Smorodinsky
analyse-egalitarian = Egalitarian
analyse-utilitarian = Utilitarian
analyse-product = product { NUMBER($value, minimumFractionDigits: 6, maximumFractionDigits: 6) }
analyse-least-ratio = least ratio { NUMBER($value, minimumFractionDigits: 6, maximumFractionDigits: 6) }
analyse-least = least { NUMBER($value, minimumFractionDigits: 6, maximumFractionDigits: 6) }
analyse-welfare = sum { NUMBER($value, minimumFractionDigits: 6, maximumFractionDigits: 6) }
coalitions-head = How it is decided: { $rule }
coalitions-blocking = fewer than { $count } cannot block
coalitions-quorum = quorum { NUMBER($share, maximumFractionDigits: 2) }%
coalitions-counts-as-no = an abstention counts as a no
coalitions-blocks = one abstention defeats it
coalitions-constructive = abstentions defeat it at { NUMBER($share, maximumFractionDigits: 2) }% of the members and of the population
coalitions-vetoes = veto: { LIST($who, form: "the") }
coalitions-signed = to be signed by { LIST($who, form: "the") }
coalitions-power = Power over the decision (Shapley-Shubik, Banzhaf, swings)
coalitions-indispensable = Nothing can be agreed without { LIST($who, form: "the") }.
coalitions-nobody = Nobody is indispensable.
coalitions-holdouts = All together agree on nothing; without { LIST($who, style: "or", form: "the") } alone they would.
coalitions-winning = Coalitions that can decide: { $count }, with something to agree on: { $agreeing } (members, outcomes, the most each could get, raw)
coalitions-every = Coalitions: { $count }, with something to agree on: { $agreeing } (* can decide; members, outcomes, the most each could get, raw)
coalitions-more = … and { $count } more
