# Les sièges.

seat-taken = { $seat } : siège tenu par { $holder ->
    [mind] un acteur simulé
   *[person] une personne
}.
seat-left = { $seat } : le siège est vide.
handover-briefed = { handover-briefed.line } { $brief }
    .line = Note de passation pour { $seat }.
