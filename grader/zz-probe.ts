import { describeIssue, lineOfIssue, parseExercise, rawAnswerSchema } from "./index";
import { readShape } from "./kinds/shape/answer";
import { evaluateProgram } from "./language/evaluate-program";
import { parseProgram } from "./language/parse-program";
import { parseNumber } from "./numeric/parse-number";
import { toNested } from "./tensor/nested";
import { parseTensor } from "./tensor/parse-tensor";
import { tensorFromCells } from "./tensor/tensor-from-cells";

const show = (r: any) =>
  (r.ok
    ? JSON.stringify(r.value?.shape ? toNested(r.value) : r.value)
    : r.issues
        .slice(0, 3)
        .map((i: any) => i.code + ":" + describeIssue(i))
        .join(" | ")
  ).slice(0, 200);
const run = (name: string, f: () => unknown) => {
  const t = performance.now();
  let s: string;
  try {
    s = String(f());
  } catch (e) {
    s = "THROWS " + String(e).slice(0, 150);
  }
  const d = performance.now() - t;
  console.log(`${d > 200 ? `SLOW ${d.toFixed(0)}ms ` : ""}${name} -> ${s}`);
};
for (const t of [
  "3½",
  "½",
  "2^½",
  "10⁻³",
  "10⁻3",
  "3₂",
  "2①",
  "⑴",
  "2^53",
  "1e999",
  "-0",
  "1/0",
  "0^-1",
  "(-8)^(1/3)",
  "\\frac{1}{2}",
  "2\\frac{1}{2}",
  "\\dfrac{1}{2}",
  "1 000",
  "1,000",
  "1,5",
  "−5",
  "１２",
  "３²",
  "--3",
  "1/1e999",
  "1e-999",
  "0x10",
  "𝟏",
  "3 . 5",
  ". 5",
  "1e 5",
  "2(3)",
  "(2)(3)",
  "((((",
  "5!",
  "1..2",
  "1.5.",
  "+-+5",
  "9007199254740993",
  "0.1+0.2",
  "1−2",
  "1\u00ad2",
  "−",
  "²",
  "10^400-10^400",
  "2**-1",
  "2^3^2",
])
  run(`num ${t}`, () => show(parseNumber(t)));
for (const t of [
  "[[,1]]",
  "[[, 1], [, 3]]",
  "[[1,2,],[3,4,]]",
  "\t2",
  "1\t2\n\t\n3\t4",
  "1\t2\n3\t",
  "[1 2; 3 4];",
  "1;2\n3;4",
  "1,5;2,5\n3,5;4,5",
  "[1 -2, 3]",
  "[[1 -2, 3]]",
  "[1 2\n[3 4]",
  "1 2]\n[3 4",
  "[[[]],[1]]",
  "[[[],[]],[1,2]]",
  "[]",
  "[[]]",
  "[[],[1]]",
  "tf.Tensor(\n[[1. 2.]\n [3. 4.]], shape=(2, 2), dtype=float32)",
  "1,5 2,5",
  "[[1, 2], [3, 4]]",
  "array([[1., 2.],\n       [3., 4.]], dtype=float32)",
  "[[1],[2,3]]",
  "[[1,2,3],[1,2,3,4],[1,2,3,4]]",
  "[[[1,2],[3]],[[5,6],[7,8]]]",
  "[[1,[2]],[3,4]]",
  "$\\begin{pmatrix}1&2\\\\3&4\\end{pmatrix}$",
  "\\left[\\begin{array}{cc}1&2\\\\3&4\\end{array}\\right]",
  "1 & 2 \\\\[2pt] 3 & 4",
  "1 2\n[3 4]",
  "[1 2]",
  "[1, 2, 3]",
  "(1, 2)",
  "1 2 3\r\n4 5 6\r\n",
  "[[1,2],[3,4]",
  "[[1,2],[3,4]]]",
  "[1 2; 3 4",
  "  [ [1, 2],\n[3, 4] ]  ",
  "[[1 2 ...  3 4]]",
  "[[1, 2] [3, 4]]",
  "[[1 2\n3 4]]",
  "[[1 2; 3 4]]",
  "[[1;2]]",
  "1 2 ; ; 3 4",
  "1 2;",
  "[[1, 2]; [3, 4]]",
  "1\t2 3\t4",
])
  run(`ten ${JSON.stringify(t)}`, () => show(parseTensor(t)));
