// Toasts: what was just settled or answered, for a few seconds, each with the way to it. What asks for an answer is no toast.
import { html, useLayoutEffect, useRef, useState } from "preact";
import { Icon } from "../components/Icon.js";
import { t } from "../i18n.js";
import { linesAfter } from "../lines.js";
import { sign } from "../reference.js";
import { Happened } from "./Happened.js";
import { isNew } from "./notices.js";
import { placeOf } from "./places.js";
import { table } from "./table.js";

/** @typedef {import("../lines.js").Line} Line */

/** Time for which a toast stays, in ms. */
const STAYS = 8_000;
/** Most at once; others wait in the bell. */
const MOST = 3;

export function Toasts() {
  const [shown, setShown] = useState(/** @type {Line[]} */ ([]));
  // What was there when the desk opened is no news.
  const last = useRef(/** @type {number | null} */ (null));
  const notices = table.lines.notices();
  const newest = notices.at(-1)?.n ?? 0;
  const hide = (/** @type {Line} */ line) => setShown((now) => now.filter((one) => one !== line));
  useLayoutEffect(() => {
    const fresh = last.current === null ? [] : linesAfter(notices, last.current).filter((line) => line.notice !== "asks" && line.kind !== "message-sent" && isNew(line));
    last.current = Math.max(newest, last.current ?? table.live.n);
    if (fresh.length === 0 || table.watching) return;
    setShown((now) => [...now, ...fresh].slice(-MOST));
    for (const line of fresh) setTimeout(() => hide(line), STAYS);
  }, [newest]);
  return html`<div class="toasts" role="status" aria-live="polite">
    ${shown.map(
      (line) => html`<div class="toast" key=${line.n}>
        <${Icon} name=${sign(line)} /><span><${Happened} line=${line} /></span>
        <a href=${placeOf(line)} onClick=${() => hide(line)}>${t("open")}</a>
        <button class="btn btn-quiet btn-s btn-i" type="button" aria-label=${t("close")} onClick=${() => hide(line)}><${Icon} name="x" size="s" /></button>
      </div>`,
    )}
  </div>`;
}
