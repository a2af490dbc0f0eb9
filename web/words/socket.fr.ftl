# Réponses de la connexion.
socket-fault = Une erreur s’est produite sur le serveur ; elle a été notée. Rien n’est perdu ; réessayez.
socket-closed = Vous n’êtes plus connecté, ou n’occupez plus ce siège. Reconnectez-vous ou rejoignez à nouveau ; rien n’est perdu.
