# Pourquoi une réserve ou une déclaration est refusée, et que faire.

refused-declared-too-late = Votre délégation a signé ce texte. Les déclarations se font entre son adoption et sa propre signature.
refused-reservation-forbidden = Ce texte n’admet aucune réserve. Dites comment vous comprenez l’article dans une déclaration interprétative, ou ne signez pas.
refused-reservation-bilateral = Deux parties seulement signent ce texte : une réserve serait une proposition de renégocier. Déclarez comment vous comprenez l’article, ou ne signez pas.
refused-already-declared = Votre délégation a déjà déclaré cela au sujet de l’article. Retirez d’abord cette déclaration.
refused-unknown-declaration = Cette déclaration n’existe pas.
refused-declaration-withdrawn = Cette déclaration a été retirée.
refused-not-your-declaration = Seule la délégation qui a fait une déclaration peut la retirer.
refused-own-declaration = C’est la déclaration de votre propre délégation. Vous pouvez la retirer.
refused-already-objected = Votre délégation a déjà objecté à cette déclaration.
