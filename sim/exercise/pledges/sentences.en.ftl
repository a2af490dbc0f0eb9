# Obligations: each sentence names the article, so that a reader can follow every consequence back to it.

obligation-opened = Article { $number } of the { $instrument } binds { THE($actor) } towards { LIST($to, form: "the") } ({ $duty ->
    [deliver] deliver
    [pay] pay
    [refrain] refrain
    [report] report
    [allow-inspection] admit inspectors
    [withdraw] withdraw
   *[consult] consult
}): { $what }. First due on day { $first }.
conduct-ordered = Article { $number }: { THE($actor) } { $conduct ->
    [perform] performs
   *[withhold] withholds
} ({ $by ->
    [capital] by decision { OF($home) }
    [award] bound by the ruling
   *[delegation] its delegation’s decision
}): { $what }.
obligation-performed = Article { $number }, day { $day }: done by { THE($actor) }: { $what }.
obligation-breached = Article { $number }, day { $day }: not done by { THE($actor) }, { $cause ->
    [withheld] by choice
   *[circumstances] for want of means
}: { $what }.
obligation-observed = Article { $number }, day { $day }: found { $finding ->
    [kept] kept
    [amiss] broken
   *[unverified] not verified
} by { $means ->
    [none] nobody
    [self-report] its own report
    [reports] what others report
    [sampling] sampling
    [inspectors] inspectors
   *[gauge] the gauge
}{ $reading_given ->
    [yes] { " " }({ $reading })
   *[no] { "" }
}; { THE($actor) }: { $what }.
article-of = { $number_given ->
    [yes] Article { $number } of the { $text }
   *[no] the { $text }
}
consequence-followed = Because { $article } { $cause ->
    [in-force] is in force
    [kept] was kept
    [amiss] was broken
    [defection] was not ratified
    [upheld] was ruled broken
   *[rejected] was ruled kept
}: { $shifts }.
obligation-disputed = { obligation-disputed.line }{ with-words }
    .line = { CAP(THE($actor)) } disputes Article { $number } ({ $what }); Article { $procedure } will have settled it by day { $settles }.
dispute-settled = Under Article { $procedure }, on Article { $number } ({ $what }): { $ruling ->
    [upheld] the breach is established
    [rejected] there was no breach
   *[unsettled] nothing is settled
}.
obligation-suspended = { $actor_given ->
    [yes] { CAP(THE($actor)) }
   *[no] The text itself
} suspends Article { $number } ({ $what }) because Article { $because_number } was broken.
obligation-revived = Article { $number } ({ $what }) binds again: the breach of Article { $because_number } is cured.
obligation-ended = Article { $number } has run its course: { $what }.

quantity = { $what ->
    [trust] { THE($of) }’s trust in { THE($about) }
    [tension] { THE($of) }’s tension with { THE($about) }
    [legitimacy] { THE($of) }’s legitimacy
    [pull] daily push on { $of }
   *[indicator] { $of }
}
word-kept = { CAP(THE($actor)) } has kept the word it gave { LIST($to, form: "the") }.
word-broken = { CAP(THE($actor)) } has broken the word it gave { LIST($to, form: "the") }.

# Words by which a promise sets an upper or a lower bound, between commas.

cues-at-most = Not more than, no more than, at most, not over, not above, never more than, up to, not beyond
cues-at-least = At least, not less than, no less than, not under, not below, never less than, a minimum of
