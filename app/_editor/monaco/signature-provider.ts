import { explainParameter, signatureOf } from "../language/describe";
import type { DescribedOperation, FormatDescription } from "../language/format";
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
      const { call } = cursorIn(model, position)?.context ?? { call: null };
      const operation = call && format.operations.find(({ name }) => name === call.operation);
      if (!call || !operation) return null;
      const value = {
        signatures: [signature(operation)],
        activeSignature: 0,
        activeParameter: call.argument,
      };
      return { value, dispose: () => undefined };
    },
  };
}
