# Pourquoi une demande est refusée, et que faire ensuite.

refused-not-started = L’exercice n’a pas commencé. Lisez vos instructions ; le formateur l’ouvrira.
refused-paused = L’exercice est suspendu. Ce que vous avez écrit est conservé ; envoyez-le à la reprise.
refused-ended = L’exercice est terminé. Tout reste lisible ici, mais plus rien ne peut être ajouté.
refused-control-only = Seul le formateur peut faire cela.
refused-no-power = Votre siège ne le permet pas. Dans votre délégation, c’est possible pour : { $who }.
refused-no-power-none = Personne dans votre délégation n’a ce pouvoir.
refused-empty = Écrivez d’abord quelque chose.
refused-too-long = C’est trop long : { $length } caractères, { $limit } au plus. Raccourcissez ; rien n’est perdu.
refused-unknown-reference = Ce à quoi vous vous référez ne figure pas parmi ce que vous avez vu. Choisissez-le dans la liste.
refused-too-fast = Vous envoyez plus vite qu’on ne peut lire. Attendez { $seconds ->
    [one] { $seconds } seconde
   *[other] { $seconds } secondes
} ; rien n’est perdu.
refused-malformed = Le serveur n’a pas pu lire ceci : { $what }. Rechargez la page ; ce que vous avez écrit est conservé.
refused-not-yours = Ceci ne vous est pas accessible.
refused-state-moved = D’autres ont agi au même moment. Vérifiez et recommencez si cela vaut toujours.
refused-practices-full = Trop d’entraînements se jouent d’ici en ce moment. Le vôtre est conservé ; rouvrez cette page dans quelques minutes.
