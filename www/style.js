// A host's house style, or the system's colours: what its custom properties say, as plain colours and a face that canvas and page share.
import { bare } from './bare.js';

/** The system's colour for each role, where a reader has the system choose all colours. */
const SYSTEM = {
  ground: 'Canvas',
  text: 'CanvasText',
  muted: 'CanvasText',
  rule: 'CanvasText',
  by: 'LinkText',
  of: 'CanvasText',
  ring: 'Highlight',
  faded: 'GrayText',
};

/** Roles of the core that a host may colour; it makes the rest from these. */
const COLORS = ['ground', 'text', 'muted', 'rule', 'by', 'of', 'ring'];
/** Characters of the longest value that is read: each word on the canvas is measured and drawn in it. */
const LONGEST = 1000;

/**
 * The house style in the words of a theme: `;by=rgb(31, 95, 169);font=Georgia, serif`. What is no opaque colour, or no face, is left out.
 * @param {HTMLElement} host
 * @param {HTMLElement} probe an element that nobody sees
 * @param {string} theme the name of the theme, for colours that differ between light and dark
 */
export function said(host, probe, theme) {
  if (theme === 'forced') {
    return system(probe);
  }
  const style = getComputedStyle(host);
  /** @param {string} name */
  const value = (name) => {
    const text = style.getPropertyValue(`--expulsions-${name}`).trim();
    return text.length > LONGEST ? '' : text;
  };
  probe.style.colorScheme = theme.startsWith('dark') ? 'dark' : 'light';
  let text = '';
  for (const role of COLORS) {
    const color = value(role) && plain(value(role), probe);
    if (color) {
      text += `;${role}=${color}`;
    }
  }
  const font = value('font') && face(value('font'), probe);
  if (font) {
    text += `;font=${font}`;
  }
  probe.removeAttribute('style');
  return text;
}

/** The colours that are in none of the core's tables, as a reader has the system choose them. @param {HTMLElement} probe */
function system(probe) {
  let text = '';
  for (const [role, color] of Object.entries(SYSTEM)) {
    probe.style.color = color;
    // Some systems choose what lets the ground through, by which marks would lose their contrast.
    text += `;${role}=${getComputedStyle(probe).color.replace(/^rgba(.+),.+/, 'rgb$1)')}`;
    probe.style.color = '';
  }
  return text;
}

/** A colour in whatever notation as `rgb(1, 2, 3)`. @param {string} color @param {HTMLElement} probe */
function plain(color, probe) {
  // A mix is written in channels of sRGB, whatever notation it comes from; engines that cannot mix know few others.
  for (const notation of [`color-mix(in srgb, ${color}, ${color})`, color]) {
    probe.style.color = '';
    probe.style.color = notation;
    if (probe.style.color) {
      const computed = getComputedStyle(probe).color;
      const channels = computed.match(/[\d.e-]+/g)?.map(Number) ?? [];
      const whole = computed.startsWith('color(srgb ') ? 255 : 1;
      if (!/^(rgb|color\(srgb )/.test(computed) || channels.length !== 3) {
        return '';
      }
      return `rgb(${channels.map((channel) => Math.round(Math.max(0, Math.min(255, channel * whole)))).join(', ')})`;
    }
  }
  return '';
}

/** A colour that a host names as its ground, as `#rrggbb`; '' for what is none. @param {string | null} text */
export function named(text) {
  const [, digits = ''] = text?.trim().match(/^#?([\da-f]{3}|[\da-f]{6})$/i) ?? [];
  return digits && `#${digits.length === 3 ? digits.replace(/./g, '$&$&') : digits}`;
}

/** Whether white words are better to read on a colour than black ones. @param {string} color as `#rrggbb` */
export function isDark(color) {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const channel = parseInt(color.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  // Where both have the same contrast.
  return 0.2126 * r + 0.7152 * g + 0.0722 * b < 0.179;
}

/** A list of families as the engine writes it. @param {string} families @param {HTMLElement} probe */
function face(families, probe) {
  probe.style.fontFamily = families;
  return probe.style.fontFamily && getComputedStyle(probe).fontFamily.replaceAll(';', '');
}

/**
 * Dresses the parts of the graphic that are not painted in what the core has made of the style.
 * @param {HTMLElement} live
 * @param {string} palette roles and colours, as the core writes them
 * @param {string} theme
 */
export function wear(live, palette, theme) {
  const said = theme.includes(';');
  live.style.setProperty('--font', theme.match(/;font=([^;]*)/)?.[1] ?? '');
  for (const part of palette.split(';')) {
    const [role, color] = part.split('=');
    live.style.setProperty(`--${role}`, said ? color : '');
  }
}

/**
 * Calls back when the style may have changed: pages change it by a class or an attribute far above, and faces come late.
 * @param {HTMLElement} host
 * @param {AbortSignal} signal
 * @param {() => void} changed
 */
export function watch(host, signal, changed) {
  const observer = new MutationObserver(changed);
  const { documentElement, body, fonts } = host.ownerDocument;
  for (const element of [documentElement, body, host]) {
    observer.observe(element, bare({ attributes: true }));
  }
  signal.addEventListener('abort', () => observer.disconnect());
  fonts.addEventListener('loadingdone', changed, bare({ signal }));
}
