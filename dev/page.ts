// The look of the pages that stand in for the outside world: the product's paper and ink, in one inline style.

const STYLE = `
:root{color-scheme:light dark;--paper:#faf8f4;--sheet:#fff;--ink:#1c1f23;--ink-2:#565d66;--rule:#ddd7cb;--accent:#0b5d57;--wash:#e6f0ee;--focus:#b07c00}
@media (prefers-color-scheme:dark){:root{--paper:#15171a;--sheet:#1d2024;--ink:#ece9e2;--ink-2:#a6abb2;--rule:#363a40;--accent:#7cc9bd;--wash:#1c2d2b;--focus:#c9a23a}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:46rem;padding:1.5rem;background:var(--paper);color:var(--ink);font:17px/1.55 system-ui,sans-serif}
h1,h2{font-family:Georgia,serif;font-weight:600;line-height:1.2;text-wrap:balance} h1{font-size:2rem;margin:1rem 0 .5rem} h2{font-size:1.25rem;margin:2.25rem 0 .5rem}
a{color:var(--accent);overflow-wrap:anywhere} :focus-visible{outline:3px solid var(--focus);outline-offset:2px}
.notice{background:var(--wash);padding:.75rem 1rem;border-left:4px solid var(--accent)}
.quiet{color:var(--ink-2);font-size:.9rem} ol.list,ul.list{list-style:none;margin:0;padding:0} .list>li{border-top:1px solid var(--rule);padding:.9rem 0}
.list>li:target{background:var(--wash)} .sheet{background:var(--sheet);border:1px solid var(--rule);padding:1.5rem;white-space:pre-wrap;overflow-wrap:anywhere;font:1rem/1.6 Georgia,serif}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.25rem 1rem;margin:1rem 0} dt{color:var(--ink-2)} dd{margin:0;overflow-wrap:anywhere;white-space:pre-wrap}
label{display:block;font-weight:600;margin:1rem 0 .25rem} input,textarea,select{font:inherit;color:inherit;background:var(--sheet);border:1px solid var(--ink-2);border-radius:3px;padding:.7rem .8rem;width:100%}
button{font:600 1rem/1 system-ui,sans-serif;min-height:2.75rem;padding:.8rem 1.2rem;margin-top:1.25rem;border:1px solid var(--accent);border-radius:3px;background:var(--accent);color:var(--paper);cursor:pointer}
.row{display:flex;flex-wrap:wrap;gap:.5rem} .row button{margin:0;padding:.6rem .9rem;background:var(--sheet);color:var(--accent)} .tick{font-weight:400} .tick input{width:auto}
details{margin:1rem 0} summary{cursor:pointer;color:var(--accent);padding:.5rem 0} pre{overflow-x:auto;background:var(--sheet);border:1px solid var(--rule);padding:1rem;font-size:.85rem;line-height:1.45}`;

const SIGNS: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Text as it may stand in a page or in a quoted attribute. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? "");

/** Text with its web addresses made into links; all else is shown as it is. */
export const linked = (text: string): string =>
  text
    .split(/(https?:\/\/[^\s<>"']+[^\s<>"'.,;:!?)\]])/)
    .map((part, i) => (i % 2 ? `<a href="${escaped(part)}">${escaped(part)}</a>` : escaped(part)))
    .join("");

/** A day and time as a person in Washington reads it. */
export const moment = (iso: string): string =>
  new Date(iso).toLocaleString("en-US", { dateStyle: "long", timeStyle: "short", timeZone: "America/New_York" });

/** A whole page. `body` is HTML, with everything that came from elsewhere escaped. */
export const page = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title><style>${STYLE}</style></head><body><main><h1>${escaped(title)}</h1>${body}</main></body></html>`;
