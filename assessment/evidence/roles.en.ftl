# Why a level of B3.1c is proposed: roles and substitutes.

roles-named = { $roles ->
    [0] Nobody is named who decides or acts
    [one] One entry says who decides or acts
   *[other] { $roles } entries say who decides or acts
}{ $covered ->
    [0] , and none who stands in
    [one] , and one who stands in for them
   *[other] , and { $covered } who stands in for them
}{ $relieved ->
    [yes] ; the substitute acted while a seat stood empty
   *[no] { "" }
}.
