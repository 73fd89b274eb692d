//! plotters-canvas with a memory.
//!
//! Its backend gives the canvas colour, face and places of type anew for every shape, each as a text that is made, carried
//! over to JavaScript and read there: two thirds of the time that a picture takes. Rectangles and words, of which there
//! are hundreds, remember here what the canvas has; everything else is left to plotters-canvas.

use plotters_backend::text_anchor::HPos;
use plotters_backend::{BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind};
use plotters_canvas::CanvasBackend;
use wasm_bindgen::prelude::*;
use web_sys::HtmlCanvasElement;

#[wasm_bindgen]
extern "C" {
    /// The canvas's context, which takes values that JavaScript has already.
    type Pen;
    #[wasm_bindgen(method, structural, setter, js_name = fillStyle)]
    fn set_fill(this: &Pen, color: &JsValue);
    #[wasm_bindgen(method, structural, setter, js_name = font)]
    fn set_font(this: &Pen, font: &JsValue);
    #[wasm_bindgen(method, structural, setter, js_name = textAlign)]
    fn set_align(this: &Pen, align: &str);
    #[wasm_bindgen(method, structural, setter, js_name = textBaseline)]
    fn set_baseline(this: &Pen, baseline: &str);
    #[wasm_bindgen(method, structural, js_name = fillText)]
    fn write(this: &Pen, text: &str, x: f64, y: f64);
    #[wasm_bindgen(method, structural, js_name = fillRect)]
    fn fill(this: &Pen, x: f64, y: f64, width: f64, height: f64);
}

/// Values of JavaScript by what they were made of; few, so looked through one by one.
type Known<T> = Vec<(T, JsValue)>;

/// A backend on one canvas.
pub(super) struct Canvas {
    rest: CanvasBackend,
    pen: Pen,
    colors: Known<(u8, u8, u8)>,
    fonts: Known<(u64, bool)>,
    fill: Option<usize>,
    font: Option<usize>,
    align: Option<&'static str>,
}

type Drawn<E> = Result<(), DrawingErrorKind<E>>;

impl Canvas {
    /// None where the canvas has no 2d context.
    pub(super) fn new(canvas: &HtmlCanvasElement) -> Option<Self> {
        let rest = CanvasBackend::with_canvas_object(canvas.clone())?;
        let pen = canvas.get_context("2d").ok()??.unchecked_into();
        Some(Self { rest, pen, colors: Vec::new(), fonts: Vec::new(), fill: None, font: None, align: None })
    }

    /// Begins a picture: a canvas of another size has forgotten everything, and the family may be another.
    pub(super) fn begin(&mut self) {
        self.fonts.clear();
        (self.fill, self.font, self.align) = (None, None, None);
    }

    fn color(&mut self, color: BackendColor) {
        let (r, g, b) = color.rgb;
        let at = self.colors.iter().position(|(known, _)| *known == color.rgb).unwrap_or_else(|| {
            self.colors.push((color.rgb, format!("rgb({r},{g},{b})").into()));
            self.colors.len() - 1
        });
        if self.fill != Some(at) {
            self.fill = Some(at);
            self.pen.set_fill(&self.colors[at].1);
        }
    }

    fn face(&mut self, style: &impl BackendTextStyle) {
        let key = (style.size().to_bits(), style.style().as_str() == "bold");
        let at = self.fonts.iter().position(|(known, _)| *known == key).unwrap_or_else(|| {
            let font = format!("{} {}px {}", style.style().as_str(), style.size(), style.family().as_str());
            self.fonts.push((key, font.into()));
            self.fonts.len() - 1
        });
        if self.font != Some(at) {
            self.font = Some(at);
            self.pen.set_font(&self.fonts[at].1);
        }
    }
}

impl DrawingBackend for Canvas {
    type ErrorType = <CanvasBackend as DrawingBackend>::ErrorType;

    fn get_size(&self) -> (u32, u32) {
        self.rest.get_size()
    }

    fn ensure_prepared(&mut self) -> Drawn<Self::ErrorType> {
        self.rest.ensure_prepared()
    }

    fn present(&mut self) -> Drawn<Self::ErrorType> {
        self.rest.present()
    }

    fn draw_pixel(&mut self, at: BackendCoord, color: BackendColor) -> Drawn<Self::ErrorType> {
        self.fill = None;
        self.rest.draw_pixel(at, color)
    }

    fn draw_line<S: BackendStyle>(
        &mut self,
        from: BackendCoord,
        to: BackendCoord,
        style: &S,
    ) -> Drawn<Self::ErrorType> {
        self.rest.draw_line(from, to, style)
    }

    fn draw_rect<S: BackendStyle>(
        &mut self,
        from: BackendCoord,
        to: BackendCoord,
        style: &S,
        fill: bool,
    ) -> Drawn<Self::ErrorType> {
        if !fill {
            return self.rest.draw_path([from, (to.0, from.1), to, (from.0, to.1), from], style);
        }
        self.color(style.color());
        let [x, y, right, bottom] = [from.0, from.1, to.0, to.1].map(f64::from);
        self.pen.fill(x, y, right - x, bottom - y);
        Ok(())
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Drawn<Self::ErrorType> {
        self.rest.draw_path(path, style)
    }

    fn draw_circle<S: BackendStyle>(
        &mut self,
        center: BackendCoord,
        radius: u32,
        style: &S,
        fill: bool,
    ) -> Drawn<Self::ErrorType> {
        self.fill = None;
        self.rest.draw_circle(center, radius, style, fill)
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        points: I,
        style: &S,
    ) -> Drawn<Self::ErrorType> {
        self.fill = None;
        self.rest.fill_polygon(points, style)
    }

    fn draw_text<S: BackendTextStyle>(&mut self, text: &str, style: &S, at: BackendCoord) -> Drawn<Self::ErrorType> {
        self.color(style.color());
        self.face(style);
        let align = match style.anchor().h_pos {
            HPos::Left => "start",
            HPos::Right => "end",
            HPos::Center => "center",
        };
        if self.align.is_none() {
            // Where all of ours stand; none of them is turned.
            self.pen.set_baseline("middle");
        }
        if self.align != Some(align) {
            self.align = Some(align);
            self.pen.set_align(align);
        }
        let (x, y) = (f64::from(at.0), f64::from(at.1));
        self.pen.write(text, x, y);
        Ok(())
    }
}
