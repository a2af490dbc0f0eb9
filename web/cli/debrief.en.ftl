# What `plenipo debrief` prints.

debrief-not-over = { $file }: the exercise has not ended, so there is nothing to look back on
debrief-closed = the stakes are not released to { $seat }: ask the instructor, or look without --seat
debrief-stakes-closed = Everybody’s stakes are closed to this seat: the instructor releases them.
debrief-progress = { $seat }: { $done } of { $of } plays

debrief-text = { $title }: { $status ->
    [none] no agreement
    [adopted] adopted, and never signed by all
    [signed] signed, and never in force
   *[in-force] in force
}
debrief-space = { $all } packages; { $reachable } inside every red line, { $zone } of them worth no less than no deal to anyone
debrief-party = { $actor }: no deal { NUMBER($no_deal, minimumFractionDigits: 1, maximumFractionDigits: 1) }{ $deal ->
    [none] {""}
   *[some] , the deal { NUMBER($points, minimumFractionDigits: 1, maximumFractionDigits: 1) } ({ SIGNED($gain, minimumFractionDigits: 1, maximumFractionDigits: 1) })
}{ $solved ->
    [no] {""}
   *[yes] , the Nash point { NUMBER($nash, minimumFractionDigits: 1, maximumFractionDigits: 1) }
}
debrief-left = { $efficient ->
    [yes] On the frontier: nobody could have had more without somebody losing.
   *[no] Left on the table: { NUMBER($left, minimumFractionDigits: 1, maximumFractionDigits: 1) } points in all, without loss to anyone.
}
debrief-nearest = Package { $letter } came nearest to a deal. From there:
debrief-trade = Trade: { $changes } ({ LIST($more) })
debrief-change = { $issue }: { $now } instead of { $was }
debrief-more = { $actor } { SIGNED($points, minimumFractionDigits: 1, maximumFractionDigits: 1) }
debrief-worth = { $actor } { NUMBER($points, minimumFractionDigits: 1, maximumFractionDigits: 1) }
debrief-step = { $letter }, turn { $turn }, by { THE($actor) }: { LIST($worth) }; { $fate ->
    [adopted] adopted
    [rejected] rejected
    [withdrawn] withdrawn
   *[lapsed] came to nothing
}

debrief-promises = Promises
debrief-tally = { $actor }: { $kept } kept, { $broken } broken, { $open } still open
debrief-obligation = { $actor }, article { $number }, broken { $times ->
    [one] once
   *[other] { $times } times
}{ $state ->
    [kept-late] , then kept again
   *[other] {""}
}: { $words }

debrief-ladder = Escalation: from rung { $start }, at worst rung { $peak }
debrief-rung = Turn { $turn }: rung { $was } to { $rung }{ $cause ->
    [known] . { $why }
    [time] , by time
    [agreement] , by the agreement
    [unseen] , for a reason not everybody saw
   *[other] {""}
}
debrief-indicator = { $name }{ $where ->
    [yes] {" "}({ $place })
   *[no] {""}
}: { $start } at the start, { $talks } when the talks ended, { $end } at the end{ $measured ->
    [yes] {" "}({ $unit })
   *[no] {""}
}

debrief-talk = Who spoke
debrief-speaker = { $actor }: { $said ->
    [one] { $said } message
   *[other] { $said } messages
}, { $plenary } of them in the plenary{ $brokers ->
    [yes] ; brought together { NUMBER($broker, style: "percent", maximumFractionDigits: 0) } of those who do not speak with each other
   *[no] {""}
}

debrief-after = After the talks ({ $count ->
    [one] { $count } event
   *[other] { $count } events
})
debrief-day = Day { $day }: { $told }

debrief-look = Decisions of { $seat } worth a second look: points at the end, no deal { NUMBER($no_deal, minimumFractionDigits: 1, maximumFractionDigits: 1) }; { $runs } plays, 95 % intervals
debrief-no-moments = None: no other choice promised more.
debrief-moment = Turn { $turn }. { $told }
debrief-way = { $what ->
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
debrief-apart = ; { $verdict ->
    [better] better by { SIGNED($mean, minimumFractionDigits: 1, maximumFractionDigits: 1) } [{ SIGNED($low, minimumFractionDigits: 1, maximumFractionDigits: 1) }, { SIGNED($high, minimumFractionDigits: 1, maximumFractionDigits: 1) }], in { NUMBER($better, style: "percent", maximumFractionDigits: 0) } of plays
    [worse] worse by { SIGNED($mean, minimumFractionDigits: 1, maximumFractionDigits: 1) } [{ SIGNED($low, minimumFractionDigits: 1, maximumFractionDigits: 1) }, { SIGNED($high, minimumFractionDigits: 1, maximumFractionDigits: 1) }]
    [same] the same
   *[cannot-tell] cannot be told apart: { SIGNED($mean, minimumFractionDigits: 1, maximumFractionDigits: 1) } [{ SIGNED($low, minimumFractionDigits: 1, maximumFractionDigits: 1) }, { SIGNED($high, minimumFractionDigits: 1, maximumFractionDigits: 1) }]
}
