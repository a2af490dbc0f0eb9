// Agreeing line by line: who stands for an option of an article for itself, and who only within a package.

/** @typedef {import("picture").TextWhole} TextWhole */
/** @typedef {import("picture").ProvisionWhole} ProvisionWhole */
/** @typedef {import("picture").OptionWhole} OptionWhole */

/** The live package of an actor that proposes an option, the newest. @param {TextWhole} text @param {string} issue @param {string} option @param {string} actor */
const within = (text, issue, option, actor) => text.packages.findLast((p) => p.public && !p.withdrawn && !p.lapsed && p.actor === actor && p.choices[issue] === option);

/** The letter of the package within which alone an actor stands for an option; empty where it stands for it by itself. @param {TextWhole} text @param {ProvisionWhole} provision @param {OptionWhole} option @param {string} actor */
export function onlyWithin(text, provision, option, actor) {
  if (provision.said.includes(actor)) return "";
  return within(text, provision.issue ?? "", option.id, actor)?.letter ?? "";
}

/** The parties that do not stand for an option of an article by itself. @param {TextWhole} text @param {ProvisionWhole} provision @param {OptionWhole} option */
export const lacking = (text, provision, option) => text.parties.filter((id) => !(option.stands.includes(id) && provision.said.includes(id)));

/** The option for which most parties stand, by themselves or within a package, and the parties that have yet to say so by themselves. @param {TextWhole} text @param {ProvisionWhole} provision @returns {{option: OptionWhole, lacking: string[]} | null} */
export function nearest(text, provision) {
  const counted = provision.options.map((option) => {
    const parties = text.parties.filter((id) => option.stands.includes(id));
    return { option, parties: parties.length, lacking: lacking(text, provision, option) };
  });
  const [best, next] = counted.sort((one, other) => other.parties - one.parties || one.lacking.length - other.lacking.length);
  // One voice is no agreement in the making, and where as many stand for another there is none either.
  if (!best || best.parties < Math.min(2, text.parties.length) || (next && next.parties === best.parties)) return null;
  return { option: best.option, lacking: best.lacking };
}

/** The articles of a text, those still open first, in their order otherwise. @param {TextWhole} text */
export const openFirst = (text) => [...text.provisions].sort((one, other) => Number(settled(text, one)) - Number(settled(text, other)));

/** Whether nothing is left to agree on in an article. @param {TextWhole} text @param {ProvisionWhole} provision */
export const settled = (text, provision) =>
  provision.drafting ? text.drafts[provision.id]?.phase === "agreed" : provision.state === "fixed" || provision.state === "agreed";


/** The packages of a text that one may compare, oldest first. @param {TextWhole} text */
export const comparable = (text) => text.packages.filter((p) => !p.withdrawn && !p.lapsed);
