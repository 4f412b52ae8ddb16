// @ts-check

/** @type {import("next").NextConfig} */
const config = {
  reactStrictMode: true,
  poweredByHeader: false,
  // The optimiser fetches and decodes what a URL tells it to; our pictures are small and our own.
  images: { unoptimized: true },
  // Native modules and packages with files beside their code stay in node_modules.
  serverExternalPackages: ["@node-rs/argon2", "pg", "@prisma/client", "@prisma/adapter-pg"],
  experimental: { serverActions: { bodySizeLimit: "256kb" } },
  // `npm run check` compiles everything, tests included; a start need not repeat it.
  turbopack: {
    resolveAlias: {
      // monaco-worker-manager names Monaco's worker as it was exported before 0.56.
      "monaco-editor/esm/vs/editor/editor.worker.js": "monaco-editor/editor/editor.worker.js",
      // monaco-yaml's worker brings Prettier along for a command that our editor does not offer.
      "prettier/standalone": "./app/_editor/monaco/no-formatter.ts",
      "prettier/plugins/yaml": "./app/_editor/monaco/no-formatter.ts",
      "prettier/plugins/estree": "./app/_editor/monaco/no-formatter.ts",
    },
  },
  typescript: { ignoreBuildErrors: true },
};

export default config;
