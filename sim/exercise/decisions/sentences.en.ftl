# Votes and silence procedures.

decision-opened = { $rule ->
    [silence] { $seat } puts package { $package } under silence.
   *[vote] { $seat } calls the vote on package { $package }.
}
on-package = { $package_given ->
    [no] { "" }
   *[yes] { " " }on package { $package }
}
vote-cast = { $seat } votes{ on-package }: { $vote ->
    [yes] yes
    [no] no
   *[abstain] abstain
}{ ad-referendum }.
silence-broken = { silence-broken.line }{ noted }
    .line = { $seat } breaks the silence{ on-package }.
decision-closed = The { $rule ->
    [silence] silence
   *[vote] vote
}{ on-package } is over: { $result ->
    [adopted] adopted
    [ended] not adopted, the exercise ended first
   *[not-adopted] not adopted
}.

# How a text is adopted, by the kind of its rule; `.clause` is the same in a row of conditions.

rule-unanimity = Adopted when every party accepts.
    .clause = all must agree
rule-silence = { $minutes ->
    [one] Adopted by consensus: silence for one minute is consent.
   *[other] Adopted by consensus: silence for { $minutes } minutes is consent.
}
    .clause = adopted unless one party breaks the silence
rule-simple = Adopted by a simple majority.
    .clause = more than half
rule-qualified = Adopted by a qualified majority of { NUMBER($threshold, maximumFractionDigits: 0) }%.
    .clause = { NUMBER($threshold, maximumFractionDigits: 2) }% of the weight
rule-double = Adopted by { NUMBER($threshold, maximumFractionDigits: 0) }% of the parties with { NUMBER($population_threshold, maximumFractionDigits: 0) }% of their population.
    .clause = { NUMBER($threshold, maximumFractionDigits: 2) }% of the parties with { NUMBER($population_threshold, maximumFractionDigits: 2) }% of the population
rule-negative = Adopted unless a party says no and none says yes.
    .clause = adopted unless all are against

# What else its rule says.

rule-blocking = Fewer than { $blocking } against cannot stop it.
rule-counts-as-no = An abstention counts as a no.
rule-blocks = A single abstention stops it.
rule-constructive = It can be voted on: abstentions let it pass unless they reach { NUMBER($abstention_limit, maximumFractionDigits: 0) }% of the parties and of their population.
rule-quorum = At least { NUMBER($quorum, maximumFractionDigits: 0) }% must take part.
rule-vetoes = A no from one of these stops it: { LIST($vetoes, form: "the") }.
