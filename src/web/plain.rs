//! From what the core says to plain objects of the page.
//!
//! By hand and not by serde, whose JavaScript serialiser brings a hash table and code for every shape of
//! data: this way the WebAssembly is one and a half kilobytes smaller. Objects and their fields' names come from
//! [`crate::border`].

use js_sys::Array;
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// An object whose fields are set by name.
    #[wasm_bindgen(js_name = Object)]
    pub(crate) type Record;
    /// Made after nothing, so that whatever a page has added to all objects is not in its way.
    #[wasm_bindgen(js_namespace = Object, js_name = create)]
    fn bare(prototype: &JsValue) -> Record;
    #[wasm_bindgen(method, structural, indexing_setter)]
    pub(crate) fn set(this: &Record, name: &str, value: JsValue);
}

impl Record {
    /// An object without fields.
    pub(crate) fn new() -> Self {
        bare(&JsValue::NULL)
    }
}

/// What can be told to the page: text, numbers, yes and no, lists, objects; nothing is `null`.
pub(crate) trait Plain {
    /// As a value of JavaScript.
    fn plain(self) -> JsValue;
}

/// What JavaScript has a type of its own for.
macro_rules! simple {
    ($($type:ty),*) => {
        $(impl Plain for $type {
            fn plain(self) -> JsValue {
                self.into()
            }
        })*
    };
}

simple!(bool, u32, f64, &str, String);

impl Plain for usize {
    fn plain(self) -> JsValue {
        #[allow(clippy::cast_precision_loss, reason = "counts and indices, far below 2^52")]
        (self as f64).into()
    }
}

impl<T: Plain> Plain for Option<T> {
    fn plain(self) -> JsValue {
        self.map_or(JsValue::NULL, Plain::plain)
    }
}

impl<T: Plain> Plain for Vec<T> {
    fn plain(self) -> JsValue {
        let list = Array::new();
        for value in self {
            list.push(&value.plain());
        }
        list.into()
    }
}
