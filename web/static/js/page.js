// What every page has: faults reported, storage cleared of others' things, theme, time zone, measures and the service worker.
import "./report.js";
import "./storage.js";
import "./theme.js";
import "./zone.js";
import "./measures.js";
import "./installed.js";
