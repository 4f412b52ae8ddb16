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
  typescript: { ignoreBuildErrors: true },
};

export default config;
