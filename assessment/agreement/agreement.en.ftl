# Why an agreement, or its interval, has no figure.

undefined-nothing-marked = Nothing has been marked.
undefined-one-marker = No piece of work was marked by two markers.
undefined-one-unit = A single piece of work was marked: at least two are needed.
undefined-no-variance = All levels are the same: nothing distinguishes agreement from chance.
undefined-no-difference-between-units = The pieces of work do not differ enough from one another for this figure to mean anything.
undefined-no-disagreement = There is not one disagreement: the range of uncertainty cannot be estimated.

# Why a piece of work lacks a marker.

allocation-lacking = Candidate { $candidate }, block { $block }: { $lacking ->
    [one] one marker is lacking.
   *[other] two markers are lacking.
}
barred-conducted = Conducted the table.
barred-conflict = Declared a conflict of interest with the candidate.
barred-marked = Is one of the two who have marked it.
barred-full = Has all the work that they can take.

# Why a third marker is called.

third-observed = One marker observed the criterion, the other did not.
third-levels = The two markers are two levels or more apart.
third-critical-floor = A critical criterion is below the required level for one marker alone.
third-acquired = The competence is acquired or not, according to whose levels are counted.
third-block = The block is validated or not, according to whose levels are counted.
