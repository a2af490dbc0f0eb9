# Ce que fait un message, et les métiers des sièges : ce que chaque bureau reçoit une fois.

intent-acknowledgement = Prise d’acte
intent-apology = Excuses
intent-commitment = Engagement
intent-offer = Offre
intent-proposal = Proposition
intent-question = Question sur les intérêts
intent-threat = Menace
intent-warning = Avertissement
profession-defence-security-officer = Chargé ou chargée de défense et de sécurité
profession-european-affairs-officer = Chargé ou chargée d’affaires et de projets européens
profession-european-programmes-officer = Chargé ou chargée de programmes européens
profession-foresight-officer = Chargé ou chargée de prospective
profession-geopolitical-analyst = Analyste géopolitique
profession-international-relations-officer = Chargé ou chargée de mission en relations internationales
profession-protection-officer = Chargé ou chargée de protection
profession-vice-consul = Vice-consul ou vice-consule
