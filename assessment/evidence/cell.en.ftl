# Why a level of B3.3 is proposed: the crisis cell.

cell-rhythm = The candidate met the delegation in { $kept } of { $turns } turns from the beginning of the crisis.
    .never = After the crisis broke, the candidate never spoke in the delegation’s room.
orders-closed = { $tasks ->
    [one] { $tasks } task
   *[other] { $tasks } tasks
} given, { $timed } with a time, { $done } reported done.
workload-shared = { $tasks ->
    [one] { $tasks } task
   *[other] { $tasks } tasks
} shared among { $owners } of { $team } members.
