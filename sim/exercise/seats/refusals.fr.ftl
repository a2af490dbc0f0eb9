# Pourquoi une demande est refusée, et que faire ensuite.

refused-unknown-seat = Ce siège n’existe pas dans cet exercice.
refused-seat-taken = Ce siège est déjà occupé. Choisissez-en un autre ou demandez au formateur.
refused-seat-empty = Personne n’occupe ce siège.
refused-seat-held = Un étudiant occupe ce siège. Demandez-lui de le quitter ou confiez-le d’abord à un acteur simulé.
refused-no-such-mind = Cet acteur simulé n’existe pas. Choisissez novice, praticien ou expert.
refused-already-mind = Un acteur simulé occupe déjà ce siège.
refused-coach-so-already = C’est déjà le cas.
