/**
 * Types of `<expulsion-graphic>` for hosts in TypeScript.
 *
 * `import './expulsions.js'` brings the element and, with this file beside it, its types: `document.querySelector('expulsion-graphic')`
 * is an {@link ExpulsionGraphic}, and `addEventListener('expulsions-change', …)` knows its event.
 */

/** A view as the text of an address, such as `c=UA,US&side=by&day=2018-03-30`; empty for the whole picture. */
export type ExpulsionsQuery = string;

/** What may be written into the tag. All are live: a change redraws. Each is a property of the same name. */
export interface ExpulsionGraphicAttributes {
  /** Codes of the chosen countries with commas between, such as `UA,US`, or `NATO`; none means all. */
  c?: string;
  /** Which direction is shown; both, if nothing is said. */
  side?: 'both' | 'by' | 'of';
  /** Which countries are in question; all, if nothing is said. */
  group?: 'all' | 'eu' | 'nato';
  /** The day that everything is as of, 2018-03-01 to 2018-04-16; the last one, if nothing is said. */
  day?: string;
  /** The panels shown, such as `grid,time`; all of `grid,bars,time`, if nothing is said. */
  panels?: string;
  /** The reader's own setting (`auto`), if nothing is said. */
  theme?: 'auto' | 'light' | 'dark';
  /** The ground that your page has behind the graphic, as `#fff1e5`: nothing is painted over it, and everything is readable on it. */
  ground?: string;
  /** A language such as `de` or `ar-MA`; that of what is around the element, if nothing is said. */
  lang?: string;
  /** Keeps the view in the page's address, so that it can be linked to and Back undoes. For one graphic on a page. */
  address?: boolean | '';
}

/** What both events say. */
export interface ExpulsionsDetail {
  /** The view now shown. */
  query: ExpulsionsQuery;
}

/** The graphic as an element. */
export interface ExpulsionGraphic extends HTMLElement {
  /** See {@link ExpulsionGraphicAttributes}; the attribute as it is written, '' where there is none. */
  c: string;
  side: string;
  group: string;
  day: string;
  panels: string;
  theme: string;
  ground: string;
  address: boolean;
  /** The view that is shown. Setting it is a choice that the reader can undo; the attributes stay the author's. */
  query: ExpulsionsQuery;
  /** Whether the live graphic is drawn. Until then, what stands in the element is seen. */
  readonly ready: boolean;
  /** Takes back the last choice. */
  undo(): void;
  /** Makes the choice again that was last taken back. */
  redo(): void;
  /** Shows what the attributes ask for. */
  reset(): void;
  /** Points out the countries and the day that a query speaks of without changing a number; '' ends it. */
  highlight(query: ExpulsionsQuery): void;
  /** What a text comes to as a query here, and, in sentences, what in it makes no sense. Changes nothing. */
  read(query: string): { query: ExpulsionsQuery; problems: string[] };
  /**
   * The view that is shown as an SVG document in the light theme, `width` pixels wide; `standalone` adds heading, source line
   * and margin. Empty until the live graphic is drawn.
   */
  svg(width: number, standalone?: boolean): string;
  /** The rows behind what is shown, as positions in `data/expulsions-2018.csv` from 0. */
  rows(): number[];
}

declare global {
  interface HTMLElementTagNameMap {
    'expulsion-graphic': ExpulsionGraphic;
  }
  /** Both bubble, and leave the shadow trees they are in. */
  interface HTMLElementEventMap {
    /** The view has changed, by the reader or by the host. */
    'expulsions-change': CustomEvent<ExpulsionsDetail>;
    /** The live graphic is drawn, for the first time or after the element was put back. */
    'expulsions-ready': CustomEvent<ExpulsionsDetail>;
  }
}
