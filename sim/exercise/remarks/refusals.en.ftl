# Why a remark is refused, and what to do next.

refused-remark-not-party = Only those who negotiate this text remark on its articles. Say it in talks.
refused-unknown-provision = This text has no such article.
refused-too-many-remarks = Your seat has made { $most } remarks on this article in this turn. Say the rest in talks, or wait for the next turn.
