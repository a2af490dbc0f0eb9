# Pourquoi un niveau est proposé pour B3.1c : les rôles et les suppléances.

roles-named = { $roles ->
    [0] Rien ne dit qui décide ni qui agit
    [one] Une entrée dit qui décide ou qui agit
   *[other] { $roles } entrées disent qui décide ou qui agit
}{ $covered ->
    [0] , et aucune qui supplée
    [one] , et une dit qui supplée
   *[other] , et { $covered } disent qui supplée
}{ $relieved ->
    [yes] { "\u00A0" }; la suppléance a été exercée pendant qu’un siège était vacant
   *[no] { "" }
}.
