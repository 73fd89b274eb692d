//! What others take from the site: the data, pictures, the graphic in one file or as a package, the answer to who embeds it.

pub(crate) mod archive;
pub(crate) mod datapackage;
pub(crate) mod notices;
pub(crate) mod npm;
pub(crate) mod oembed;
pub(crate) mod pictures;
mod plain;
mod rows;
pub(crate) mod single;

use std::fs;
use std::path::Path;

use expulsions::Error;

use crate::site::base::Base;
use crate::site::progress::Progress;
use crate::site::{Purpose, Site, list, name};

/// Puts those that a site holds, but for the pictures, which its pages speak of.
pub(crate) fn put(
    site: &mut Site,
    root: &Path,
    base: Option<&Base>,
    purpose: Purpose,
    progress: &Progress,
) -> Result<(), Error> {
    put_data(site, root, base)?;
    if let Some(base) = base {
        site.store.put(oembed::FILE, oembed::rich(base, "", oembed::Room::default()).to_string());
    }
    if purpose != Purpose::Developer {
        let single = single::make(root, site, base, single::Form::Page)?;
        single::remark(single.len()).iter().for_each(|remark| progress.say(remark));
        site.store.put(single::FILE, single);
    }
    Ok(())
}

/// Puts the tables, those that follow from them, and what they are, for programs; then all of it as one file.
fn put_data(site: &mut Site, root: &Path, base: Option<&Base>) -> Result<(), Error> {
    let tables = datapackage::csv(root, &site.story.tables)?;
    for file in list(&root.join("data"))? {
        let name = name(&file);
        if name.ends_with(".csv") && !tables.iter().any(|(table, _)| table.file == name) {
            return Err(Error::new(format!("data/{name} is described nowhere, expected a table of the schema")));
        }
        let content =
            fs::read(&file).map_err(|error| Error::new(format!("cannot read {}: {error}", file.display())))?;
        site.store.put(&format!("data/{name}"), content);
    }
    let package = datapackage::json(&site.story.tables, &tables, base)?;
    site.store.put(&format!("data/{}", datapackage::FILE), package);
    site.store.put(&format!("data/{}", rows::FILE), rows::json(&site.story.tables)?);
    for (table, text) in &tables {
        site.store.put(&format!("data/{}", table.file), text.as_str());
    }
    let archive = archive::make(&site.store, &site.story.tables, &tables)?;
    site.store.put(&format!("data/{}", archive::FILE), archive);
    Ok(())
}
