import type { Kind, KindPicture } from "./kind-view";
import { numberPicture } from "./number/number-picture";
import { regionPicture } from "./region/region-picture";
import { tensorPicture } from "./tensor/tensor-picture";

/** Which kinds have answers that come about cell by cell; one that is missing here does not compile. */
export const kindPictures: { readonly [K in Kind]: KindPicture<K> | null } = {
  tensor: tensorPicture,
  shape: null,
  number: numberPicture,
  choice: null,
  order: null,
  match: null,
  region: regionPicture,
  formula: null,
  text: null,
};