run("cells [[[]],[1]]", () => show(tensorFromCells([[[]], ["1"]])));
const N = 99990;
const bombs: [string, string][] = [
  ["latexrow", "\\\\[".repeat(33330)],
  ["strip ]", "]" + " ".repeat(N) + "x"],
  ["strip2", "1]" + " ".repeat(N) + "x"],
  ["newlines", "1" + "\n".repeat(N) + "1"],
  ["wrapper", "array(" + " ".repeat(N - 10) + "x"],
  ["wrapper2", "array(" + "]".repeat(N - 10) + "x"],
  ["wrapper3", "array(" + "],".repeat(N / 2 - 10) + "x"],
  ["wrapper4", "array(" + "]" + " ".repeat(N - 20) + "x"],
  ["begin", "\\begin{".repeat(14000)],
  ["begin2", "\\begin{" + "matrix".repeat(16000)],
  ["begin ws", "\\begin" + " ".repeat(N - 20) + "x"],
  ["spaces", "1 ".repeat(N / 2)],
  ["spaces2", "1" + " ".repeat(N - 2) + "1"],
  ["tabs", "\t".repeat(N)],
  ["1tabs1", "1" + "\t".repeat(N - 5) + "1"],
  ["semis", ";".repeat(N)],
  ["commas", ",".repeat(N)],
  ["open", "[".repeat(N)],
  ["close", "[[" + "]".repeat(N - 5)],
  ["[[ws", "[" + " ".repeat(N - 4) + "["],
  ["empties", "[[" + "[],".repeat(33000)],
  ["num", "1".repeat(N)],
  ["quote", '[["' + "a".repeat(N - 8)],
  ["slashes", "\\".repeat(N)],
  ["surr", "[[" + "\ud800".repeat(N - 8)],
  ["[[1 2 spaces", "[[1" + " ".repeat(N - 8) + "2]]"],
  ["[[1,", "[[1," + " ".repeat(N - 8) + "2]]"],
  ["[1,spaces", "[[1,1" + " 1".repeat(N / 2 - 8) + "]]"],
  ["crlf", "1\r\n".repeat(33000)],
  ["lines [", "[".concat("[1]\n".repeat(20000))],
  ["; [", "[1]" + ";[1]".repeat(20000)],
  ["\\right", "\\right".repeat(16000)],
  ["dollar", "$".repeat(N)],
];
for (const [n, t] of bombs) run(`bomb ${n}`, () => show(parseTensor(t)));
run("many", () => show(parseTensor("1,".repeat(500000))));
for (const t of [
  "126·126·16",
  "126 \\times 126 \\times 16",
  "126*126*16",
  "126×126×16",
  "(126, 126, 16)",
  "126 126 16",
  "126x126x",
  "  ",
  "[126,126,16]",
  "1.5x2",
  "-1x2",
  "0x5",
  "(128-3)/1+1 x 126 x 16",
  "126⨯126⨯16",
  "126х126х16",
  "(128-3+1, 126, 16)",
  "H x W",
  "126 x 126 x 16 x 1 x 1",
  "126126",
])
  run(`shape ${t}`, () => show(readShape(t)));
