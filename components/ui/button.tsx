import type { AnchorHTMLAttributes, ButtonHTMLAttributes } from "react";
import styles from "@/components/ui/button.module.css";

type Look = { quiet?: boolean; wide?: boolean };

const classOf = ({ quiet = false, wide = false }: Look): string =>
  [styles.button, quiet && styles.quiet, wide && styles.wide].filter(Boolean).join(" ");

/** The one main thing to do on a screen; `quiet` for whatever stands beside it. */
export function Button({ quiet, wide, type = "submit", ...rest }: Look & ButtonHTMLAttributes<HTMLButtonElement>) {
  return <button {...rest} type={type} className={classOf({ quiet: quiet ?? false, wide: wide ?? false })} />;
}

/** A link that looks like a button: for a step that changes nothing. */
export function ButtonLink({ quiet, wide, children, ...rest }: Look & AnchorHTMLAttributes<HTMLAnchorElement>) {
  return (
    <a {...rest} className={classOf({ quiet: quiet ?? false, wide: wide ?? false })}>
      {children}
    </a>
  );
}
