# Les fichiers pour d’autres programmes : leurs noms sur les pages, et pourquoi l’un d’eux n’est pas produit.

leaving-refused = Ce fichier n’a pas été produit
leaving-home = Vers l’accueil
leaving-credentials = Pour d’autres programmes
leaving-credentials-hint = Signés par ce site. Un badge ne désigne son titulaire que par une empreinte.
leaving-badge = Badge { $block }
leaving-record = Relevé d’acquis (CLR)
leaving-dossier = Dossier de preuves, { $title }
leaving-dossier-block = Preuves
leaving-statements = xAPI
leaving-feed = Transmission à la Caisse des Dépôts
leaving-feed-hint = Les certifications complètes, en XML vérifié par le schéma du certificateur ; celles décidées à partir de ce jour, ou toutes.
leaving-since = Décidées à partir du
leaving-make = Produire le fichier
leaving-no-date = { QUOTE($value) } n’est pas une date. Choisissez-en une, ou laissez le champ vide pour toutes.
