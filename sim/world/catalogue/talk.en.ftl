# Acts of talk: the name, when it serves, and what law it rests on.

catalogue-make-statement = Make a public statement
    .when = To set out a position on the record before others describe it for you.
    .basis = Free, but a clear unilateral undertaking can bind (ICJ, Nuclear Tests, 1974).

catalogue-deny-responsibility = Deny responsibility
    .when = To answer a charge you hold to be false, quickly and with what can be checked.
    .basis = No form required; a denial made in bad faith harms later claims (good faith, UN Charter Art. 2(2)).

catalogue-appeal-for-talks = Call for talks
    .when = When contact has stopped and someone must take the first step without conceding anything.
    .basis = Peaceful settlement: UN Charter Arts. 2(3) and 33.

catalogue-convene-emergency-meeting = Convene an emergency meeting
    .when = When an incident needs an answer within hours and every party in the same room.
    .basis = UN Charter Art. 35 (bringing a situation to the Security Council) or the organisation’s own rules.

catalogue-offer-to-negotiate = Declare readiness to negotiate
    .when = To turn a contact into a process, with a date and an agenda.
    .basis = UN Charter Art. 33(1); negotiations must then be meaningful (ICJ, North Sea Continental Shelf, 1969).

catalogue-accept-mediation = Accept mediation
    .when = When direct talks are stuck and a third party is trusted enough by both sides.
    .basis = UN Charter Art. 33(1); mediation rests on consent.

catalogue-phone-call = Telephone a counterpart
    .when = To test an idea, remove a misunderstanding or give warning before going public.
    .basis = Ordinary diplomatic intercourse: VCDR Art. 3(1)(c) and (e).

catalogue-visit = Pay an official visit
    .when = To show commitment, or to say in person what cannot be written.
    .basis = Host’s consent; Convention on Special Missions (1969) and custom on high officials’ immunities.

catalogue-meet-in-third-place = Meet in a third place or at a summit
    .when = When neither side can travel to the other, or when leaders must close what officials prepared.
    .basis = Agreement of the parties and of the host; UN Charter Art. 33(1).

catalogue-mediate = Offer good offices or mediate
    .when = As a third party, when both sides prefer a way out that neither can propose.
    .basis = UN Charter Art. 33; an offer is never unfriendly (Hague Convention I, 1907, Art. 3).

catalogue-propose-formula = Propose terms as a mediator
    .when = As a mediator whom both sides trust, when they agree on the problem and on no words.
    .basis = UN Charter Art. 33; UN Guidance for Effective Mediation (2012).

catalogue-press-for-settlement = Mediate with carrots and sticks
    .when = As a mediator with something to give or to withhold, when terms alone have not moved them.
    .basis = UN Charter Art. 33; an offer of guarantees or aid stays within the mediator’s own law.

catalogue-negotiate = Open a negotiating round
    .when = When mandates are in hand and there is something to trade.
    .basis = VCDR Art. 3(1)(c); full powers to conclude, VCLT Art. 7.

catalogue-appeal-for-aid = Appeal for humanitarian aid
    .when = When needs exceed national means: name the needs, the places and the amounts.
    .basis = UNGA Res. 46/182, annex: assistance on the basis of an appeal by the affected country.
