# Réponses de la connexion.
socket-fault = Une erreur s’est produite sur le serveur ; elle a été notée. Rien n’est perdu ; réessayez.
socket-closed = Vous n’êtes plus connecté, ou n’occupez plus ce siège. Reconnectez-vous ou rejoignez à nouveau ; rien n’est perdu.
socket-freed = L’instructeur a libéré ce siège. Ce que vous avez fait reste dans l’exercice.
socket-left = Vous avez quitté ce siège. Ce que vous avez fait reste dans l’exercice.
socket-moved = Un autre siège vous a été attribué dans cet exercice.
socket-relieved = L’instructeur a confié ce siège à un acteur simulé. Vous êtes de nouveau en attente, et ce que vous avez fait reste dans l’exercice.
