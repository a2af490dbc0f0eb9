// Bundles each browser library into one committed file, beside its licence and a lock of versions and SHA-256 sums.
// `node build.js` writes; `node build.js --check` bundles again in memory and fails where a committed file differs.
// It is not a build step of Plenipo: our own modules and style sheets are served as they are written.

import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const house = join(here, "..", "..");
const target = ["chrome123", "firefox120", "safari17.5"]; // the first that know light-dark()

/**
 * @typedef {object} Product
 * @property {string} file          name of the committed file
 * @property {string} spdx          SPDX expression over everything inside it
 * @property {string[]} packages    the packages whose code is inside, the first gives the version
 * @property {() => Promise<string>} make   the file's text
 *
 * @typedef {object} Shelf
 * @property {string} folder        where its files stand, from the repository's root
 * @property {string} opening       first comment of its lock
 * @property {Product[]} products
 */

/** Leaves polling and WebTransport out of the live line's client, which is only ever opened over WebSockets. */
const webSocketAlone = {
  name: "web-socket-alone",
  /** @param {import("esbuild").PluginBuild} making */
  setup(making) {
    making.onLoad({ filter: /engine\.io-client\/build\/esm\/transports\/index\.js$/ }, () => ({
      contents: 'import { WS } from "./websocket.node.js";\nexport const transports = { websocket: WS };\n',
    }));
  },
};

/**
 * @param {string} entry
 * @param {import("esbuild").Plugin[]} [plugins]
 * @returns {Promise<string>} one minified ES module without comments or maps
 */
async function bundle(entry, plugins = []) {
  const result = await build({
    entryPoints: [join(here, "entries", entry)],
    absWorkingDir: here,
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target,
    legalComments: "none",
    charset: "utf8",
    plugins,
    write: false,
  });
  return result.outputFiles[0].text;
}

/** @param {string} path inside node_modules @returns {Promise<string>} its text without the pointer to a source map */
async function published(path) {
  const text = await readFile(join(here, "node_modules", path), "utf8");
  return text.replace(/\n?\/[/*][#@] sourceMappingURL=[^\n]*\n?/g, "\n").trimEnd() + "\n";
}

/** @type {Shelf[]} */
const shelves = [
  {
    folder: "web/static/vendor",
    opening: "Third-party code served to browsers.",
    products: [
      {
        file: "preact.js",
        spdx: "MIT AND Apache-2.0",
        packages: ["preact", "@preact/signals", "@preact/signals-core", "htm"],
        make: () => bundle("preact.js"),
      },
      {
        file: "socket.io.js",
        spdx: "MIT",
        packages: [
          "socket.io-client",
          "socket.io-parser",
          "engine.io-client",
          "engine.io-parser",
          "@socket.io/component-emitter",
        ],
        make: () => bundle("socket.io.js", [webSocketAlone]),
      },
      { file: "yjs.js", spdx: "MIT", packages: ["yjs", "lib0"], make: () => bundle("yjs.js") },
      { file: "fluent.js", spdx: "Apache-2.0", packages: ["@fluent/bundle"], make: () => bundle("fluent.js") },
      {
        file: "bootstrap.css",
        spdx: "MIT",
        packages: ["bootstrap"],
        make: () => published("bootstrap/dist/css/bootstrap.min.css"),
      },
    ],
  },
  {
    folder: "tests/browser/vendor",
    opening: "Third-party code used by the browser tests and never served.",
    products: [
      { file: "axe.min.js", spdx: "MPL-2.0", packages: ["axe-core"], make: () => published("axe-core/axe.min.js") },
    ],
  },
];

/** @param {string} name @returns {Promise<{version: string, license: string}>} */
async function manifest(name) {
  return JSON.parse(await readFile(join(here, "node_modules", name, "package.json"), "utf8"));
}

/** @param {string} name @returns {Promise<string>} the licence text as its authors ship it */
async function licence(name) {
  for (const file of ["LICENSE", "LICENSE.md", "LICENSE.txt"]) {
    try {
      return (await readFile(join(here, "node_modules", name, file), "utf8")).trimEnd() + "\n";
    } catch (error) {
      if (error.code !== "ENOENT") throw error;
    }
  }
  // Some name Apache-2.0 without its text, which is the same everywhere and stands at our own root.
  if ((await manifest(name)).license === "Apache-2.0") return readFile(join(house, "LICENSE"), "utf8");
  throw new Error(`${name} ships no licence text`);
}

/** @param {Product} product @returns {Promise<string>} every licence that applies to the file, one after the other */
async function licences(product) {
  const parts = await Promise.all(product.packages.map(async (name) => `${name}\n\n${await licence(name)}`));
  return parts.join(`\n${"-".repeat(78)}\n\n`);
}

/** @param {Product} product @param {string} text @returns {Promise<string>} its entry in the lock, as TOML */
async function entry(product, text) {
  const packages = await Promise.all(
    product.packages.map(async (name) => `"${name} ${(await manifest(name)).version}"`),
  );
  return [
    "[[file]]",
    `name = "${product.file}"`,
    `version = "${(await manifest(product.packages[0])).version}"`,
    `licence = "${product.spdx}"`,
    `licence_file = "licences/${product.file}.txt"`,
    `sha256 = "${createHash("sha256").update(text).digest("hex")}"`,
    `packages = [${packages.join(", ")}]`,
  ].join("\n");
}

/** @returns {Promise<Map<string, string>>} path -> text of everything this script answers for */
async function everything() {
  const files = new Map();
  for (const shelf of shelves) {
    const entries = [];
    for (const product of shelf.products) {
      const text = await product.make();
      files.set(join(house, shelf.folder, product.file), text);
      files.set(join(house, shelf.folder, "licences", `${product.file}.txt`), await licences(product));
      entries.push(await entry(product, text));
    }
    const opening = `# ${shelf.opening} Written by tools/vendor/build.js; do not edit.\n`;
    files.set(join(house, shelf.folder, "vendor.lock"), `${opening}\n${entries.join("\n\n")}\n`);
  }
  return files;
}

const files = await everything();
if (process.argv.includes("--check")) {
  const stale = [];
  for (const [path, text] of files) {
    const committed = await readFile(path, "utf8").catch(() => null);
    if (committed !== text) stale.push(relative(house, path));
  }
  if (stale.length > 0) {
    console.error(`These differ from what the pinned versions give:\n  ${stale.join("\n  ")}\nRun: npm run build`);
    process.exit(1);
  }
  console.log(`${files.size} files are as the pinned versions give them.`);
} else {
  for (const [path, text] of files) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
    console.log(`${relative(house, path)}  ${text.length}`);
  }
}
