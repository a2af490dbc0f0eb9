# What `plenipo debrief` prints.

looked-back-not-over = { $file }: the exercise has not ended, so there is nothing to look back on
looked-back-closed = the stakes are not released to { $seat }: ask the instructor, or look without --seat
looked-back-stakes-closed = Everybody’s stakes are closed to this seat: the instructor releases them.
looked-back-progress = { $seat }: { $done } of { $of } plays

looked-back-text = { $title }: { $status ->
    [none] no agreement
    [adopted] adopted, and never signed by all
    [signed] signed, and never in force
   *[in-force] in force
}
looked-back-space = { $all } packages; { $reachable } inside every red line, { $zone } of them worth no less than no deal to anyone
looked-back-party = { $actor }: no deal { NUMBER($no_deal, minimumFractionDigits: 1, maximumFractionDigits: 1) }{ $deal ->
    [none] {""}
   *[some] , the deal { NUMBER($points, minimumFractionDigits: 1, maximumFractionDigits: 1) } ({ SIGNED($gain, minimumFractionDigits: 1, maximumFractionDigits: 1) })
}{ $solved ->
    [no] {""}
   *[yes] , the Nash point { NUMBER($nash, minimumFractionDigits: 1, maximumFractionDigits: 1) }
}
looked-back-left = { $efficient ->
    [yes] On the frontier: nobody could have had more without somebody losing.
   *[no] Left on the table: { NUMBER($left, minimumFractionDigits: 1, maximumFractionDigits: 1) } points in all, without loss to anyone.
}
looked-back-nearest = Package { $letter } came nearest to a deal. From there:
looked-back-trade = Trade: { $changes } ({ LIST($more) })
looked-back-change = { $issue }: { $now } instead of { $was }
looked-back-more = { $actor } { SIGNED($points, minimumFractionDigits: 1, maximumFractionDigits: 1) }
looked-back-worth = { $actor } { NUMBER($points, minimumFractionDigits: 1, maximumFractionDigits: 1) }
looked-back-step = { $letter }, turn { $turn }, by { THE($actor) }: { LIST($worth) }; { $fate ->
    [adopted] adopted
    [rejected] rejected
    [withdrawn] withdrawn
   *[lapsed] came to nothing
}

looked-back-promises = Promises
looked-back-tally = { $actor }: { $kept } kept, { $broken } broken, { $open } still open
looked-back-obligation = { $actor }, article { $number }, broken { $times ->
    [one] once
   *[other] { $times } times
}{ $state ->
    [kept-late] , then kept again
   *[other] {""}
}: { $words }

looked-back-ladder = Escalation: from rung { $start }, at worst rung { $peak }
looked-back-rung = Turn { $turn }: rung { $was } to { $rung }{ $cause ->
    [known] . { $why }
    [time] , by time
    [agreement] , by the agreement
    [unseen] , for a reason not everybody saw
   *[other] {""}
}
looked-back-indicator = { $name }{ $where ->
    [yes] {" "}({ $place })
   *[no] {""}
}: { $start } at the start, { $talks } when the talks ended, { $end } at the end{ $measured ->
    [yes] {" "}({ $unit })
   *[no] {""}
}

looked-back-talk = Who spoke
looked-back-speaker = { $actor }: { $said ->
    [one] { $said } message
   *[other] { $said } messages
}, { $plenary } of them in the plenary{ $brokers ->
    [yes] ; brought together { NUMBER($broker, style: "percent", maximumFractionDigits: 0) } of those who do not speak with each other
   *[no] {""}
}

looked-back-after = After the talks ({ $count ->
    [one] { $count } event
   *[other] { $count } events
})
looked-back-day = Day { $day }: { $told }

looked-back-look = Decisions of { $seat } worth a second look: points at the end, no deal { NUMBER($no_deal, minimumFractionDigits: 1, maximumFractionDigits: 1) }; { $runs } plays, 95% intervals
looked-back-no-moments = None: no other choice promised more.
looked-back-moment = Turn { $turn }. { $told }
looked-back-way = { $what ->
    [as-done] as it was done
    [accept] accept instead
    [reject] reject instead
    [table] table the better package
    [let-pass] let it pass
    [hold-back] hold back the act
    [keep] keep the promise
    [ask] ask the capital first
   *[do-not-sign] do not sign
}: { NUMBER($mean, minimumFractionDigits: 1, maximumFractionDigits: 1) } [{ NUMBER($low, minimumFractionDigits: 1, maximumFractionDigits: 1) }, { NUMBER($high, minimumFractionDigits: 1, maximumFractionDigits: 1) }], a deal in { NUMBER($deals, style: "percent", maximumFractionDigits: 0) } of plays
looked-back-apart = ; { $verdict ->
    [better] better by { SIGNED($mean, minimumFractionDigits: 1, maximumFractionDigits: 1) } [{ SIGNED($low, minimumFractionDigits: 1, maximumFractionDigits: 1) }, { SIGNED($high, minimumFractionDigits: 1, maximumFractionDigits: 1) }], in { NUMBER($better, style: "percent", maximumFractionDigits: 0) } of plays
    [worse] worse by { SIGNED($mean, minimumFractionDigits: 1, maximumFractionDigits: 1) } [{ SIGNED($low, minimumFractionDigits: 1, maximumFractionDigits: 1) }, { SIGNED($high, minimumFractionDigits: 1, maximumFractionDigits: 1) }]
    [same] the same
   *[cannot-tell] cannot be told apart: { SIGNED($mean, minimumFractionDigits: 1, maximumFractionDigits: 1) } [{ SIGNED($low, minimumFractionDigits: 1, maximumFractionDigits: 1) }, { SIGNED($high, minimumFractionDigits: 1, maximumFractionDigits: 1) }]
}
