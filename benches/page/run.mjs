// Measures the page beside the same graphic made with D3, with Chart.js and by hand on a canvas, all in one run:
//
//   bash benches/page/run.sh [RUNS]
//
// Writes docs/performance.md. Ends with exit code 1 when anything could not be measured, whatever the numbers.
import { build } from 'esbuild';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from 'playwright-core';

const [site, out, runs] = [process.argv[2], process.argv[3], Number(process.argv[4] ?? 9)];
const HERE = import.meta.dirname;
const PEERS = ['canvas', 'd3', 'chartjs'];
/** How much slower the processor is, and whether the network is a slow mobile one. */
const CONDITIONS = [
  { cpu: 1, slow: false },
  { cpu: 4, slow: false },
  { cpu: 4, slow: true },
];
/** 1.6 Mbit a second, 150 ms. */
const SLOW = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };
const FREE = { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: -1 };
const WINDOW = { width: 1280, height: 800 };
/** Each is chosen and let go. */
const CHOSEN = ['DE', 'US', 'GB'];
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
  '.svg': 'image/svg+xml',
};
/** Milliseconds within which anything has happened. */
const PATIENCE = 30_000;

// ---- The pages -----------------------------------------------------------------------------------

const template = (head, body) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Who expelled whom</title>
<link rel="icon" href="data:,">
${head}
<body style="margin: 16px; font: 16px system-ui, sans-serif">
<h1>Who expelled whom</h1>
${body}
</body>
</html>
`;

/** Files by their paths: those of the site, and those of a page for each peer. */
async function files() {
  const found = new Map();
  for (const path of readdirSync(site, { recursive: true })) {
    if (statSync(join(site, path)).isFile() && !/\.(br|gz)$/.test(path)) {
      found.set(`/ours/${path}`, readFileSync(join(site, path)));
    }
  }
  found.set(
    '/ours/element.html',
    Buffer.from(
      template('<script type="module" src="expulsions.js"></script>', '<expulsion-graphic></expulsion-graphic>'),
    ),
  );
  found.set('/blank.html', Buffer.from(template('', '<p>Nothing.</p>')));
  for (const peer of PEERS) {
    const { outputFiles } = await build({
      entryPoints: [join(HERE, 'peers', `${peer}.js`)],
      bundle: true,
      minify: true,
      format: 'esm',
      write: false,
      legalComments: 'none',
    });
    const boxes =
      '<div style="display: flex; gap: 24px"><div id="grid" style="width: 480px; height: 360px"></div><div id="bars" style="width: 560px; height: 620px"></div></div>';
    found.set(`/${peer}/main.js`, Buffer.from(outputFiles[0].contents));
    found.set(
      `/${peer}/index.html`,
      Buffer.from(template('', `${boxes}<script type="module" src="main.js"></script>`)),
    );
  }
  return new Map(
    [...found].map(([path, body]) => [
      path,
      { body: brotliCompressSync(body), type: TYPES[extname(path)] ?? 'application/octet-stream' },
    ]),
  );
}

const PAGES = {
  blank: '/blank.html',
  ...Object.fromEntries(PEERS.map((peer) => [peer, `/${peer}/index.html`])),
  element: '/ours/element.html',
  article: '/ours/index.html',
};

async function serve() {
  const all = await files();
  const asked = { bytes: 0 };
  const server = http.createServer(({ url }, response) => {
    const file = all.get(new URL(url, 'http://localhost').pathname);
    if (!file) {
      response.writeHead(url === '/none' ? 200 : 404, { 'Content-Type': 'text/html' }).end();
      return;
    }
    asked.bytes += file.body.length;
    response
      .writeHead(200, {
        'Content-Type': file.type,
        'Content-Encoding': 'br',
        'Content-Length': file.body.length,
        'Cache-Control': 'no-store',
      })
      .end(file.body);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return { server, asked, home: `http://127.0.0.1:${server.address().port}` };
}

// ---- In the page ---------------------------------------------------------------------------------

