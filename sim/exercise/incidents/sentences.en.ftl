# Incidents and beliefs.

incident-assessed = Incident: { $name } (victim: { THE($victim) }). Gravity { NUMBER($score, minimumFractionDigits: 1, maximumFractionDigits: 1) } of 10: { $rule ->
    [sovereignty] violation of sovereignty
    [intervention] prohibited intervention
    [use-of-force] use of force
    [armed-attack] armed attack
    [comparison] a figure for comparison, since the victim is no State
   *[none] no rule broken
}. Open to it: { $responses }.
response = { $response ->
    [retorsion] retorsion
    [countermeasures] countermeasures
    [necessity] a plea of necessity
   *[self-defence] self-defence
}
belief-cause = { $cause ->
    [incident] at first
    [report] after a report
    [correction] after a correction
    [shared] after what a partner shared
   *[inquiry] after its own inquiry
}
suspected = { $unknown ->
    [yes] somebody unknown
   *[no] { THE($suspect) }
} { $percent }%
measure = { $measure ->
    [demarche] a demarche
    [listing] sanctions listings
    [countermeasure] countermeasures
   *[force] a forcible answer
}
belief-moved = Who was behind { QUOTE($incident) }, as { THE($actor) } sees it { belief-cause }: { $belief }.{ $measured ->
    [yes] { " " }That would bear { $measures }.
   *[no] { "" }
}
