import type { OwnCells } from "../_picture/own-cells";
import { kindPictures } from "./kind-pictures";
import type { Judged, Kind, PartOf } from "./kind-view";

/** A judged answer cell by cell, as it lies on the grid of its picture; null where it has no cells. */
export function ownCellsOf<K extends Kind>(kind: K, part: PartOf<K>, judged: Judged): OwnCells | null {
  return kindPictures[kind]?.ownCells(judged, part) ?? null;
}
