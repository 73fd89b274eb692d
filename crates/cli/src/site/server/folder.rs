//! The files of a folder that is served: which a target may name, what is in them, and the tags they go by.
//!
//! A file is held in memory from its first reader on, with what was packed from it, and read anew when it or its packed
//! forms are no longer those on the disk. Body and tag are always of the same bytes; a packed form that unpacks to
//! something else, as between two steps of a build or after one that was ended, is left out.

use std::collections::HashMap;
use std::fs::{self, Metadata};
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use axum::body::Bytes;

use super::negotiation::Coding;
use crate::site::bundle::store::content_hash;

/// The largest file that is handed out; none of a site comes near it.
const LARGEST: u64 = 64 << 20;

/// How much is held at most before everything is let go and read anew when it is asked for.
const HELD: usize = 256 << 20;

/// A file that changed a moment ago may change again without another time or length.
const SETTLED: Duration = Duration::from_secs(2);

/// Content in one coding, and the tag of just these bytes.
#[derive(Clone)]
pub(crate) struct Form {
    /// The coding.
    pub(crate) coding: Coding,
    /// The bytes.
    pub(crate) bytes: Bytes,
    /// The value of `ETag`, with its quotation marks.
    pub(crate) tag: String,
}

impl Form {
    pub(crate) fn new(coding: Coding, bytes: impl Into<Bytes>) -> Self {
        let bytes = bytes.into();
        let tag = format!("\"{}\"", content_hash(&bytes));
        Self { coding, bytes, tag }
    }
}

/// A file as it was read.
pub(crate) struct File {
    /// Its name, without the folder.
    pub(crate) name: String,
    /// Its content, packed forms first, as the last of them the file as it is.
    pub(crate) forms: Vec<Form>,
    stamps: [Option<Stamp>; 3],
}

impl File {
    /// The content as it is.
    pub(crate) fn plain(&self) -> Option<&Form> {
        self.forms.last()
    }

    fn size(&self) -> usize {
        self.forms.iter().map(|form| form.bytes.len()).sum()
    }
}

/// A folder, and what was read of it.
pub(crate) struct Folder {
    root: PathBuf,
    held: Mutex<Held>,
}

#[derive(Default)]
struct Held {
    files: HashMap<PathBuf, Arc<File>>,
    bytes: usize,
}

impl Folder {
    /// The folder at a path, which must be there.
    pub(crate) fn new(root: &Path) -> std::io::Result<Self> {
        Ok(Self { root: root.canonicalize()?, held: Mutex::default() })
    }

    /// The file that the path of a target names, if it is one of this folder, by a look at the disk that waits for
    /// nothing: `None` also if it has to be read first.
    pub(crate) fn held(&self, target: &str) -> Option<Arc<File>> {
        let path = self.path(target)?;
        let file = self.lock().files.get(&path).cloned()?;
        // Not through `canonicalize`, which asks for every folder on the way: what is the same file needs no second look.
        let now = places(&path)?.map(|place| fs::metadata(place).ok().map(|found| Stamp::of(&found)));
        (file.stamps == now && file.stamps.iter().flatten().all(|stamp| stamp.settled)).then_some(file)
    }

