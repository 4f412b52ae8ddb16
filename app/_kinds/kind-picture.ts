import type { Kind, KindPicture } from "./kind-view";
import { kindViews } from "./kind-views";

/** How answers of a kind are pictured; null for kinds that are not. */
export const kindPicture = (kind: Kind): KindPicture | null => kindViews[kind].picture ?? null;
