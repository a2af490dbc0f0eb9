rule-without-kind = This does not say how the text is adopted. Give “kind”, or the “body” whose rule it is.
body-says = { QUOTE($field) } follows from the body { QUOTE($body) }. Delete it, or write the rule out with “kind” instead of “body”.
body-needs = The rule of { QUOTE($body) } needs { QUOTE($field) }, which only you can say. Add it.
unused-in-rule = Nothing counts { QUOTE($field) } under this rule ({ $rule }). Delete it, or choose another “kind”.
rule-out-of-reach = Nobody could satisfy this rule: { $why }.

# Why a rule could never be satisfied, after “Nobody could satisfy this rule:”.
falls-no-weight = every party has the weight 0
falls-no-population = no party has a population; give them under “populations”
falls-not-all-spoke = unanimity waits for a party none of whose seats may vote
falls-no-quorum = the parties with a seat that may vote are fewer than the quorum
falls-short-of-threshold = the parties with a seat that may vote do not reach the threshold together
falls-short-of-population = the parties with a seat that may vote do not hold the share of the population together
falls-red-lines = the red lines of { LIST($actors) } leave no option of { QUOTE($issue) } open
