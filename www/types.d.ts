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
