/** Monaco's own wiring does not survive Turbopack: each worker is named here, where the bundler can see it. */
export function startWorker(label: string): Worker {
  return label === "yaml"
    ? new Worker(new URL("./yaml.worker.ts", import.meta.url), { type: "module", name: label })
    : new Worker(new URL("./editor.worker.ts", import.meta.url), { type: "module", name: label });
}
