import { parseArgs } from "node:util";
import { loadPack } from "@/lib/content/load-pack";
import { searchLarge } from "./diagnosis/large";
import { quantile, report } from "./diagnosis/report";
import { simulate } from "./diagnosis/simulate";
import { newSimulation } from "./diagnosis/simulation";
import { stationsOf } from "./diagnosis/stations";

/** `npm run bench:diagnosis [-- --variants N --from SEED]`: what the search for mistakes tells simulated students. */
const { values } = parseArgs({
  options: { variants: { type: "string", default: "50" }, from: { type: "string", default: "1" } },
});
const seeds = Array.from({ length: Number(values.variants) }, (_, at) => Number(values.from) + at);
const packs = await Promise.all(["cnn-homework", "showcase"].map(loadPack));
const simulation = newSimulation();
for (const station of stationsOf(packs, seeds)) simulate(station, simulation);
console.log(report(simulation));

/** Of a processor. */
function inWords(times: readonly number[]): string {
  const milliseconds = (share: number) => `${quantile(times, share).toFixed(2)} ms`;
  return `${times.length} searches: median ${milliseconds(0.5)}, 99th percentile ${milliseconds(0.99)}, longest ${milliseconds(1)}`;
}

const large = searchLarge();
console.log(`\n## Time of a search, on one processor

- parts of the homework and the showcase: ${inWords(simulation.times)}
- a 32×32×8 image with 16 filters of 3×3: ${inWords(large.times)}; ${large.named} of ${large.of} mistakes named`);
