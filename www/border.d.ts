/** Written from the core's types: `EXPULSIONS_ACCEPT=1 cargo test -p expulsions --test border`. */

/** A part of a query in an address. */
export type QueryKey = 'c' | 'side' | 'group' | 'day';

/** Which of the two directions is shown. */
export type Side = 'both' | 'by' | 'of';

/** Which countries are in question. */
export type Group = 'all' | 'eu' | 'nato';

/** The panels of the picture. */
export type Panel = 'grid' | 'bars' | 'time';

/** What the page says to the core: plain objects, `kind` says which. */
export type Input =
  | { kind: 'resize'; width: number; ratio: number; scale: number }
  | { kind: 'theme'; text: string }
  | { kind: 'motion'; text: 'full' | 'reduce' }
  | { kind: 'panels'; text: string }
  | { kind: 'author'; text: string }
  | { kind: 'hover'; x: number; y: number }
  | { kind: 'leave' }
  | { kind: 'press'; x: number; y: number }
  | { kind: 'tap'; text: string; x: number; y: number }
  | { kind: 'focus'; text: string }
  | { kind: 'blur' }
  | { kind: 'activate'; text: string }
  | { kind: 'toggle'; text: string }
  | { kind: 'side'; text: string }
  | { kind: 'group'; text: string }
  | { kind: 'day'; text: string }
  | { kind: 'dayIndex'; x: number }
  | { kind: 'play'; x: number }
  | { kind: 'clear' }
  | { kind: 'dismiss' }
  | { kind: 'reset' }
  | { kind: 'undo' }
  | { kind: 'redo' }
  | { kind: 'query'; text: string }
  | { kind: 'visit'; text: string }
  | { kind: 'mark'; text: string };

/**
 * How much of the picture is stale, if anything is: only what is painted, the places too, or the numbers and so
 * everything. Two changes merge with `max`.
 */
export type Dirty = 'ink' | 'scene' | 'view';

/** What the page has to do after an input. */
export interface Update {
  /** How much is stale; if anything is, a paint is due. */
  dirty: Dirty | null;
  /** The state as the text of an address. */
  query: string;
  /** What is known about the target pointed at. */
  readout: Readout | null;
  /** To be said once to assistive technology. */
  announce: string | null;
  /** What could not be understood, in sentences for the reader. */
  problems: string[];
  /** Size and controls, when the places have changed; in brief without the controls. */
  scene: SceneUpdate | null;
}

/** What stands beside the target pointed at. */
export interface Readout {
  /** The target's id. */
  id: string;
  /** Its name. */
  title: string;
  /** What is known, a line each. */
  lines: string[];
  /** Left edge of the target's box in logical pixels. */
  x: number;
  /** Its top edge. */
  y: number;
  /** Its width. */
  w: number;
  /** Its height. */
  h: number;
}

/** The places of the picture. */
export interface SceneUpdate {
  /** Logical pixels. */
  width: number;
  /** Logical pixels. */
  height: number;
}

/** Words and values of the view. */
export interface ViewUpdate {
  /** The headline. */
  headline: string;
  /** What stands beside the totals. */
  detail: string;
  /** The picture in words. */
  summary: string;
  /** The ledger's title. */
  ledgerTitle: string;
  /** Which direction is shown. */
  side: Side;
  /** Which group is in question. */
  group: Group;
  /** Position of the day in the period. */
  dayIndex: number;
  /** Days of the period. */
  dayCount: number;
  /** The date that the slider's value in words begins with. */
  dayName: string;
  /** The slider's value in words. */
  dayText: string;
  /** Countries are chosen. */
  canClear: boolean;
  /** There is a choice to take back. */
  canUndo: boolean;
  /** There is a choice to make again. */
  canRedo: boolean;
  /** Something else is shown than what the author asked for. */
  canReset: boolean;
}

/** One control over the canvas. */
export interface TargetBox {
  /** The target's id: `grid:UA`, `bars:UA`, `time:2018-03-26`. */
  id: string;
  /** Its panel. */
  panel: Panel;
  /** Left edge in logical pixels. */
  x: number;
  /** Top edge. */
  y: number;
  /** Width. */
  w: number;
  /** Height. */
  h: number;
  /** Its name for assistive technology. */
  label: string;
  /** Chosen. */
  pressed: boolean;
}

/** A country that a search found. */
export interface Match {
  /** Its code. */
  code: string;
  /** Its name. */
  name: string;
  /** Already chosen. */
  chosen: boolean;
}

/** What a text comes to as a query. */
export interface Reading {
  /** As the text of an address. */
  query: string;
  /** What in it makes no sense, in sentences for the reader. */
  problems: string[];
}

/** What came of painting, where something was stale. */
export type Painted = 'done' | 'moving' | 'too-large';

/** All of each, in order. */
export const KEYS: readonly QueryKey[];
export const SIDES: readonly Side[];
export const GROUPS: readonly Group[];
export const PANELS: readonly Panel[];
