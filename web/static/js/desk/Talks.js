// Talks: the plenary, caucuses and bilaterals one is in; opening new ones; what is said there.
import { html, useEffect, useState } from "preact";
import { Icon } from "../components/Icon.js";
import { later } from "../components/Later.js";
import { t } from "../i18n.js";
import { table } from "./table.js";
import { Composer } from "./talks/Composer.js";
import { Writers } from "./talks/Members.js";
import { Messages } from "./talks/Messages.js";
import { current, show, sought, unread } from "./talks/reading.js";

const OpenTalks = later(() => import("./talks/OpenTalks.js"), "OpenTalks");

/** @param {{shown: boolean}} props */
export function Talks({ shown }) {
  const [opening, setOpening] = useState(false);
  useEffect(() => {
    const follow = () => reveal(location.hash.slice(1).split("/"));
    addEventListener("hashchange", follow);
    follow();
    return () => removeEventListener("hashchange", follow);
  }, []);
  useEffect(() => document.querySelector('#talks .tabbar [aria-current]')?.scrollIntoView({ block: "nearest", inline: "nearest" }), [current.value]);
  const channels = table.channels;
  const channel = channels.find((c) => c.id === current.value) ?? channels[0];
  return html`<section class="region" data-region="talks" data-shown=${shown || null} aria-labelledby="h-talks" id="talks">
    <header class="region-h">
      <h2 id="h-talks">${t("talks")}</h2>
      <div class="push row tight">
        ${table.mayAct && html`<button class="btn btn-s" type="button" onClick=${() => setOpening(true)}><${Icon} name="plus" />${t("open-talks")}</button>`}
      </div>
    </header>
    <nav class="tabbar" aria-label=${t("talks-you-are-in")}>
      ${channels.map((c) => html`<${ChannelTab} key=${c.id} channel=${c} here=${c.id === channel?.id} />`)}
    </nav>
    ${channel && html`<${Messages} key=${channel.id} channel=${channel} shown=${shown} />`}
    ${channel && html`<${Writers} channel=${channel.id} />`}
    ${channel && table.mayAct && html`<${Composer} key=${`compose ${channel.id}`} channel=${channel} />`}
    <${OpenTalks} when=${opening} open=${opening} onClose=${() => setOpening(false)} />
  </section>`;
}

/** Shows the talks, or the message, that an address names. @param {string[]} address */
function reveal([region, place = ""]) {
  if (region !== "talks") return;
  const line = table.lines.at(place);
  if (line?.kind === "message-sent") {
    show(line.channel);
    sought.value = line.ref;
  } else if (table.channels.some((channel) => channel.id === place)) show(place);
}

/** @param {{channel: import("picture").ChannelShown, here: boolean}} props */
function ChannelTab({ channel, here }) {
  const count = unread(channel.id);
  return html`<button type="button" aria-current=${here ? "page" : null} onClick=${() => show(channel.id)}>
    ${table.talks(channel)}${count > 0 && html` <span class="badge">${count}<span class="vh"> ${t("unread")}</span></span>`}
  </button>`;
}
