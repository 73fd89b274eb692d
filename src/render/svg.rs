//! A backend of plotters that writes an SVG document into a string.
//!
//! plotters brings one too. This one is of our own because the reader downloads it, for paper and for files:
//! plotters' adds seven kilobytes to the WebAssembly, this one under two. It also understands sizes and places of
//! text exactly as plotters-canvas does, so that both draw one picture, and it writes only what differs
//! from what is inherited, which keeps the pictures in the page small.
//!
//! Everything is opaque, as in [`crate::theme`]. Text is escaped here and nowhere else.

use std::convert::Infallible;
use std::fmt::{self, Write as _};

use plotters_backend::text_anchor::{HPos, VPos};
use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind, FontStyle,
};

use crate::render::paint::EM_MIDDLE;
use crate::theme::{Color, TYPE};

/// A document in the making.
pub struct Svg {
    text: String,
    size: (u32, u32),
}

type Drawn = Result<(), DrawingErrorKind<Infallible>>;

impl Svg {
    /// An empty picture of whole pixels.
    pub fn new(size: (u32, u32)) -> Self {
        Self { text: String::new(), size }
    }

    /// What was drawn, a shape a line, to be put into an `<svg>` of this size whose type has the size [`TYPE`].
    pub fn into_shapes(self) -> String {
        self.text
    }

    /// A whole document, whose texts are set in `font`.
    pub fn into_document(self, font: &str) -> String {
        let (w, h) = self.size;
        let mut whole = Self::new(self.size);
        whole.write(format_args!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{w}\" height=\"{h}\" viewBox=\"0 0 {w} {h}\" font-size=\"{}\" font-family=\"",
            Decimal(TYPE)
        ));
        whole.escape(font);
        whole.text.push_str("\">\n");
        whole.text.push_str(&self.text);
        whole.text.push_str("</svg>\n");
        whole.text
    }

    fn write(&mut self, what: fmt::Arguments<'_>) {
        // Writing into a string cannot fail.
        let _infallible = self.text.write_fmt(what);
    }

    /// Text as it stands between tags or in quotes; what XML allows in no form is left out.
    fn escape(&mut self, text: &str) {
        for c in text.chars() {
            match c {
                '<' => self.text.push_str("&lt;"),
                '>' => self.text.push_str("&gt;"),
                '&' => self.text.push_str("&amp;"),
                '"' => self.text.push_str("&quot;"),
                '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => {}
                c => self.text.push(c),
            }
        }
    }

    /// The rest of a shape: how it is coloured, and its end.
    fn ink(&mut self, color: BackendColor, width: Option<u32>) {
        let color = Color { rgb: color.rgb }.to_hex();
        match width {
            None => self.write(format_args!(" fill=\"{color}\"/>\n")),
            Some(width) => {
                self.write(format_args!(" fill=\"none\" stroke=\"{color}\" stroke-width=\"{width}\"/>\n"));
            }
        }
    }

    /// A path through points; the first alone makes none.
    fn path(&mut self, points: impl IntoIterator<Item = BackendCoord>, close: &str) {
        let mut before = None;
        self.text.push_str("<path d=\"");
        for (x, y) in points {
            match before {
                None => self.write(format_args!("M{x} {y}")),
                Some((x0, y0)) if y == y0 => self.write(format_args!("h{}", x - x0)),
                Some((x0, y0)) if x == x0 => self.write(format_args!("v{}", y - y0)),
                Some((x0, y0)) => self.write(format_args!("l{} {}", x - x0, y - y0)),
            }
            before = Some((x, y));
        }
        self.text.push_str(close);
        self.text.push('"');
    }
}

impl DrawingBackend for Svg {
    type ErrorType = Infallible;

    fn get_size(&self) -> (u32, u32) {
        self.size
    }

    fn ensure_prepared(&mut self) -> Drawn {
        Ok(())
    }

    fn present(&mut self) -> Drawn {
        Ok(())
    }

    fn draw_pixel(&mut self, (x, y): BackendCoord, color: BackendColor) -> Drawn {
        self.draw_rect((x, y), (x + 1, y + 1), &color, true)
    }

    fn draw_line<S: BackendStyle>(&mut self, from: BackendCoord, to: BackendCoord, style: &S) -> Drawn {
        self.draw_path([from, to], style)
    }

