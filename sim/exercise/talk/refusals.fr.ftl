# Pourquoi une demande est refusée, et que faire ensuite.

refused-unknown-channel = Vous ne participez pas à ces échanges.
refused-channel-members = Choisissez au moins un autre siège pour ces échanges.
refused-channel-exists = Ces échanges existent déjà. Ouvrez-les depuis la liste.
