//! The browser's edge: the only module that, with those below it, knows wasm-bindgen, web-sys and
//! plotters-canvas. JavaScript calls in; Rust never calls out, so nothing re-enters.

mod canvas;
pub(crate) mod plain;

use js_sys::Reflect;
use wasm_bindgen::prelude::*;
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement};

use crate::chart;
use crate::chart::input::{Fields, Input};
use crate::chart::update::{Painted, Update};
use crate::language::Language;
use crate::marks::layout::Frame;
use crate::query::state::Dirty;
use crate::render::paint::{FONT, Options};
use crate::text::{self, SPECIMEN};
use crate::theme::{Theme, ThemeName};
use canvas::Canvas;
use plain::Plain as _;

/// Smaller and quicker than the allocator of the standard library.
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

/// In a developer's build a panic says in the console what and where it was; a reader's has no words for it.
#[cfg(debug_assertions)]
#[wasm_bindgen(start)]
pub fn begin() {
    std::panic::set_hook(Box::new(|panic| web_sys::console::error_1(&panic.to_string().into())));
}

/// Where TypeScript finds the types that the functions below name.
#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = "import type { Input, Match, Painted, Reading, TargetBox, Update, ViewUpdate } from './border.js';";

/// The graphic on one canvas.
#[wasm_bindgen]
pub struct Chart {
    chart: chart::Chart,
    canvas: HtmlCanvasElement,
    backend: Canvas,
    /// Families that the host asks for, or this project.
    font: String,
    first: Option<Update>,
    /// The page has not asked for the words of the latest view.
    view_due: bool,
    /// The page has not asked for the controls of the latest places.
    targets_due: bool,
}

/// A plain object of the page. Its fields are read one by one: a derived deserialiser would cost the reader four kilobytes.
struct Message<'a>(&'a JsValue);

impl Message<'_> {
    /// Asked for in many places, and so not to be put into each.
    #[inline(never)]
    fn field(&self, name: &str) -> JsValue {
        Reflect::get(self.0, &name.into()).unwrap_or_default()
    }
}

impl Fields for Message<'_> {
    #[inline(never)]
    fn text(&self, name: &str) -> String {
        told(&self.field(name))
    }

    #[inline(never)]
    fn number(&self, name: &str) -> f64 {
        self.field(name).as_f64().unwrap_or_default()
    }
}

/// The text that a value is; none where it is something else.
#[inline(never)]
fn told(value: &JsValue) -> String {
    value.as_string().unwrap_or_default()
}

/// How wide the reader's face runs, which depends on the fonts there are.
fn stretch(canvas: &HtmlCanvasElement, font: &str) -> f64 {
    const SIZE: f64 = 16.0;
    let context = canvas.get_context("2d").ok().flatten().and_then(|it| it.dyn_into::<CanvasRenderingContext2d>().ok());
    let Some(context) = context else { return 1.0 };
    let measured = |face: &str| {
        context.set_font(face);
        context.measure_text(SPECIMEN).map_or(0.0, |metrics| metrics.width())
    };
    let plain = format!("16px {font}");
    text::stretch(measured(&plain), measured(&format!("bold {plain}")), SIZE)
}

/// The face that a theme brings along, `light;font=Georgia, serif`; the project's own where it brings none.
fn face(theme: &str) -> String {
    theme.split(';').find_map(|part| part.strip_prefix("font=")).unwrap_or(FONT).to_owned()
}

fn failed(message: &str) -> JsError {
    JsError::new(message)
}

#[wasm_bindgen]
impl Chart {
    /// A chart for `canvas`, `width` CSS pixels wide at `ratio` device pixels each; `query` as in the
    /// address, `theme` as [`Theme::parse`] reads it, `panels` such as `grid,bars,time`, `scale` the root font size by 16 px,
    /// `language` a table as [`Language::read`] takes it, empty for English.
    ///
    /// # Errors
    /// When the canvas gives no 2d context.
    #[wasm_bindgen(constructor)]
    #[allow(clippy::too_many_arguments, reason = "plain values, read one by one: an object would weigh more")]
    pub fn new(
        canvas: HtmlCanvasElement,
        width: f64,
        ratio: f64,
        #[wasm_bindgen(unchecked_param_type = "string")] query: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "string")] theme: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "string")] panels: &JsValue,
        scale: f64,
        #[wasm_bindgen(unchecked_param_type = "string")] language: &JsValue,
    ) -> Result<Self, JsError> {
        let backend = Canvas::new(&canvas).ok_or_else(|| failed("this browser gives the canvas no 2d context"))?;
        let theme = told(theme);
        let font = face(&theme);
        let frame =
            Frame { width, scale, stretch: stretch(&canvas, &font), panels: Frame::parse_panels(&told(panels)) };
        let theme = Theme::parse(&theme).unwrap_or_else(|| ThemeName::Light.into());
        let language = Language::read(&told(language));
        let (chart, first) = chart::Chart::brief(language, crate::shipped(), &told(query), frame, ratio, theme);
        Ok(Self { chart, canvas, backend, font, first: Some(first), view_due: true, targets_due: true })
    }

