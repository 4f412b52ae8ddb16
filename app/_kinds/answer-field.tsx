"use client";

import { createElement } from "react";
import type { FieldProps, Kind } from "./kind-view";
import { kindViews } from "./kind-views";

/** The box of a part, whatever its kind. */
export function AnswerField<K extends Kind>({ kind, ...props }: FieldProps<K> & { kind: K }) {
  return createElement(kindViews[kind].Field, props);
}
