"use client";
import { useEffect } from "react";
import { forgetForm } from "@/components/staff/kept/kept-form";

/** Stands on the page that says that a form was saved: its mirror on this device is no longer needed. */
export function ForgetForm({ name }: { name: string }) {
  useEffect(() => forgetForm(localStorage, name), [name]);
  return null;
}
