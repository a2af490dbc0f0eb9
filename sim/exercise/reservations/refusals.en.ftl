# Why a reservation or a declaration is refused, and what to do next.

refused-declared-too-late = Your delegation has signed this text. Declarations are made between its adoption and one’s own signature.
refused-reservation-forbidden = This text admits no reservation. Say how you understand the article in an interpretative declaration, or do not sign.
refused-reservation-bilateral = Only two sign this text: a reservation would be a proposal to negotiate again. Declare how you understand the article, or do not sign.
refused-already-declared = Your delegation has declared this about the article already. Withdraw that first.
refused-unknown-declaration = There is no such declaration.
refused-declaration-withdrawn = This declaration has been withdrawn.
refused-not-your-declaration = Only the delegation that made a declaration can withdraw it.
refused-own-declaration = It is your own delegation’s declaration. You can withdraw it.
refused-already-objected = Your delegation has objected to this declaration already.
