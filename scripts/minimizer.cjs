// Shortens what is shipped, with swc: as short as webpack's own minimizer makes it, in a twentieth of the time.
const swc = require("@swc/core");
const { Compilation, sources } = require("webpack");

const COMPRESS = { passes: 2 };
const FORMAT = { comments: "some" };

/** Shortens code that is written for JavaScript of that year already. */
const shorten = (code, ecma) =>
  swc.minify(code, { compress: COMPRESS, mangle: true, module: false, ecma, format: FORMAT });

/** Shortens code, and writes what is newer than that year's JavaScript in its words. */
const shortenAndLower = (code, ecma) =>
  swc.transform(code, {
    configFile: false,
    swcrc: false,
    isModule: false,
    minify: true,
    jsc: {
      parser: { syntax: "ecmascript" },
      target: `es${ecma}`,
      minify: { compress: COMPRESS, mangle: true, ecma, module: false, format: FORMAT },
    },
  });

class SwcMinimizer {
  /**
   * @param {number} ecma the year of the oldest JavaScript that has to read the result
   * @param {{ lower?: boolean }} [options] lower: whether some of the code is newer
   */
  constructor(ecma, { lower = false } = {}) {
    this.minimize = (code) => (lower ? shortenAndLower : shorten)(code, ecma);
  }

  apply(compiler) {
    compiler.hooks.compilation.tap("SwcMinimizer", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE;
      compilation.hooks.processAssets.tapPromise(
        { name: "SwcMinimizer", stage, additionalAssets: true },
        async (assets) => {
          for (const name of Object.keys(assets).filter((file) => file.endsWith(".js"))) {
            if (compilation.getAsset(name).info.minimized) continue;
            const { code } = await this.minimize(String(assets[name].source()));
            compilation.updateAsset(name, new sources.RawSource(code), { minimized: true });
          }
        },
      );
    });
  }
}

module.exports = { SwcMinimizer };
