import { previewAddress } from "../support/browser/preview";

const get = (path: string) => fetch(new URL(path, previewAddress()));

describe("the add-in as the preview serves it", () => {
  test("the pane's page loads office.js from this server, with the stand-in for Excel ahead of it", async () => {
    const html = await (await get("/addin/taskpane.html")).text();
    const scripts = [...html.matchAll(/<script[^>]*src="?([^" >]+)/g)].map(([, address]) => address);
    expect(scripts.slice(0, 2)).toEqual(["/shim.js", "/office-js/office.js"]);
    expect(scripts.some((address) => address?.startsWith("http"))).toBe(false);
  });

  test("the functions' page loads Microsoft's function runtime from this server", async () => {
    const html = await (await get("/addin/functions.html")).text();
    expect(html).toMatch(/src="?\/office-js\/custom-functions-runtime\.js/);
  });

  test("the functions' description may be read from anywhere, as Excel needs", async () => {
    const response = await get("/addin/functions.json");
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
    expect(response.headers.get("content-type")).toMatch(/json/);
  });

  test("a browser that asks for an icon gets the add-in's, and notes no failure", async () => {
    const response = await get("/favicon.ico");
    expect([response.status, response.headers.get("content-type")]).toEqual([200, "image/png"]);
  });

  test("a page that has not been built says so", async () => {
    const response = await get("/addin/nothing.html");
    expect(response.status).toBe(404);
    expect(await response.text()).toBe("nothing.html has not been built.");
  });
});
