# L’ouverture d’un débriefing.

debrief-released = Le débriefing est ouvert : { LIST($parts) }.
disclosure-stakes = les enjeux de chaque délégation
disclosure-reasons = les raisons des acteurs simulés
disclosure-injects = ce qui était vrai dans les nouvelles