    fn draw_rect<S: BackendStyle>(
        &mut self,
        (left, top): BackendCoord,
        (right, bottom): BackendCoord,
        style: &S,
        fill: bool,
    ) -> Drawn {
        let (w, h) = (right - left, bottom - top);
        self.write(format_args!("<rect x=\"{left}\" y=\"{top}\" width=\"{w}\" height=\"{h}\""));
        self.ink(style.color(), (!fill).then(|| style.stroke_width()));
        Ok(())
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(&mut self, path: I, style: &S) -> Drawn {
        self.path(path, "");
        self.ink(style.color(), Some(style.stroke_width()));
        Ok(())
    }

    fn draw_circle<S: BackendStyle>(&mut self, (x, y): BackendCoord, radius: u32, style: &S, fill: bool) -> Drawn {
        self.write(format_args!("<circle cx=\"{x}\" cy=\"{y}\" r=\"{radius}\""));
        self.ink(style.color(), (!fill).then(|| style.stroke_width()));
        Ok(())
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(&mut self, path: I, style: &S) -> Drawn {
        self.path(path, "z");
        self.ink(style.color(), None);
        Ok(())
    }

    fn draw_text<S: BackendTextStyle>(&mut self, text: &str, style: &S, (x, y): BackendCoord) -> Drawn {
        let (size, color) = (style.size(), Color { rgb: style.color().rgb }.to_hex());
        let down = match style.anchor().v_pos {
            VPos::Top => 2.0 * EM_MIDDLE,
            VPos::Center => EM_MIDDLE,
            VPos::Bottom => 0.0,
        };
        // A tenth of a pixel is enough.
        let y = Decimal(((f64::from(y) + down * size) * 10.0).round() / 10.0);
        self.write(format_args!("<text x=\"{x}\" y=\"{y}\""));
        match style.anchor().h_pos {
            HPos::Left => {}
            HPos::Center => self.text.push_str(" text-anchor=\"middle\""),
            HPos::Right => self.text.push_str(" text-anchor=\"end\""),
        }
        if size != TYPE {
            self.write(format_args!(" font-size=\"{}\"", Decimal(size)));
        }
        if matches!(style.style(), FontStyle::Bold) {
            self.text.push_str(" font-weight=\"bold\"");
        }
        self.write(format_args!(" fill=\"{color}\">"));
        self.escape(text);
        self.text.push_str("</text>\n");
        Ok(())
    }
}

/// A number to two digits after the point, without those that are zero. The build of the WebAssembly puts this
/// in the place of the exact way to write an `f64`.
pub(crate) struct Decimal(pub(crate) f64);

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        #[allow(
            clippy::cast_possible_truncation,
            reason = "a picture is far smaller than i32::MAX hundredths of a pixel"
        )]
        let hundredths = (self.0 * 100.0).round() as i32;
        if hundredths < 0 {
            f.write_char('-')?;
        }
        let (whole, part) = (hundredths.unsigned_abs() / 100, hundredths.unsigned_abs() % 100);
        match part {
            0 => write!(f, "{whole}"),
            tenths if tenths % 10 == 0 => write!(f, "{whole}.{}", tenths / 10),
            part => write!(f, "{whole}.{part:02}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use resvg::usvg::roxmltree::Document;

    use super::*;
    use crate::query::focus::Focus;
    use crate::render::paint::{FONT, Options, paint};
    use crate::scene::geom::{Point, Size};
    use crate::scene::{Anchor, Scene, Shape};
    use crate::theme::{Ink, tables::LIGHT};

    /// Black or red, in lines of a width.
    struct Pen(u8, u32);

    impl BackendStyle for Pen {
        fn color(&self) -> BackendColor {
            BackendColor { alpha: 1.0, rgb: (self.0, 0, 0) }
        }

        fn stroke_width(&self) -> u32 {
            self.1
        }
    }

    fn draw(svg: &mut Svg) -> Drawn {
        let (black, red) = (Pen(0, 2), Pen(255, 1));
        svg.draw_rect((1, 1), (4, 3), &black, true)?;
        svg.draw_pixel((6, 1), black.color())?;
        svg.fill_polygon([(8, 1), (12, 1), (12, 2), (10, 2), (10, 4), (8, 4)], &red)?;
        svg.draw_circle((16, 4), 3, &red, true)?;
        svg.draw_line((1, 6), (5, 6), &black)?;
        svg.draw_path([(7, 6), (11, 6), (11, 9)], &black)?;
        svg.present()
    }

    /// The pixels of the picture that are not blank, a letter each: `#` black, `r` red, `+` anything else.
    fn pixels(svg: &str) -> Vec<String> {
        use resvg::{tiny_skia, usvg};
        let tree = usvg::Tree::from_str(svg, &usvg::Options::default()).expect("an SVG document");
        let mut pixels = tiny_skia::Pixmap::new(20, 10).expect("a picture");
        resvg::render(&tree, tiny_skia::Transform::default(), &mut pixels.as_mut());
        let letter = |pixel: &tiny_skia::PremultipliedColorU8| match (pixel.alpha(), pixel.red()) {
            (0, _) => ' ',
            (255, 0) => '#',
            (255, 255) => 'r',
            _ => '+',
        };
        let letters: Vec<char> = pixels.pixels().iter().map(letter).collect();
        letters.chunks(20).map(|row| row.iter().collect()).collect()
    }

    #[test]
    fn shapes_fill_exactly_their_pixels() {
        let mut svg = Svg::new((20, 10));
        draw(&mut svg).expect("infallible");
        let pixels = pixels(&svg.into_document(FONT));
        let left: Vec<&str> = pixels.iter().map(|row| row.get(..12).unwrap_or(row)).collect();
        let expected = [
            "            ",
            " ###  # rrrr",
            " ###    rr  ",
            "        rr  ",
            "            ",
            " ####  #####",
            " ####  #####",
            "          ##",
            "          ##",
            "            ",
        ];
        assert_eq!(left, expected);
        assert_eq!(&pixels[4][12..20], " +rrrr+ ", "the circle reaches three pixels from its middle");
    }

    #[test]
    fn hostile_text_stays_text() {
        let hostile = "</text><script>alert(1)</script> \" onload='x' &lt; ]]> \u{0}\u{1b}\u{ffff}\u{2028} Türkiye";
        let mut scene = Scene { size: Size { w: 20.0, h: 10.0 }, ..Scene::default() };
        let at = Point::new(3.0, 9.0);
        scene.add(
            Shape::Text { text: hostile.to_owned(), at, anchor: Anchor::End, size: 13.0, bold: true },
            Ink::Text,
            false,
        );
        let mut svg = Svg::new((20, 10));
        paint(&mut svg, &scene, &Focus::default(), &Options { theme: &LIGHT, ratio: 1.0, font: FONT })
            .expect("infallible");
        let svg = svg.into_document("\"><script>");
        let document = Document::parse(&svg).expect("well formed");
        let names: Vec<&str> =
            document.descendants().filter(|node| node.is_element()).map(|node| node.tag_name().name()).collect();
        assert_eq!(names, ["svg", "rect", "text"]);
        let text = document.descendants().find(|node| node.has_tag_name("text")).expect("one text");
        let kept: String = hostile.chars().filter(|c| !matches!(c, '\0' | '\u{1b}' | '\u{ffff}')).collect();
        assert_eq!(text.text(), Some(kept.as_str()));
        let attributes: Vec<(&str, &str)> =
            text.attributes().map(|attribute| (attribute.name(), attribute.value())).collect();
        assert_eq!(
            attributes,
            [
                ("x", "3"),
                ("y", "8.5"),
                ("text-anchor", "end"),
                ("font-size", "13"),
                ("font-weight", "bold"),
                ("fill", "#1D1F27")
            ]
        );
        assert_eq!(document.root_element().attribute("font-family"), Some("\"><script>"));
    }

    #[test]
    fn numbers_have_two_digits_after_the_point_at_most() {
        let written = |value| Decimal(value).to_string();
        assert_eq!(
            [12.0, 12.04, 12.004, 18.7, 18.999, -0.5, -3.0, 0.0, 1.0].map(written),
            ["12", "12.04", "12", "18.7", "19", "-0.5", "-3", "0", "1"]
        );
    }
}
