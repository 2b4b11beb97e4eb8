// The preview's web server: the workbook page, the built add-in, and Microsoft's office.js straight from its package.
// It listens on this machine only.
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import path from "node:path";
import sirv from "sirv";
import { manifestFor } from "../../scripts/manifest.cjs";
import { root } from "./build.mjs";

const DIST = path.join(root, "dist");
const OFFICE_JS = path.join(root, "node_modules/@microsoft/office-js/dist");
const OFFICE_JS_ADDRESS = /https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\//g;
/** Makes the pane look to office.js as a page inside desktop Excel does; built from preview/excel/host. */
const SHIM = "/shim.js";
/** The functions' page has no host behind it: this keeps Microsoft's runtime from leaving a frame without one. */
const NO_HOST = { address: "/no-host.js", script: "var OsfOptOut = true;" };
/** The manifest of an add-in whose functions run by themselves, which is not the one that is built. */
const OWN_RUNTIME = "/addin/manifest.xml?runtime=own";
/** Takes out of the functions' page what the oldest engines do not have; built from preview/excel/functions. */
const LIBRARY_2016 = "/end-in-2016.js";
/** What browsers ask for beside a page that names no icon, and what they get. */
const ICON = { asked: "/favicon.ico", given: "/addin/assets/icon-32.png" };
const LOOPBACK = ["127.0.0.1", "::1"];
const LOCAL_NAMES = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

/** The add-in's page as shipped, but with office.js from this server and a script of ours ahead of it. */
function forPreview(html, search) {
  const ahead = html.includes("/custom-functions-runtime.js") ? [NO_HOST.address] : [SHIM];
  if (search.get("library") === "2016") ahead.push(LIBRARY_2016);
  const scripts = ahead.map((address) => `<script src="${address}"></script>`).join("");
  return html.replace(OFFICE_JS_ADDRESS, "/office-js/").replace(/<head[^>]*>/i, (head) => head + scripts);
}

function script(response, text) {
  response.writeHead(200, { "Content-Type": "text/javascript; charset=utf-8" });
  response.end(text);
}

async function addinPage(name, search, response) {
  try {
    const html = await readFile(path.join(DIST, path.basename(name)), "utf8");
    response.writeHead(200, { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store" });
    response.end(forPreview(html, search));
  } catch {
    notFound(response, `${name} has not been built.`);
  }
}

/** The manifest as it is when the add-in is built for functions that run by themselves. */
async function ownManifest(response) {
  const xml = await readFile(path.join(DIST, "manifest.xml"), "utf8").catch(() => null);
  if (xml === null) return notFound(response, "manifest.xml has not been built.");
  response.writeHead(200, { "Content-Type": "text/xml; charset=utf-8", "Cache-Control": "no-store" });
  response.end(manifestFor(xml, { ADDIN_RUNTIME: "own" }));
}

function notFound(response, why) {
  response.writeHead(404, { "Content-Type": "text/plain; charset=utf-8" });
  response.end(why);
}

/** A static folder under a prefix; `next` is called where it has no such file. */
function folder(prefix, serve) {
  return (request, response, next) => {
    const asked = request.url;
    if (!asked.startsWith(prefix)) return next();
    request.url = `/${asked.slice(prefix.length)}`;
    delete request._parsedUrl;
    serve(request, response, () => {
      request.url = asked;
      delete request._parsedUrl;
      next();
    });
  };
}

/** The steps a request goes through until one of them answers. */
function steps() {
  const freshFiles = { dev: true, etag: true };
  const officeJs = sirv(OFFICE_JS, { etag: true });
  const addin = sirv(DIST, {
    ...freshFiles,
    setHeaders: (response, file) => {
      if (file.endsWith("functions.json")) response.setHeader("Access-Control-Allow-Origin", "*");
    },
  });
  return [
    (request, response, next) =>
      LOCAL_NAMES.test(request.headers.host ?? "")
        ? next()
        : notFound(response, "This server answers to localhost only."),
    (request, response, next) => {
      const { pathname, searchParams } = new URL(request.url, "http://localhost");
      const page = /^\/addin\/([\w.-]+\.html)$/.exec(pathname);
      return page ? addinPage(page[1], searchParams, response) : next();
    },
    (request, _response, next) => {
      if (request.url === ICON.asked) request.url = ICON.given;
      next();
    },
    (request, response, next) => (request.url === OWN_RUNTIME ? ownManifest(response) : next()),
    (request, response, next) => (request.url === NO_HOST.address ? script(response, NO_HOST.script) : next()),
    folder("/addin/", addin),
    folder("/office-js/", officeJs),
    // office.js asks for its own files in mixed case; in the package they are lower case.
    (request, response, next) => {
      if (!request.url.startsWith("/office-js/")) return next();
      request.url = request.url.toLowerCase();
      return folder("/office-js/", officeJs)(request, response, next);
    },
    folder("/screens/", sirv(path.join(root, "build/screens"), freshFiles)),
    folder("/", sirv(path.join(root, "build/preview"), freshFiles)),
  ];
}

function handler() {
  const chain = steps();
  return (request, response) => {
    const next = (index) => {
      const step = chain[index];
      return step
        ? step(request, response, () => next(index + 1))
        : notFound(response, `There is no ${request.url} here.`);
    };
    next(0);
  };
}

/** Resolves to the listening server, to "taken", or to "absent" where this machine has no such address. */
function listen(handle, address, port) {
  return new Promise((resolve, reject) => {
    const server = createServer(handle);
    server.once("error", (error) => {
      if (error.code === "EADDRINUSE" || error.code === "EACCES") resolve("taken");
      else if (error.code === "EADDRNOTAVAIL" || error.code === "EAFNOSUPPORT") resolve("absent");
      else reject(error);
    });
    server.listen(port, address, () => resolve(server));
  });
}

const stop = (server) =>
  new Promise((resolve) => {
    server.close(resolve);
    server.closeAllConnections();
  });

/** "localhost" is 127.0.0.1 to some programs and ::1 to others: both, or the port counts as taken. */
async function listenOn(port, handle) {
  const servers = [];
  for (const address of LOOPBACK) {
    const server = await listen(handle, address, servers[0]?.address().port ?? port);
    if (server === "absent") continue;
    if (server === "taken") {
      await Promise.all(servers.map(stop));
      return null;
    }
    servers.push(server);
  }
  return servers.length > 0 ? servers : null;
}

/**
 * Starts the server on the wanted port, or on the next free one.
 * @returns {Promise<{ address: string, port: number, close: () => Promise<unknown> }>}
 */
export async function startServer(wanted = 3000) {
  const handle = handler();
  for (const port of [...Array.from({ length: 10 }, (_, i) => wanted + i), 0, 0, 0]) {
    const servers = await listenOn(port, handle);
    if (!servers) continue;
    const actual = servers[0].address().port;
    return { address: `http://localhost:${actual}/`, port: actual, close: () => Promise.all(servers.map(stop)) };
  }
  throw new Error("No free port was found on this machine for the preview.");
}
