# Why a level of B3.5 is proposed: de-escalating.

channel-kept-open = { $messages ->
    [0] No message or call
    [one] { $messages } message or call
   *[other] { $messages } messages or calls
} outside the plenary after the crisis broke ({ $actor }){ $turns ->
    [0] { "" }
    [one] , in one turn
   *[other] , in { $turns } turns
}.
    .silent = After the crisis broke, the candidate said nothing to anyone.
ultimatum-answered = The ultimatum was answered in time; after it the rule found no unlawful act and none of the wordings of a threat that it knows{ $offered ->
    [yes] ; the answer offers or asks something
   *[no] { "" }
}.
    .threat = The ultimatum was met with a counter-threat.
    .never = The ultimatum was not answered in time.
neutral-process = { $heard ->
    [0] No delegation
    [one] { $heard } delegation
   *[other] { $heard } delegations
} spoken to in private{ $even ->
    [yes] , in like measure
   *[no] { "" }
}, and { $tabled ->
    [0] no single text
    [one] { $tabled } single text
   *[other] { $tabled } single texts
} tabled{ $sided ->
    [yes] ; a side was warned or threatened
   *[no] { "" }
}.
