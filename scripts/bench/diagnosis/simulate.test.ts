import { beforeAll, describe, expect, test } from "vitest";
import { loadPack } from "@/lib/content/load-pack";
import { sendInnocent } from "./innocent";
import { simulate } from "./simulate";
import { newSimulation, type Simulation } from "./simulation";
import { stationsOf } from "./stations";

/** Innocent students are cheap: so many of each sort at every part that a share of 0.5 % can be told from one of 1 %. */
const INNOCENT = 40;

/** A part of `npm run bench:diagnosis`, on variants of its own, so that a search that got worse fails here. */
describe("simulated students of four exercises", () => {
  const simulation: Simulation = newSimulation();
  const innocents: Simulation = newSimulation();

  beforeAll(async () => {
    const pack = await loadPack("cnn-homework");
    const slugs = ["zero-padding", "residual", "pooling-purpose", "one-by-one"];
    const exercises = pack.exercises.filter(({ slug }) => slugs.includes(slug));
    for (const station of stationsOf([{ ...pack, exercises }], [901, 902])) {
      simulate(station, simulation);
      sendInnocent(station, INNOCENT, innocents);
    }
  }, 180_000);

  test("who make one mistake are told which", () => {
    const exact = simulation.conditions.at("exact");
    expect(exact.total).toBeGreaterThan(200);
    expect(exact.share("right")).toBeGreaterThanOrEqual(0.95);
    expect(exact.count("wrong")).toBe(0);
  });

  test("are told it with a tenth of the cells altered", () => {
    const altered = simulation.conditions.at("a tenth of the cells");
    expect(altered.total).toBeGreaterThan(100);
    expect(altered.share("right")).toBeGreaterThanOrEqual(0.9);
    expect(altered.share("wrong")).toBeLessThanOrEqual(0.005);
  });

  const sorts = ["random", "one outlier", "one slip", "few slips"];
  test.each(sorts)("who made none (%s) are not accused", (condition) => {
    const innocent = innocents.innocent.at(condition);
    expect(innocent.total).toBeGreaterThan(600);
    expect(innocent.share("named")).toBeLessThanOrEqual(0.005);
  });
});
