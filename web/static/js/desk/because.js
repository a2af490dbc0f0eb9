// Reasons why something moved, in words: from the reason that its event gives, and the line of what did it where one saw that.
import { of, t } from "../i18n.js";
import { table } from "./table.js";

/** @typedef {import("../lines.js").Line} Line */
/** @typedef {{ground: import("picture").Because["ground"] | null, actor: string | null, act: string}} Reason  the act by its name, for a reader */

/** A reason in a few words. @param {Reason} reason */
export function because({ ground, actor, act }) {
  const known = table.actors.find((one) => one.id === actor);
  const name = known ? of(known.name) : "";
  switch (ground) {
    case "act":
      return t("trust-act", { actor: name, act });
    case "threat":
      return t("trust-threat", { actor: name });
    case "apology":
      return t("trust-apology", { actor: name });
    case "word-kept":
      return t("trust-word-kept", { actor: name });
    case "word-broken":
      return t("trust-word-broken", { actor: name });
    case "agreement":
      return t("trust-agreement");
    case "finding":
      return t("trust-finding", { actor: name });
    case "defection":
      return t("trust-defection", { actor: name });
    case "inject":
      return t("trust-inject");
    default:
      return t("trust-unseen");
  }
}
