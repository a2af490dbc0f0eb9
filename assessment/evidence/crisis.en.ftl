# Why a level of B3.4 is proposed: deciding.

decision-note-missing = A decision note was asked for and none was written.
decided-under-uncertainty = Decision note { $timely ->
    [yes] on time
   *[no] late
}, { $options ->
    [0] no option
    [one] { $options } option
   *[other] { $options } options
} compared; choice, confidence and trigger { $framed ->
    [yes] stated
   *[no] not all stated
}{ $revised ->
    [yes] , revised once news had come
   *[no] { "" }
}.
proportionate = { $acts ->
    [one] One act
   *[other] { $acts } acts
} after the crisis broke: { $unlawful ->
    [0] none
   *[other] { $unlawful }
} unlawful, { $unprovoked ->
    [0] none
   *[other] { $unprovoked }
} unfriendly without cause, { $easing ->
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
    [0] No option
    [one] { $options } option
   *[other] { $options } options
} offered, { $weighed } with consequences{ $advised ->
    [yes] , one recommended
   *[no] { "" }
}{ $approved ->
    [yes] , and the note was approved
   *[no] { "" }
}.
