"use client";
import { useEffect, useRef, useState } from "react";
import type { CheckMeasure, MeasureRemark, TypedMeasure } from "@/components/staff/measure/measure-remark";

const PAUSE_MS = 350;

/**
 * Checks a measure against the record a moment after the typing stops. An answer that comes after the next question is
 * dropped; when none comes, what was known before stays.
 */
export function useMeasureCheck(check: CheckMeasure, known: MeasureRemark) {
  const [remark, setRemark] = useState(known);
  const [busy, setBusy] = useState(false);
  const timer = useRef<number>(undefined);
  const asked = useRef(0);
  useEffect(() => {
    asked.current++;
    setRemark(known);
  }, [known]);
  useEffect(() => () => window.clearTimeout(timer.current), []);

  const changed = (typed: TypedMeasure): void => {
    const question = ++asked.current;
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(async () => {
      setBusy(true);
      const answer = await check(typed).catch(() => null);
      if (question !== asked.current) return;
      setBusy(false);
      if (answer) setRemark(answer);
    }, PAUSE_MS);
  };
  return { remark, busy, changed };
}
