// By hand on two canvases: the least that a graphic like this can cost.
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

function pen(box, { width, height }) {
  const canvas = document.createElement('canvas');
  canvas.width = width * devicePixelRatio;
  canvas.height = height * devicePixelRatio;
  canvas.style.cssText = `width: ${width}px; height: ${height}px`;
  box.append(canvas);
  const pen = canvas.getContext('2d');
  pen.scale(devicePixelRatio, devicePixelRatio);
  return pen;
}

const grid = pen(place('grid'), GRID);
const bars = pen(place('bars'), BARS);

function drawGrid() {
  grid.clearRect(0, 0, GRID.width, GRID.height);
  grid.textAlign = 'center';
  for (const { code, by, column, row } of parties) {
    const [x, y] = [column * TILE, row * TILE];
    grid.fillStyle = shade(by);
    grid.fillRect(x + 1, y + 1, TILE - 2, TILE - 2);
    grid.fillStyle = ink(by);
    grid.font = `bold 14px ${FACE}`;
    grid.fillText(code, x + 30, y + 28);
    grid.font = `12px ${FACE}`;
    grid.fillText(by, x + 30, y + 46);
    if (code === state.chosen) {
      grid.lineWidth = 2;
      grid.strokeStyle = '#000';
      grid.strokeRect(x + 2, y + 2, TILE - 4, TILE - 4);
    }
  }
}

function drawBars() {
  const rows = shown();
  const most = Math.max(...rows.flatMap(({ by, of }) => [by, of]));
  const step = Math.max(1, Math.ceil(most / 4 / 5) * 5 * (most > 4 ? 1 : 0));
  const end = Math.ceil(most / step) * step;
  const half = (BARS.width - BARS.left - BARS.right) / 2;
  const [middle, scale] = [BARS.left + half, half / end];
  const [floor, band] = [BARS.height - BARS.bottom, (BARS.height - BARS.top - BARS.bottom) / rows.length];
  bars.clearRect(0, 0, BARS.width, BARS.height);
  bars.font = `12px ${FACE}`;
  bars.lineWidth = 1;
  bars.textAlign = 'center';
  for (let value = -end; value <= end; value += step) {
    const x = Math.round(middle + value * scale) + 0.5;
    bars.strokeStyle = value ? '#ddd' : '#666';
    bars.beginPath();
    bars.moveTo(x, BARS.top);
    bars.lineTo(x, floor);
    bars.stroke();
    bars.fillStyle = '#444';
    bars.fillText(Math.abs(value), x, floor + 16);
  }
  bars.textAlign = 'right';
  const height = Math.min(band * 0.75, 16);
  rows.forEach(({ name, by, of }, index) => {
    const y = BARS.top + band * (index + 0.5);
    bars.fillStyle = COLORS.by;
    bars.fillRect(middle - by * scale, y - height / 2, by * scale, height);
    bars.fillStyle = COLORS.of;
    bars.fillRect(middle, y - height / 2, of * scale, height);
    bars.fillStyle = '#222';
    bars.fillText(name, BARS.left - 8, y + 4);
  });
}

function draw() {
  drawGrid();
  drawBars();
}

draw();
drawn();
grid.canvas.addEventListener('click', ({ offsetX, offsetY }) => {
  const [column, row] = [offsetX, offsetY].map((at) => Math.floor(at / TILE));
  const party = parties.find((one) => one.column === column && one.row === row);
  if (party) {
    toggle(party.code);
    draw();
    redrawn();
  }
});
tell(grid.canvas);
