# Why a level of B3.3 is proposed: the crisis cell.

cell-rhythm = The candidate met the delegation in { $kept } of { $turns } turns from the beginning of the crisis.
    .never = After the crisis broke, the candidate never spoke in the delegation’s room.
orders-closed = { $tasks ->
    [one] One task
   *[other] { $tasks } tasks
} given to others, { $timed ->
    [0] none
   *[other] { $timed }
} with a time, { $done ->
    [0] none
   *[other] { $done }
} reported done by their owners.
    .none = None of { $tasks ->
        [one] one task
       *[other] { $tasks } tasks
    } given says what is to be done, and by somebody else.
workload-shared = { $tasks ->
    [one] One task
   *[other] { $tasks } tasks
} given { $team ->
    [one] to the only other member
   *[other] to { $owners } of the { $team } other members
}, { $done ->
    [0] none
   *[other] { $done }
} reported done.
