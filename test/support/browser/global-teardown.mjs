export default async function tearDown() {
  const run = globalThis.__previewRun;
  await run?.browser.close();
  await run?.server.close();
}
