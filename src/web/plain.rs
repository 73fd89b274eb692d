//! From what the core says to plain objects of the page.
//!
//! By hand and not by serde, whose JavaScript serialiser brings a hash table and code for every shape of
//! data: this way the WebAssembly is one and a half kilobytes smaller. Each object is taken apart field by field, so a
//! field that is added to it and forgotten here does not compile.

use js_sys::Array;
use wasm_bindgen::prelude::*;

use crate::chart::update::{Match, Readout, SceneUpdate, TargetBox, Update, ViewUpdate};

#[wasm_bindgen]
extern "C" {
    /// An object whose fields are set by name.
    #[wasm_bindgen(js_name = Object)]
    type Record;
    /// Made after nothing, so that whatever a page has added to all objects is not in its way.
    #[wasm_bindgen(js_namespace = Object, js_name = create)]
    fn bare(prototype: &JsValue) -> Record;
    #[wasm_bindgen(method, structural, indexing_setter)]
    fn set(this: &Record, name: &str, value: JsValue);
}

/// What can be told to the page: text, numbers, yes and no, lists, objects; nothing is `null`.
pub(super) trait Plain {
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

simple!(bool, u8, u32, f64, &str, String);

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

/// Objects with the names that `www/types.d.ts` gives their fields, and fields that the page asks for by another way.
macro_rules! object {
    ($type:ident { $($field:ident: $name:literal),* $(,)? } $(but $other:ident)?) => {
        impl Plain for $type {
            fn plain(self) -> JsValue {
                let Self { $($field,)* $($other: _)? } = self;
                let record = bare(&JsValue::NULL);
                $(record.set($name, $field.plain());)*
                record.into()
            }
        }
    };
}

object!(Update {
    dirty: "dirty",
    query: "query",
    readout: "readout",
    announce: "announce",
    problems: "problems",
    scene: "scene",
} but view);

/// What [`super::Chart::read`] gives.
pub(super) struct Reading {
    pub(super) query: String,
    pub(super) problems: Vec<String>,
}

object!(Reading { query: "query", problems: "problems" });

object!(Readout { id: "id", title: "title", lines: "lines", x: "x", y: "y", w: "w", h: "h" });

object!(Match { code: "code", name: "name", chosen: "chosen" });

object!(SceneUpdate { width: "width", height: "height" } but targets);

object!(TargetBox { id: "id", panel: "panel", x: "x", y: "y", w: "w", h: "h", label: "label", pressed: "pressed" });

object!(ViewUpdate {
    headline: "headline",
    detail: "detail",
    summary: "summary",
    ledger_title: "ledgerTitle",
    side: "side",
    group: "group",
    day_index: "dayIndex",
    day_count: "dayCount",
    day_name: "dayName",
    day_text: "dayText",
    can_clear: "canClear",
    can_undo: "canUndo",
    can_redo: "canRedo",
    can_reset: "canReset",
});
