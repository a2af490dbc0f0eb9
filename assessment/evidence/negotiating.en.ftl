# Why a level of B1.3 is proposed: conducting talks.

mandate-discipline = { $acts ->
    [one] The one binding act stayed within the mandate
   *[other] All { $acts } binding acts stayed within the mandate
}{ $widened ->
    [yes] , which had been widened at the candidate’s request and was used
   *[no] { "" }
}.
    .beyond = { $acts ->
        [one] { $acts } act
       *[other] { $acts } acts
    } beyond the mandate, ad referendum, { $put ->
        [yes] put to those who give the mandate
       *[no] never put to those who give the mandate
    } and { $approved ->
        [yes] approved by them
       *[no] not approved by them
    }.
interests-asked = { $questions ->
    [one] { $questions } question
   *[other] { $questions } questions
} put to others, { $answered ->
    [0] none
   *[other] { $answered }
} answered; { $packages ->
    [one] { $packages } later package touches
   *[other] { $packages } later packages touch
} what was asked or answered.
    .none = In { $messages } messages to others, no question was found.
options-across-issues = { $packages ->
    [one] { $packages } package
   *[other] { $packages } packages
} tabled, { $rich } on several issues, { $giving } of them giving something up; { $explained } explained, { $accepted ->
    [yes] and accepted by another delegation
   *[no] none accepted by another delegation
}.
own-gain = By the delegation’s own mandate, what is in force is worth { $points ->
    [one] { SIGNED($points) } point
   *[other] { SIGNED($points) } points
} above no deal{ $lost ->
    [yes] , and trust with another party fell
   *[no] , and trust with the other parties held
}.
    .refused = An offer worth { $points ->
        [one] { SIGNED($points) } point
       *[other] { SIGNED($points) } points
    } above no deal, by the delegation’s own mandate, was refused, and the exercise ended without a text in force.
