"use client";

import { useSyncExternalStore } from "react";
import { SelectField } from "@/app/_ui/select-field";
import { zoneInList } from "./zone-in-list";

const neverChanges = () => () => undefined;

interface TimeZoneFieldProps {
  timeZones: readonly string[];
  /** IANA name; the browser's own zone where nothing was chosen yet */
  chosen?: string;
  hint?: string;
  error: string | undefined;
}

/** The zone in which a course's days end. */
export function TimeZoneField({ timeZones, chosen, hint, error }: TimeZoneFieldProps) {
  const here = useSyncExternalStore(
    neverChanges,
    () => new Intl.DateTimeFormat().resolvedOptions().timeZone,
    () => "UTC",
  );
  const start = chosen ?? zoneInList(here, timeZones);
  return (
    <SelectField
      key={start}
      name="timeZone"
      label="Time zone"
      hint={hint ?? "Due dates are written and shown in it."}
      error={error}
      defaultValue={start}
      options={timeZones.map((zone) => ({ value: zone, words: zone.replaceAll("_", " ") }))}
    />
  );
}