    /// The file that the path of a target names, if it is one of this folder, read anew.
    pub(crate) fn find(&self, target: &str) -> Option<Arc<File>> {
        let path = self.path(target)?;
        let read = self.read(&path, &places(&path)?).map(Arc::new);
        let mut held = self.lock();
        if let Some(old) = held.files.remove(&path) {
            held.bytes -= old.size();
        }
        let file = read?;
        if held.bytes + file.size() > HELD {
            *held = Held::default();
        }
        held.bytes += file.size();
        held.files.insert(path, Arc::clone(&file));
        Some(file)
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Held> {
        self.held.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn read(&self, path: &Path, places: &[PathBuf; 3]) -> Option<File> {
        let name = path.file_name()?.to_str()?.to_owned();
        let [brotli, gzip, plain] = places.each_ref().map(|place| self.content(place));
        let (plain, stamp) = plain?;
        let mut stamps = [None, None, Some(stamp)];
        let mut forms = Vec::new();
        for (number, (coding, packed)) in [(Coding::Brotli, brotli), (Coding::Gzip, gzip)].into_iter().enumerate() {
            if let Some((packed, stamp)) = packed {
                stamps[number] = Some(stamp);
                if unpacks_to(coding, &packed, &plain) {
                    forms.push(Form::new(coding, packed));
                }
            }
        }
        forms.push(Form::new(Coding::Identity, plain));
        Some(File { name, forms, stamps })
    }

    /// The content of a file of this folder; a link in the folder must not lead out of it.
    fn content(&self, path: &Path) -> Option<(Vec<u8>, Stamp)> {
        let path = path.canonicalize().ok().filter(|path| path.starts_with(&self.root))?;
        // Before it is opened, which a pipe would wait for.
        if !fs::metadata(&path).ok()?.is_file() {
            return None;
        }
        let file = fs::File::open(path).ok()?;
        // Of what was opened, and from before it is read: if it changes meanwhile, it is read again.
        let stamp = Stamp::of(&file.metadata().ok()?);
        let mut content = Vec::new();
        file.take(LARGEST + 1).read_to_end(&mut content).ok()?;
        (content.len() as u64 <= LARGEST).then_some((content, stamp))
    }

    /// Where a target's file is, if the target names one that may be handed out.
    fn path(&self, target: &str) -> Option<PathBuf> {
        let decoded = decode(target.strip_prefix('/')?)?;
        let mut found = self.root.clone();
        let decoded = if decoded.is_empty() { "index.html" } else { &decoded };
        for part in decoded.split('/') {
            // No way up, no hidden file, no drive or stream of Windows, no empty part.
            if part.is_empty() || part.starts_with('.') || part.contains(['\\', ':', '\0']) {
                return None;
            }
            found.push(part);
        }
        Some(found)
    }
}

/// Where the packed forms of a file and itself are.
fn places(path: &Path) -> Option<[PathBuf; 3]> {
    let name = path.file_name()?.to_str()?;
    let beside = |suffix| path.with_file_name(format!("{name}.{suffix}"));
    Some([beside("br"), beside("gz"), path.to_owned()])
}

fn unpacks_to(coding: Coding, packed: &[u8], plain: &[u8]) -> bool {
    // One byte more than expected is another content already, however much would follow.
    let most = plain.len() as u64 + 1;
    let mut unpacked = Vec::with_capacity(plain.len() + 1);
    let read = match coding {
        Coding::Identity => return packed == plain,
        Coding::Gzip => flate2::read::GzDecoder::new(packed).take(most).read_to_end(&mut unpacked),
        Coding::Brotli => brotli::Decompressor::new(packed, 4096).take(most).read_to_end(&mut unpacked),
    };
    read.is_ok() && unpacked == plain
}

/// What tells a file from the one that was read before.
#[derive(Debug)]
struct Stamp {
    length: u64,
    changed: Option<SystemTime>,
    inode: [u64; 4],
    settled: bool,
}

impl Stamp {
    fn of(found: &Metadata) -> Self {
        let changed = found.modified().ok();
        let age = changed.and_then(|changed| SystemTime::now().duration_since(changed).ok());
        Self { length: found.len(), changed, inode: inode(found), settled: age.is_some_and(|age| age > SETTLED) }
    }
}

impl PartialEq for Stamp {
    fn eq(&self, other: &Self) -> bool {
        (self.length, self.changed, self.inode) == (other.length, other.changed, other.inode)
    }
}

#[cfg(unix)]
fn inode(found: &Metadata) -> [u64; 4] {
    use std::os::unix::fs::MetadataExt as _;
    [found.dev(), found.ino(), found.ctime().cast_unsigned(), found.ctime_nsec().cast_unsigned()]
}

#[cfg(not(unix))]
fn inode(_: &Metadata) -> [u64; 4] {
    [0; 4]
}

/// Percent-decoding; `None` for what is not UTF-8 or not finished.
fn decode(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let mut digit = || rest.next().and_then(|byte| char::from(byte).to_digit(16));
            let value = digit()? * 16 + digit()?;
            bytes.push(u8::try_from(value).ok()?);
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::site::bundle::store::{brotli, gzip};

    #[test]
    fn percent_signs_are_decoded_or_refused() {
        assert_eq!(decode("a%20b%C3%A9").as_deref(), Some("a bé"));
        assert_eq!(decode("%2"), None);
        assert_eq!(decode("%zz"), None);
        assert_eq!(decode("%ff"), None);
        assert_eq!(decode("%+1"), None, "a sign is no digit");
    }

    fn empty(name: &str) -> PathBuf {
        let dir = crate::site::root().join("target/tmp/folder").join(name);
        let _absent = fs::remove_dir_all(&dir);
        fs::create_dir_all(&dir).expect("a folder");
        dir
    }

    fn put(dir: &Path, name: &str, content: &[u8]) {
        let part = dir.join("part");
        fs::write(&part, content).expect("written");
        fs::rename(part, dir.join(name)).expect("renamed");
    }

    #[test]
    fn every_step_of_a_replacement_has_the_tag_of_its_bytes() {
        let dir = empty("replaced");
        let folder = Folder::new(&dir).expect("there");
        let (old, new) = (b"one for one ".repeat(50), b"two for two ".repeat(50));
        // Files, as a build replaces them one after the other, and how many forms are left to hand out.
        let steps: [(&str, Vec<u8>, usize); 6] = [
            ("page.html", old.clone(), 1),
            ("page.html.br", brotli(&old), 2),
            ("page.html.gz", gzip(&old), 3),
            ("page.html", new.clone(), 1),
            ("page.html.br", brotli(&new), 2),
            ("page.html.gz", gzip(&new), 3),
        ];
        for (name, content, forms) in steps {
            put(&dir, name, &content);
            assert!(folder.held("/page.html").is_none(), "after {name}");
            let file = folder.find("/page.html").expect("a file");
            assert_eq!(file.forms.len(), forms, "after {name}");
            let plain = &file.plain().expect("plain").bytes;
            for form in &file.forms {
                assert!(unpacks_to(form.coding, &form.bytes, plain), "after {name}");
                assert_eq!(form.tag, format!("\"{}\"", content_hash(&form.bytes)), "after {name}");
            }
        }
        assert!(folder.find("/page.html").expect("a file").plain().expect("plain").bytes == new);
        fs::remove_file(dir.join("page.html")).expect("removed");
        assert!(folder.find("/page.html").is_none(), "it is gone");
    }

    #[test]
    fn what_is_the_same_on_the_disk_is_not_read_again() {
        let dir = empty("same");
        put(&dir, "old.txt", b"settled");
        let long_ago = SystemTime::now() - Duration::from_secs(60);
        let file = fs::File::options().write(true).open(dir.join("old.txt")).expect("opened");
        file.set_modified(long_ago).expect("set");
        let folder = Folder::new(&dir).expect("there");
        assert!(folder.held("/old.txt").is_none(), "not read yet");
        let first = folder.find("/old.txt").expect("a file");
        assert!(Arc::ptr_eq(&first, &folder.held("/%6fld.txt").expect("held")));
        // Of the same length, and with the same time: another file all the same.
        put(&dir, "old.txt", b"Settled");
        let file = fs::File::options().write(true).open(dir.join("old.txt")).expect("opened");
        file.set_modified(long_ago).expect("set");
        assert!(folder.held("/old.txt").is_none(), "another is on the disk");
        assert_eq!(folder.find("/old.txt").expect("a file").plain().expect("plain").bytes, &b"Settled"[..]);
        put(&dir, "new.txt", b"a moment ago");
        folder.find("/new.txt").expect("a file");
        assert!(folder.held("/new.txt").is_none(), "it may change again within the same tick of the clock");
    }

    #[test]
    fn a_packed_form_that_would_unpack_without_end_is_left_out() {
        let plain = b"short";
        let bomb = gzip(&vec![b' '; 10_000_000]);
        assert!(!unpacks_to(Coding::Gzip, &bomb, plain));
        assert!(!unpacks_to(Coding::Brotli, b"no brotli at all", plain));
        assert!(unpacks_to(Coding::Brotli, &brotli(plain), plain));
    }
}
