# Ce qui a été compris d’un message, dit à qui l’écrit et en ligne de commande.

understood-question-interests = Question sur les intérêts
understood-question-fact = Question de fait
understood-offer = Offre
understood-conditional-offer = Offre conditionnelle
understood-demand = Demande
understood-commitment = Engagement
understood-warning = Mise en garde
understood-threat = Menace
understood-refusal = Refus
understood-acceptance = Acceptation
understood-apology = Excuses
understood-thanks = Remerciements
understood-greeting = Salutations
understood-procedure = Procédure
understood-statement = Déclaration
understood-unclear = Non compris
understood-side = { $issue } : { $option }
understood-trade = { $give } contre { $ask }
understood-line = { $intent } · { $rest }
understood-package = ensemble { $letter }
