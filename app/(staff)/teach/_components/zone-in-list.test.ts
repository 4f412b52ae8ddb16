import { expect, it } from "vitest";
import { zoneInList } from "./zone-in-list";

it.each([
  ["Europe/Berlin", ["UTC", "Europe/Berlin"], "Europe/Berlin"],
  ["Asia/Kolkata", ["UTC", "Asia/Calcutta"], "Asia/Calcutta"],
  ["Asia/Calcutta", ["UTC", "Asia/Kolkata"], "Asia/Kolkata"],
  ["America/Argentina/Buenos_Aires", ["UTC", "America/Buenos_Aires"], "America/Buenos_Aires"],
  ["Europe/Berlin", ["UTC", "Europe/Paris"], "UTC"],
])("%s is, of %j, %s", (wanted, zones, found) => {
  expect(zoneInList(wanted, zones)).toBe(found);
});
