# Les conseils du répétiteur : une question ou une remarque sur ce qu’a fait le joueur, jamais ce qu’il faut accepter.

late = { $minutes ->
    [one] Il reste une minute
   *[other] Il reste { $minutes } minutes
} et { QUOTE($text) } n’est pas adopté. Quel paquet déposé tous pourraient-ils signer ? Il faut ensuite deux étapes pour signer.
initial = Le texte { QUOTE($text) } est adopté. Relisez-le et paraphez-le : sans paraphes, nul ne peut signer.
sign = Vous avez paraphé { QUOTE($text) }. Le texte engage quand tous ont signé : vous pouvez signer maintenant.
question = { $seat } vous a posé une question il y a { $minutes ->
    [one] une minute
   *[other] { $minutes } minutes
} et n’a pas eu de réponse. Que pouvez-vous dire sans livrer votre limite ?
unasked = Vous avez déposé { $count ->
    [one] un paquet
   *[other] { $count } paquets
} sans demander à personne ce qu’il lui faut. Que devraient-ils pouvoir montrer chez eux ?
beyond = Le paquet { $package } sort de votre mandat : { QUOTE($option) } pour { QUOTE($issue) }. Consultez { THE($home) } avant qu’on vous prenne au mot.
poor = Le paquet { $package } vaut { $worth } pour vous, et l’absence d’accord { $none }. Que faudrait-il y changer pour qu’il vaille mieux que de partir ?
ask = { CAP(THE($actor)) } { COUNT($actor) ->
    [one] veut
   *[other] veulent
} { QUOTE($option) } pour { QUOTE($issue) }, et vous ne pouvez pas encore y consentir. Consulterez-vous { THE($home) }, et contre quoi ?
granted = { CAP(THE($home)) } permet désormais { QUOTE($option) } pour { QUOTE($issue) }. Les autres l’ignorent. Dans quel paquet cela vous rapporte-t-il quelque chose ?
answer = { CAP(THE($actor)) } { COUNT($actor) ->
    [one] attend
   *[other] attendent
} depuis { $minutes ->
    [one] une minute
   *[other] { $minutes } minutes
} un mot sur le paquet { $package }. Acceptez-le, rejetez-le en disant pourquoi, ou amendez le point qui vous arrête.
word = Vous avez donné votre parole sur { QUOTE($option) } pour { QUOTE($issue) } ; le paquet { $package } dit autre chose. Dites pourquoi avant qu’on le remarque.
due = { QUOTE($due) } est attendu dans { $minutes ->
    [one] une minute
   *[other] { $minutes } minutes
}. Deux lignes honnêtes à temps valent mieux qu’une page trop tard.
silence = Personne ne vous a entendu depuis { $minutes ->
    [one] une minute
   *[other] { $minutes } minutes
}. Une question ne coûte rien : à qui la poseriez-vous, et laquelle ?
