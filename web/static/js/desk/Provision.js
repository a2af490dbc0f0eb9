// One article: agreed text plain, contested text in brackets with who stands where, and one's own options.
import { html, useState } from "preact";
import { Later } from "../components/Later.js";
import { Tag } from "../components/Tag.js";
import { of, t } from "../i18n.js";
import { Plate } from "./Plate.js";
import { Options } from "./texts/Options.js";
import { table } from "./table.js";

/**
 * @param {object} props
 * @param {import("picture").TextWhole} props.text
 * @param {import("picture").ProvisionWhole} props.provision
 * @param {import("picture").PackageShown} [props.reading]   the package as which the article is read; without one, as it stands
 * @param {boolean} [props.current]   whether it was gone to
 * @param {import("preact").ComponentChildren} [props.children]   what stands at its foot
 */
export function Provision({ text, provision, reading = undefined, current = false, children }) {
  const state = provision.state === "fixed" ? "agreed" : provision.state;
  const [unfolded, setUnfolded] = useState(provision.state === "contested" || provision.state === "blank");
  return html`<article class="prov" data-state=${state === "blank" ? "contested" : state} id=${`text-${provision.issue ?? provision.id}`} aria-current=${current ? "true" : null}>
    <div class="prov-n">${provision.number}</div>
    <div>
      <div class="prov-h">
        <h3>${of(provision.title)}</h3>
        ${!provision.drafting && html`<span class="push"><${StateTag} state=${state} /></span>`}
      </div>
      <p class="treaty treaty-s"><${Worded} provision=${provision} reading=${reading} /></p>
      ${provision.drafting && html`<${Later} load=${() => import("./opened/Drafting.js")} given=${{ text, provision }} />`}
      ${of(provision.basis) && html`<p class="xs mute">${of(provision.basis)}</p>`}
      ${
        provision.options.length > 0 &&
        (unfolded
          ? html`<${Options} text=${text} provision=${provision} />`
          : html`<button class="btn btn-quiet btn-s" type="button" onClick=${() => setUnfolded(true)}>${t("show-the-options")}</button>`)
      }
      ${children}
    </div>
  </article>`;
}

/** @param {{state: string}} props */
function StateTag({ state }) {
  if (state === "agreed") return html`<${Tag} state="agreed">${t("agreed")}<//>`;
  if (state === "blank") return html`<${Tag} state="contested">${t("still-open")}<//>`;
  return html`<${Tag} state="contested">${t("in-brackets")}<//>`;
}

/** The article's words, its open place filled: plain when agreed, as a package fills it, else bracketed. @param {{provision: import("picture").ProvisionWhole, reading: import("picture").PackageShown | undefined}} props */
function Worded({ provision, reading }) {
  const parts = of(provision.text).split("{choice}");
  if (parts.length === 1) return parts[0];
  const filled = reading && provision.options.find((o) => o.id === reading.choices[provision.issue ?? ""]);
  const agreed = provision.options.find((o) => o.id === provision.option);
  const standing = provision.options.filter((o) => o.stands.length > 0);
  const middle = filled
    ? html`<ins class="filled" data-d=${table.actor(reading.actor)?.colour}>${of(filled.words)}</ins>`
    : agreed
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
