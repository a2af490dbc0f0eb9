# Pourquoi une demande est refusée, et que faire ensuite.

refused-unknown-instrument = Ce texte n’existe pas dans cet exercice.
refused-not-open-yet = Ce texte sera sur la table à partir du tour { $turn }.
refused-not-party = Votre délégation n’est pas partie à ce texte. Vous pouvez conseiller, non déposer, voter ou signer.
refused-unknown-option = Ce n’est pas une des options de cette disposition.
refused-no-choices = Choisissez au moins une option pour ce paquet.
refused-same-package = Ce paquet est déjà sur la table. Acceptez-le ou changez une option.
refused-unknown-package = Ce paquet n’est pas sur la table.
refused-package-withdrawn = Ce paquet a été retiré.
refused-not-your-package = Seule la délégation qui a déposé un paquet peut le retirer.
refused-own-package = Votre délégation a déposé ce paquet : elle y est déjà favorable.
refused-private-package = Ce paquet a été déposé dans des échanges privés. Déposez-le d’abord en plénière.
refused-already-adopted = Ce texte est adopté. Il peut être paraphé et signé, plus modifié.
refused-not-adopted = Ce texte n’est pas encore adopté.
refused-not-signatory = Votre délégation n’est pas signataire de ce texte.
refused-already-initialled = Votre délégation a déjà paraphé ce texte.
refused-not-initialled = Paraphez le texte avant de le signer.
refused-already-signed = Votre délégation a déjà signé ce texte.
refused-package-lapsed = Ce paquet est tombé : son auteur en défend un autre. Déposez-le vous-même si vous voulez le reprendre.
refused-own-decision-open = Votre propre paquet sur ce texte fait l’objet d’une décision. Attendez qu’elle soit close, ou dites que l’un ou l’autre vous convient.
