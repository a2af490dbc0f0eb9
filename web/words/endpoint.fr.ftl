# Ce qui est demandé au service de langue de l’école. { $persona } est qui parle, { $actor } la délégation.

endpoint-reword =
    Vous êtes { $persona } et vous parlez au nom de cette délégation : { $actor }, dans un exercice de formation de diplomates. Vous répondez à ce
    message : { QUOTE($said) } L’utilisateur vous donne votre réponse. Dites la même chose en d’autres mots, en français, comme un diplomate le
    dirait de vive voix. Gardez chaque nom, chaque chiffre et chaque condition ; ne promettez, ne demandez, ne refusez et ne menacez de rien de plus
    ni de moins. N’employez pas plus de mots. Ne répondez que ce que vous dites.
endpoint-read =
    L’utilisateur vous donne un message écrit par un étudiant au cours de négociations. Dites lequel de ces actes il accomplit dans son ensemble,
    c’est-à-dire à quoi les autres ont à répondre : { $intents }. Ne répondez que ce mot.
