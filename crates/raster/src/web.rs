//! The browser's edge of the rasteriser: one function, in a WebAssembly module of its own.
//!
//! It comes when a reader asks for it, so here serde may read what the page sends; in the live graphic the few plain
//! fields are read by hand, four kilobytes lighter.

use serde::Deserialize;
use serde_bytes::ByteBuf;
use wasm_bindgen::prelude::*;

/// An object that the page sends, and its declaration for TypeScript.
macro_rules! sent {
    ($(#[$note:meta])* struct $type:ident { $($(#[$of_field:meta])* $field:ident: $of:ty as $declared:literal),* $(,)? }) => {
        $(#[$note])*
        #[derive(Deserialize)]
        struct $type {
            $($(#[$of_field])* $field: $of),*
        }

        #[wasm_bindgen(typescript_custom_section)]
        const DECLARATION: &str = concat!(
            "export interface ", stringify!($type), " {\n",
            $("  ", stringify!($field), ": ", $declared, ";\n",)*
            "}",
        );
    };
}

sent! {
    /// What the page asks for.
    struct Order {
        /// An SVG document.
        svg: String as "string",
        /// Pixels of the picture for each of the document's.
        zoom: f32 as "number",
        /// Font files; all text is set in the first that has its letters.
        faces: Vec<ByteBuf> as "Uint8Array[]",
    }
}

/// A PNG file, as an `Order` says.
///
/// # Errors
/// When the order lacks something, its text is no SVG document, or the picture would have no pixels, or too many.
#[wasm_bindgen]
pub fn png(#[wasm_bindgen(unchecked_param_type = "Order")] order: JsValue) -> Result<Vec<u8>, JsError> {
    let Order { svg, zoom, faces } = serde_wasm_bindgen::from_value(order)?;
    let faces: Vec<&[u8]> = faces.iter().map(|face| face.as_slice()).collect();
    crate::png(&svg, zoom, &faces).map_err(|error| JsError::new(&error.to_string()))
}
