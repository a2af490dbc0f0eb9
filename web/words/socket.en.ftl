# Answers of the socket.
socket-fault = Something went wrong on the server, and it was noted. Nothing was lost; try again.
socket-closed = You are no longer signed in, or no longer hold this seat. Sign in or join again; nothing was lost.
