// A part of the build: the functions' metadata with the placeholders of its help texts filled.
const { Compilation, sources } = require("webpack");

const NAME = "HelpTexts";

class HelpTexts {
  /** @param {string} asset the metadata's file */
  constructor(asset) {
    this.asset = asset;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_DERIVED;
      compilation.hooks.processAssets.tapPromise({ name: NAME, stage }, async () => {
        const { fillHelp } = await import("./help-texts.mjs");
        const filled = fillHelp(compilation.getAsset(this.asset).source.source().toString());
        compilation.updateAsset(this.asset, new sources.RawSource(filled));
      });
    });
  }
}

module.exports = { HelpTexts };
