# Why a level of B3.4 and B3.5 is proposed: deciding and de-escalating.

decision-note-missing = A decision note was asked for and none was written.
decided-under-uncertainty = Decision note { $timely ->
    [yes] on time
   *[no] late
}, { $options ->
    [one] { $options } option
   *[other] { $options } options
} compared, confidence and trigger { $framed ->
    [yes] stated
   *[no] not both stated
}{ $revised ->
    [yes] , revised afterwards
   *[no] { "" }
}.
proportionate = { $acts ->
    [one] One act
   *[other] { $acts } acts
} after the crisis broke: { $hostile ->
    [0] none
   *[other] { $hostile }
} hostile, { $easing ->
    [0] none
   *[other] { $easing }
} easing, { $grounded ->
    [0] none
   *[other] { $grounded }
} with a stated basis; the ladder climbed { $climbs ->
    [0] after none of them
    [one] after one of them
   *[other] after { $climbs } of them
}.
advice-with-options = { $options ->
    [one] { $options } option
   *[other] { $options } options
} offered{ $advised ->
    [yes] , one recommended
   *[no] { "" }
}{ $approved ->
    [yes] , and the note was approved
   *[no] { "" }
}.
channel-kept-open = { $messages ->
    [0] No message
    [one] { $messages } message
   *[other] { $messages } messages
} outside the plenary after the crisis broke ({ $actor }){ $turns ->
    [0] { "" }
    [one] , in one turn
   *[other] , in { $turns } turns
}.
    .silent = After the crisis broke, the candidate said nothing to anyone.
ultimatum-answered = The ultimatum was answered in time, without threat{ $offered ->
    [yes] , and with a way out
   *[no] { "" }
}.
    .threat = The ultimatum was met with a counter-threat.
    .never = The ultimatum was not answered in time.
neutral-process = { $heard ->
    [0] No delegation
    [one] { $heard } delegation
   *[other] { $heard } delegations
} heard in private and { $tabled ->
    [0] no single text
    [one] { $tabled } single text
   *[other] { $tabled } single texts
} tabled.
