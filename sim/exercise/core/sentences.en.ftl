# What every topic's sentences share: how things are named and strung together.

control-seat = Control
nobody = nobody in particular

ad-referendum = { $authority ->
    [ad-referendum] , ad referendum
   *[mandate] { "" }
}
choice = { $issue }: { $option }
joined = { $first }; { $rest }
and-then = { $line }: { $rest }
change = { $name } { $was } → { $now }
change-none = no effect large enough to show
figure = { $value }
