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
    [one] { $acts } act
   *[other] { $acts } acts
} after the crisis broke: { $hostile } hostile, { $easing } easing, { $grounded } with a stated basis; the ladder climbed after { $climbs }.
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
    [one] { $messages } message
   *[other] { $messages } messages
} outside the plenary after the crisis broke ({ $actor }), in { $turns ->
    [one] { $turns } turn
   *[other] { $turns } turns
}.
    .silent = After the crisis broke, the candidate said nothing to anyone.
ultimatum-answered = The ultimatum was answered in time, without threat{ $offered ->
    [yes] , and with a way out
   *[no] { "" }
}.
    .threat = The ultimatum was met with a counter-threat.
    .never = The ultimatum was not answered in time.
neutral-process = { $heard ->
    [one] { $heard } delegation
   *[other] { $heard } delegations
} heard in private and { $tabled ->
    [one] { $tabled } single text
   *[other] { $tabled } single texts
} tabled.
