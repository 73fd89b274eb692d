// A host in TypeScript: what it may write, and what it may not.
import '../../www/expulsions.js';
import type { ExpulsionGraphic, ExpulsionGraphicAttributes } from '../../www/expulsions.js';
import type { ExpulsionGraphic as Made } from '../../www/element.js';
import type { Group, QueryKey, Side } from '../../www/border.js';

const graphic = document.createElement('expulsion-graphic');
graphic.c = 'UA,US';
graphic.address = true;
graphic.query = 'c=UA&day=2018-03-30';
const { query, problems } = graphic.read('c=ZZ');
const sentence: string = problems.join(' ') + query;
graphic.addEventListener('expulsions-change', (event) => {
  const shown: string = event.detail.query;
  console.log(shown, sentence, event.currentTarget);
});
document.querySelector('expulsion-graphic')?.undo();
document.querySelectorAll('expulsion-graphic').forEach((one) => one.highlight('group=eu'));

const attributes: ExpulsionGraphicAttributes = { c: 'UA', side: 'by', theme: 'auto', panels: 'grid,time', lang: 'ar-MA' };
// @ts-expect-error there is no such side
attributes.side = 'left';
// @ts-expect-error only the graphic knows that
graphic.ready = true;

// What the class does is what the types promise; the rest are attributes, which it makes properties of by name.
type Promised = Omit<ExpulsionGraphic, keyof HTMLElement | keyof ExpulsionGraphicAttributes>;
export const made = (element: Made): Promised => element;

// Hosts know the core's words: each attribute that is a part of a view, and what may stand in those with a choice.
type Same<A, B> = [A, B] extends [B, A] ? true : never;
export const words: [Same<Side, Exclude<ExpulsionGraphicAttributes['side'], undefined>>, Same<Group, Exclude<ExpulsionGraphicAttributes['group'], undefined>>] =
  [true, true];
export const parts = (keys: QueryKey[]): (keyof ExpulsionGraphicAttributes)[] => keys;
