"use client";

import { createElement } from "react";
import { kindFields } from "./kind-fields";
import type { FieldProps, Kind } from "./kind-view";

/** The box of a part, whatever its kind. */
export function AnswerField<K extends Kind>({ kind, ...props }: FieldProps<K> & { kind: K }) {
  return createElement(kindFields[kind], props);
}