    /// What the page has to show first; the same shape as [`Chart::dispatch`] gives. `null` when asked again.
    #[wasm_bindgen(unchecked_return_type = "Update | null")]
    pub fn first(&mut self) -> JsValue {
        self.first.take().plain()
    }

    /// Takes one message, a plain object with the fields that its kind needs ([`Input::read`]), and says
    /// what the page has to do. Never throws for bad values.
    #[wasm_bindgen(unchecked_return_type = "Update")]
    pub fn dispatch(&mut self, #[wasm_bindgen(unchecked_param_type = "Input")] message: &JsValue) -> JsValue {
        let update = match Input::read(&Message(message), || stretch(&self.canvas, &self.font)) {
            Ok(input) => {
                if let Input::Theme(_) = &input {
                    self.font = face(&Message(message).text("text"));
                }
                self.chart.answer(input)
            }
            Err(refusal) => self.chart.refuse(&refusal),
        };
        self.view_due |= update.dirty == Some(Dirty::View);
        self.targets_due |= update.dirty >= Some(Dirty::Scene);
        update.plain()
    }

    /// Words and values of the view, where they may be others than when this was asked last; else `null`. Like the controls
    /// they are no part of an update, because they can wait until the picture is painted.
    #[wasm_bindgen(unchecked_return_type = "ViewUpdate | null")]
    pub fn view(&mut self) -> JsValue {
        std::mem::take(&mut self.view_due).then(|| self.chart.view_update()).plain()
    }

    /// The controls over the canvas, as [`Chart::view`] gives the words.
    #[wasm_bindgen(unchecked_return_type = "TargetBox[] | null")]
    pub fn targets(&mut self) -> JsValue {
        std::mem::take(&mut self.targets_due).then(|| self.chart.scene_update().targets).plain()
    }

    /// What a text comes to as a query, and what in it makes no sense: `{ query, problems }`. Texts come as values
    /// everywhere: what wasm-bindgen makes for a `&str` would weigh more in each function.
    #[wasm_bindgen(unchecked_return_type = "Reading")]
    pub fn read(&self, #[wasm_bindgen(unchecked_param_type = "string")] text: &JsValue) -> JsValue {
        self.chart.read(&told(text)).plain()
    }

    /// The parties that a text finds, best first.
    #[wasm_bindgen(unchecked_return_type = "Match[]")]
    pub fn search(&self, #[wasm_bindgen(unchecked_param_type = "string")] text: &JsValue) -> JsValue {
        self.chart.search(&told(text)).plain()
    }

    /// The id of the target that a key leads to from another; `null` if it leads nowhere.
    #[wasm_bindgen(unchecked_return_type = "string | null")]
    pub fn neighbour(
        &self,
        #[wasm_bindgen(unchecked_param_type = "string")] id: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "string")] key: &JsValue,
    ) -> JsValue {
        self.chart.neighbour(&told(id), &told(key)).plain()
    }

    /// Takes the time in milliseconds, by which what moves gets on, without painting.
    pub fn tick(&mut self, now: f64) {
        self.chart.tick(now);
    }

    /// Paints what is stale at a time in milliseconds, and says what came of it; `null` where nothing was.
    ///
    /// # Errors
    /// When the canvas refuses.
    #[wasm_bindgen(unchecked_return_type = "Painted | null")]
    pub fn paint(&mut self, now: f64) -> Result<JsValue, JsError> {
        if !self.chart.is_dirty() {
            return Ok(JsValue::NULL);
        }
        self.chart.tick(now);
        let size = self.chart.scene().size;
        let Some(ratio) = self.chart.ratio() else { return Ok(Painted::TooLarge.plain()) };
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a canvas's side, never negative")]
        let (width, height) = ((size.w * ratio).round() as u32, (size.h * ratio).round() as u32);
        if self.canvas.width() != width {
            self.canvas.set_width(width);
        }
        if self.canvas.height() != height {
            self.canvas.set_height(height);
        }
        let options = Options { theme: ThemeName::Light.theme(), ratio, font: &self.font };
        self.backend.begin();
        self.chart.paint(&mut self.backend, &options).map_err(|error| failed(&error.to_string()))?;
        Ok(if self.chart.is_dirty() { Painted::Moving } else { Painted::Done }.plain())
    }

    /// The current view as an SVG document in the light theme, `width` pixels wide: for paper and for files.
    /// `standalone` adds heading, source line and margin.
    #[wasm_bindgen(unchecked_return_type = "string")]
    pub fn svg(&self, width: f64, standalone: bool) -> JsValue {
        self.chart.svg(width, standalone).plain()
    }

    /// The colours in force for the page around the canvas, as [`crate::theme::Theme::palette`] writes them.
    #[wasm_bindgen(unchecked_return_type = "string")]
    pub fn palette(&self) -> JsValue {
        self.chart.theme().palette().plain()
    }

    /// The ledger's first `limit` rows, as 0-based rows of `expulsions-2018.csv`.
    #[wasm_bindgen(unchecked_return_type = "number[]")]
    pub fn rows(&self, limit: usize) -> JsValue {
        self.chart.rows(limit).plain()
    }
}
