import { describe, expect, it } from "vitest";
import { demoDefault } from "./demo-default";

const alone = { embedded: true, host: "127.0.0.1", publicUrl: undefined };

describe("demo accounts without being asked for", () => {
  it.each([
    {},
    { host: "localhost" },
    { host: "::1" },
    { host: "127.0.0.2" },
    { publicUrl: "http://localhost:3000" },
    { publicUrl: "http://[::1]:3000" },
  ])("exist where this computer alone gets at them: %j", (change) => {
    expect(demoDefault({ ...alone, ...change })).toBe("1");
  });

  it.each([
    { embedded: false },
    { host: "0.0.0.0" },
    { host: "::" },
    { host: "192.168.1.7" },
    { host: "127.0.0.1.evil.example" },
    { publicUrl: "https://receptive.example.org" },
  ])("do not exist anywhere else: %j", (change) => {
    expect(demoDefault({ ...alone, ...change })).toBe("0");
  });
});
