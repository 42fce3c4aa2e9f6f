"use client";
import { type ReactNode, useEffect, useRef } from "react";
import styles from "@/components/ui/error-summary.module.css";

export type SummaryError = { message: string; href: string | null };

type Props = { title: string; errors: SummaryError[]; children?: ReactNode };

/** What has to be mended, gathered above a form; takes the focus when it appears, so that it is heard as well as seen. */
export function ErrorSummary({ title, errors, children }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.focus();
  }, []);
  return (
    <div className={styles.summary} ref={box} tabIndex={-1} role="alert">
      <h2 className={styles.title}>{title}</h2>
      {children && <p className={styles.text}>{children}</p>}
      {errors.length > 0 && (
        <ul>
          {errors.map(({ message, href }) => (
            <li key={`${href}${message}`}>{href ? <a href={href}>{message}</a> : message}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
