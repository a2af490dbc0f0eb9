// One article: agreed text plain, contested text in brackets with who stands where, and one's own options.
import { html, useState } from "preact";
import { Figure } from "../components/Figure.js";
import { Icon } from "../components/Icon.js";
import { Later } from "../components/Later.js";
import { Tag } from "../components/Tag.js";
import { number, of, signed, t } from "../i18n.js";
import { Plate } from "./Plate.js";
import { table } from "./table.js";

/** @param {{text: import("picture").TextWhole, provision: import("picture").ProvisionWhole}} props */
export function Provision({ text, provision }) {
  const state = provision.state === "fixed" ? "agreed" : provision.state;
  const [unfolded, setUnfolded] = useState(provision.state === "contested" || provision.state === "blank");
  return html`<article class="prov" data-state=${state === "blank" ? "contested" : state} id=${`text-${provision.issue ?? provision.id}`}>
    <div class="prov-n">${provision.number}</div>
    <div>
      <div class="prov-h">
        <h3>${of(provision.title)}</h3>
        ${!provision.drafting && html`<span class="push"><${StateTag} state=${state} /></span>`}
      </div>
      <p class="treaty treaty-s"><${Bracketed} provision=${provision} /></p>
      ${provision.drafting && html`<${Later} load=${() => import("./opened/Drafting.js")} given=${{ text, provision }} />`}
      ${of(provision.basis) && html`<p class="xs mute">${of(provision.basis)}</p>`}
      ${
        provision.options.length > 0 &&
        (unfolded
          ? html`<${Options} text=${text} provision=${provision} />`
          : html`<button class="btn btn-quiet btn-s" type="button" onClick=${() => setUnfolded(true)}>${t("show-the-options")}</button>`)
      }
    </div>
  </article>`;
}

/** @param {{state: string}} props */
function StateTag({ state }) {
  if (state === "agreed") return html`<${Tag} state="agreed">${t("agreed")}<//>`;
  if (state === "blank") return html`<${Tag} state="contested">${t("still-open")}<//>`;
  return html`<${Tag} state="contested">${t("in-brackets")}<//>`;
}

/** The article's words, its open place filled with what stands: plain when agreed, bracketed when not. @param {{provision: import("picture").ProvisionWhole}} props */
function Bracketed({ provision }) {
  const parts = of(provision.text).split("{choice}");
  if (parts.length === 1) return parts[0];
  const agreed = provision.options.find((o) => o.id === provision.option);
  const standing = provision.options.filter((o) => o.stands.length > 0);
  const middle = agreed
    ? of(agreed.words)
    : standing.length > 0
      ? standing.map((o, i) => html`${i > 0 ? " " : ""}<${Alternative} key=${o.id} option=${o} />`)
      : html`<span class="alt" title=${t("nobody-has-proposed-anything-here-yet")}>…</span>`;
  return html`${parts[0]}${middle}${parts.slice(1).join("")}`;
}

/** @param {{option: import("picture").OptionWhole}} props */
function Alternative({ option }) {
  const first = table.actor(option.stands[0]);
  return html`<span class="alt" data-d=${first?.colour}>${of(option.words)}</span>${option.stands.map((a) => html`<${Plate} key=${a} id=${a} />`)}`;
}

/** Every option, who stands for it, what it is worth to us, and standing for it oneself. @param {{text: import("picture").TextWhole, provision: import("picture").ProvisionWhole}} props */
function Options({ text, provision }) {
  const mine = table.mine;
  const valued = provision.options.some((o) => o.points !== null);
  const here = provision.options.find((o) => o.stands.includes(mine));
  const may = table.can("table") && text.parties.includes(mine) && text.status === "open";
  const stand = (/** @type {string} */ option) =>
    table.act(`text:${text.id}`, "take-position", { instrument: text.id, issue: provision.issue ?? "", option });
  return html`<table class="pos">
    <caption class="vh">
      ${t("options-of-article-number", { number: provision.number })}
    </caption>
    <thead>
      <tr>
        <th scope="col">${t("option")}</th>
        <th scope="col">${t("stands-for-it")}</th>
        <th scope="col">${valued ? html`<${Figure} of="to-you">${t("to-you")}<//>` : ""}${valued && here && html`<small class="mute" aria-hidden="true">${t("and-against-our-position")}</small>`}</th>
      </tr>
    </thead>
    <tbody>
      ${provision.options.map(
        (o) => html`<tr key=${o.id} data-me=${o === here || null}>
          <th scope="row">${of(o.label)} ${o.mandate === "ask" && html`<${Icon} name="lock" size="s" /><span class="vh">${t("beyond-your-mandate")}</span>`}</th>
          <td>
            ${o.stands.map((a) => html`<${Plate} key=${a} id=${a} />`)}
            ${may && (o !== here || !provision.said.includes(mine)) && html`<button class="btn btn-quiet btn-s" type="button" aria-label=${t("stand-for-option-in-article", { option: of(o.label), number: provision.number })} onClick=${() => stand(o.id)}>${t("stand-for-it")}</button>`}
          </td>
          <td class="num">
            ${o.points === null ? "" : number(o.points, 1)}
            ${o.points !== null && here && o !== here && here.points !== null && html`<small class="mute"><span class="vh">${t("against-our-position")} </span>${signed(o.points - here.points, 1)}</small>`}
          </td>
        </tr>`,
      )}
    </tbody>
  </table>`;
}
