# Acts of protest and law: the name, when it serves, and what law it rests on.

catalogue-demand-policy-change = Demand a change of policy
    .done = demands a change of policy from { THE($target) }
    .when = When a request has been ignored and you are ready to say what follows a refusal.
    .basis = Call for cessation and notice of a claim: State Responsibility Arts. 30 and 43.
    .basis-other = No form required; say which rule is broken and what would mend it.

catalogue-denounce = Criticise or denounce
    .done = denounces the conduct { OF($target) }
    .when = To mark a line in public; it rarely changes the conduct criticised.
    .basis = Free between states; diplomats abroad must not interfere (VCDR Art. 41(1)).
    .basis-other = Free, within the law on defamation; it may cost access to those one speaks of.

catalogue-accuse = Accuse (public attribution)
    .done = accuses { THE($target) } in public
    .when = Only with evidence you can show: it is hard to take back.
    .basis = Attribution: State Responsibility Arts. 4-11; accusations should be substantiated (A/70/174, 28(f)).
    .basis-other = Free, within the law on defamation; an accusation should be substantiated.

catalogue-demarche = Make a formal demarche
    .done = makes a formal demarche to { THE($target) }
    .when = To complain or request at the ministry, on instructions, with a note left behind.
    .basis = Official business goes through the foreign ministry: VCDR Arts. 3(1)(c) and 41(2).
    .basis-organisation = Its constituent instrument, and the host agreement under which it has an interlocutor.

catalogue-summon-ambassador = Summon the ambassador
    .done = summons the ambassador { OF($target) }
    .when = To have a protest heard the same day, and seen to be made.
    .basis = Diplomatic practice; VCDR Arts. 3(1)(c) and 41(2).

catalogue-recall-ambassador = Recall the ambassador for consultations
    .done = recalls its ambassador to { THE($target) } for consultations
    .when = To show displeasure at the highest level short of a rupture; plan the way back first.
    .basis = Sovereign choice; the mission goes on under a chargé d’affaires (VCDR Art. 19).

catalogue-bring-case = Bring a case (ICJ, WTO, arbitration)
    .done = brings a case against { THE($target) }
    .when = When jurisdiction exists, time can be waited out and a ruling would be obeyed or useful.
    .basis = UN Charter Art. 36(3); ICJ Statute Art. 36; WTO Dispute Settlement Understanding Arts. 4 and 6.

catalogue-fact-finding = Launch a fact-finding mission
    .done = sends a fact-finding mission, with a view to { THE($target) }
    .when = When versions differ and a common set of facts would narrow the dispute.
    .basis = UN Charter Arts. 33-34; UNGA Res. 46/59; Watercourses Convention Art. 33(3)-(9).
    .basis-other = Consent of whoever controls the place; methods that can be shown.
    .basis-organisation = Its mandate and the consent of the host; UNGA Res. 46/59.

catalogue-reject-proposal = Reject a proposal
    .done = rejects a proposal { OF($target) }
    .when = When it crosses a red line: say which, and what would not.
    .basis = No duty to agree, but a duty to negotiate in good faith where one was accepted.

catalogue-veto = Cast a veto or block consensus
    .done = casts a veto against { THE($target) }
    .when = When the rule gives it and no weaker objection would hold; you will be asked to explain.
    .basis = UN Charter Art. 27(3), or the body’s rule of unanimity or consensus.
    .basis-organisation = The body’s rule of unanimity or consensus.

catalogue-halt-negotiations = Halt negotiations
    .done = halts the negotiations with { THE($target) }
    .when = When talking covers a fait accompli; leave a channel and a condition for coming back.
    .basis = Lawful unless a duty to negotiate binds; breaking off without reason is bad faith (Lake Lanoux, 1957).
    .basis-other = Free; give the reason, and say what would bring you back.
