# Ce que partagent les phrases de tous les sujets : comment les choses sont nommées et enchaînées.

control-seat = La direction de l’exercice
nobody = personne en particulier

ad-referendum = { $authority ->
    [ad-referendum] , ad referendum
   *[mandate] { "" }
}
choice = { $issue } : { $option }
joined = { $first } ; { $rest }
and-then = { $line } : { $rest }
change = { $name } { $was } → { $now }
change-none = aucun effet assez grand pour paraître
figure = { $value }
