//! How wide text is, how to cut it and how to wrap it; the same on every machine.
//!
//! Owns a table of character widths (the metrics shared by Helvetica, Arial and Liberation Sans), so
//! that a scene needs neither a browser nor a font file. Does not own what is said: see `words`.

/// Widths of the printable ASCII characters in hundredths of an em, regular face.
const REGULAR: [u8; 95] = [
    28, 28, 35, 56, 56, 89, 67, 19, 33, 33, 39, 58, 28, 33, 28, 28, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 28, 28, 58,
    58, 58, 56, 102, 67, 67, 72, 72, 67, 61, 78, 72, 28, 50, 67, 56, 83, 72, 78, 67, 78, 72, 67, 61, 72, 67, 94, 67,
    67, 61, 28, 28, 28, 47, 56, 33, 56, 56, 50, 56, 56, 28, 56, 56, 22, 22, 50, 22, 83, 56, 56, 56, 56, 33, 50, 28, 56,
    50, 72, 50, 50, 50, 33, 26, 33, 58,
];

/// The same for the bold face.
const BOLD: [u8; 95] = [
    28, 33, 47, 56, 56, 89, 72, 24, 33, 33, 39, 58, 28, 33, 28, 28, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 33, 33, 58,
    58, 58, 61, 98, 72, 72, 72, 72, 67, 61, 78, 72, 28, 56, 72, 61, 83, 72, 78, 67, 78, 72, 67, 61, 72, 67, 94, 67, 67,
    61, 33, 28, 33, 58, 56, 33, 56, 61, 56, 61, 56, 33, 61, 61, 28, 28, 56, 28, 89, 61, 61, 61, 61, 39, 56, 33, 61, 56,
    78, 56, 56, 50, 39, 28, 39, 58,
];

/// What other fonts than the measured ones may need more.
const SLACK: f64 = 1.03;

/// Ordinary words and figures, by whose width another face is compared with the measured one.
pub const SPECIMEN: &str = "Expelled by Russia: 0123456789, United Kingdom";

/// How much wider another face runs than the measured one: `regular` and `bold` are the widths of
/// [`SPECIMEN`] in it at `size` pixels. At least 1, also where a browser keeps the widths to itself.
pub fn stretch(regular: f64, bold: f64, size: f64) -> f64 {
    let of = |measured: f64, bold| measured / width(SPECIMEN, size, bold);
    of(regular, false).max(of(bold, true)).max(1.0)
}

/// Width of `text` in pixels at `size` pixels.
pub fn width(text: &str, size: f64, bold: bool) -> f64 {
    let table = if bold { &BOLD } else { &REGULAR };
    let hundredths: u32 = text
        .chars()
        .map(|c| match c {
            ' '..='~' => u32::from(table[c as usize - 32]),
            '\u{a0}' | '·' | '’' => 28,
            '–' => 56,
            '—' | '…' => 100,
            '\u{300}'..='\u{36f}' => 0,
            // Marks and signs of direction take no room.
            '\u{64b}'..='\u{65f}' | '\u{202a}'..='\u{202e}' => 0,
            // Arabic letters, which some faces set wider in bold.
            '\u{620}'..='\u{64a}' => if_bold(bold, 68, 60),
            // Cyrillic: the few narrow letters, the broad ones, the others; the same with capitals.
            'і' | 'ї' | 'І' | 'Ї' => 30,
            'ж' | 'м' | 'ф' | 'ш' | 'щ' | 'ы' | 'ю' => 84,
            'Ж' | 'М' | 'Ф' | 'Ш' | 'Щ' | 'Ы' | 'Ю' => 104,
            '\u{410}'..='\u{42f}' => 75,
            '\u{430}'..='\u{4ff}' => if_bold(bold, 62, 58),
            'À'..='Þ' => 78,
            _ => 60,
        })
        .sum();
    f64::from(hundredths) * size * SLACK / 100.0
}

/// One of two widths.
fn if_bold(bold: bool, yes: u32, no: u32) -> u32 {
    if bold { yes } else { no }
}

