# Le guide des premières minutes, le répétiteur, et la porte qui en parle.

first-steps = Premiers pas
leave-the-guide = Quitter le guide
mute-coach = Plus de conseils
show-me = Montrer
skip-this-step = Passer
step-ask = Demandez ce qu’il leur faut
step-ask-do = Écrivez aux autres : « Qu’est-ce qui compte le plus pour vous ? », avec vos mots. Puis envoyez.
step-ask-why = Une position dit ce qu’ils veulent. Le besoin qui est derrière est ce avec quoi l’on échange.
step-brief = Ouvrez vos instructions
step-brief-do = Ouvrez-les sur le bureau et lisez-les jusqu’au bout : deux minutes.
step-brief-why = Ce que vous voulez, ce que vous pouvez signer et ce qui n’est connu que de vous.
step-capital = Consultez votre capitale
step-capital-do = Choisissez l’option qu’ils veulent et que vous ne pouvez pas signer, dites ce qu’elle rapporterait et envoyez. Continuez à parler : la réponse prend quelques minutes.
step-capital-why = Ce qu’il leur faut peut dépasser votre mandat. Ceux qui vous envoient peuvent le permettre ; personne d’autre.
step-number-of-count = Étape { $number } sur { $count }.
step-sign = Acceptez, paraphez, signez
step-sign-accept = Un paquet déposé entre dans votre mandat et ne vaut pas moins que l’absence d’accord. Acceptez-le ou amendez-le pour obtenir plus.
step-sign-initial = Le texte est adopté. Paraphez-le.
step-sign-sign = Signez maintenant. Le texte engage quand tous ceux qui le doivent ont signé.
step-sign-wait = Regardez ce qu’ils déposent et répondez-y. Si votre capitale a permis quelque chose, déposez un paquet qui le contient.
step-sign-why = Accepté par tous, un paquet devient le texte. Le paraphe atteste que c’est bien ce texte ; la signature engage.
step-table = Déposez un paquet
step-table-do = Choisissez une option par article, d’abord parmi celles que vous pouvez signer, puis déposez.
step-table-why = Réglez tous les points ensemble : cédez là où cela vous coûte peu, prenez là où cela vaut beaucoup.
understood = Compris
