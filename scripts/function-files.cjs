// The files that declare worksheet functions: Excel's metadata is made from their comments.
const fs = require("node:fs");
const path = require("node:path");

const FOLDER = path.join(__dirname, "../src/functions");

/**
 * Every group file of src/functions, in the order of the alphabet.
 * @returns {string[]}
 */
function functionFiles() {
  return fs
    .readdirSync(FOLDER)
    .filter((file) => file.endsWith(".ts"))
    .map((file) => path.join(FOLDER, file))
    .filter((file) => fs.readFileSync(file, "utf8").includes("@customfunction"))
    .sort();
}

module.exports = { functionFiles };
