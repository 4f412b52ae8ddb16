"use client";

import dynamic from "next/dynamic";
import type { ComponentType } from "react";
import type { FieldProps, Kind } from "./kind-view";
import { NumberField } from "./number/number-field";
import { ShapeField } from "./shape/shape-field";
import { TensorField } from "./tensor/tensor-field";

/** The field of every kind. Boxes for numbers come with every exercise, the others with the pages that show them. */
export const kindFields: { readonly [K in Kind]: ComponentType<FieldProps<K>> } = {
  tensor: TensorField,
  shape: ShapeField,
  number: NumberField,
  choice: dynamic(() => import("./choice/choice-field").then((file) => file.ChoiceField)),
  order: dynamic(() => import("./order/order-field").then((file) => file.OrderField)),
  match: dynamic(() => import("./match/match-field").then((file) => file.MatchField)),
  region: dynamic(() => import("./region/region-field").then((file) => file.RegionField)),
  formula: dynamic(() => import("./formula/formula-field").then((file) => file.FormulaField)),
  text: dynamic(() => import("./text/text-field").then((file) => file.TextField)),
};
