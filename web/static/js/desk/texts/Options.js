// The options of an article: who stands for each, what it is worth to us, standing for it, and what an agreement lacks.
import { html } from "preact";
import { Figure } from "../../components/Figure.js";
import { Icon } from "../../components/Icon.js";
import { number, of, signed, t } from "../../i18n.js";
import { Plate } from "../Plate.js";
import { table } from "../table.js";
import { lacking, nearest, onlyWithin } from "./lines.js";

/** @typedef {{text: import("picture").TextWhole, provision: import("picture").ProvisionWhole}} Props */

/** @param {Props} props */
export function Options({ text, provision }) {
  const mine = table.mine;
  const valued = provision.options.some((o) => o.points !== null);
  const agreed = provision.options.find((o) => o.id === provision.option);
  const here = agreed ?? provision.options.find((o) => o.stands.includes(mine));
  const may = mayStand(text);
  return html`<table class="pos">
      <caption class="vh">
        ${t("options-of-article-number", { number: provision.number })}
      </caption>
      <thead>
        <tr>
          <th scope="col">${t("option")}</th>
          <th scope="col">${t("stands-for-it")}</th>
          <th scope="col">
            ${valued ? html`<${Figure} of="to-you">${t("to-you-of-100")}<//>` : ""}
            ${valued && here && html`<small class="mute" aria-hidden="true">${agreed ? t("and-against-what-is-agreed") : t("and-against-our-position")}</small>`}
          </th>
        </tr>
      </thead>
      <tbody>
        ${provision.options.map(
          (o) => html`<tr key=${o.id} data-me=${o === here || null}>
            <th scope="row">
              ${of(o.label)} ${o.mandate === "ask" && html`<${Icon} name="lock" size="s" /><span class="vh">${t("beyond-your-mandate")}</span>`}
              ${o === agreed && html`<${Icon} name="check" size="s" /><span class="vh">${t("agreed")}</span>`}
            </th>
            <td>
              ${o.stands.map((a) => html`<${Stander} key=${a} text=${text} provision=${provision} option=${o} actor=${a} />`)}
              ${may && o !== agreed && !(o.stands.includes(mine) && provision.said.includes(mine)) && html`<${Stand} text=${text} provision=${provision} option=${o} />`}
            </td>
            <td class="num">
              ${o.points === null ? "" : number(o.points, 1)}
              ${
                o.points !== null &&
                here &&
                o !== here &&
                here.points !== null &&
                html`<small class="mute"><span class="vh">${agreed ? t("against-what-is-agreed") : t("against-our-position")} </span>${signed(o.points - here.points, 1)}</small>`
              }
            </td>
          </tr>`,
        )}
      </tbody>
    </table>
    ${!agreed && html`<${Lacking} text=${text} provision=${provision} />`}`;
}

/** Whether one may take positions on a text. @param {import("picture").TextWhole} text */
const mayStand = (text) => table.can("table") && text.parties.includes(table.mine) && text.status === "open";

/** @param {Props & {option: import("picture").OptionWhole}} props */
const stand = ({ text, provision, option }) => table.act(`text:${text.id}`, "take-position", { instrument: text.id, issue: provision.issue ?? "", option: option.id });

/** @param {Props & {option: import("picture").OptionWhole, actor: string}} props */
function Stander({ text, provision, option, actor }) {
  const letter = onlyWithin(text, provision, option, actor);
  return html`<span class="nowrap"><${Plate} id=${actor} />${letter && html` <small class="mute" title=${t("only-within-package-letter", { letter })}><span aria-hidden="true">${letter}</span><span class="vh">${t("only-within-package-letter", { letter })}</span></small>`}</span> `;
}

/** @param {Props & {option: import("picture").OptionWhole}} props */
function Stand(props) {
  const named = { option: of(props.option.label), number: props.provision.number };
  return html`<button class="btn btn-quiet btn-s" type="button" aria-label=${t("stand-for-option-in-article", named)} onClick=${() => stand(props)}>${t("stand-for-it")}</button>`;
}

/** The words that an agreement on the article lacks: our own, which is then asked for, or those of others. @param {Props} props */
function Lacking({ text, provision }) {
  const ours = mayStand(text) ? provision.options.filter((option) => isLast(lacking(text, provision, option))) : [];
  const near = nearest(text, provision);
  if (ours.length > 0)
    return html`<div class="row tight lacking sm">
      ${ours.map((option) => html`<button key=${option.id} class="btn btn-s btn-solid" type="button" onClick=${() => stand({ text, provision, option })}>${t("agree-to-option", { option: of(option.label) })}</button>`)}
      <span class="xs mute">${t("everybody-else-stands-for-it")}</span>
    </div>`;
  if (!near) return null;
  return html`<div class="row tight lacking sm">
    <span class="mute">${t("agreed-once-these-stand-for", { option: of(near.option.label) })}</span>${near.lacking.map((id) => html`<${Plate} key=${id} id=${id} />`)}
  </div>`;
}

/** Whether our own delegation is all that lacks. @param {string[]} parties */
const isLast = (parties) => parties.length === 1 && parties[0] === table.mine;
