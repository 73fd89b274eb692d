//! From a scene to something that can be seen: paint on any drawing backend, an SVG document, a picture of a query.

pub mod paint;
pub mod picture;
pub mod svg;
