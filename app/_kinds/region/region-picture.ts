import type { KindPicture } from "../kind-view";

/** Cells are chosen on the map that is drawn; there are no numbers to set beside it. */
export const regionPicture: KindPicture<"region"> = { ownCells: () => null };