run("shape list blank", () => show(readShape(["  ", " "])));
let deep: any = "1";
for (let i = 0; i < 1e6; i++) deep = [deep];
run("shape deep", () => show(readShape([deep, 1, 1, 1, 1])));
run("shape deep1", () => show(readShape(deep)));
run("cells deep", () => show(tensorFromCells(deep)));
run("schema deep", () => rawAnswerSchema.safeParse(deep).success);
const wide = Array.from({ length: 250 }, () => Array.from({ length: 250 }, () => "1"));
run("schema wide", () => rawAnswerSchema.safeParse(wide).success);
run("schema 4deep 60k", () => rawAnswerSchema.safeParse([[wide]]).success);
run("schema nulls", () => rawAnswerSchema.safeParse([[wide.map((r) => r.map(() => null))]]).success);
run(
  "schema 1e6",
  () =>
    rawAnswerSchema.safeParse(Array.from({ length: 1000 }, () => Array.from({ length: 1000 }, () => "1")))
      .success,
);
const progs: [string, string][] = [
  ["string-hidden parens", '"' + ")".repeat(9900) + '"+' + "(".repeat(9900)],
  ["interleaved", '(")"+'.repeat(3900)],
  ["arrow", "a=>".repeat(6600) + "1"],
  ["arrow5k", "a=>".repeat(1600) + "1"],
  ["assign", "a=".repeat(9900) + "1"],
  ["cond", "a?a:".repeat(4900) + "1"],
  ["pow", "a**".repeat(6600) + "1"],
  ["new", "new ".repeat(4900) + "a"],
  ["typeof", "typeof ".repeat(2800) + "a"],
  ["plus", "1+".repeat(9999) + "1"],
  ["tmpl", "`${".repeat(6000)],
  ["regex", "(/)/+".repeat(3900)],
  ["idx", "a" + "[0]".repeat(6600)],
  ["call", "a" + "()".repeat(9900)],
  ["async", "async a=>".repeat(2200) + "1"],
  ["fn", "function(){return ".repeat(90)],
  ["await", "await ".repeat(3000) + "1"],
  ["class", "class extends ".repeat(1400)],
  ["import", "import(".repeat(90)],
  ["yield", "yield ".repeat(3000)],
  ["void", "void ".repeat(3990) + "0"],
  ["dots", "a" + ".a".repeat(9900)],
  ["opt", "a" + "?.a".repeat(6600)],
  ["tag", "a" + "``".repeat(9900)],
  ["list", "[" + "1,".repeat(9990) + "]"],
  ["unknown", "[" + "a,".repeat(9990) + "]"],
  ["seq", "1,".repeat(9990) + "1"],
  ["comment", "/*".repeat(9000)],
  ["esc", "\\u".repeat(9000)],
  ["ws", " ".repeat(20000)],
  ["let", "let a"],
  ["{}", "{}"],
  ["1 2", "1 2"],
  ["<!--", "1 <!-- 2"],
  ["a}", "a }"],
  ["//", "a // b"],
  ["obj dup", "full([2],1,{a:1,a:2})"],
  ["proto", "full([2],1,{__proto__:2})"],
  ["constructor()", "constructor(1)"],
  ["toString", "toString"],
  ["__proto__", "__proto__"],
  ["unicode", "\\u0066ull([1],2)"],
  ["sh", "conv2d(a,b,{padding})"],
  ["neg", "-"],
  ["lt", "1<2"],
  ["str", "'abc"],
  ["surr", "\ud800"],
  ["nul", "1\0"],
];
for (const [n, t] of progs)
  run(`prog ${n}`, () => {
    const p = parseProgram(t);
    return p.ok
      ? "OK " + show(evaluateProgram(p.value, new Map()))
      : p.issues.length + " " + JSON.stringify(p.issues[0]).slice(0, 200);
  });
