# What `plenipo forecast` prints.

forecast-issue = issue
forecast-scale = scale
forecast-compromise = compromise
forecast-median = median
forecast-exchange = exchange
forecast-challenge = challenge
forecast-value = { NUMBER($value, minimumFractionDigits: 2, maximumFractionDigits: 2) }
forecast-range = { $lower }–{ $upper }
forecast-made = Exchanges, in the order made (gain to each, in salience × points of 100):
forecast-none = No exchange would pay.
forecast-gives = { $i } gives on { $p }, { $j } on { $q }
forecast-too-large = exchange: the table has { $cells } cells (actors times issues) and the most is { $most }; keep the issues that could be traded for each other
