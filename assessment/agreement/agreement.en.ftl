# Why an agreement, or its interval, has no figure.

undefined-nothing-marked = Nothing has been marked.
undefined-one-marker = No piece of work was marked by two assessors.
undefined-one-unit = A single piece of work was marked: at least two are needed.
undefined-no-variance = All levels are the same: nothing distinguishes agreement from chance.
undefined-no-difference-between-units = The pieces of work do not differ enough from one another for this figure to mean anything.
undefined-no-disagreement = There is not one disagreement: the range of uncertainty cannot be estimated.

# Why a piece of work lacks an assessor.

allocation-lacking = Candidate { $candidate }, block { $block }: { $lacking ->
    [one] one assessor is lacking.
   *[other] two assessors are lacking.
}
barred-conducted = Conducted the table.
barred-conflict = Declared a conflict of interest with the candidate.
barred-marked = Is one of the two who have marked it.
barred-full = Has all the work that they can take.

# Why a third assessor is called.

third-observed = One assessor observed the criterion, the other did not.
third-levels = The two assessors are two levels or more apart.
third-critical-floor = A critical criterion is below the required level for one assessor alone.
third-acquired = The competence is acquired or not, according to whose levels are counted.
