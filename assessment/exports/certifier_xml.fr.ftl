# Pourquoi une transmission à la Caisse des Dépôts n’est pas produite.

feed-not-configured = Les réglages du certificateur ne donnent ni enregistrement ni identifiants pour la Caisse des Dépôts (« feed »), ou l’un des deux manque. Ajoutez-les.
feed-no-schema = Le schéma { QUOTE($file) } est introuvable. Placez le XSD remis au certificateur à côté de ses réglages ; sans lui, rien n’est transmis.
feed-bad-schema = Le schéma ne peut être lu : { $why }. Redemandez le XSD.
feed-nobody = Aucune certification complète n’attend d’être transmise.
feed-not-full = { $id } : la certification n’est pas complète ; les blocs seuls ne sont pas transmis.
feed-no-civil-status = { $id } : l’état civil manque. Saisissez-le dans le dossier du candidat.
feed-not-in-force = { $id } : la décision a été prise alors que { $code } n’était pas enregistrée. Corrigez les dates de l’enregistrement, ou retirez cette certification.
feed-twice = Deux certifications portent le même identifiant.
feed-too-long = { QUOTE($value) } dépasse les { $most } caractères permis pour { $name }. Abrégez dans le dossier du candidat.
feed-refused = Le schéma refuse la ligne { $line } : { $why }