/// The parts with `between` between them; what the standard library has for it weighs three times as much in the browser.
pub fn join<S: AsRef<str>>(parts: &[S], between: &str) -> String {
    let mut joined = String::new();
    for part in parts {
        if !joined.is_empty() {
            joined.push_str(between);
        }
        joined.push_str(part.as_ref());
    }
    joined
}

/// `text` if it fits into `room` pixels, else its beginning with an ellipsis; empty when not even that fits.
pub fn fit(text: &str, room: f64, size: f64, bold: bool) -> String {
    if width(text, size, bold) <= room {
        return text.to_owned();
    }
    let mut cut = String::new();
    let mut best = String::new();
    for c in text.chars() {
        cut.push(c);
        let shortened = format!("{}…", cut.trim_end());
        if width(&shortened, size, bold) > room {
            break;
        }
        best = shortened;
    }
    best
}

/// `text` in lines of at most `room` pixels, broken at spaces; a single longer word stays whole.
pub fn wrap(text: &str, room: f64, size: f64, bold: bool) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split(' ') {
        match lines.last_mut() {
            Some(line) if width(line, size, bold) + width(" ", size, bold) + width(word, size, bold) <= room => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

/// [`wrap`] into as few lines, but all of about the same width: no last word alone.
pub fn balanced(text: &str, room: f64, size: f64, bold: bool) -> Vec<String> {
    let mut best = wrap(text, room, size, bold);
    let (mut narrow, mut wide) = (0.0, room);
    while wide - narrow > 1.0 {
        let middle = (narrow + wide) / 2.0;
        let lines = wrap(text, middle, size, bold);
        if lines.len() == best.len() {
            wide = middle;
            best = lines;
        } else {
            narrow = middle;
        }
    }
    best
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bold_is_wider_and_size_scales() {
        assert!(width("United Kingdom", 12.0, true) > width("United Kingdom", 12.0, false));
        assert!((width("Ukraine", 24.0, false) - 2.0 * width("Ukraine", 12.0, false)).abs() < 1e-9);
    }

    #[test]
    fn a_face_is_as_wide_as_its_wider_weight() {
        let own = |bold| width(SPECIMEN, 16.0, bold);
        assert!((stretch(own(false) * 1.1, own(true) * 1.2, 16.0) - 1.2).abs() < 1e-9);
        assert_eq!(stretch(own(false) * 0.8, own(true) * 0.8, 16.0), 1.0, "narrow faces leave room");
        assert_eq!(stretch(0.0, f64::NAN, 16.0), 1.0, "a browser may keep its fonts secret");
    }

    #[test]
    fn cut_text_fits_its_room() {
        let cut = fit("Bosnia and Herzegovina", 60.0, 12.0, false);
        assert!(cut.ends_with('…') && width(&cut, 12.0, false) <= 60.0, "{cut}");
        assert_eq!(fit("US", 60.0, 12.0, false), "US");
        assert_eq!(fit("Bosnia", 3.0, 12.0, false), "");
    }

    #[test]
    fn balanced_lines_are_as_many_and_leave_no_word_alone() {
        let text = "29 countries and NATO expelled 153 Russians. Russia expelled 146 in return.";
        let (plain, even) = (wrap(text, 470.0, 44.0, true), balanced(text, 470.0, 44.0, true));
        assert_eq!(plain.last().map(String::as_str), Some("return."));
        assert_eq!(even, ["29 countries and", "NATO expelled", "153 Russians.", "Russia expelled", "146 in return."]);
        assert_eq!(plain.len(), even.len());
        assert_eq!(balanced("Incomprehensibilities", 10.0, 12.0, false), ["Incomprehensibilities"]);
    }

    #[test]
    fn wrapping_loses_no_word() {
        let text = "each tile: left, Russians it expelled; right, its people expelled by Russia";
        let lines = wrap(text, 120.0, 12.0, false);
        assert_eq!(lines.join(" "), text);
        assert!(lines.iter().all(|line| width(line, 12.0, false) <= 120.0), "{lines:?}");
    }
}
