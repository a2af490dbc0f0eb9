# Les sièges.

seat-taken = { $seat } : siège tenu par { $holder ->
    [mind] un acteur simulé
   *[person] une personne
}.
seat-left = { $seat } : le siège est vide.
coach-allowed = Chaque siège peut désormais recevoir les questions d’un répétiteur.
coach-withdrawn = Le répétiteur a été retiré.
handover-briefed = { handover-briefed.line } { $brief }
    .line = Note de passation pour { $seat }.

# Les métiers des sièges.

profession-defence-security-officer = Chargé ou chargée de défense et de sécurité
profession-european-affairs-officer = Chargé ou chargée d’affaires et de projets européens
profession-european-programmes-officer = Chargé ou chargée de programmes européens
profession-foresight-officer = Chargé ou chargée de prospective
profession-geopolitical-analyst = Analyste géopolitique
profession-international-relations-officer = Chargé ou chargée de mission en relations internationales
profession-protection-officer = Chargé ou chargée de protection
profession-vice-consul = Vice-consul ou vice-consule
