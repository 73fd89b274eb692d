//! From a width to a scene: which panel stands where, and how tall the picture gets.
//!
//! Three arrangements: *wide* (grid with the timeline below it, the bars beside them), *narrow* (one
//! column) and, where tiles would be too small for a finger, *narrow* with the tiles as a list. In
//! the wide one the timeline stands below the grid rather than below everything: both columns then
//! end on one line, and the whole picture fits the height that the strictest hosts allow a frame.

use crate::language::words::Words;
use crate::marks::{self, bars, legend, tile_grid, timeline};
use crate::query::focus::Panel;
use crate::scene::Scene;
use crate::scene::geom::Size;
use crate::theme::TARGET;
use crate::view::View;
use expulsions_facts::Dataset;

/// From this width on (at a text scale of 1) the bars stand beside the grid.
const WIDE: f64 = 720.0;
/// Between two panels.
const GUTTER: f64 = 28.0;

/// What the layout needs to know besides the numbers.
#[derive(Clone, Debug, PartialEq)]
pub struct Frame {
    /// Width in logical pixels.
    pub width: f64,
    /// Text size relative to a root font size of 16 pixels.
    pub scale: f64,
    /// How much wider the reader's face runs than the measured one (see `text`), at least 1.
    pub stretch: f64,
    /// The panels shown, in reading order.
    pub panels: Vec<Panel>,
}

impl Frame {
    /// All panels at a width.
    pub fn new(width: f64) -> Self {
        Self { width, scale: 1.0, stretch: 1.0, panels: Panel::ALL.to_vec() }
    }

    /// Reads `grid,bars,time`; unknown names are passed over, and nothing at all means everything.
    pub fn parse_panels(text: &str) -> Vec<Panel> {
        let panels: Vec<Panel> =
            Panel::ALL.into_iter().filter(|panel| text.split(',').any(|name| name.trim() == panel.key())).collect();
        if panels.is_empty() { Panel::ALL.to_vec() } else { panels }
    }

    fn shows(&self, panel: Panel) -> bool {
        self.panels.contains(&panel)
    }
}

/// Lays out one view.
pub fn scene(dataset: &Dataset, words: Words<'_>, view: &View, frame: &Frame) -> Scene {
    let mut page =
        marks::Page { scene: Scene::default(), dataset, words, view, scale: frame.scale, stretch: frame.stretch };
    let width = frame.width.max(120.0);
    let height = if width >= WIDE * frame.scale && frame.shows(Panel::Grid) && frame.shows(Panel::Bars) {
        wide(&mut page, frame, width)
    } else {
        narrow(&mut page, frame, width)
    };
    page.scene.size = Size { w: width, h: height.ceil() };
    if words.language.rtl {
        page.scene.mirror(width);
    }
    page.scene
}

/// Two columns; returns the height.
fn wide(page: &mut marks::Page<'_>, frame: &Frame, width: f64) -> f64 {
    let grid_width = ((width - GUTTER) * 0.53).min(tile_grid::widest(page));
    let mut y = tile_grid::draw(page, 0.0, 0.0, grid_width);
    y += 16.0;
    y += legend::draw(page, 0.0, y, grid_width, tile_grid::has_lines(page, grid_width));
    if frame.shows(Panel::Time) {
        y += GUTTER;
        let height = timeline::BLOCK * page.scale;
        timeline::draw(page, 0.0, y, grid_width, Some(height));
        y += height;
    }
    let x = grid_width + GUTTER + 12.0;
    let rows = y.max(bars::height(page, width - x, TARGET * page.scale));
    bars::draw(page, x, 0.0, width - x, Some(rows));
    rows
}

/// One column; returns the height.
fn narrow(page: &mut marks::Page<'_>, frame: &Frame, width: f64) -> f64 {
    let mut y = 0.0;
    for panel in &frame.panels {
        if y > 0.0 {
            y += GUTTER;
        }
        y += match panel {
            Panel::Grid => {
                let grid = tile_grid::draw(page, 0.0, y, width) + 16.0;
                grid + legend::draw(page, 0.0, y + grid, width, tile_grid::has_lines(page, width))
            }
            Panel::Bars => bars::draw(page, 0.0, y, width, None),
            Panel::Time => timeline::draw(page, 0.0, y, width, None),
        };
    }
    y
}
