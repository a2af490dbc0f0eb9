// The messages of some talks: where one left off, what came since, and never one lost below the edge.
import { html, useEffect, useLayoutEffect, useRef, useState } from "preact";
import { Icon } from "../../components/Icon.js";
import { t, time } from "../../i18n.js";
import { linesAfter } from "../../lines.js";
import { table } from "../table.js";
import { Members } from "./Members.js";
import { drawn, Pending } from "./Message.js";
import { markRead, onTheirWay, readUpTo, sought, spoken, unread } from "./reading.js";

/** @typedef {ReturnType<typeof spoken>[number]} Said */

/** Messages drawn before one asks for earlier ones. */
const PAGE = 100;
/** Distance from the end, in pixels, that counts as at the end. */
const NEAR = 40;

/** The first message of somebody else after a line. @param {readonly Said[]} list @param {number} n */
function firstAfter(list, n) {
  const me = table.me;
  return linesAfter(list, n).find((line) => line.seat !== me);
}

/** Whether somebody can see it: its region is shown, and the page is in front. @param {HTMLElement} element */
const seen = (element) => element.offsetParent !== null && document.visibilityState !== "hidden";

/** @param {{channel: import("picture").ChannelShown, shown: boolean}} props */
export function Messages({ channel, shown }) {
  const list = spoken(channel.id);
  const box = useRef(/** @type {HTMLElement | null} */ (null));
  const atEnd = useRef(true);
  const [since, setSince] = useState(() => readUpTo(channel.id));
  const [pages, setPages] = useState(1);
  const last = list.at(-1)?.n ?? 0;
  const sending = onTheirWay(channel.id, table.lines.said(channel.id));
  const firstNew = since > 0 ? firstAfter(list, since) : undefined;
  const wanted = list.findIndex((line) => line.ref === sought.value);
  const first = Math.max(0, Math.min(list.length - PAGE * pages, firstNew ? list.indexOf(firstNew) : list.length, wanted < 0 ? list.length : wanted));

  const toEnd = () => {
    const element = box.current;
    if (!element) return;
    element.scrollTop = element.scrollHeight;
    atEnd.current = true;
    if (seen(element)) markRead(channel.id, spoken(channel.id).at(-1)?.n ?? 0);
  };
  // What came while one was elsewhere is shown from its first line on.
  const comeBack = () => {
    const element = box.current;
    if (!element || !seen(element)) return;
    const upTo = readUpTo(channel.id);
    const missed = upTo > 0 ? firstAfter(spoken(channel.id), upTo) : undefined;
    if (!missed) return atEnd.current ? toEnd() : undefined;
    setSince(upTo);
    if (atEnd.current) setTimeout(() => toFirstNew(element, toEnd), 0);
  };
  useEffect(() => {
    comeBack();
    document.addEventListener("visibilitychange", comeBack);
    return () => document.removeEventListener("visibilitychange", comeBack);
  }, [shown]);
  useLayoutEffect(() => {
    const own = list.at(-1)?.seat === table.me;
    if ((atEnd.current && box.current && seen(box.current)) || own) toEnd();
  }, [last]);
  // A line that opens above, or a window that gets lower, must not push the newest words out of sight.
  useEffect(() => {
    if (!box.current) return undefined;
    const watch = new ResizeObserver(() => atEnd.current && box.current && seen(box.current) && toEnd());
    watch.observe(box.current);
    return () => watch.disconnect();
  }, []);
  useEffect(() => {
    if (sending.length > 0) toEnd();
  }, [sending.length]);
  useEffect(() => {
    if (wanted < 0) return;
    const element = document.getElementById(`event-${sought.value}`);
    sought.value = "";
    element?.scrollIntoView({ block: "center" });
    element?.focus({ preventScroll: true });
  }, [wanted]);
  const onScroll = () => {
    const element = box.current;
    if (!element || element.offsetParent === null) return;
    atEnd.current = element.scrollHeight - element.scrollTop - element.clientHeight < NEAR;
    if (atEnd.current && seen(element)) markRead(channel.id, last);
  };
  const below = atEnd.current ? 0 : unread(channel.id);
  return html`<div class="region-b" tabindex="0" role="log" aria-label=${t("messages")} ref=${box} onScroll=${onScroll}>
      <${Members} channel=${channel} />
      ${
        list.length === 0 &&
        sending.length === 0 &&
        html`<div class="empty"><b>${t("nobody-has-spoken-yet")}</b>${t("say-who-you-are-and-what-matters")}</div>`
      }
      ${
        first > 0 &&
        html`<p class="msg-sys" key="earlier"><button class="btn btn-s" type="button" onClick=${() => setPages(pages + 1)}>${t("earlier-messages-count", { count: first })}</button></p>`
      }
      ${list.slice(first).flatMap((m) => [
        m === firstNew && html`<p class="newline" key="new">${t("new-since-time", { time: time(m.at) })}</p>`,
        drawn(m),
      ])}
      ${sending.map((w) => w.kind === "send-message" && html`<${Pending} key=${w.id} body=${w.body} />`)}
    </div>
    ${below > 0 && html`<p class="below"><button class="btn btn-s btn-solid" type="button" onClick=${toEnd}><${Icon} name="down" />${t("new-below-count", { count: below })}</button></p>`}`;
}

/** Brings the line above the first new message to the top, where what is new needs more room than there is. @param {HTMLElement} element @param {() => void} toEnd */
function toFirstNew(element, toEnd) {
  const line = element.querySelector(".newline");
  const room = element.clientHeight;
  if (!(line instanceof HTMLElement)) return toEnd();
  const top = line.offsetTop - element.offsetTop;
  if (element.scrollHeight - top <= room) toEnd();
  else element.scrollTop = top;
}
