## A treaty as a document to keep: its testimonium, its signatures, its marks.

treaty-region = GB
treaty-article = Article
treaty-draft = Draft
treaty-drafted = Drafted by the Parties in { $tongue }; the text in that language is authentic.
treaty-in-force = This text is in force.
treaty-signature = Signature
treaty-for = For { THE($actor) }
treaty-witness = IN WITNESS WHEREOF the undersigned, being duly authorised, have signed this instrument.
treaty-done = Done{ $placed ->
    [yes] {" "}{ $place }
   *[no] {""}
}{ $dated ->
    [yes] {" "}on day { $day } of the talks
   *[no] {""}
}, in { $originals ->
    [one] one original
    [2] two originals
    [3] three originals
    [4] four originals
    [5] five originals
   *[other] { $originals } originals
}, in { LIST($tongues) }{ $texts ->
    [one] {""}
    [2] , both texts being equally authentic
   *[other] , all texts being equally authentic
}.
treaty-declared = Declarations and reservations
treaty-objection = { CAP(THE($actor)) } objects:
treaty-statement = { CAP(THE($actor)) }, { $form ->
    [reservation] reservation to
   *[interpretation] interpretative declaration on
} Article { $number }:
