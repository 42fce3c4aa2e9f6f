"use client";

import { type ReactNode, useEffect, useRef } from "react";
import { type Direction, nearestTo } from "@/components/charts/nearest-link";

type Props = { className: string; children: ReactNode };

const DIRECTIONS: Record<string, Direction> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/** Where a key leads from one of the links. */
function targetOf(key: string, from: SVGAElement, links: readonly SVGAElement[]): SVGAElement | undefined {
  if (key === "Home") return links[0];
  if (key === "End") return links.at(-1);
  const direction = DIRECTIONS[key];
  return direction && nearestTo(from, links, direction);
}

/** Makes the links of an area one stop of the Tab key, with arrow keys between them; gives back what undoes it. */
function rove(area: HTMLElement): () => void {
  const links = [...area.querySelectorAll<SVGAElement>("a")];
  const settleOn = (chosen: SVGAElement | undefined): void => {
    for (const link of links) link.setAttribute("tabindex", link === chosen ? "0" : "-1");
  };
  const onFocus = ({ target }: FocusEvent): void => settleOn(links.find((link) => link === target) ?? links[0]);
  const onKey = (event: KeyboardEvent): void => {
    const from = links.find((link) => link === document.activeElement);
    if (!from || event.ctrlKey || event.metaKey || event.altKey) return;
    const to = targetOf(event.key, from, links);
    if (!to) return;
    event.preventDefault();
    to.focus();
    to.scrollIntoView({ block: "nearest", inline: "nearest" });
  };
  settleOn(links[0]);
  area.addEventListener("focusin", onFocus);
  area.addEventListener("keydown", onKey);
  return () => {
    area.removeEventListener("focusin", onFocus);
    area.removeEventListener("keydown", onKey);
  };
}

/**
 * Links that lie over an area: arrow keys lead from each to the nearest in that direction, Home and End to the first and the
 * last, and Tab goes past them all. Without JavaScript each is a plain link.
 */
export function RovingLinks({ className, children }: Props) {
  const area = useRef<HTMLDivElement>(null);
  // After each drawing: another view has other links.
  useEffect(() => (area.current ? rove(area.current) : undefined));
  return (
    <div ref={area} className={className}>
      {children}
    </div>
  );
}
