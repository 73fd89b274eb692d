// Bundles a component of the documentation, which comes on standard input, into a script that mounts it in #root.
// Usage: node bundle.mjs react|svelte
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { compile } from 'svelte/compiler';

const kind = process.argv[2];
const component = readFileSync(0, 'utf8');
const resolveDir = dirname(dirname(fileURLToPath(import.meta.url)));

const entries = {
  react: `import { createRoot } from 'react-dom/client';
    import { Expulsions } from 'component';
    let shown = { c: 'UA', panels: 'grid,time' };
    window.changes = [];
    const root = createRoot(document.getElementById('root'));
    window.render = (view) => root.render(<Expulsions view={view} onChange={(query) => window.changes.push(query)} />);
    window.render(shown);`,
  svelte: `import { mount } from 'svelte';
    import Expulsions from 'component';
    window.changes = [];
    mount(Expulsions, {
      target: document.getElementById('root'),
      props: { view: { c: 'UA', panels: 'grid,time' }, onchange: (query) => window.changes.push(query) },
    });`,
};

const documented = {
  name: 'documented',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^component$/ }, () => ({ path: 'component', namespace: 'documented' }));
    onLoad({ filter: /.*/, namespace: 'documented' }, () =>
      kind === 'svelte'
        ? {
            contents: compile(component, { filename: 'Expulsions.svelte', generate: 'client' }).js.code,
            loader: 'js',
            resolveDir,
          }
        : { contents: component, loader: 'jsx', resolveDir },
    );
  },
};

const { outputFiles } = await build({
  stdin: { contents: entries[kind], loader: 'jsx', resolveDir },
  plugins: [documented],
  bundle: true,
  write: false,
  format: 'iife',
  jsx: 'automatic',
  conditions: ['browser', 'production'],
  define: { 'process.env.NODE_ENV': '"production"' },
});
process.stdout.write(outputFiles[0].text);
