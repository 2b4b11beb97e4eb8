// Shortens the preview's scripts with swc. The full treatment of webpack's own minimizer takes a minute on Univer and
// saves little more: what counts is how much the browser has to load and read before the grid appears.
const swc = require("@swc/core");
const { Compilation, sources } = require("webpack");

class SwcMinimizer {
  apply(compiler) {
    compiler.hooks.compilation.tap("SwcMinimizer", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE;
      compilation.hooks.processAssets.tapPromise(
        { name: "SwcMinimizer", stage, additionalAssets: true },
        async (assets) => {
          for (const name of Object.keys(assets).filter((file) => file.endsWith(".js"))) {
            const { info } = compilation.getAsset(name);
            if (info.minimized) continue;
            const { code } = await swc.minify(String(assets[name].source()), {
              compress: false,
              mangle: true,
              ecma: 2022,
              module: false,
            });
            compilation.updateAsset(name, new sources.RawSource(code), { minimized: true });
          }
        },
      );
    });
  }
}

module.exports = { SwcMinimizer };
