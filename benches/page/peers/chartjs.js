// With Chart.js and its matrix of tiles.
import { BarController, BarElement, CategoryScale, Chart, LinearScale } from 'chart.js';
import { MatrixController, MatrixElement } from 'chartjs-chart-matrix';
import {
  COLORS,
  FACE,
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

Chart.register(BarController, BarElement, CategoryScale, LinearScale, MatrixController, MatrixElement);
Chart.defaults.animation = false;
Chart.defaults.font.family = FACE;

function canvas(id) {
  const canvas = document.createElement('canvas');
  place(id).append(canvas);
  return canvas;
}

const words = {
  id: 'words',
  afterDatasetsDraw(chart) {
    const { ctx } = chart;
    ctx.textAlign = 'center';
    chart.getDatasetMeta(0).data.forEach((tile, index) => {
      const { code, by } = parties[index];
      const { x, y } = tile.getCenterPoint();
      ctx.fillStyle = ink(by);
      ctx.font = `bold 14px ${FACE}`;
      ctx.fillText(code, x, y - 2);
      ctx.font = `12px ${FACE}`;
      ctx.fillText(by, x, y + 16);
    });
  },
};

const border = ({ raw }) => (raw.party.code === state.chosen ? 2 : 0);
const fill = ({ raw }) => shade(raw.party.by);
const side = (length, reverse) => ({ type: 'linear', min: 0, max: length, display: false, offset: false, reverse });

function rows() {
  const chosen = shown();
  return [chosen.map(({ name }) => name), chosen.map(({ by }) => -by), chosen.map(({ of }) => of)];
}

const grid = new Chart(canvas('grid'), {
  type: 'matrix',
  data: {
    datasets: [
      {
        data: parties.map((party) => ({ x: party.column + 0.5, y: party.row + 0.5, party })),
        width: TILE - 2,
        height: TILE - 2,
        backgroundColor: fill,
        hoverBackgroundColor: fill,
        borderColor: '#000',
        hoverBorderColor: '#000',
        borderWidth: border,
        hoverBorderWidth: border,
      },
    ],
  },
  options: {
    maintainAspectRatio: false,
    events: ['click'],
    scales: { x: side(8, false), y: side(6, true) },
    onClick(_, [found]) {
      if (found) {
        toggle(parties[found.index].code);
        const [labels, by, of] = rows();
        bars.data.labels = labels;
        bars.data.datasets[0].data = by;
        bars.data.datasets[1].data = of;
        grid.update();
        bars.update();
        redrawn();
      }
    },
  },
  plugins: [words],
});

const [labels, by, of] = rows();
const bars = new Chart(canvas('bars'), {
  type: 'bar',
  data: {
    labels,
    datasets: [
      { backgroundColor: COLORS.by, data: by, maxBarThickness: 16 },
      { backgroundColor: COLORS.of, data: of, maxBarThickness: 16 },
    ],
  },
  options: {
    indexAxis: 'y',
    maintainAspectRatio: false,
    events: [],
    scales: {
      x: { stacked: true, ticks: { callback: (value) => `${Math.abs(value)}` } },
      y: { stacked: true, ticks: { autoSkip: false }, grid: { display: false } },
    },
  },
});
drawn();
tell(grid.canvas);
