# Why a level of B3.5d is proposed: promises checked.

commitments-verified = Once the crisis had broken, the candidate { $asked ->
    [0] asked for no check in words
    [one] asked for or offered a check once
   *[other] asked for or offered a check { $asked } times
}{ $admitted ->
    [0] { "" }
   *[other] {" "}and let others see for themselves
}{ $granted ->
    [0] { "" }
   *[other] ; those who were asked admitted one
}{ $breach ->
    [yes] ; a breach that was found went to the text’s own procedure
   *[no] { "" }
}.
