# Pourquoi une demande est refusée, et que faire ensuite.

refused-unknown-act = Cet acte n’est pas à la portée de votre délégation.
refused-needs-target = Choisissez l’acteur auquel cet acte s’adresse.
refused-wrong-target = Cet acte ne peut pas s’adresser à cet acteur.
refused-wrong-kind-of-target = Un acte de cette sorte ne peut pas viser un acteur de ce type. Choisissez un autre acte, ou un autre destinataire.
refused-no-points = Cet acte coûte { $cost ->
    [one] { $cost } point
   *[other] { $cost } points
} ; il en reste { $left } à votre délégation pour ce tour.
