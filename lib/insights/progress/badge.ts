// The badge: a picture of one line, for other sites.

const CHAR_PX = 7.2;
const WIDE_CHAR_PX = 8.2;
const PADDING_PX = 14;
const HEIGHT_PX = 32;

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (char) => `&#${char.codePointAt(0)};`).replace(/\p{Cc}/gu, " ");

/**
 * A picture in SVG that says `text`, also to who does not see it; `about` says more. It has colors of its own, dark on
 * light with an edge, since nobody knows what it will stand on; the text is as long as it is told to be, whatever the font.
 */
export function badgeOf(text: string, about: string): string {
  const length = Math.ceil([...text].reduce((sum, char) => sum + (/[A-Z0-9]/.test(char) ? WIDE_CHAR_PX : CHAR_PX), 0));
  const width = length + 2 * PADDING_PX;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${HEIGHT_PX}" viewBox="0 0 ${width} ${HEIGHT_PX}" role="img" aria-labelledby="title about">
<title id="title">${escaped(text)}</title>
<desc id="about">${escaped(about)}</desc>
<rect x="0.5" y="0.5" width="${width - 1}" height="${HEIGHT_PX - 1}" rx="4" fill="#ffffff" stroke="#5b6472"/>
<text x="${PADDING_PX}" y="21" font-family="Verdana, DejaVu Sans, sans-serif" font-size="13" fill="#1b2330" textLength="${length}" lengthAdjust="spacingAndGlyphs" aria-hidden="true">${escaped(text)}</text>
</svg>
`;
}
