import { explainParameter, signatureOf } from "../language/describe";
import { type DescribedOperation, type FormatDescription, operationsFor } from "../language/format";
import { cursorIn } from "./cursor-in";
import type { monaco } from "./monaco";

function signature(operation: DescribedOperation): monaco.languages.SignatureInformation {
  const label = signatureOf(operation);
  const brace = label.indexOf("{");
  const options = brace < 0 ? [] : [{ label: label.slice(brace, -1), documentation: "" }];
  return {
    label,
    documentation: operation.summary,
    parameters: [
      ...operation.positional.map((parameter) => ({
        label: parameter.name,
        documentation: explainParameter(parameter),
      })),
      ...options,
    ],
  };
}

/** The call being written, with the argument that comes next. */
export function signatureProvider(format: FormatDescription): monaco.languages.SignatureHelpProvider {
  return {
    signatureHelpTriggerCharacters: ["(", ","],
    signatureHelpRetriggerCharacters: [")"],
    provideSignatureHelp(model, position) {
      const cursor = cursorIn(model, position);
      const call = cursor?.context.call;
      if (!cursor || !call) return null;
      const operation = operationsFor(format, cursor.expression).find(({ name }) => name === call.operation);
      if (!operation) return null;
      const value = {
        signatures: [signature(operation)],
        activeSignature: 0,
        activeParameter: call.argument,
      };
      return { value, dispose: () => undefined };
    },
  };
}
