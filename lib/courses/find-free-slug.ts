import { freeSlug } from "./slug-from-title";

/**
 * A name for something new that nothing else beside it has. In a transaction that has locked what it stands in.
 * @param findAlike the names beside it that `slug` describes
 */
export async function findFreeSlug(
  slug: string,
  findAlike: (slug: { startsWith: string }) => PromiseLike<readonly { slug: string }[]>,
): Promise<string> {
  const alike = await findAlike({ startsWith: slug });
  return freeSlug(
    slug,
    alike.map((taken) => taken.slug),
  );
}
