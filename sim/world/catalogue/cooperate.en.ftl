# Acts of cooperation: the name, when it serves, and what law it rests on.

catalogue-praise = Praise or endorse
    .done = praises { THE($target) }
    .when = To reward a step you want repeated, at no other cost.
    .basis = Free; no legal effect of its own.

catalogue-recognise = Recognise a state or government
    .done = recognises { THE($target) }
    .when = When the gain of dealing officially outweighs the offence to those who refuse it.
    .basis = Discretionary; Montevideo Convention (1933) Arts. 6-7.

catalogue-apologise = Apologise
    .done = apologises to { THE($target) }
    .when = When the fault is known and the apology will close the matter rather than open a claim.
    .basis = Satisfaction: Articles on State Responsibility (2001) Art. 37(2).
    .basis-other = No form required; ask first whether a court could take it for an admission.

catalogue-sign-agreement = Sign a formal agreement
    .done = signs an agreement with { THE($target) }
    .when = When text, authority and a way to verify are all in hand.
    .basis = VCLT Arts. 7 (full powers), 11-15 (consent to be bound) and 18 (pending ratification).
    .basis-other = The law that the parties choose for their agreement; it is no treaty.
    .basis-organisation = Vienna Convention of 1986 on treaties of organisations, Arts. 6 and 7.
    .basis-armed-group = Common Article 3 of the Geneva Conventions: special agreements between the parties to a conflict.

catalogue-economic-cooperation = Launch economic cooperation
    .done = launches economic cooperation with { THE($target) }
    .when = To give both sides something to lose from a quarrel.
    .basis = Bilateral agreement; preferences must fit GATT Arts. I and XXIV.
    .basis-other = A contract or an agreement between authorities, under the law that they choose.

catalogue-military-cooperation = Cooperate militarily
    .done = agrees on military cooperation with { THE($target) }
    .when = To reassure a partner, knowing that a third party may read it as directed at them.
    .basis = Consent of the host and a status-of-forces agreement; UN Charter Arts. 51-52.
    .basis-other = Consent of whoever controls the ground; no law exempts it from answering for what its partners do.

catalogue-invite-observers = Invite observers to an exercise
    .done = invites observers { OF($target) } to an exercise
    .when = As a confidence-building measure, to show that an exercise is only that.
    .basis = OSCE Vienna Document 2011, chapters V (notification) and VI (observation), or an equivalent text.

catalogue-share-intelligence = Share intelligence
    .done = shares intelligence with { THE($target) }
    .when = When a partner must see what you see, and the source can bear it.
    .basis = Agreement on protection of classified information; originator’s consent.

catalogue-share-cyber-information = Share cyber threat information
    .done = shares information on cyber threats with { THE($target) }
    .when = As soon as indicators can stop the same attack elsewhere.
    .basis = UN norms of responsible state behaviour (A/70/174, 13(d)); in the EU, NIS2 Art. 29.

catalogue-notify-planned-measures = Notify planned measures
    .done = notifies { THE($target) } of measures that are planned
    .when = Before works or operations that may affect a neighbour, with the data to judge them.
    .basis = UN Watercourses Convention (1997) Arts. 11-13; custom (ICJ, Pulp Mills, 2010).
    .basis-other = Good faith among those who share a road, a river or a border.

catalogue-economic-aid = Provide economic aid
    .done = gives economic aid to { THE($target) }
    .when = To help a partner carry the cost of a choice, with terms both can defend.
    .basis = Financing agreement; OECD-DAC rules where counted as official development assistance.

catalogue-deploy-peacekeepers = Deploy peacekeepers
    .done = deploys peacekeepers at the side { OF($target) }
    .when = When there is a peace to keep, consent to be there and a mandate that can be carried out.
    .basis = Security Council mandate (UN Charter ch. VI or VII); consent of the host.
    .basis-organisation = Its mandate and the consent of the host; for enforcement, UN Charter Art. 53.
