import { type Pack, readPack } from "./read-pack";

/** A pack that ships with the product; one that cannot be read is a bug and throws with file and line. */
export async function loadPack(name: string): Promise<Pack> {
  const reading = await readPack(name);
  if (reading.ok) return reading.pack;
  const lines = reading.problems.map(({ file, line, message }) => `${file}:${line}: ${message}`);
  throw new Error(`The pack ${name} cannot be read.\n${lines.join("\n")}`);
}
