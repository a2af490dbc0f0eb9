obligation-twice = { QUOTE($found) } nomme déjà une obligation { OF($other) }. Donnez un autre nom à celle-ci ; seules les options d’une même question peuvent partager un nom.
owes-itself = { QUOTE($actor) } ne peut se devoir cela à lui-même. Nommez ceux à qui c’est dû.
never-due = La première échéance vient après { $after ->
    [one] { $after } jour
   *[other] { $after } jours
}, la fin après { $until } : elle n’échoit jamais. Corrigez l’un ou l’autre.
gauge-unread = La vérification par indicateur demande « gauge » et une seule limite, « at_least » ou « at_most ».
gauge-unused = { QUOTE($means) } ne lit aucun indicateur. Écrivez « means: gauge », ou retirez « gauge », « at_least » et « at_most ».
sample-too-large = Il y a { $items ->
    [one] { $items } élément
   *[other] { $items } éléments
} : on ne peut en examiner ni en trouver de mauvais davantage. Corrigez « items », « sample » ou « amiss ».
suspends-itself = Un manquement à { QUOTE($obligation) } ne peut suspendre { QUOTE($obligation) }. Nommez ce qui est dû en retour.
automatic-nothing = Rien ne tombe de soi-même, car « suspends » ne nomme rien. Nommez une obligation, ou retirez ceci.
change-without-gauge = « indicator » et « change » vont ensemble : quel indicateur bouge, et de combien.
act-without-target = { QUOTE($act) } ne vise personne : il ne peut répondre à un manquement. Choisissez un acte qui vise un acteur.
not-owed = { QUOTE($actor) } ne doit pas { QUOTE($obligation) } : il ne peut être tenté de l’enfreindre. Placez ceci chez qui la doit.
