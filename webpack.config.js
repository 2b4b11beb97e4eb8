// What is shipped (dist/): the worksheet functions, and the pane with its pages. The preview, which never ships, is
// bundled by preview/server/bundle.mjs.
const { spawnSync } = require("node:child_process");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const webpack = require("webpack");
const { functionFiles } = require("./scripts/function-files.cjs");
const { HelpTexts } = require("./scripts/help-texts.cjs");
const { manifestFor, runtimeOf } = require("./scripts/manifest.cjs");
const { SwcMinimizer } = require("./scripts/minimizer.cjs");
const { version } = require("./package.json");

const root = __dirname;

/** TypeScript, written for engines of that year. */
function typescript(target) {
  return {
    test: /\.tsx?$/,
    loader: "swc-loader",
    options: {
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        target,
        // Helpers are imported once instead of written into every file; both assumptions hold for our own code.
        externalHelpers: true,
        assumptions: { setSpreadProperties: true, noDocumentAll: true },
        transform: { react: { runtime: "automatic" } },
      },
    },
  };
}

function base(name, mode, target = "es2020") {
  return {
    name,
    mode,
    target: ["web", target],
    devtool: mode === "development" ? "source-map" : false,
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: { rules: [typescript(target)] },
    performance: { hints: false },
    stats: "errors-warnings",
    cache: {
      type: "filesystem",
      name: `${name}-${mode}`,
      cacheDirectory: path.join(root, "build/cache"),
      buildDependencies: { config: [__filename] },
    },
  };
}

/** The worksheet functions: one file that runs in a bare JavaScript realm. */
function functionsBundle(mode, output) {
  return {
    ...base("addin-functions", mode, "es2016"),
    entry: { functions: "./src/functions/index.ts" },
    output: { path: output, filename: "[name].js", globalObject: "globalThis" },
    module: {
      rules: [typescript("es2016"), { test: /decimal\.mjs$/, loader: require.resolve("./scripts/decimal-loader.cjs") }],
    },
    optimization: { minimizer: [new SwcMinimizer(2016)] },
    plugins: [
      new CustomFunctionsMetadataPlugin({ input: functionFiles(), output: "functions.json" }),
      new HelpTexts("functions.json"),
    ],
  };
}

/** Which build this is, for the About screen: ADDIN_BUILD, else the commit, else "local". */
function buildName() {
  const commit = spawnSync("git", ["rev-parse", "--short", "HEAD"], { cwd: root, encoding: "utf8" });
  return process.env.ADDIN_BUILD?.trim() || commit.stdout?.trim() || "local";
}

/** The task pane, its pages, the icons and the manifest. */
function paneBundle(mode, output) {
  return {
    ...base("addin-pane", mode),
    entry: { taskpane: "./src/taskpane/index.ts" },
    output: {
      path: output,
      filename: "[name].js",
      chunkFilename: "pane.[contenthash:8].js",
      // Chunks of earlier builds go; the functions' files are another build's.
      clean: { keep: (file) => !/^pane\.\w+\.js/.test(file) },
    },
    // Packages come as their authors wrote them, some for newer engines than the oldest pane's: what is made of them is
    // lowered as a whole, which takes a fraction of the time that three thousand files take one by one.
    optimization: { minimizer: [new SwcMinimizer(2020, { lower: true })] },
    plugins: [
      new webpack.DefinePlugin({ __VERSION__: JSON.stringify(version), __BUILD__: JSON.stringify(buildName()) }),
      new HtmlPlugin({
        template: "src/taskpane/taskpane.html",
        filename: "taskpane.html",
        // Ahead of the page's body, so that commands are associated before Excel asks for one (src/taskpane/ribbon.ts).
        inject: "head",
        scriptLoading: "blocking",
        // In the shared runtime the pane's page also registers the functions.
        templateParameters: { shared: runtimeOf(process.env.ADDIN_RUNTIME) === "shared" },
      }),
      new HtmlPlugin({
        template: "src/taskpane/support.html",
        filename: "support.html",
        chunks: [],
        templateParameters: { help: require("./src/taskpane/about/help.json") },
      }),
      new CopyPlugin({
        patterns: [
          { from: "src/functions/functions.html", to: "functions.html" },
          { from: "src/taskpane/taskpane.css", to: "taskpane.css" },
          { from: "assets/*.png", to: "assets/[name][ext]" },
          {
            from: "manifest.xml",
            to: "manifest.xml",
            transform: (xml) => manifestFor(xml.toString(), process.env),
          },
        ],
      }),
    ],
  };
}

module.exports = (_env, argv) => {
  const mode = argv.mode ?? "production";
  const output = path.join(root, "dist");
  return [functionsBundle(mode, output), paneBundle(mode, output)];
};
