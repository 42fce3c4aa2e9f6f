import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** Fails on anything that axe finds wrong with the page as it stands, best practices included. */
export async function expectAccessible(page: Page): Promise<void> {
  // Our pages hold no frames, so axe needs no window of its own to put their findings together.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  const found = violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help}: ${node.html}`));
  expect(found, `axe on ${page.url()}`).toEqual([]);
}
