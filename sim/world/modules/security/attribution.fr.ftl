# Ce que peut faire une victime, dans une liste de ce qui lui est ouvert.

measure-demarche = une démarche
measure-listing = des inscriptions sur une liste de sanctions
measure-countermeasure = des contre-mesures
measure-force = une réponse armée
