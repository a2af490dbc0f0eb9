# Acts of talk: the name, when it serves, and what law it rests on.

catalogue-make-statement = Make a public statement
    .done = makes a public statement
    .when = To set out a position on the record before others describe it for you.
    .basis = Free, but a clear unilateral undertaking can bind (ICJ, Nuclear Tests, 1974).
    .basis-other = Free, within the law of the place and one’s own statutes; what is said can be held against one.
    .basis-organisation = The organisation’s constituent instrument: who may speak for it.

catalogue-deny-responsibility = Deny responsibility
    .done = denies responsibility towards { THE($target) }
    .when = To answer a charge you hold to be false, quickly and with what can be checked.
    .basis = No form required; a denial made in bad faith harms later claims (good faith, UN Charter Art. 2(2)).
    .basis-other = No form required; a denial made in bad faith costs credit later.

catalogue-appeal-for-talks = Call for talks
    .done = calls on { THE($target) } to talk
    .when = When contact has stopped and someone must take the first step without conceding anything.
    .basis = Peaceful settlement: UN Charter Arts. 2(3) and 33.
    .basis-other = No form required; it binds nobody and changes nobody’s status.

catalogue-convene-emergency-meeting = Convene an emergency meeting
    .done = convenes an emergency meeting
    .when = When an incident needs an answer within hours and every party in the same room.
    .basis = UN Charter Art. 35 (bringing a situation to the Security Council) or the organisation’s own rules.
    .basis-organisation = The organisation’s own rules on convening its members.

catalogue-offer-to-negotiate = Declare readiness to negotiate
    .done = declares readiness to negotiate with { THE($target) }
    .when = To turn a contact into a process, with a date and an agenda.
    .basis = UN Charter Art. 33(1); negotiations must then be meaningful (ICJ, North Sea Continental Shelf, 1969).
    .basis-other = Consent of those who meet; talks alone recognise nobody.
    .basis-armed-group = Common Article 3 of the Geneva Conventions: special agreements, which leave the legal status of the parties as it is.

catalogue-accept-mediation = Accept mediation
    .done = accepts mediation by { THE($target) }
    .when = When direct talks are stuck and a third party is trusted enough by both sides.
    .basis = UN Charter Art. 33(1); mediation rests on consent.
    .basis-other = Mediation rests on consent, and on nothing else.

catalogue-phone-call = Telephone a counterpart
    .done = telephones { THE($target) }
    .when = To test an idea, remove a misunderstanding or give warning before going public.
    .basis = Ordinary diplomatic intercourse: VCDR Art. 3(1)(c) and (e).
    .basis-other = No form required; keep a note of what was said.

catalogue-visit = Pay an official visit
    .done = pays an official visit to { THE($target) }
    .when = To show commitment, or to say in person what cannot be written.
    .basis = Host’s consent; Convention on Special Missions (1969) and custom on high officials’ immunities.
    .basis-organisation = Host’s consent; the agreement on the organisation’s privileges and immunities.
    .basis-other = Consent of those visited, and each side’s own law on what its authorities may do abroad.

catalogue-meet-in-third-place = Meet in a third place or at a summit
    .done = meets { THE($target) } in a third place
    .when = When neither side can travel to the other, or when leaders must close what officials prepared.
    .basis = Agreement of the parties and of the host; UN Charter Art. 33(1).
    .basis-other = Agreement of those who meet, and of whoever receives them.

catalogue-mediate = Offer good offices or mediate
    .done = offers good offices to { THE($target) }
    .when = As a third party, when both sides prefer a way out that neither can propose.
    .basis = UN Charter Art. 33; an offer is never unfriendly (Hague Convention I, 1907, Art. 3).
    .basis-other = Consent of the parties; UN Guidance for Effective Mediation (2012).
    .basis-organisation = Its constituent instrument and the consent of the parties; for regional bodies, UN Charter Art. 52.

catalogue-propose-formula = Propose terms as a mediator
    .done = proposes terms to { THE($target) } as a mediator
    .when = As a mediator whom both sides trust, when they agree on the problem and on no words.
    .basis = UN Charter Art. 33; UN Guidance for Effective Mediation (2012).
    .basis-other = Consent of the parties; UN Guidance for Effective Mediation (2012).

catalogue-press-for-settlement = Mediate with carrots and sticks
    .done = presses { THE($target) } for a settlement
    .when = As a mediator with something to give or to withhold, when terms alone have not moved them.
    .basis = UN Charter Art. 33; an offer of guarantees or aid stays within the mediator’s own law.
    .basis-other = Consent of the parties; what is promised or withheld must be one’s own to give.

catalogue-negotiate = Open a negotiating round
    .done = opens a round of negotiations with { THE($target) }
    .when = When mandates are in hand and there is something to trade.
    .basis = VCDR Art. 3(1)(c); full powers to conclude, VCLT Art. 7.
    .basis-other = Whatever those who speak were authorised to say; no treaty follows from it alone.
    .basis-organisation = Powers given by its constituent instrument; Vienna Convention of 1986 on treaties of organisations, Arts. 6 and 7.

catalogue-appeal-for-aid = Appeal for humanitarian aid
    .done = appeals to { THE($target) } for humanitarian aid
    .when = When needs exceed national means: name the needs, the places and the amounts.
    .basis = UNGA Res. 46/182, annex: assistance on the basis of an appeal by the affected country.
