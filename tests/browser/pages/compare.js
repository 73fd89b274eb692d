// What the pages compare-*.html share: notes of what a chart draws, on a canvas or as SVG, and questions about it.

/** What has been drawn since this was last forgotten: texts with colour and size, colours of shapes, and frames. */
const drawn = { texts: new Map(), colours: new Set(), frames: 0 };

let counted = false;
function count() {
  if (!counted) {
    counted = true;
    drawn.frames += 1;
    requestAnimationFrame(() => (counted = false));
  }
}

for (const name of ['fillText', 'fillRect', 'fill', 'stroke', 'strokeRect']) {
  const plain = CanvasRenderingContext2D.prototype[name];
  CanvasRenderingContext2D.prototype[name] = function (...all) {
    // Patterns of a canvas that is in no page are drawn to be used as colours.
    if (this.canvas.isConnected) {
      count();
      const colour = name.startsWith('stroke') ? this.strokeStyle : this.fillStyle;
      if (name === 'fillText') {
        const size = parseFloat(/([\d.]+)px/.exec(this.font)[1]) * this.getTransform().d;
        drawn.texts.set(`${all[0]}`, { colour, size });
      } else if (typeof colour === 'string') {
        drawn.colours.add(colour);
      } else {
        drawn.colours.add('a pattern');
      }
    }
    return plain.apply(this, all);
  };
}
new MutationObserver((records) => records.some(({ target }) => target instanceof SVGElement) && count()).observe(
  document,
  {
    subtree: true,
    childList: true,
    attributes: true,
  },
);

const pixel = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
/** Any colour of CSS as red, green, blue (0 to 255) and opacity (0 to 1), over another. */
function rgb(colour, over = [255, 255, 255]) {
  pixel.clearRect(0, 0, 1, 1);
  pixel.fillStyle = colour;
  pixel.fillRect(0, 0, 1, 1);
  const [r, g, b, a] = pixel.getImageData(0, 0, 1, 1).data;
  const mix = (mine, theirs) => mine * (a / 255) + theirs * (1 - a / 255);
  return [mix(r, over[0]), mix(g, over[1]), mix(b, over[2])];
}
const light = (parts) => {
  const [r, g, b] = parts.map((part) =>
    part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
function contrast(one, other) {
  const [high, low] = [light(one), light(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

/** The texts of the picture, each with its colour and size. */
function texts() {
  const own = [...window.compare.chart().querySelectorAll('svg text')].filter(
    (text) => text.textContent.trim() && text.checkVisibility({ visibilityProperty: true }),
  );
  return [
    ...[...drawn.texts].map(([text, { colour, size }]) => ({ text, colour, size })),
    ...own.map((text) => {
      const { fill, fontSize } = getComputedStyle(text);
      return { text: text.textContent, colour: fill, size: parseFloat(fontSize) };
    }),
  ];
}

/** The colours of the picture's shapes and texts. */
function colours() {
  const shapes = [...window.compare.chart().querySelectorAll('svg :is(path, rect, circle, line, text)')].filter(
    (shape) =>
      shape.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      !shape.closest('defs') &&
      (shape.localName !== 'text' || shape.textContent),
  );
  // What encloses nothing is not seen to be filled.
  const open = (shape) =>
    shape.localName === 'path' &&
    shape
      .getAttribute('d')
      .split('M')
      .every((part) => part.split(/[a-zA-Z]/).length < 3);
  const own = shapes.flatMap((shape) => {
    const { fill, stroke, strokeWidth } = getComputedStyle(shape);
    return [open(shape) ? 'none' : fill, parseFloat(strokeWidth) ? stroke : 'none'];
  });
  return [...new Set([...drawn.colours, ...texts().map(({ colour }) => colour), ...own])].filter(
    (colour) =>
      colour !== 'none' && !/^rgba\(.*, 0\)$/.test(colour) && colour !== 'transparent' && !/^#.{6}00$/.test(colour),
  );
}

/** Every element that has the focus, through shadow roots. */
function focused() {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) {
    at = at.shadowRoot.activeElement;
  }
  return at;
}

const SYSTEM = [
  'Canvas',
  'CanvasText',
  'LinkText',
  'VisitedText',
  'ActiveText',
  'ButtonFace',
  'ButtonText',
  'ButtonBorder',
  'Field',
  'FieldText',
  'Highlight',
  'HighlightText',
  'GrayText',
  'Mark',
  'MarkText',
];

window.compare = {
  ready: false,
  ground: () => 'Canvas',
  forget() {
    drawn.texts.clear();
    drawn.colours.clear();
    drawn.frames = 0;
  },
  frames: () => drawn.frames,
  /** The weakest contrast of a text with the ground. What has the ground's own colour stands on a shape. */
  weakest() {
    const ground = rgb(resolved(window.compare.ground()));
    const all = texts().map(({ colour }) => contrast(rgb(colour, ground), ground));
    return Math.min(...all.filter((one) => one > 1.01));
  },
  smallest: () => Math.min(...texts().map(({ size }) => size)),
  colours: () => colours().sort().join(' '),
  /** Colours that are none of the system's. */
  foreign() {
    const known = SYSTEM.map((name) => `${rgb(resolved(name))}`);
    return colours().filter((colour) => colour === 'a pattern' || !known.includes(`${rgb(colour)}`));
  },
  wide: () => document.documentElement.scrollWidth,
  at() {
    const at = focused();
    return {
      id: at?.id ?? '',
      kind: at?.localName ?? '',
      name: at?.getAttribute('aria-label') || at?.textContent.trim().slice(0, 200) || at?.localName || '',
    };
  },
};

/** A colour as the page has it now, with the system's names resolved. */
function resolved(colour) {
  const probe = document.createElement('i');
  probe.style.cssText = `forced-color-adjust: none; color: ${colour}`;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}
