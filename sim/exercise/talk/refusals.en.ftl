# Why a command is refused, and what to do next.

refused-unknown-channel = You are not in these talks.
refused-channel-members = Choose at least one other seat for these talks.
refused-channel-exists = These talks already exist. Open them from the list.
