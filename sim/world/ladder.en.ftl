# The rungs of the ladder: the name, and what each means.

rung-0 = Normal relations
    .meaning = Differences are handled by the ordinary channels and nobody speaks of a crisis.

rung-1 = Open disagreement
    .meaning = The dispute is public and the language of crisis is used, without much belief in it.

rung-2 = Unfriendly gestures
    .meaning = Lawful but unfriendly political, economic or diplomatic gestures send messages.

rung-3 = Solemn positions
    .meaning = Formal declarations commit governments and channels begin to close.

rung-4 = Confrontation of wills
    .meaning = Positions harden, penalties or threats are on the table and retreat becomes costly.

rung-5 = Show of force
    .meaning = Forces are put on alert or displayed so that the other side sees them.

rung-6 = Mobilisation
    .meaning = Substantial forces are made ready and every lawful measure of retorsion is used.

rung-7 = Violent incidents
    .meaning = Limited acts of violence occur, acknowledged or not, and could still be contained.

rung-8 = Open use of force
    .meaning = A blockade, an occupation or strikes are under way and relations are broken off.

rung-9 = Conventional war
    .meaning = Sustained combat between armed forces, with at least a thousand battle deaths in prospect.

rung-10 = General war
    .meaning = War without agreed limits of means or of territory.
