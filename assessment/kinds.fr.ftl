# Les types de preuves.

kind-message = Message
kind-package = Paquet
kind-provision = Disposition
kind-vote = Vote
kind-mandate = Mandat
kind-signature = Signature
kind-act = Acte
kind-document = Document
kind-signoff = Visa
kind-task = Tâche
kind-inject = Événement injecté
kind-situation = Situation
kind-outcome = Résultat
kind-observation = Note d’observation
kind-seat = Siège
