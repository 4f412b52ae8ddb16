import { configureMonacoYaml, type JSONSchema } from "monaco-yaml";
import { monaco } from "./monaco";
import { plainWherePossible } from "./plain-where-possible";
import { startWorker } from "./start-worker";

/** monaco-yaml asks as Monaco before 0.53 did, by a module's name; now the worker itself is handed over. */
function createWebWorker({ label, createData }: { label?: string; createData?: unknown }) {
  const worker = startWorker(label ?? "yaml");
  worker.postMessage("ignore");
  worker.postMessage(createData);
  return monaco.editor.createWebWorker({ worker });
}

const asBefore = {
  ...monaco,
  editor: { ...monaco.editor, createWebWorker },
  languages: {
    ...monaco.languages,
    registerCompletionItemProvider: (language: string, provider: monaco.languages.CompletionItemProvider) =>
      monaco.languages.registerCompletionItemProvider(language, plainWherePossible(provider)),
  },
};

const isSchema = (schema: unknown): schema is JSONSchema =>
  typeof schema === "object" && schema !== null && "properties" in schema;

/** Titles tell the variants of a part apart; hovering would show the one that happens to be tried last. */
function withoutTitles(schema: object): JSONSchema | null {
  const copy: unknown = JSON.parse(
    JSON.stringify(schema, (key, value) =>
      key === "title" && typeof value === "string" ? undefined : value,
    ),
  );
  return isSchema(copy) ? copy : null;
}

let configured = false;

/**
 * Structure, completion and hover of the file's own fields, from its JSON schema. Complaints are left to the server,
 * which makes them in the author's words. A page has one such service for as long as it lives.
 */
export function configureYaml(described: object, model: monaco.Uri): void {
  const schema = withoutTitles(described);
  if (configured || schema === null) return;
  configured = true;
  configureMonacoYaml(asBefore, {
    schemas: [{ uri: "receptive://exercise", fileMatch: [String(model)], schema }],
    validate: false,
    format: { enable: false },
    hoverSchemaSource: false,
  });
}
