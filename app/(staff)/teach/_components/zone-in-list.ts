const nameHere = (timeZone: string) => new Intl.DateTimeFormat("en", { timeZone }).resolvedOptions().timeZone;

/**
 * The zone of the list that a browser means: browsers and servers of different ages call one zone by different names,
 * such as Asia/Calcutta and Asia/Kolkata. UTC where there is none.
 */
export function zoneInList(wanted: string, zones: readonly string[]): string {
  if (zones.includes(wanted)) return wanted;
  return zones.find((zone) => nameHere(zone) === nameHere(wanted)) ?? "UTC";
}