const ex = (extra: string) => `title: T\nprompt: P\nparts:\n  - {id: a, kind: number, answer: "1"}\n${extra}`;
const yamls: [string, string][] = [
  ["ok", ex("")],
  ["circular", ex("given: {x: &a [*a]}")],
  ["circular2", ex("given: &a {x: *a}")],
  ["proto given", ex("given: {__proto__: 1}")],
  ["proto top", ex("__proto__: 1")],
  ["proto part", `title: T\nprompt: P\nparts: [{id: __proto__, kind: number, answer: "1"}]`],
  ["bool answer", `title: T\nprompt: P\nparts: [{id: a, kind: number, answer: true}]`],
  ["badname", `title: T\nprompt: P\nparts: [{id: 2a, kind: number, answer: 1}]`],
  ["given badname", ex("given: {2a: 1}")],
  ["points 0", `title: T\nprompt: P\nparts: [{id: a, kind: number, answer: 1, points: 0}]`],
  ["points .nan", `title: T\nprompt: P\nparts: [{id: a, kind: number, answer: 1, points: .nan}]`],
  ["points .inf", `title: T\nprompt: P\nparts: [{id: a, kind: number, answer: .inf, points: .inf}]`],
  ["points str", `title: T\nprompt: P\nparts: [{id: a, kind: number, answer: 1, points: "2"}]`],
  ["tolerance", `title: T\nprompt: P\nparts: [{id: a, kind: number, answer: 1, tolerance: .inf}]`],
  ["credit", `title: T\nprompt: P\nparts: [{id: a, kind: tensor, answer: 1, credit: some}]`],
  ["samples bad", ex("samples: [{answers: {a: {b: 1}}, expect: {a: blue}}]")],
  ["samples bad2", ex("samples: [{answers: {2a: 1}, expect: {a: {status: right, cells: 3}}}]")],
  ["deep flow", ex("given: {x: " + "[".repeat(90000) + "]".repeat(90000) + "}")],
  ["deep flow 3000", ex("given: {x: " + "[".repeat(3000) + "]".repeat(3000) + "}")],
  ["deep open", "[".repeat(190000)],
  ["deep block", Array.from({ length: 600 }, (_, i) => " ".repeat(i) + "a:").join("\n")],
  ["deep seq", "- ".repeat(90000)],
  ["many parts", `title: T\nprompt: P\nparts: [${"1,".repeat(95000)}]`],
  ["many samples", ex(`samples: [${"1,".repeat(95000)}]`)],
  ["many keys", ex(Array.from({ length: 20000 }, (_, i) => `k${i}: 1`).join("\n"))],
  [
    "laughs",
    `a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c]\ne: &e [*d,*d,*d,*d,*d,*d,*d,*d,*d]\nf: &f [*e,*e,*e,*e,*e,*e,*e,*e,*e]\ng: &g [*f,*f,*f,*f,*f,*f,*f,*f,*f]`,
  ],
  ["dup", "title: a\ntitle: b"],
  ["list", "- a"],
  ["num", "5"],
  ["empty", ""],
  ["null", "null"],
  ["comment", "# x"],
  ["two docs", "a: 1\n---\nb: 2"],
  ["tab", "a:\n\t- b"],
  ["unresolved", "a: *b"],
  ["tag", "a: !!js/function x"],
  ["binary", ex("given: {x: !!binary aGVsbG8=}")],
  ["set", "? a\n? b"],
  ["complexkey", "{[a]: 1}"],
  ["complexkey given", ex("given: {[1,2]: 1}")],
  ["tolong", "a".repeat(200001)],
  ["quotes many", `title: "${"x".repeat(199000)}`],
  ["surr", 'title: "\ud800"'],
  ["merge", ex("given: {<<: {x: 1}}")],
  ["date", ex("given: {x: 2001-01-01}")],
  ["nullval", ex("given: {x: null}")],
  ["alias ok", ex("given: {x: &a [1,2], y: *a}")],
  [
    "aliases many",
    ex("given: {x: &a [1,2], " + Array.from({ length: 60 }, (_, i) => `y${i}: *a`).join(", ") + "}"),
  ],
  ["given obj list", ex("given: {x: [{a: 1}]}")],
  [
    "1e6 zeros",
    ex("given: {" + Array.from({ length: 300 }, (_, i) => `y${i}: 'zeros([1000000])'`).join(", ") + "}"),
  ],
];
for (const [n, t] of yamls)
  run(`yaml ${n}`, () => {
    const r = parseExercise(t);
    return r.ok
      ? "OK"
      : r.issues.length +
          " " +
          JSON.stringify(r.issues[0]).slice(0, 160) +
          " :: " +
          describeIssue(r.issues[0]!).slice(0, 160) +
          " :: line " +
          lineOfIssue(t, r.issues[0]!);
  });
