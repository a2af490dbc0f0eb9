// The little of a service worker's world that web/static/js/worker.js uses; the types of pages stand for the rest.
declare global {
  const VERSION: string;
  const OFFLINE: string;
  const FILES: string[];
}
export interface Lasting extends Event {
  waitUntil(done: Promise<unknown>): void;
}
export interface Fetched extends Lasting {
  readonly request: Request;
  readonly preloadResponse: Promise<Response | undefined>;
  respondWith(answer: Promise<Response>): void;
}
export interface Worker {
  readonly registration: { readonly navigationPreload?: { enable(): Promise<void> } };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
}
