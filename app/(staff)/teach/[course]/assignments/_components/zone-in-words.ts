/** For the middle of a sentence: "time of Europe/Berlin". @param timeZone IANA name */
export function zoneInWords(timeZone: string): string {
  return `time of ${timeZone.replaceAll("_", " ")}`;
}
