import { readdir } from "node:fs/promises";
import { dirname } from "node:path";
import { type Pack, packFolder, readPack } from "./read-pack";

/**
 * The packs an instructor may set as homework, by title. One that cannot be read is left out and told to whoever runs
 * the site, so that it keeps nobody from the others.
 */
export async function listPacks(): Promise<Pack[]> {
  const folders = await readdir(dirname(packFolder("any")), { withFileTypes: true });
  const names = folders.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const readings = await Promise.all(names.map(readPack));
  const packs = readings.flatMap((reading, at) => {
    if (reading.ok) return [reading.pack];
    console.error(`The pack ${names[at]} cannot be read:`, reading.problems);
    return [];
  });
  return packs.filter(({ homework }) => homework).toSorted((a, b) => a.title.localeCompare(b.title, "en"));
}
