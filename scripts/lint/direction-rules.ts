/** An import is wrong when its two ends match; places are relative to the repository. */
export interface DirectionRule {
  name: string;
  from: RegExp;
  fromNot?: RegExp;
  to: RegExp;
  toNot?: RegExp;
}

/** In each chain a link may use what stands to its left, never what stands to its right. */
const graderChain = ["numeric", "tensor", "(ops|text)", "language", "mistakes", "kinds", "exercise"];
const libChain = [
  "(env|db|result|paths|is-secure|is-uuid|is-unique-violation|lru|to-jsonb|security-headers)",
  "auth",
  "(run-command|form-action|json-route)",
  "courses",
  "exercises",
  "content",
  "assignments",
  "submissions",
  "practice",
  "traces",
  "progress",
  "grading",
  "reports",
];

/** Tests and what serves only tests. */
export const tests = /\.test\.tsx?$|\/testing\/|^vitest\.config\.ts$|^e2e\//;

function chain(folder: string, links: readonly string[]): DirectionRule[] {
  const place = (names: readonly string[]) => new RegExp(`^${folder}/(${names.join("|")})(/|\\.tsx?$)`);
  return links.slice(0, -1).map((link, index) => ({
    name: `${folder}/${link} uses nothing further right`,
    from: place([link]),
    fromNot: tests,
    to: place(links.slice(index + 1)),
  }));
}

/** Architecture, "Directions". ./check-directions.test.ts shows that each rule bites. */
export const directionRules: readonly DirectionRule[] = [
  {
    name: "grader stands alone",
    from: /^grader\//,
    fromNot: tests,
    to: /./,
    toNot: /^(grader\/|node_modules\/(zod|yaml|acorn|mathjs)$)/,
  },
  { name: "grader's tests stand alone", from: /^grader\//, to: /^(app|lib|prisma|e2e|scripts)\// },
  {
    name: "grader/index is last",
    from: /^grader\/(?!index\.ts$)/,
    fromNot: tests,
    to: /^grader\/index\.ts$/,
  },
  { name: "grader/ops and grader/text stand side by side", from: /^grader\/ops\//, to: /^grader\/text\// },
  { name: "grader/text and grader/ops stand side by side", from: /^grader\/text\//, to: /^grader\/ops\// },
  {
    name: "grader by its front door",
    from: /^(app|lib|prisma|e2e)\//,
    to: /^grader\/(?!(index|paste)\.ts$)/,
  },
  { name: "lib below app", from: /^lib\//, to: /^(app|e2e|scripts)\// },
  { name: "app above all", from: /^(?!app\/)/, to: /^app\// },
  { name: "app has no scripts", from: /^app\//, to: /^(scripts|e2e)\// },
  {
    name: "app has no database",
    from: /^(app\/|proxy\.ts$)/,
    to: /^(prisma\/|node_modules\/(pg|prisma|@prisma\/.*)$)/,
  },
  { name: "app/_ui knows no domain", from: /^app\/_ui\//, to: /^(lib\/|app\/(?!_ui\/))/ },
  { name: "Prisma client in lib and prisma", from: /^(?!(lib|prisma)\/)/, to: /^prisma\/generated\// },
  { name: "content is data", from: /^(?!lib\/content\/)/, to: /^content\// },
  {
    name: "tfjs is an oracle",
    from: /^(?!grader\/testing\/|scripts\/bench\/|.*\.oracle\.test\.ts$)/,
    to: /^node_modules\/@tensorflow\//,
  },
  {
    name: "tests are no part of the product",
    from: /^(app|lib|grader|prisma)\/|^[^/]+$/,
    fromNot: tests,
    to: tests,
  },
  ...chain("grader", graderChain),
  ...chain("lib", libChain),
];
