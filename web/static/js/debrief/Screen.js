// The seat's whole desk as it stood at the moment of the replay: the desk itself, in a frame, moved through its past.
import { html, useEffect, useRef } from "preact";
import { t } from "../i18n.js";
import { debrief, id } from "./debrief.js";

/** Milliseconds for which the slider rests before the desk follows. */
const REST = 120;

/** @param {{n: number}} props */
export function Screen({ n }) {
  const frame = useRef(/** @type {HTMLIFrameElement | null} */ (null));
  const first = useRef(n);
  const seat = debrief.value?.seat ?? "";
  const follow = () => frame.current?.contentWindow?.postMessage({ at: n }, location.origin);
  useEffect(() => {
    const timer = setTimeout(follow, REST);
    return () => clearTimeout(timer);
  }, [n]);
  return html`<div class="screen">
    <iframe
      key=${seat}
      ref=${frame}
      src=${`/debrief/${id}/${encodeURIComponent(seat)}/desk?at=${first.current}`}
      title=${t("debrief-desk-then")}
      onLoad=${follow}
    ></iframe>
  </div>`;
}
