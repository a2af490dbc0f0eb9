# Pourquoi une demande est refusée, et que faire ensuite.

refused-beyond-mandate = Votre mandat ne couvre pas { $what }. Consultez { THE($home) }, modifiez, ou engagez-vous ad referendum : { THE($home) } devra approuver avant la signature.
refused-cannot-sign-beyond = Votre mandat ne couvre pas { $what }. Vous ne pouvez pas signer avant l’accord { OF($home) }.
refused-inside-mandate = Votre mandat couvre déjà cette option. Inutile de demander.
refused-already-asked = Vous l’avez déjà demandé ; la réponse { OF($home) } est en route.
option-named = { QUOTE($option) } ({ $issue })
refused-price-unpaid = { CAP(THE($home)) } a autorisé { $what } à un prix qui n’est pas payé ici : { LIST($price, style: "or") }. Redemandez, modifiez, ou poursuivez ad referendum.
