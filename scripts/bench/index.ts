import { formatBars } from "./bar";
import { convolutionBars } from "./convolutions";
import { gradingBars, matrixGrader } from "./grading";
import { javascriptBar } from "./javascript";
import { previewBar } from "./previews";
import { openSites } from "./sites";
import { enrolStudents } from "./students";
import { submitBars } from "./submits";

/** `npm run bench`: our bars of speed beside their references, in one run. */
const bars = [...gradingBars(), ...(await convolutionBars())];
const sites = await openSites();
try {
  const students = await enrolStudents(sites, 2_000);
  const [first] = students;
  if (!first) throw new Error("the bench needs students");
  bars.push(
    ...(await submitBars(sites, students, matrixGrader())),
    await javascriptBar(sites, first),
    await previewBar(sites),
  );
} finally {
  await sites.close();
}
console.log(`\n${formatBars(bars)}`);
