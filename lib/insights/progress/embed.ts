const escaped = (text: string): string => text.replace(/[&<>"']/g, (char) => `&#${char.codePointAt(0)};`);

type Embed = { page: string; badge: string; alt: string };

/** HTML that shows the badge on another site and leads to the page behind it. */
export const embedOf = ({ page, badge, alt }: Embed): string =>
  `<a href="${escaped(page)}"><img src="${escaped(badge)}" alt="${escaped(alt)}" height="32"></a>`;
