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
