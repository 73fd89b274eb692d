// The package in a page of Vite's, all after its own README: packed, installed from the tarball, then served both ways.
// Usage: node vite.mjs PACKAGE PROJECT README WATCH
// PACKAGE is what `build --npm` wrote, PROJECT an empty folder, WATCH a script for the page's head. Prints the addresses
// of the built page and of the development server, a line each.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, createServer, preview } from 'vite';

const [folder, root, readme, watch] = process.argv.slice(2);

/** The README's one block of a language. @param {string} language */
function block(language) {
  const blocks = readFileSync(readme, 'utf8').split(`\n\`\`\`${language}\n`).slice(1);
  if (blocks.length !== 1) {
    throw new Error(`the README has ${blocks.length} blocks of ${language}, expected one`);
  }
  return blocks[0].split('\n```')[0];
}

/** @param {...string} args */
const npm = (...args) =>
  execFileSync('npm', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });

const [{ filename }] = JSON.parse(npm('pack', folder, '--json'));
writeFileSync(join(root, 'package.json'), JSON.stringify({ name: 'newsroom', private: true, type: 'module' }));
npm('install', '--offline', '--no-audit', '--no-fund', `./${filename}`);
mkdirSync(join(root, 'public'));
copyFileSync(watch, join(root, 'public', 'watch.js'));
writeFileSync(join(root, 'vite.config.js'), block('js'));
writeFileSync(
  join(root, 'index.html'),
  `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>A newsroom</title><link rel="icon" href="data:,"><script src="/watch.js"></script></head>
<body>
${block('html')}
</body>
</html>
`,
);

const host = '127.0.0.1';
// The policy that the README names, for the page as readers get it; the development server writes scripts into its pages.
const headers = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; connect-src 'self'",
};
await build({ root, logLevel: 'warn' });
const built = await preview({ root, logLevel: 'warn', preview: { host, port: 0, headers } });
const developed = await createServer({ root, logLevel: 'warn', server: { host, port: 0 } });
await developed.listen();
for (const { resolvedUrls } of [built, developed]) {
  console.log(resolvedUrls?.local[0]);
}
