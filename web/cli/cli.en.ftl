# What every command may print.

figure = { NUMBER($value, minimumFractionDigits: 4, maximumFractionDigits: 4) }
choice = { $issue }: { $option }
then = { "; " }
between-figures = { ", " }
count = { $count }
unreadable = { $file } cannot be read: { $why }
