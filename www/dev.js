// Only in what `expulsions dev` serves: follows each new build, and shows what is wrong when there is none.

/** Milliseconds between two looks. */
const PAUSE = 400;
const STATE = new URL('../dev.json', import.meta.url);

const box = document.createElement('pre');
box.role = 'alert';
box.hidden = true;
box.dir = 'ltr';
Object.assign(box.style, {
  position: 'fixed',
  inset: 'auto 0 0 0',
  zIndex: '9999',
  maxBlockSize: '60vh',
  overflow: 'auto',
  margin: '0',
  padding: '1rem',
  background: '#2b0b0b',
  color: '#fff',
  font: '14px/1.5 monospace',
  whiteSpace: 'pre-wrap',
  direction: 'ltr',
  textAlign: 'left',
});

/** @type {number | undefined} */
let shown;

async function look() {
  try {
    const response = await fetch(STATE, { cache: 'no-store' });
    /** @type {{ build: number, problem: string }} */
    const { build, problem } = await response.json();
    shown ??= build;
    if (build !== shown) {
      location.reload();
    }
    if (problem !== box.textContent) {
      box.textContent = problem;
    }
    box.hidden = !problem;
  } catch {
    // The command has ended, or starts again.
  }
  setTimeout(look, PAUSE);
}

document.body.append(box);
void look();
