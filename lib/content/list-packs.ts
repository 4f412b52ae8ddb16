import { readdir } from "node:fs/promises";
import { dirname } from "node:path";
import { type Pack, packFolder, readPack } from "./read-pack";

let listed: Promise<readonly Pack[]> | undefined;

/**
 * The packs an instructor may set as homework, by title. They ship with the product, so they are read and solved once
 * per process. One that cannot be read is left out and told to whoever runs the site, so that it keeps nobody from the
 * others; it is tried again the next time.
 */
export function listPacks(): Promise<readonly Pack[]> {
  const reading = listed ?? readPacks();
  listed = reading;
  return reading;
}

function forget(): void {
  listed = undefined;
}

async function readPacks(): Promise<readonly Pack[]> {
  try {
    const folders = await readdir(dirname(packFolder("any")), { withFileTypes: true });
    const names = folders.filter((entry) => entry.isDirectory()).map(({ name }) => name);
    const readings = await Promise.all(names.map(readPack));
    const packs = readings.flatMap((reading, at) => {
      if (reading.ok) return [reading.pack];
      forget();
      console.error(`The pack ${names[at]} cannot be read:`, reading.problems);
      return [];
    });
    return packs.filter(({ homework }) => homework).toSorted((a, b) => a.title.localeCompare(b.title, "en"));
  } catch (error) {
    forget();
    throw error;
  }
}
