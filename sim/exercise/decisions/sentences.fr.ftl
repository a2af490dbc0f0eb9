# Votes et procédures de silence.

decision-opened = { $rule ->
    [silence] { $seat } soumet le paquet { $package } à la procédure de silence.
   *[vote] { $seat } met aux voix le paquet { $package }.
}
vote-cast = { $seat } vote : { $vote ->
    [yes] oui
    [no] non
   *[abstain] abstention
}{ ad-referendum }.
silence-broken = { silence-broken.line }{ noted }
    .line = { $seat } rompt le silence.
decision-closed = La décision est close : { $result ->
    [adopted] adopté
    [ended] non adopté, l’exercice s’étant terminé avant elle
   *[not-adopted] non adopté
}.
