# The rule of international law that an incident touches.

rule-none = no rule broken
rule-sovereignty = violation of sovereignty
rule-intervention = prohibited intervention
rule-use-of-force = use of force
rule-armed-attack = armed attack
