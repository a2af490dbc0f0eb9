# Answers of the socket.
socket-fault = Something went wrong on the server, and it was noted. Nothing was lost; try again.
socket-closed = You are no longer signed in, or no longer hold this seat. Sign in or join again; nothing was lost.
socket-freed = The instructor freed this seat. What you did stays in the exercise.
socket-left = You left this seat. What you did stays in the exercise.
socket-moved = You have been given another seat in this exercise.
socket-relieved = The instructor gave this seat to a simulated actor. You are in the lobby again, and what you did stays in the exercise.
