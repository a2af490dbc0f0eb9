# L’horloge.

exercise-started = L’exercice commence.
exercise-paused = L’exercice est suspendu.
exercise-resumed = L’exercice reprend.
exercise-ended = L’exercice prend fin.
turn-began = Le tour { $turn } commence, jour { $day }.
turn-extended = Le tour { $turn } est prolongé.
turn-ended = Le tour { $turn } prend fin.
days-passed = Après les pourparlers : jour { $day }.
gap-closed = L’exercice n’a pas pu se jouer pendant { $minutes ->
    [0] { $seconds } s
   *[other] { $minutes } min
}. Le temps reprend où il s’était arrêté ; chaque échéance garde le délai qui lui restait, et une minute au moins.
time-lent = Une seule personne joue ({ $seat }) : elle tient le temps.
pace-set = Les acteurs simulés prennent { $pace ->
    [slower] plus de temps
    [faster] moins de temps
   *[as-is] leur temps habituel
}.
ready-declared = { $seat } n’attend plus que le tour suivant.
ready-withdrawn = { $seat } demande encore du temps.
readiness-ruled = { $allowed ->
    [yes] Un tour prend fin dès que tout le monde y est prêt.
   *[no] Un tour ne prend fin qu’à son heure.
}
closing-called = { $seat_given ->
    [yes] { $seat }
   *[no] Le secrétariat
} clôt le dépôt des paquets : le temps qui reste sert à répondre, à parapher et à signer.
