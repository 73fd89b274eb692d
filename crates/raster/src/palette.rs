//! Pixels as a PNG of few bytes: flat colours need no more than a palette. Part of the rasteriser.

use std::collections::HashMap;

use crate::error::Error;

/// Colours of a palette, as many as one byte can name.
const COLORS: usize = 256;

type Rgb = [u8; 3];

/// Writes opaque pixels, four bytes each, as a PNG with a palette.
///
/// A picture of flat colours has more than [`COLORS`] only at the soft edges of its letters: the rarest of
/// those become the nearest of the common ones, which no eye can tell.
///
/// # Errors
/// When there are not `width` x `height` pixels.
pub(crate) fn png(rgba: &[u8], width: u32, height: u32) -> Result<Vec<u8>, Error> {
    let pixels: Vec<Rgb> = rgba.chunks_exact(4).map(|pixel| [pixel[0], pixel[1], pixel[2]]).collect();
    let mut counts: HashMap<Rgb, usize> = HashMap::new();
    for pixel in &pixels {
        *counts.entry(*pixel).or_default() += 1;
    }
    let mut colors: Vec<(Rgb, usize)> = counts.into_iter().collect();
    // By the colour itself where two are as common, so that the same picture is the same file.
    colors.sort_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(&b.0)));
    let palette: Vec<Rgb> = colors.iter().take(COLORS).map(|(color, _)| *color).collect();
    let index: HashMap<Rgb, u8> = colors
        .iter()
        .map(|(color, _)| {
            let nearest = (0u8..=255).zip(&palette).min_by_key(|(_, other)| distance(*color, **other));
            (*color, nearest.map_or(0, |(index, _)| index))
        })
        .collect();
    let indices: Vec<u8> = pixels.iter().map(|pixel| index[pixel]).collect();

    let failed = |error: png::EncodingError| Error::new(format!("writing the PNG: {error}"));
    let mut out = Vec::new();
    let mut encoder = png::Encoder::new(&mut out, width, height);
    encoder.set_color(png::ColorType::Indexed);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_palette(palette.concat());
    encoder.set_compression(png::Compression::High);
    // Neighbouring numbers of a palette have nothing in common that a filter could find.
    encoder.set_filter(png::Filter::NoFilter);
    let mut writer = encoder.write_header().map_err(failed)?;
    writer.write_image_data(&indices).map_err(failed)?;
    writer.finish().map_err(failed)?;
    Ok(out)
}

fn distance(a: Rgb, b: Rgb) -> u32 {
    a.iter().zip(b).map(|(a, b)| u32::from(a.abs_diff(b)).pow(2)).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(png: &[u8]) -> (Vec<u8>, png::OutputInfo) {
        let mut decoder = png::Decoder::new(std::io::Cursor::new(png));
        decoder.set_transformations(png::Transformations::EXPAND);
        let mut reader = decoder.read_info().expect("a PNG");
        let mut pixels = vec![0; reader.output_buffer_size().expect("fits into memory")];
        let info = reader.next_frame(&mut pixels).expect("whole");
        (pixels, info)
    }

    #[test]
    fn few_colours_stay_exactly_what_they_are() {
        let rgba: Vec<u8> = (0..64u8).flat_map(|n| [n, 255 - n, 7, 255]).collect();
        let (pixels, info) = read(&png(&rgba, 8, 8).expect("writes"));
        assert_eq!((info.width, info.height), (8, 8));
        let expected: Vec<u8> = rgba.chunks_exact(4).flat_map(|pixel| pixel[..3].to_vec()).collect();
        assert_eq!(pixels, expected);
    }

    #[test]
    fn of_many_colours_the_rare_ones_become_their_neighbours() {
        let common = (0..200u8).flat_map(|n| [[n, 255 - n, 7, 255]; 10]);
        let rare = (0..200u8).map(|n| [n, 255 - n, 9, 255]);
        let rgba: Vec<u8> = common.chain(rare).flatten().collect();
        let (pixels, _) = read(&png(&rgba, 22, 100).expect("writes"));
        for (at, (was, is)) in rgba.chunks_exact(4).zip(pixels.chunks_exact(3)).enumerate() {
            let moved = distance([was[0], was[1], was[2]], [is[0], is[1], is[2]]);
            assert!(moved <= if at < 2000 { 0 } else { 4 }, "{was:?} became {is:?}");
        }
    }

    #[test]
    fn too_few_pixels_are_an_error() {
        assert!(png(&[0; 8], 8, 8).is_err());
    }
}
