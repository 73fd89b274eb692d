//! How hard the story is to read: the Flesch-Kincaid grade of its English, which is the number of school years it takes.

use std::fs;

use crate::built;

/// Chartability's limit.
const GRADE: f64 = 9.0;

#[test]
fn the_story_reads_easily() {
    let page = fs::read_to_string(built().join("index.html")).unwrap();
    let (_, article) = page.split_once("<article>").unwrap();
    let (before, rest) = article.split_once("<expulsion-graphic").unwrap();
    let (_, after) = rest.split_once("</expulsion-graphic>").unwrap();
    let (after, _) = after.split_once("</article>").unwrap();
    let text: String = paragraphs(before).chain(paragraphs(after)).collect::<Vec<_>>().join(" ");
    let grade = grade(&text);
    assert!(text.split_whitespace().count() > 300, "no story but {text}");
    assert!(grade <= GRADE, "the story is for grade {grade:.1}, expected at most {GRADE}");
}

/// The text of each paragraph, without its tags.
fn paragraphs(html: &str) -> impl Iterator<Item = String> {
    html.split("<p").skip(1).map(|rest| {
        let paragraph = rest.split_once("</p>").map_or(rest, |(paragraph, _)| paragraph);
        paragraph.split('<').map(|piece| piece.split_once('>').map_or("", |(_, text)| text)).collect()
    })
}

fn grade(text: &str) -> f64 {
    let count = |number: usize| f64::from(u32::try_from(number).unwrap());
    let sentences = text.split(['.', '!', '?']).filter(|piece| piece.contains(char::is_alphabetic)).count();
    let words: Vec<&str> =
        text.split(|c: char| !c.is_alphanumeric() && c != '’').filter(|word| !word.is_empty()).collect();
    let syllables = words.iter().map(|word| syllables(word)).sum();
    0.39 * count(words.len()) / count(sentences) + 11.8 * count(syllables) / count(words.len()) - 15.59
}

/// Groups of vowels, without a silent e at the end; a number counts as two.
fn syllables(word: &str) -> usize {
    if word.starts_with(|c: char| c.is_ascii_digit()) {
        return 2;
    }
    let word = word.to_lowercase();
    let silent = word.ends_with('e') && !word.ends_with("le")
        || word.ends_with("ed") && !word.ends_with("ted") && !word.ends_with("ded");
    let groups = word.split(|c: char| !"aeiouy".contains(c)).filter(|group| !group.is_empty()).count();
    (groups - usize::from(silent && groups > 0)).max(1)
}

#[test]
fn the_measure_tells_plain_from_hard() {
    assert!(grade("The cat sat on the mat. It was a big cat.") < 2.0);
    assert!(
        grade(
            "Notwithstanding extraordinarily complicated international considerations, representatives eventually reciprocated proportionately."
        ) > 20.0
    );
}
