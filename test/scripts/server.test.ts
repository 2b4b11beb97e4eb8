import { type ChildProcess, spawn } from "node:child_process";
import { createServer, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";

const root = path.resolve(__dirname, "../..");

interface Reply {
  readonly status: number | undefined;
  readonly type: string | undefined;
  readonly body: string;
}

/** Asks the server exactly this, without tidying the path as a browser would. */
function ask(port: number, address: string, host = `localhost:${port}`): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const asked = request({ port, host: "127.0.0.1", path: address, headers: { host } }, (response) => {
      let body = "";
      response.setEncoding("utf8").on("data", (part: string) => (body += part));
      response.on("end", () => resolve({ status: response.statusCode, type: response.headers["content-type"], body }));
    });
    asked.on("error", reject).end();
  });
}

/** Starts the preview's server in a process of its own, which prints its port. */
function startServer(wanted: number): Promise<{ process: ChildProcess; port: number }> {
  const script =
    'import { startServer } from "./preview/server/server.mjs"; console.log((await ' + `startServer(${wanted})).port);`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", script], { cwd: root });
  return new Promise((resolve, reject) => {
    child.stdout.once("data", (port: Buffer) => resolve({ process: child, port: Number(port.toString()) }));
    child.once("error", reject);
  });
}

describe("the preview's server", () => {
  let occupant: Server;
  let taken: number;
  let server: { process: ChildProcess; port: number };

  beforeAll(async () => {
    occupant = createServer();
    await new Promise<void>((resolve) => occupant.listen(0, "127.0.0.1", resolve));
    taken = (occupant.address() as AddressInfo).port;
    server = await startServer(taken);
  });
  afterAll(async () => {
    server.process.kill();
    await new Promise((resolve) => occupant.close(resolve));
  });

  test("takes another port where the wanted one is taken", () => {
    expect(server.port).toBeGreaterThan(0);
    expect(server.port).not.toBe(taken);
  });

  test("serves Microsoft's library under the mixed-case names it asks for", async () => {
    const reply = await ask(server.port, "/office-js/Excel-Win32-16.01.js");
    expect(reply.status).toBe(200);
    expect(reply.type).toMatch(/javascript/);
  });

  test("answers to this machine's names only, so that no other site can reach it", async () => {
    expect((await ask(server.port, "/office-js/office.js", "evil.example")).status).toBe(404);
    expect((await ask(server.port, "/office-js/office.js", "localhost")).status).toBe(200);
  });

  test.each([
    "/../package.json",
    "/office-js/../package.json",
    "/addin/%2e%2e/package.json",
    "/addin/..%2fpackage.json",
    "/%00",
  ])("gives nothing outside its folders: %s", async (address) => {
    expect((await ask(server.port, address)).status).not.toBe(200);
  });
});
