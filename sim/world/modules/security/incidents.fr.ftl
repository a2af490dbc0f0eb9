# La règle de droit international que touche un incident.

rule-none = aucune règle enfreinte
rule-sovereignty = violation de la souveraineté
rule-intervention = intervention prohibée
rule-use-of-force = emploi de la force
rule-armed-attack = agression armée
