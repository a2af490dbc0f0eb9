// The client as the browser gets it: no debug logger.
export { Manager, Socket, io, io as default } from "socket.io-client";
