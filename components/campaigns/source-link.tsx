"use client";
import { type ReactNode, useSyncExternalStore } from "react";
import { ButtonLink } from "@/components/ui/button";
import { sourceCodeIn, withSource } from "@/lib/supporters/source-code";

type Props = {
  href: string;
  className?: string | undefined;
  /** whether it looks like a button, as a quiet one */
  asButton?: boolean;
  children: ReactNode;
};

// The address of a page does not change while the page stands.
const never = () => () => {};
const codeHere = (): string => sourceCodeIn(window.location.href);
const noCode = (): string => "";

/**
 * A link within a campaign that takes the source code of this page's address along. The pages are the same for everybody, so
 * only the browser knows the code; without JavaScript it is a plain link.
 */
export function SourceLink({ href, className, asButton = false, children }: Props) {
  const address = withSource(href, useSyncExternalStore(never, codeHere, noCode));
  return asButton ? (
    <ButtonLink href={address} quiet>
      {children}
    </ButtonLink>
  ) : (
    <a href={address} className={className}>
      {children}
    </a>
  );
}
