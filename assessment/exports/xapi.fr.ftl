# Ce qu’un candidat a fait, tel qu’un entrepôt de traces d’apprentissage le montre.

xapi-commented = a dit
xapi-responded = a répondu
xapi-shared = a déposé
xapi-interacted = a agi
xapi-scored = a été évalué sur
