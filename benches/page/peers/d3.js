// With D3 in SVG, as its examples do it: joins by key, axes from d3-axis.
import { axisBottom, axisLeft } from 'd3-axis';
import { scaleBand, scaleLinear } from 'd3-scale';
import { select } from 'd3-selection';
import {
  BARS,
  COLORS,
  FACE,
  GRID,
  TILE,
  drawn,
  ink,
  parties,
  place,
  redrawn,
  shade,
  shown,
  state,
  tell,
  toggle,
} from './common.js';

const svg = (id, { width, height }) =>
  select(place(id)).append('svg').attr('width', width).attr('height', height).attr('font-family', FACE);
const grid = svg('grid', GRID);
const bars = svg('bars', BARS);

const tiles = grid
  .selectAll('g')
  .data(parties)
  .join('g')
  .attr('transform', ({ column, row }) => `translate(${column * TILE},${row * TILE})`)
  .attr('text-anchor', 'middle')
  .on('click', (_, { code }) => {
    toggle(code);
    draw();
    redrawn();
  });
tiles
  .append('rect')
  .attr('x', 1)
  .attr('y', 1)
  .attr('width', TILE - 2)
  .attr('height', TILE - 2)
  .attr('fill', ({ by }) => shade(by))
  .attr('stroke-width', 2);
tiles
  .append('text')
  .attr('x', 30)
  .attr('y', 28)
  .attr('font-size', 14)
  .attr('font-weight', 'bold')
  .attr('fill', ({ by }) => ink(by))
  .text(({ code }) => code);
tiles
  .append('text')
  .attr('x', 30)
  .attr('y', 46)
  .attr('font-size', 12)
  .attr('fill', ({ by }) => ink(by))
  .text(({ by }) => by);

const floor = BARS.height - BARS.bottom;
const below = bars.append('g').attr('transform', `translate(0,${floor})`);
const beside = bars.append('g').attr('transform', `translate(${BARS.left},0)`);
const shapes = bars.append('g');

function draw() {
  tiles.select('rect').attr('stroke', ({ code }) => (code === state.chosen ? '#000' : null));
  const rows = shown();
  const most = Math.max(...rows.flatMap(({ by, of }) => [by, of]));
  const x = scaleLinear([-most, most], [BARS.left, BARS.width - BARS.right]).nice();
  const y = scaleBand(
    rows.map(({ name }) => name),
    [BARS.top, floor],
  ).padding(0.25);
  below
    .call(
      axisBottom(x)
        .ticks(7)
        .tickSize(BARS.top - floor)
        .tickFormat(Math.abs),
    )
    .attr('font-size', 12)
    .attr('font-family', null);
  below.selectAll('line').attr('stroke', '#ddd');
  below.select('.domain').remove();
  beside.call(axisLeft(y).tickSize(0)).attr('font-size', 12).attr('font-family', null).select('.domain').remove();
  const height = Math.min(y.bandwidth(), 16);
  const inset = (y.bandwidth() - height) / 2;
  for (const side of ['by', 'of']) {
    const value = (row) => (side === 'by' ? -row.by : row.of);
    shapes
      .selectAll(`.${side}`)
      .data(rows, ({ code }) => code)
      .join((enter) => enter.append('rect').attr('class', side).attr('fill', COLORS[side]))
      .attr('x', (row) => x(Math.min(0, value(row))))
      .attr('width', (row) => Math.abs(x(value(row)) - x(0)))
      .attr('y', ({ name }) => y(name) + inset)
      .attr('height', height);
  }
}

draw();
drawn();
tell(place('grid'));
