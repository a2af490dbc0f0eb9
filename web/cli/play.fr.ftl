# Ce qu’imprime `plenipo play`.

play-no-seat = aucun siège { QUOTE($found) } ; il y a { LIST($seats) }
play-no-log = le journal ne peut pas être écrit dans { $file } : { $why }
play-in-force = En vigueur : { LIST($texts) }.
play-nothing-in-force = En vigueur : rien.
play-gains = Points sur 100 gagnés par rapport à l’absence d’accord :
play-gain = { SIGNED($gain, minimumFractionDigits: 1, maximumFractionDigits: 1) }
play-not-done = L’exercice a refusé :
play-act-not-done = ligne { NUMBER($line, useGrouping: 0) }, tour { $turn }, minute { $minute }, { $do } : { $why }
play-no-article = aucun article n’est seul à s’appeler { QUOTE($found) } ; il y a { $known }