/** Runs before the page's own scripts: notes what is drawn when, and gives ours what `peers/common.js` gives the others. */
function watch() {
  const seen = { drawn: 0, redrawn: 0, input: 0 };
  window.seen = seen;
  const { mark } = Performance.prototype;
  Performance.prototype.mark = function (name, options) {
    const kind = /^(?:expulsions-)?(drawn|redrawn)$/.exec(name)?.[1];
    if (kind) {
      seen[kind] = performance.now();
    }
    return mark.call(this, name, options);
  };
  for (const type of ['pointerup', 'pointermove', 'keydown', 'input']) {
    addEventListener(type, (event) => (seen.input = event.timeStamp), { capture: true, passive: true });
  }
  const graphic = () => document.querySelector('expulsion-graphic');
  const ours = {
    tile(code) {
      const button = graphic().shadowRoot.querySelector(`[data-target="grid:${code}"]`);
      button.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top, width, height } = button.getBoundingClientRect();
      return [left + width / 2, top + height / 2];
    },
    chosen: () => /(?:^|&)c=([A-Z]+)/.exec(graphic().query)?.[1] ?? '',
  };
  window.bench = ours;
}

// ---- Measuring -----------------------------------------------------------------------------------

const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

async function open(browser, path, { cpu, slow }, home) {
  const context = await browser.newContext({ viewport: WINDOW, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const tools = await context.newCDPSession(page);
  const errors = [];
  page.on('pageerror', (error) => errors.push(`${error}`));
  await page.addInitScript(watch);
  await tools.send('Network.enable');
  await tools.send('Network.setCacheDisabled', { cacheDisabled: true });
  // The same process, which is slowed down, shows the page after it.
  await page.goto(`${home}/none`);
  await pause(500);
  await tools.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  await tools.send('Network.emulateNetworkConditions', slow ? SLOW : FREE);
  return { context, page, tools, errors, path: home + path };
}

/** Private memory of the only renderer, in MB: pages that it has written. */
async function memory(browser) {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const renderers = processInfo.filter(({ type }) => type === 'renderer');
  if (renderers.length !== 1) {
    return undefined;
  }
  const [, kilobytes] =
    /^Private_Dirty: +(\d+)/m.exec(readFileSync(`/proc/${renderers[0].id}/smaps_rollup`, 'utf8')) ?? [];
  return Number(kilobytes) / 1e3;
}

/** Does something, and gives the milliseconds from its event to the frame after the picture. */
async function timed({ page }, act) {
  await page.evaluate(() => (window.seen.redrawn = 0));
  await act();
  await page.waitForFunction(() => window.seen.redrawn > 0, null, { timeout: PATIENCE, polling: 20 });
  await pause(150);
  return page.evaluate(() => window.seen.redrawn - window.seen.input);
}

/** Clicks a tile and checks what is chosen then. */
async function click(opened, code, expected) {
  const { page } = opened;
  const [x, y] = await page.evaluate((code) => window.bench.tile(code), code);
  await page.mouse.move(x, y);
  await pause(150);
  const time = await timed(opened, async () => {
    await page.mouse.down();
    await page.mouse.up();
  });
  const chosen = await page.evaluate(() => window.bench.chosen());
  if (chosen !== expected) {
    throw new Error(`a click on ${code} chose ${chosen || 'nothing'}, expected ${expected || 'nothing'}`);
  }
  return time;
}

async function load(browser, name, condition, { asked, home }) {
  const opened = await open(browser, PAGES[name], condition, home);
  const { page, context, tools, errors } = opened;
  const before = asked.bytes;
  await page.goto(opened.path, { waitUntil: 'commit' });
  const found = {};
  if (name !== 'blank') {
    await page.waitForFunction(() => window.seen.drawn > 0, null, { timeout: PATIENCE, polling: 20 });
  }
  await pause(300 * condition.cpu);
  found.bytes = (asked.bytes - before) / 1e3;
  Object.assign(
    found,
    await page.evaluate(() => ({
      drawn: window.seen.drawn || undefined,
      paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
    })),
  );
  found.memory = await memory(browser);
  if (name !== 'blank' && !condition.slow) {
    await tools.send('Network.emulateNetworkConditions', FREE);
    const times = [];
    for (const code of CHOSEN) {
      times.push(await click(opened, code, code), await click(opened, code, ''));
    }
    [found.first, ...found.later] = times;
  }
  await context.close();
  if (errors.length) {
    throw new Error(`${name}: ${errors.join('; ')}`);
  }
  return found;
}

/** What else a reader does with ours, in milliseconds to the frame after the picture; and frames that Play drops. */
async function uses(browser, condition, { home }) {
  const opened = await open(browser, PAGES.element, condition, home);
  const { page, context } = opened;
  await page.goto(opened.path);
  await page.waitForFunction(() => document.querySelector('expulsion-graphic').ready, null, { timeout: PATIENCE });
  const inside = (selector) => page.locator(`expulsion-graphic ${selector}`);
  const at = (code) => page.evaluate((code) => window.bench.tile(code), code);
  const median = async (act) => {
    const times = [];
    for (let turn = 0; turn < 5; turn++) {
      times.push(await timed(opened, () => act(turn)));
    }
    return middle(times);
  };
  const found = {};
  await page.mouse.move(...(await at('FR')));
  found.hover = await median(async (turn) => page.mouse.move(...(await at(turn % 2 ? 'FR' : 'PL'))));
  await inside('[name=day]').focus();
  found.slider = await median(() => page.keyboard.press('ArrowLeft'));
  // All steps of the slider are one; it is undone and done again.
  found.undo = await median((turn) => inside(turn % 2 ? '[data-do=redo]' : '[data-do=undo]').click());
  found.search = await median(async (turn) => {
    await inside('[role=combobox]').fill(['Ukr', 'Ger', 'Fra', 'Pol', 'Ita'][turn]);
    await page.keyboard.press('Enter');
  });
  found.theme = await median((turn) =>
    page.evaluate(
      (theme) => {
        window.seen.input = performance.now();
        document.querySelector('expulsion-graphic').setAttribute('theme', theme);
      },
      turn % 2 ? 'light' : 'dark',
    ),
  );
  await context.close();
  found.dropped = await dropped(browser, condition, home);
  return found;
}

/** Frames that come late while Play goes through all days, with the motion that a reader has not turned off. */
async function dropped(browser, condition, home) {
  const opened = await open(browser, PAGES.element, condition, home);
  const { page, context } = opened;
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await page.goto(opened.path);
  await page.waitForFunction(() => document.querySelector('expulsion-graphic').ready, null, { timeout: PATIENCE });
  const late = await page.evaluate(
    () =>
      new Promise((done) => {
        const root = document.querySelector('expulsion-graphic').shadowRoot;
        const play = root.querySelector('[data-do=play]');
        const word = play.textContent;
        play.click();
        let before;
        let late = 0;
        const step = (now) => {
          // One and a half of the 60th part of a second.
          late += before !== undefined && now - before > 25 ? Math.round((now - before) / (1000 / 60)) - 1 : 0;
          before = now;
          if (play.textContent === word) {
            done(late);
          } else {
            requestAnimationFrame(step);
          }
        };
        requestAnimationFrame(step);
      }),
  );
  await context.close();
  return late;
}

// ---- What came of it -----------------------------------------------------------------------------

function middle(values) {
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
  return sorted.length === values.length && sorted.length ? sorted[sorted.length >> 1] : NaN;
}

const key = ({ cpu, slow }) => `${cpu}x${slow ? ', slow 4G' : ''}`;

/** What is compared, under which condition, which of ours with which peer, and the most that ours may be of it. */
const GOALS = [
  ['later click to frame, ms', 'later', '4x', 'element', 'canvas', 1.5],
  ['later click to frame, ms', 'later', '4x', 'element', 'd3', 1],
  ['later click to frame, ms', 'later', '1x', 'element', 'd3', 1],
  ['first click to frame, ms', 'first', '4x', 'element', 'd3', 1.5],
  ['later click to frame, ms', 'later', '4x', 'article', 'd3', 1.25],
  ['live picture drawn, ms', 'drawn', '4x, slow 4G', 'element', 'chartjs', 1],
  ['live picture drawn, ms', 'drawn', '4x', 'element', 'chartjs', 0.75],
  ['live picture drawn, ms', 'drawn', '1x', 'article', 'chartjs', 1.25],
  ['first paint, ms', 'paint', '4x, slow 4G', 'article', 'blank', 1.5],
  ['first paint, ms', 'paint', '1x', 'article', 'blank', 1.5],
  ['private memory, MB', 'memory', '1x', 'element', 'chartjs', 1.25],
];

const table = (head, rows) =>
  [head, head.map((_, index) => (index ? '---:' : '---')), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
const number = (value) => (value >= 100 ? value.toFixed(0) : value.toFixed(1));

const served = await serve();
const found = {};
const used = {};
const version = await (async () => {
  for (const condition of CONDITIONS) {
    const browser = await chromium.launch({
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-features=SpareRendererForSitePerProcess,WebUIOmniboxPopup,WebUIOmniboxAimPopup,PaintHolding',
      ],
    });
    const results = Object.fromEntries(Object.keys(PAGES).map((name) => [name, []]));
    found[key(condition)] = results;
    // The first round warms up, and is thrown away.
    for (let round = 0; round <= runs; round++) {
      for (const name of Object.keys(PAGES)) {
        const result = await load(browser, name, condition, served);
        if (round) {
          results[name].push(result);
        }
      }
      console.error(`${key(condition)}: round ${round} of ${runs}`);
    }
    if (!condition.slow) {
      used[key(condition)] = await uses(browser, condition, served);
    }
    const version = browser.version();
    await browser.close();
    if (condition === CONDITIONS.at(-1)) {
      return version;
    }
  }
})();
served.server.close();

const median = (condition, name, measure) => middle(found[condition][name].flatMap((result) => result[measure]));
const lost = [];
const value = (condition, name, measure) => {
  const result = median(condition, name, measure);
  if (!Number.isFinite(result)) {
    lost.push(`${measure} of ${name} at ${condition}`);
  }
  return result;
};
const ratios = GOALS.map(([what, measure, condition, ours, peer, most]) => {
  const [a, b] = [ours, peer].map((name) => value(condition, name, measure));
  return [
    what,
    condition,
    `${ours} ${number(a)}`,
    `${peer} ${number(b)}`,
    (a / b).toFixed(2),
    `≤ ${most}`,
    a <= most * b ? 'kept' : 'missed',
  ];
});
const names = Object.keys(PAGES).filter((name) => name !== 'blank');
const measures = [
  ['KB at once, brotli', '1x', 'bytes'],
  ['first paint, ms', '1x', 'paint'],
  ['first paint, ms', '4x, slow 4G', 'paint'],
  ['live picture drawn, ms', '1x', 'drawn'],
  ['live picture drawn, ms', '4x', 'drawn'],
  ['live picture drawn, ms', '4x, slow 4G', 'drawn'],
  ['first click to frame, ms', '1x', 'first'],
  ['first click to frame, ms', '4x', 'first'],
  ['later click to frame, ms', '1x', 'later'],
  ['later click to frame, ms', '4x', 'later'],
  ['private memory, MB', '1x', 'memory'],
];
const medians = measures.map(([what, condition, measure]) => [
  what,
  condition,
  ...names.map((name) => number(value(condition, name, measure))),
]);
const others = ['hover', 'slider', 'undo', 'search', 'theme', 'dropped'].map((use) => {
  const row = Object.values(used).map((times) => times[use]);
  if (!row.every(Number.isFinite)) {
    lost.push(use);
  }
  return [
    use === 'dropped' ? 'frames dropped while Play runs through all days' : `${use}, ms to the frame after the picture`,
    ...row.map((time) => (use === 'dropped' ? `${time}` : number(time))),
  ];
});

// What people have written below the numbers stays.
const MARK = '## What the rest is made of';
const before = existsSync(out) ? readFileSync(out, 'utf8') : '';
const kept = before.includes(MARK) ? `\n${before.slice(before.indexOf(MARK))}` : '';

const [today] = new Date().toISOString().split('T');
writeFileSync(
  out,
  `# Performance

The same graphic (a grid of countries, bars of both directions, a click on a country filters) made by hand on a canvas, with
D3 and with Chart.js, measured beside ours in one run: the element alone in a host's page, and the site's own article page.
The peers have no words, no table, no keyboard and no timeline; ours has.

Measured on ${today} with \`bash benches/page/run.sh ${runs}\` in Chromium ${version}, headless, on ${os.cpus().length} cores of
${os.cpus()[0].model}; ${runs} runs of each page in turn, without cache. "4x" is a processor four times slower, "slow 4G" 1.6 Mbit
a second with 150 ms for each round trip. A click counts from its event to the frame after the one that shows its picture.

## Ours beside the others: ratios of medians

${table(['what', 'condition', 'ours', 'peer', 'ratio', 'goal', ''], ratios)}

## Medians

${table(['what', 'condition', ...names], medians)}

## What else a reader does with the element

${table(['what', ...Object.keys(used)], others)}
${kept}`,
);
console.log(readFileSync(out, 'utf8'));
if (lost.length) {
  console.error(`error: not measured: ${lost.join(', ')}`);
}
process.exit(lost.length ? 1 : 0);
