// After the end: the way to the debrief, which opens by itself for whoever was there at the end and has nothing unsent.
import { html, useEffect, useRef, useState } from "preact";
import { Icon } from "../components/Icon.js";
import { t } from "../i18n.js";
import { table } from "./table.js";

/** Milliseconds for which one reads that the exercise is over before the debrief opens. */
const NOTICE = 1500;

export function Ended() {
  const ended = table.phase === "ended";
  const ran = useRef(!ended);
  const [staying, setStaying] = useState(false);
  const address = `/debrief/${table.id}`;
  const leads = ended && ran.current && !staying;
  useEffect(() => {
    if (!leads) return undefined;
    if (unsent()) return setStaying(true);
    const timer = setTimeout(() => location.assign(address), NOTICE);
    return () => clearTimeout(timer);
  }, [leads]);
  if (!ended) return html`<div></div>`;
  return html`<div class="offline" role="status">
    <${Icon} name="flag" />
    <span><b>${t("the-exercise-is-over-2")}</b> ${leads ? t("debrief-opens") : unsent() ? t("debrief-waits-for-your-text") : t("debrief-is-open")}</span>
    <span class="push row tight">
      ${leads && html`<button class="btn btn-s" type="button" onClick=${() => setStaying(true)}>${t("stay-here")}</button>`}
      <a class="btn btn-s btn-solid" href=${address}>${t("your-debrief")}</a>
    </span>
  </div>`;
}

/** Whether something here is written and not sent. */
const unsent = () => table.live.waiting.value.length > 0 || (table.live.shelf?.keeps("draft:") ?? false);
