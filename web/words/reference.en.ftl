# What a message does, and the professions of seats: what every desk is told once.

intent-acknowledgement = Acknowledgement
intent-apology = Apology
intent-commitment = Commitment
intent-offer = Offer
intent-proposal = Proposal
intent-question = Question about interests
intent-threat = Threat
intent-warning = Warning
profession-defence-security-officer = Defence and security officer
profession-european-affairs-officer = European affairs and projects officer
profession-european-programmes-officer = European programmes officer
profession-foresight-officer = Foresight officer
profession-geopolitical-analyst = Geopolitical analyst
profession-international-relations-officer = International relations officer
profession-protection-officer = Protection officer
profession-vice-consul = Vice-consul
