import { gzipSync } from "node:zlib";
import { type Bar, times } from "./bar";
import type { Sites } from "./sites";
import { EXERCISE_PATH, type Student } from "./students";

/** P4: the compressed JavaScript that a student's exercise page loads, against an empty Next page. */
export async function javascriptBar({ product, bare }: Sites, { cookie }: Student): Promise<Bar> {
  const ours = await scriptBytes(product, EXERCISE_PATH, cookie);
  const theirs = await scriptBytes(bare, "/", "");
  const ratio = ours / theirs;
  return {
    id: "P4",
    what: "JavaScript of an exercise page, gzip",
    ours: kilobytes(ours),
    theirs: `${kilobytes(theirs)} empty Next page`,
    target: "≤ 1.25×",
    measured: times(ratio),
    met: ratio <= 1.25,
  };
}

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

async function scriptBytes(site: string, path: string, cookie: string): Promise<number> {
  const page = await fetch(site + path, { headers: { cookie }, redirect: "manual" });
  if (page.status !== 200) throw new Error(`${path} answered ${page.status}`);
  const html = await page.text();
  // The polyfills for browsers without modules are marked noModule and loaded by none that we support.
  const tags = (html.match(/<script\b[^>]*>/g) ?? []).filter((tag) => !/nomodule/i.test(tag));
  const sources = new Set(tags.flatMap((tag) => /\ssrc="([^"]+)"/.exec(tag)?.[1] ?? []));
  if (sources.size === 0) throw new Error(`${path} names no script`);
  const sizes = await Promise.all(
    [...sources].map(async (source) => {
      const response = await fetch(new URL(source, site));
      return gzipSync(Buffer.from(await response.arrayBuffer())).length;
    }),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}
