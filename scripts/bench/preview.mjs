export async function previewReady() { return null; }
