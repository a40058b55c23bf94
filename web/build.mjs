// Bundles web/src into the files that the Python package ships.
//   node build.mjs           writes them
//   node build.mjs --check   fails where a shipped file is not what its source gives
import { build } from "esbuild";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const exported = join(here, "../kg/export/assets");
const served = join(here, "../kg/serve/assets");
const modules = join(here, "node_modules");

const BUNDLES = [
  ["src/graph/graph.ts", exported, "graph.js"],
  ["src/graph/graph.css", exported, "graph.css"],
  ["src/explorer/main.ts", exported, "explorer.js"],
  ["src/explorer/explorer.css", exported, "explorer.css"],
  ["src/sparql/sparql.ts", served, "sparql.js"],
  ["src/sparql/sparql.css", served, "sparql.css"],
];
const COPIES = [
  ["src/graph/body.html", exported, "graph.body.html"],
  ["src/explorer/body.html", exported, "explorer.body.html"],
  ["src/sparql/body.html", served, "sparql.body.html"],
  ["node_modules/@zazuko/yasgui/build/yasgui.min.css", served, "yasgui.css"],
  ["node_modules/@zazuko/yasgui/build/yasgui.min.js", served, "yasgui.js"],
];

async function bundled(entry) {
  const result = await build({
    entryPoints: [join(here, entry)],
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    charset: "utf8",
    legalComments: "inline",
    write: false,
    absWorkingDir: here,
  });
  return Buffer.from(result.outputFiles[0].contents);
}

/** A file as it is, without the address of a source map that is not shipped. */
async function copied(source) {
  const text = await readFile(join(here, source), "utf8");
  return Buffer.from(text.replace(/\n?(\/\/|\/\*)# sourceMappingURL=.*$/m, "\n"));
}

/** The licence under which a package's code is carried along. */
async function notice(name) {
  const { version, license, homepage, repository } = JSON.parse(await readFile(join(modules, name, "package.json"), "utf8"));
  const text = await readFile(join(modules, name, "LICENSE"), "utf8").catch(() => "");
  const home = homepage ?? repository?.url ?? "";
  return Buffer.from(`${name} ${version}\n${home}\nLicence: ${license}\n\n${text}`);
}

const files = [];
for (const [entry, folder, name] of BUNDLES) files.push([join(folder, name), await bundled(entry)]);
for (const [source, folder, name] of COPIES) files.push([join(folder, name), await copied(source)]);
files.push([join(exported, "NOTICE.txt"), await notice("cytoscape")]);
files.push([join(served, "NOTICE.txt"), await notice("@zazuko/yasgui")]);

const stale = [];
for (const [path, bytes] of files) {
  const shipped = await readFile(path).catch(() => null);
  if (shipped?.equals(bytes)) continue;
  stale.push(path);
  if (!process.argv.includes("--check")) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, bytes);
  }
}
if (process.argv.includes("--check") && stale.length > 0) {
  console.error(`not what web/src gives; run \`npm run build\` in web/:\n${stale.join("\n")}`);
  process.exit(1);
}
console.log(`${files.length} files, ${stale.length} ${process.argv.includes("--check") ? "stale" : "written"}`);
