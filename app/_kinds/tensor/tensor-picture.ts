import type { KindPicture } from "../kind-view";
import { placeOfBox, tensorCells } from "./tensor-cells";

export const tensorPicture: KindPicture<"tensor"> = { ownCells: tensorCells, cellOf: placeOfBox };
