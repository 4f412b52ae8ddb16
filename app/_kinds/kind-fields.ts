"use client";

import dynamic from "next/dynamic";
import type { ComponentType } from "react";
import type { FieldProps, Kind } from "./kind-view";
import { TensorField } from "./tensor/tensor-field";

/** The field of every kind. A matrix, the commonest, comes with every exercise; the others with pages that show them. */
export const kindFields: { readonly [K in Kind]: ComponentType<FieldProps<K>> } = {
  tensor: TensorField,
  shape: dynamic(() => import("./shape/shape-field").then((file) => file.ShapeField)),
  number: dynamic(() => import("./number/number-field").then((file) => file.NumberField)),
  choice: dynamic(() => import("./choice/choice-field").then((file) => file.ChoiceField)),
  order: dynamic(() => import("./order/order-field").then((file) => file.OrderField)),
  match: dynamic(() => import("./match/match-field").then((file) => file.MatchField)),
  region: dynamic(() => import("./region/region-field").then((file) => file.RegionField)),
  formula: dynamic(() => import("./formula/formula-field").then((file) => file.FormulaField)),
  text: dynamic(() => import("./text/text-field").then((file) => file.TextField)),
};
