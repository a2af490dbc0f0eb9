outside-no-such-path = il n’existe ni dossier ni fichier de ce nom, ni scénario dans la bibliothèque ({ $known }).
outside-unreadable = lecture impossible : { $why }.
outside-too-large = le fichier compte { $size } octets et le maximum est de { $most } ; un profil en demande bien moins.
outside-no-profile = aucun profil ici ; il en faut deux ou plus, en JSON de NegoLog ou de GeniusWeb ou en XML de GENIUS.{ $others ->
    [0] { "" }
   *[other] { " " }Ne sont pas des profils : { $what }.
}
outside-folders-inside = aucun profil ici, mais des dossiers ; donnez ceux qui contiennent un domaine, comme { $inside }.
outside-one-profile = un seul profil ici ({ $file }) ; une négociation en demande deux ou plus.{ $others ->
    [0] { "" }
   *[other] { " " }Ne sont pas des profils : { $what }.
}
outside-several-forms = des profils sous deux formes, { $first } et { $second } ; n’en gardez qu’une dans le dossier.
outside-too-many-profiles = { $count } profils ; on lit { $most } parties au plus.
outside-broken-json = ce n’est pas du JSON : { $what } ; corrigez le fichier à cet endroit.
outside-twice = { QUOTE($name) } figure deux fois dans le même objet ; n’en gardez qu’un.
outside-not-text = cet octet n’est pas du texte en { $encoding } ; enregistrez le fichier en UTF-8.
outside-broken-xml = ce n’est pas du XML : { $what } ; corrigez le fichier à cet endroit.
outside-doctype = une déclaration de type de document peut cacher des entités ; elle est refusée, supprimez le <!DOCTYPE ...>.
outside-too-deep = l’imbrication dépasse { $most } niveaux, ce dont aucun profil n’a besoin.
outside-too-many = le fichier contient plus de { $most } éléments, ce dont aucun profil n’a besoin.
outside-unknown-form = ce n’est pas un profil d’une forme connue : on attend du JSON de NegoLog (issueWeights, issues) ou de GeniusWeb (LinearAdditiveUtilitySpace), ou du XML de GENIUS (utility_space).
outside-missing = il manque { $what }.
outside-not-an-object = { $what } doit être un objet de noms et de valeurs.
outside-not-a-number = { $what } vaut { $found } ; un nombre fini est attendu.
outside-negative = { $what } vaut { $found } ; il faut 0 ou plus.
outside-not-linear = cet espace d’utilité est de type { $kind } ; seuls les espaces additifs linéaires s’analysent.
outside-real-issue = l’enjeu { QUOTE($issue) } prend des nombres réels et n’a donc pas de liste d’issues ; rendez-le discret ou entier.
outside-unknown-kind = l’enjeu { QUOTE($issue) } est du genre { QUOTE($kind) } ; on connaît les enjeux discrets et entiers.
outside-unknown-evaluator = l’enjeu { QUOTE($issue) } a un évaluateur { QUOTE($kind) } ; un enjeu entier demande « linear », avec slope et offset.
outside-bad-range = l’enjeu { QUOTE($issue) } va de { $low } à { $high } ; le plus bas ne doit pas dépasser le plus haut, en { $most } pas au plus.
outside-no-options = l’enjeu { QUOTE($issue) } n’a aucune option ; il en faut au moins une.
outside-same-option = l’enjeu { QUOTE($issue) } cite deux fois l’option { QUOTE($option) } ; n’en gardez qu’une.
outside-same-issue = l’enjeu { QUOTE($issue) } figure deux fois ; n’en gardez qu’un.
outside-no-issues = le profil n’a aucun enjeu.
outside-no-weight = l’enjeu { QUOTE($issue) } n’a pas de poids ; ajoutez-le, 0 si la partie y est indifférente.
outside-no-value = l’option { QUOTE($option) } de l’enjeu { QUOTE($issue) } n’a pas de valeur ; ajoutez-la.
outside-no-weights-at-all = tous les poids sont nuls : la partie ne tient à rien ; donnez un poids à un enjeu au moins.
outside-indifferent = toutes les issues se valent pour { $party }, qui n’a donc ni pire ni meilleure ; corrigez ses poids ou valeurs.
outside-other-issues = ses enjeux ne sont pas ceux de { $other } : { $names } ; tous les profils doivent avoir les mêmes.
outside-other-options = l’enjeu { QUOTE($issue) } n’a pas les options qu’il a dans { $other } : { $names } ; tous les profils doivent avoir les mêmes.
outside-past-memory = { $count } issues possibles pour { $parties } parties dépassent ce qui s’énumère ({ $most }) ; fusionnez des options ou retirez un enjeu (le plus grand est { QUOTE($issue) }, avec { $options } options).
outside-scenario = le scénario ne peut pas être joué : { $what }
outside-no-instrument = le scénario n’a aucun instrument : il n’y a rien à négocier.
outside-weights-sum = { $file } : la somme des poids est { NUMBER($total, maximumFractionDigits: 6) } et non 1 ; les utilités brutes les gardent tels quels.
outside-weights-divided = { $file } : la somme des poids est { NUMBER($total, maximumFractionDigits: 6) } ; ils ont été divisés par elle.
outside-weights-equal = { $file } : il n’y a aucun poids, donc tous les enjeux comptent autant.
outside-weight-zero = { $file } : l’enjeu { QUOTE($issue) } n’a pas de poids et ne compte pas.
outside-option-twice = { $file } : l’enjeu { QUOTE($issue) } cite deux fois une option ; sa dernière valeur compte, comme dans GENIUS.
outside-discounted = { $file } : le facteur d’escompte { NUMBER($factor, maximumFractionDigits: 6) } est laissé de côté ; les utilités sont celles du premier instant.
outside-template-differs = { $file } : le fichier de domaine cite d’autres enjeux ou options que les profils, qui ont été suivis.
outside-above-best = { $path } : { $party } demande au moins { $reservation } et la meilleure issue lui vaut { $best } : elle ne peut rien signer.
outside-nothing-allowed = { $path } : { $party } ne peut rien signer : toute issue qui vaut son seuil franchit ses lignes rouges.
outside-empty-zone = { $path } : la zone d’accord est vide : aucune issue ne satisfait ensemble { LIST($parties) }.
outside-asks-less = { $party } demande { $fall } de moins
outside-accepts = { $party } accepte { QUOTE($option) } sur { QUOTE($issue) }
outside-zone-unknown = { $path } : aucune des issues supportées ne satisfait ensemble { LIST($parties) } ; on ne sait si une autre le fait.
outside-supported = { $path } : { $count } issues possibles pour { $parties } parties en laissent trop d’efficaces pour la mémoire ; les { $known } issues connues sont celles de l’enveloppe de la frontière, qu’atteignent des sommes pondérées d’utilités, et chaque point est la meilleure d’entre elles.
outside-coalitions-past-memory = { $path } : les coalitions de { $parties } parties sur { $count } issues possibles dépassent la mémoire ; { $most } parties au plus, sur des issues qui s’énumèrent.
outside-empty-zone-unless = { $path } : la zone d’accord est vide : aucune issue ne satisfait ensemble { LIST($parties) } ; elle s’ouvre si { LIST($ways, style: "or") }.
outside-together = { LIST($ways) }
