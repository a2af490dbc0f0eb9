# Les attestations numériques : ce qu’elles disent de la décision d’un jury, et pourquoi il n’y en a pas.

badge-result = Résultat
badge-evidence = Décision du jury
badge-narrative = Validé par le jury lors de la session { $session }, le { DAY($at) }. SHA-256 du procès-verbal qui l’établit : { $hash }. Le certificateur conserve ce procès-verbal et le montre au titulaire.
badge-narrative-entered = Validé par un jury tenu ailleurs, lors de la session { $session }, le { DAY($at) }, d’après la saisie du procès-verbal par le certificateur. SHA-256 de la saisie : { $hash }. Le certificateur conserve cette inscription et la montre au titulaire.
badge-not-validated = Aucun jury n’a validé { $block } : il n’y en a donc pas d’attestation numérique.
clr-name = Relevé d’acquis : { $title }
clr-criteria = Tous les blocs communs et l’option du parcours du candidat, chacun validé par un jury ; rien ne compense un bloc.
clr-nothing = Aucun jury n’a validé de bloc : il n’y a pas de relevé à délivrer.
