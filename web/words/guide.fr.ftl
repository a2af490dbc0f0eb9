# Le guide des premières minutes, le répétiteur, et la porte qui en parle.

first-steps = Premiers pas
leave-the-guide = Quitter le guide
meaning-indicators = Des chiffres du monde. La ligne est leur cours, le nombre leur niveau présent, et l’écart celui du dernier jour. Ce qui est convenu et fait les fait bouger.
meaning-ladder = Jusqu’où une crise est montée, de 0 (relations normales) à 10. Chaque acte a son échelon ; on en monte un sans peine, on en redescend deux lentement.
meaning-tension = La tension entre vous, de 0 à 10. Les actes hostiles et certaines nouvelles la font monter, les gestes amicaux la font baisser ; elle se rétablit d’elle-même quand nul n’agit.
meaning-to-you = Points sur 100 que cette option ajoute à un paquet, d’après vos instructions. Les points d’un paquet sont la somme de ses options, avec ce que certaines ajoutent ensemble.
meaning-trust = Ce qu’ils croient de votre parole, de 0 à 1, et après ± l’incertitude. Elle part de 0,50, au milieu, et bouge avec les actes, les excuses, les menaces, les paroles tenues ou non.
meaning-weight = La part de vos 100 points qui dépend de cet article. Cédez là où elle est petite, prenez là où elle est grande.
meaning-worth = Sur 100. Le premier repère est ce que vous avez sans accord : un paquet qui vaut moins est pire que de partir. Le second est ce qu’espère votre délégation, et que nul ne lui promet. Hachuré : au-delà de votre mandat.
mute-coach = Plus de conseils
show-me = Montrer
skip-this-step = Passer
step-ask = Demandez ce qu’il leur faut
step-ask-do = Écrivez aux autres : « Qu’est-ce qui compte le plus pour vous ? », avec vos mots. Puis envoyez.
step-ask-why = Une position dit ce qu’ils veulent. Le besoin qui est derrière est ce avec quoi l’on échange.
step-brief = Ouvrez vos instructions
step-brief-do = Ouvrez-les sur le bureau, lisez-les jusqu’au bout et refermez-les : deux minutes.
step-brief-why = Ce que vous voulez, ce que vous pouvez signer et ce qui n’est connu que de vous.
step-capital = Consultez votre capitale
step-capital-do = Choisissez l’option qu’ils veulent et que vous ne pouvez pas signer, dites ce qu’elle vous rapporterait et envoyez. La réponse vient d’elle-même ; continuez à parler.
step-capital-wait = Attendez qu’ils aient déposé un paquet : ce qu’il contient au-delà de votre mandat est ce qu’il faut demander.
step-capital-why = Ce qu’il leur faut peut dépasser votre mandat. Ceux qui vous envoient peuvent le permettre ; personne d’autre.
step-number-of-count = Étape { $number } sur { $count }.
step-sign = Acceptez, paraphez, signez
step-sign-accept = Le paquet { $letter } entre dans votre mandat et ne vaut pas moins que l’absence d’accord. Acceptez-le ou amendez-le pour obtenir plus.
step-sign-accept-late = Il reste peu de temps, et il faut encore parapher et signer. Le paquet { $letter } entre dans votre mandat et ne vaut pas moins que l’absence d’accord : acceptez-le maintenant.
step-sign-amend = Votre paquet { $letter } a été rejeté ; la raison figure au-dessous. Amendez-le : choisissez une autre option à l’article qui compte le moins pour vous, puis déposez.
step-sign-amend-late = Il reste peu de temps et votre paquet { $letter } a été rejeté. Amendez-le maintenant : cédez à l’article qui compte le moins pour vous, puis déposez.
step-sign-ask = { $kind ->
    [state] Le texte est adopté et dépasse votre mandat. Demandez à votre capitale ce qui lui manque : sans son accord, vous ne pouvez pas signer.
   *[other] Le texte est adopté et dépasse votre mandat. Demandez à ceux qui vous envoient ce qui lui manque : sans leur accord, vous ne pouvez pas signer.
}
step-sign-asked = Attendez la réponse à ce que vous avez demandé chez vous : elle vient d’elle-même. Lisez pendant ce temps ce qu’ils déposent ; une question ne coûte rien.
step-sign-call = Vous acceptez le paquet { $letter }, et vous n’êtes pas seul. Mettez-le aux voix.
step-sign-initial = Le texte est adopté. Paraphez-le.
step-sign-offer = Déposez un paquet qui la contient.
step-sign-sign = Signez maintenant. Le texte engage quand tous ceux qui le doivent ont signé.
step-sign-vote = Un vote est ouvert sur le paquet { $letter }. Lisez-le, puis votez.
step-sign-vote-no = Un vote est ouvert sur le paquet { $letter }. Il dépasse votre mandat ou vaut moins que l’absence d’accord : votez non.
step-sign-vote-yes = Un vote est ouvert sur le paquet { $letter }. Il entre dans votre mandat et ne vaut pas moins que l’absence d’accord : votez oui.
step-sign-wait = Attendez ce qu’ils disent de votre paquet et ce qu’ils déposent : vous lirez ici ce que vous pouvez faire.
step-sign-why = Accepté par tous, un paquet devient le texte. Le paraphe atteste que c’est bien ce texte ; la signature engage.
step-signed = Vous avez signé.
step-signed-then = Dès que chacun l’aura fait, le texte engage. Le temps qui reste est à vous : continuez à parler, ou mettez fin au tour. Après le dernier, votre débriefing s’ouvre.
step-table = Déposez un paquet à vous
step-table-do = Choisissez une option par article : la meilleure là où l’enjeu est le plus grand pour vous, un cran de moins ailleurs. Puis déposez.
step-table-why = Réglez tous les points ensemble : cédez là où cela vous coûte peu, prenez là où cela vaut beaucoup.
understood = Compris
