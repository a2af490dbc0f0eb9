# What articles came to: in one run, or in two, with and without one.

differ-head = With and without { $articles }, same seed.
differ-short = Article { $number }
differ-force = In force with it: { $whole }. Without it: { $struck }.
differ-nothing = nothing
differ-obligations = Obligations
differ-quantities = Where everybody stands at the end
differ-did = { $article }: { $what }.
differ-same = Nothing differs.
differ-obligation = { $article }, { $actor } ({ $what }): with it, { $whole }; without it, { $struck }.
differ-absent = not binding
differ-record = found kept { differ-times-kept } and broken { differ-times-broken }{ $disputed ->
    [0] { "" }
    [one] , disputed once
   *[other] , disputed { $disputed } times
}{ $suspended ->
    [0] { "" }
    [one] , suspended once
   *[other] , suspended { $suspended } times
}
differ-times-kept = { $kept ->
    [one] once
   *[other] { $kept } times
}
differ-times-broken = { $broken ->
    [one] once
   *[other] { $broken } times
}
differ-difference = { $name }: { $whole } with it, { $struck } without ({ $change }){ $why_given ->
    [yes] : { $why }
   *[no] { "" }
}.
differ-cause = { $cause ->
    [in-force] in force
    [kept] kept
    [amiss] broken
    [defection] not ratified
    [upheld] ruled broken
   *[rejected] ruled kept
}
differ-times = { $times ->
    [one] once
   *[other] { $times } times
}
differ-share = { $article } { differ-cause } { differ-times } rather than { $other ->
    [one] once
   *[other] { $other } times
}: { $change }
differ-again = { $article } { differ-cause } { differ-times } in both, weighing differently: { $change }
differ-rest = in other ways: { $change }
differ-way = { $way ->
    [choice] by what it chooses
    [obligation] by what it makes done
    [relations] by the relations it moves
   *[indicator] by way of { $name }
}
differ-moved = { $name } { $change }
