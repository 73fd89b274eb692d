//! `datapackage.json`: what the tables are, for programs, as Data Package 2.0 says it (<https://datapackage.org>).
//!
//! Written from the one description that the tables are read by ([`schema`]), from the tables' own bytes and from the day
//! of the newest correction. So it says nothing that a build has not seen.

use std::path::Path;

use expulsions::Error;
use expulsions::data::{Date, iso};
use expulsions_story::linked::linked;
use expulsions_story::schema::{self, Column, Is, Needed, Table};
use expulsions_story::tables::Tables;
use serde_json::{Map, Value, json};
use sha2::{Digest as _, Sha256};

use crate::site::base::Base;

/// Its name in the folder of the data.
pub(crate) const FILE: &str = "datapackage.json";

/// What the whole is called.
pub(crate) const TITLE: &str = "The diplomatic expulsions of 2018, country by country";

/// Where the profiles are that it follows.
const PROFILES: &str = "https://datapackage.org/profiles/2.0";

/// Every table of the site with its text: those of the project's folder, then those that follow from them.
pub(crate) fn csv(root: &Path, tables: &Tables) -> Result<Vec<(Table, String)>, Error> {
    let read = |table: Table| Ok((table, crate::site::read(&root.join("data").join(table.file))?));
    let mut all = schema::TABLES.into_iter().map(read).collect::<Result<Vec<_>, Error>>()?;
    all.extend(linked(tables));
    Ok(all)
}

/// The day on which the tables last changed.
pub(crate) fn changed(tables: &Tables) -> Result<Date, Error> {
    tables.changed().ok_or_else(|| Error::new("there is no correction, expected one that dates the data"))
}

/// The version of the data, which is that day as a version that programs can compare: `2026.11.28`.
pub(crate) fn version(changed: Date) -> String {
    format!("{}.{}.{}", changed.year(), u8::from(changed.month()), changed.day())
}

/// The description of some tables; `base` is where the site will stand, if that is known.
pub(crate) fn json(tables: &Tables, csv: &[(Table, String)], base: Option<&Base>) -> Result<String, Error> {
    let changed = changed(tables)?;
    let mut package = json!({
        "$schema": format!("{PROFILES}/datapackage.json"),
        "name": "expulsions-2018",
        "title": TITLE,
        "description": "Expulsions of diplomats after the poisoning of Sergei and Yulia Skripal on 4 March 2018, with the \
            moments around them, the totals that the press gave, other large expulsions since 1971, and a source for every \
            row. Add up only measures of the kind \"expulsion\".",
        "version": version(changed),
        "created": format!("{}T00:00:00Z", iso(changed)),
        "keywords": ["diplomacy", "expulsions", "persona non grata", "Russia", "Skripal", "2018"],
        "licenses": [{
            "name": "CC-BY-4.0",
            "path": "https://creativecommons.org/licenses/by/4.0/",
            "title": "Creative Commons Attribution 4.0 International",
        }],
        "contributors": [{ "title": "The Expulsions authors", "roles": ["author"] }],
        "sources": tables.sources.iter().map(|source| json!({
            "title": format!("{}: {}", source.publisher, source.title),
            "path": source.url,
        })).collect::<Vec<_>>(),
        "resources": csv.iter().map(|(table, text)| resource(table, text)).collect::<Result<Vec<_>, _>>()?,
    });
    if let Some(base) = base {
        package["homepage"] = base.to_string().into();
    }
    Ok(format!("{package:#}\n"))
}

/// A table; an error where its own first line is not the header that it is described with.
fn resource(table: &Table, text: &str) -> Result<Value, Error> {
    let (found, header) = (text.lines().next().unwrap_or_default(), table.header().join(","));
    if found != header {
        return Err(Error::new(format!("{}: header {found:?}, expected {header:?}", table.file)));
    }
    let hash: String = Sha256::digest(text).iter().map(|byte| format!("{byte:02x}")).collect();
    let mut schema = json!({
        "$schema": format!("{PROFILES}/tableschema.json"),
        "fields": table.columns.iter().map(field).collect::<Vec<_>>(),
    });
    if !table.key.is_empty() {
        schema["primaryKey"] = json!(table.key);
    }
    let refers = |column: &Column| {
        let (other, to) = column.refers?;
        // A table refers to itself without a name.
        let resource = if other == table.name() { "" } else { other };
        Some(json!({ "fields": [column.name], "reference": { "resource": resource, "fields": [to] } }))
    };
    let references: Vec<Value> = table.columns.iter().filter_map(refers).collect();
    if !references.is_empty() {
        schema["foreignKeys"] = references.into();
    }
    Ok(json!({
        "$schema": format!("{PROFILES}/dataresource.json"),
        "name": table.name(),
        "type": "table",
        "path": table.file,
        "title": table.title,
        "description": table.about,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": text.len(),
        "hash": format!("sha256:{hash}"),
        "schema": schema,
    }))
}

fn field(column: &Column) -> Value {
    let mut field = Map::new();
    let mut constraints = Map::new();
    let mut rule = |name: &str, value: Value| constraints.insert(name.to_owned(), value);
    let mut is = "string";
    match column.is {
        Is::Text => {}
        Is::Id => _ = rule("pattern", ID.into()),
        Is::Ids => {
            is = "list";
            field.insert("itemType".to_owned(), "string".into());
            field.insert("delimiter".to_owned(), ";".into());
        }
        Is::Day => is = "date",
        Is::Date => _ = rule("pattern", "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?".into()),
        Is::Number(most) => {
            is = "integer";
            rule("minimum", 0.into());
            rule("maximum", most.into());
        }
        Is::Word(words) => _ = rule("enum", words.into()),
        Is::Flag => {
            is = "boolean";
            field.insert("trueValues".to_owned(), json!(["1"]));
            field.insert("falseValues".to_owned(), json!(["0"]));
        }
        Is::Form(form) => _ = rule("pattern", form.into()),
        Is::Address => _ = field.insert("format".to_owned(), "uri".into()),
    }
    if column.needed != Needed::No {
        rule("required", true.into());
    }
    if column.needed == Needed::Once {
        rule("unique", true.into());
    }
    field.insert("name".to_owned(), column.name.into());
    field.insert("type".to_owned(), is.into());
    field.insert("description".to_owned(), column.about.into());
    if !constraints.is_empty() {
        field.insert("constraints".to_owned(), constraints.into());
    }
    field.into()
}

/// What a name for good looks like.
const ID: &str = "[a-z0-9]+(-[a-z0-9]+)*";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_with_another_header_than_its_description_is_an_error() {
        let text = "id,date,title,description,key,source_ids\n";
        let error = resource(&schema::EVENTS, text).expect_err("refused").to_string();
        assert_eq!(
            error,
            "events-2018.csv: header \"id,date,title,description,key,source_ids\", expected \
             \"id,date,title,description,source_ids,key\""
        );
    }

    #[test]
    fn every_reference_leads_to_a_key() {
        let all = [&schema::TABLES[..], &schema::DERIVED].concat();
        let references = all.iter().flat_map(|table| table.columns).filter_map(|column| column.refers);
        let mut count = 0;
        for (table, column) in references {
            let found = all.iter().find(|other| other.name() == table).map(|table| table.key);
            assert_eq!(found, Some(&[column][..]), "{table}");
            count += 1;
        }
        assert!(count > 10, "{count} references");
    }

    #[test]
    fn a_version_can_be_compared() {
        let day = expulsions::data::parse_date("2026-03-09").expect("a day");
        assert_eq!(version(day), "2026.3.9");
    }
}
