# Why a level of B1.3 is proposed: conducting talks.

mandate-discipline = { $acts ->
    [one] The one binding act stayed within the mandate
   *[other] All { $acts } binding acts stayed within the mandate
}{ $widened ->
    [yes] , widened beforehand at the candidate’s request
   *[no] { "" }
}.
    .beyond = { $acts ->
        [one] { $acts } act
       *[other] { $acts } acts
    } beyond the mandate, ad referendum, { $approved ->
        [yes] approved by those who give the mandate afterwards
       *[no] never approved by those who give the mandate
    }.
interests-asked = { $questions ->
    [one] { $questions } question
   *[other] { $questions } questions
} about interests; { $packages ->
    [one] { $packages } later package touches
   *[other] { $packages } later packages touch
} what was asked.
    .none = { $messages } messages, none of them marked as a question about the others’ interests.
options-across-issues = { $packages ->
    [one] { $packages } package
   *[other] { $packages } packages
} tabled, { $rich } over three issues or more, { $explained } explained{ $adopted ->
    [yes] , one adopted
   *[no] { "" }
}.
joint-gain = The agreement is worth { $points ->
    [one] { SIGNED($points) } point
   *[other] { SIGNED($points) } points
} to the delegation above no deal, leaves { $losers ->
    [0] no party
    [one] { $losers } party
   *[other] { $losers } parties
} worse off, and reaches { $share }% of the joint gain that was possible.
    .none = The exercise ended without any agreement in force for this delegation.
