// A part of the screen whose script comes when it is first drawn, with the sentences that it needs.
import { html, useLayoutEffect, useRef, useState } from "preact";
import { also, t } from "../i18n.js";
import { report } from "../report.js";
import { Note } from "./Note.js";

/** Topic of the sentences of all such parts. */
const OPENED = "opened";

/** The parts that have come, by what loads them: they are drawn at once the next time. @type {WeakMap<Function, import("preact").ComponentType<{}>>} */
const come = new WeakMap();

/**
 * @param {object} props
 * @param {() => Promise<{Part: import("preact").ComponentType<{}>}>} props.load
 * @param {object} [props.given]   the part's own properties
 * @param {string} [props.topic]   of sentences that it needs beside
 * @param {string} [props.common]   the topic of those that it shares with others
 */
export function Later({ load, given = {}, topic = OPENED, common = OPENED }) {
  const [found, setFound] = useState(/** @returns {{Part?: import("preact").ComponentType<{}>, failed?: boolean}} */ () => ({ Part: come.get(load) }));
  const fetch = () => {
    setFound({});
    Promise.all([load(), also(common), also(topic)]).then(
      ([{ Part }]) => {
        come.set(load, Part);
        setFound({ Part });
      },
      (fault) => {
        report(fault, topic);
        setFound({ failed: true });
      },
    );
  };
  useLayoutEffect(() => {
    if (!found.Part) fetch();
  }, []);
  if (found.failed) {
    const again = html`<button class="btn btn-s" type="button" onClick=${fetch}>${t("try-again")}</button>`;
    return html`<${Note} kind="contested" actions=${again}>${t("this-part-could-not-be-fetched")}<//>`;
  }
  return found.Part ? html`<${found.Part} ...${given} />` : null;
}

/**
 * A component of a script that comes when it is first drawn: `later(() => import("./Signing.js"), "Signing")`. With `when`
 * it is first drawn once that holds, and then stays, as a dialog must to give the focus back when it closes.
 * @template M @template {keyof M} K
 * @param {() => Promise<M>} load
 * @param {K} name   under which the script exports it
 * @param {string} [topic]   of all its sentences, where a desk that has just begun shows it
 * @returns {(given: (M[K] extends (props: infer P) => unknown ? P : {}) & {when?: boolean}) => import("preact").VNode | null}
 */
export function later(load, name, topic) {
  const part = async () => ({ Part: /** @type {import("preact").ComponentType<{}>} */ (/** @type {unknown} */ ((await load())[name])) });
  return ({ when = true, ...given }) => {
    const wanted = useRef(when);
    wanted.current ||= when;
    return wanted.current ? /** @type {import("preact").VNode} */ (html`<${Later} load=${part} given=${given} topic=${topic} common=${topic} />`) : null;
  };
}
