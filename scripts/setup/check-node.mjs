import process from "node:process";

const needed = [20, 19];

/** Throws a plain sentence when this Node is older than package.json's "engines" allow. */
export function checkNode(version = process.versions.node) {
  const [major, minor] = version.split(".").map(Number);
  if (major > needed[0] || (major === needed[0] && minor >= needed[1])) return;
  const sentence = `Receptive needs Node ${needed.join(".")} or newer (24 recommended); this is Node ${version}.`;
  throw Object.assign(new Error(sentence), { plain: true });
}
