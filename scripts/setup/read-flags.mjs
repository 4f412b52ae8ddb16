const usage = `npm start -- [--data DIR]

  --data DIR   the folder that keeps the database and the secrets (RECEPTIVE_DATA, else .data)
  --help       this text

Settings such as PORT, HOST and DATABASE_URL are environment variables; README.md lists them.
npm run dev takes the same, and compiles as you edit.
`;

/**
 * The flags of `npm start` and `npm run dev`.
 * @param {readonly string[]} args
 * @returns {{ data: string | undefined, help: string | undefined }} help: what to print instead of starting
 * @throws one plain sentence
 */
export function readFlags(args) {
  let data;
  for (let at = 0; at < args.length; at += 1) {
    const [, flag, joined] = /^(--?[a-z-]+)(?:=(.*))?$/.exec(args[at]) ?? [];
    if (flag === "--help" || flag === "-h") return { data, help: usage };
    if (flag !== "--data") throw plain(`${args[at]} is not known here: there are --data DIR and --help.`);
    if (joined === undefined) at += 1;
    data = joined ?? args[at];
    if (!data || data.startsWith("--")) throw plain("--data needs a folder: npm start -- --data DIR");
  }
  return { data, help: undefined };
}

/** @param {string} sentence */
const plain = (sentence) => Object.assign(new Error(sentence), { plain: true });
