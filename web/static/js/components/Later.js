// A part of the screen whose script comes when it is opened, with the sentences that it needs.
import { html, useEffect, useState } from "preact";
import { also, t } from "../i18n.js";
import { report } from "../report.js";
import { Note } from "./Note.js";

/** Topic of the sentences of such parts. */
const OPENED = "opened";

/**
 * @param {object} props
 * @param {() => Promise<{Part: import("preact").ComponentType<{}>}>} props.load
 * @param {object} [props.given]   the part's own properties
 */
export function Later({ load, given = {} }) {
  const [found, setFound] = useState(/** @type {{Part?: import("preact").ComponentType<{}>, failed?: boolean}} */ ({}));
  const fetch = () => {
    setFound({});
    Promise.all([load(), also(OPENED)]).then(
      ([{ Part }]) => setFound({ Part }),
      (fault) => {
        report(fault, OPENED);
        setFound({ failed: true });
      },
    );
  };
  useEffect(fetch, []);
  if (found.failed) {
    const again = html`<button class="btn btn-s" type="button" onClick=${fetch}>${t("try-again")}</button>`;
    return html`<${Note} kind="contested" actions=${again}>${t("this-part-could-not-be-fetched")}<//>`;
  }
  return found.Part ? html`<${found.Part} ...${given} />` : null;
}
