# Pourquoi une demande est refusée, et que faire ensuite.

refused-unknown-obligation = Aucun texte en vigueur ne prévoit cette obligation. Choisissez-en une dans la liste.
refused-obligation-ended = Cette obligation est arrivée à son terme : plus rien n’est dû.
refused-not-your-obligation = Votre délégation ne doit pas cela. Seule celle qui le doit décide de l’exécuter ou non.
refused-already-ordered = Votre délégation a déjà donné cette instruction.
refused-not-owed-to-you = Cela n’est pas dû à votre délégation : elle ne peut s’en prévaloir. Parlez-en à ceux à qui c’est dû.
refused-already-disputed = Un différend sur cette obligation est déjà en cours. Attendez-en l’issue.
refused-no-dispute-clause = Ce texte ne règle pas les différends : vous pouvez protester, ou négocier.
refused-no-breach-found = Le suivi n’a constaté aucun manquement à cette obligation : rien ne peut être suspendu de ce fait.
refused-nothing-to-suspend = Le texte ne permet de suspendre rien de ce fait, ou cela l’est déjà.
