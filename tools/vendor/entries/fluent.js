// The reader of sentence files in the browser: the same mechanism as on the server.
export { FluentBundle, FluentNone, FluentResource } from "@fluent/bundle";
