# Votes and silence procedures.

decision-opened = { $rule ->
    [silence] { $seat } puts package { $package } under silence.
   *[vote] { $seat } calls the vote on package { $package }.
}
vote-cast = { $seat } votes: { $vote ->
    [yes] yes
    [no] no
   *[abstain] abstain
}{ ad-referendum }.
silence-broken = { silence-broken.line }{ noted }
    .line = { $seat } breaks the silence.
decision-closed = The decision is closed: { $result ->
    [adopted] adopted
    [ended] not adopted, the exercise ended before it
   *[not-adopted] not adopted
}.
