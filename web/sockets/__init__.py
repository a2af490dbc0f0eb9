"""The line under the live room: WebSockets with bounds on all that a client may send, under Flask-SocketIO."""
