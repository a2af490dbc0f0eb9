# Pourquoi une remarque est refusée, et que faire.

refused-remark-not-party = Seuls ceux qui négocient ce texte font des remarques sur ses articles. Dites-le dans les pourparlers.
refused-unknown-provision = Ce texte n’a pas cet article.
refused-too-many-remarks = Votre siège a déjà fait { $most } remarques sur cet article pendant ce tour. Dites le reste dans les pourparlers, ou attendez le tour suivant.
