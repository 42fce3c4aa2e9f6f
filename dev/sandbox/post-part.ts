import { escaped, moment } from "../page";
import type { PostedLetter } from "./post/service";

const SHOWN = 20;

const item = ({ id, date, to, from, bytes }: PostedLetter): string =>
  `<li id="${id}"><p class="quiet">${moment(date)}, ${Math.ceil(bytes / 1000)} kB to print</p><dl><dt>To</dt><dd>${escaped(to.join("\n"))}</dd><dt>From</dt><dd>${escaped(from.join("\n"))}</dd></dl></li>`;

/** What the service that mails letters took: in its trial mode, so that nothing of it was printed. */
export const postPart = (letters: readonly PostedLetter[]): string =>
  letters.length === 0
    ? ""
    : `<h2>Taken to be printed and mailed, for trial</h2><p class="quiet">${letters.length} by the stand-in for the service that mails letters. It prints nothing, so no office got them.</p><ul class="list">${letters.slice(0, SHOWN).map(item).join("")}</ul>`;
