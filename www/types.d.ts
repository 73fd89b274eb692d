/** What the page says to the core: plain objects, `kind` says which. */
export type Input =
  | { kind: 'resize'; width: number; ratio: number; scale?: number }
  | { kind: 'theme'; text: string }
  | { kind: 'motion'; text: 'full' | 'reduce' }
  | { kind: 'hover' | 'press'; x: number; y: number }
  | { kind: 'leave' | 'blur' | 'clear' | 'undo' | 'redo' | 'reset' | 'dismiss' }
  | {
      kind:
        | 'focus'
        | 'activate'
        | 'toggle'
        | 'side'
        | 'group'
        | 'day'
        | 'query'
        | 'visit'
        | 'author'
        | 'mark'
        | 'panels';
      text: string;
    }
  | { kind: 'tap'; text: string; x: number; y: number }
  | { kind: 'dayIndex' | 'play'; x: number };

/** A target's box in CSS pixels, relative to the canvas. */
export interface TargetBox {
  id: string;
  panel: 'grid' | 'bars' | 'time';
  x: number;
  y: number;
  w: number;
  h: number;
  label: string;
  pressed: boolean;
}

export interface Readout {
  id: string;
  title: string;
  lines: string[];
  x: number;
  y: number;
  w: number;
  h: number;
}

export interface Match {
  code: string;
  name: string;
  chosen: boolean;
}

/** The size of the picture. */
export interface Scene {
  width: number;
  height: number;
}

export interface View {
  headline: string;
  detail: string;
  summary: string;
  side: string;
  group: string;
  dayIndex: number;
  dayCount: number;
  /** What `dayText` begins with. */
  dayName: string;
  dayText: string;
  ledgerTitle: string;
  /** Whether countries are chosen. */
  canClear: boolean;
  canUndo: boolean;
  canRedo: boolean;
  /** Whether something else is shown than what the author asked for. */
  canReset: boolean;
}

/** What the core answers. */
export interface Update {
  /** 0 nothing, 1 ink, 2 scene, 3 view. */
  dirty: 0 | 1 | 2 | 3;
  query: string;
  readout: Readout | null;
  announce: string | null;
  problems: string[];
  /** When it has changed. `Chart.targets` gives what is on it, and `Chart.view` the words. */
  scene: Scene | null;
}

/** One publication, as `assets/sources.json` has it. */
export interface Source {
  publisher: string;
  /** Whose text it carries, where that is somebody else's. */
  originalPublisher: string;
  title: string;
  date: string;
  url: string;
  /** As ISO 639 has it. */
  language: string;
  type: 'official' | 'agency' | 'press' | 'mirror' | 'encyclopedia' | 'book';
}

/** One language's words, as `assets/de.….json` has them. */
export interface LanguageFile {
  /** The data that it was made with. */
  edition: string;
  /** The locale for numbers and dates where only the language is asked for. */
  full: string;
  rtl: boolean;
  /** The plural form of each number from 0 to 199, a letter each. */
  plurals: string;
  /** The parties of the picture, with spaces between. */
  codes: string;
  /** Names that Intl does not know, or that were others in 2018. */
  names: Record<string, string>;
  /** The first day of the period as an ISO date, and how many days it has. */
  days: [string, number];
  /** Moments of the story, a line each. */
  events: string;
  /** What the core says, a line each. */
  messages: string;
  /** What the scripts say. */
  words: Record<string, string>;
  /** The table of measures, relative to the file. */
  ledger: string;
  /** Name of the words of what is loaded later. */
  later: string;
}
