//! The connections that are open: how many may be, and which of them has to go when another one waits.
//!
//! A client that is slow, or opens connections and says nothing, keeps its place only as long as nobody else wants it: at
//! the bound, the connection that has stood still for longest is closed. So no number of them shuts others out.

use std::collections::BTreeMap;
use std::io::{self, IoSlice};
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;
use tokio::sync::{Notify, OwnedSemaphorePermit, Semaphore};
use tokio::time::{Instant, timeout};

/// As many as are open at most, where the system allows as many files.
const MOST: u64 = 4000;

/// Files that are kept free for other things than connections.
const RESERVED: u64 = 48;

/// How long a connection may stand still although another one waits for its place.
const STILL: Duration = Duration::from_secs(1);

/// How soon to look for such a connection again.
const AGAIN: Duration = Duration::from_millis(100);

/// Every open connection.
pub(crate) struct Connections {
    most: u32,
    places: Arc<Semaphore>,
    open: Mutex<Open>,
}

#[derive(Default)]
struct Open {
    next: u64,
    lives: BTreeMap<u64, Arc<Life>>,
}

impl Connections {
    /// None yet; asks the system for as many files as are needed.
    pub(crate) fn new() -> Arc<Self> {
        let files = rlimit::increase_nofile_limit(MOST + RESERVED).unwrap_or(256);
        let most = u32::try_from(files.saturating_sub(RESERVED).clamp(8, MOST)).unwrap_or(8);
        Arc::new(Self { most, places: Arc::new(Semaphore::new(most as usize)), open: Mutex::default() })
    }

    /// A place for one more, as soon as there is one.
    pub(crate) async fn admit(self: &Arc<Self>) -> Place {
        loop {
            let place = Arc::clone(&self.places).acquire_owned();
            let wait = if self.places.available_permits() > 0 { Duration::MAX } else { AGAIN };
            if wait == AGAIN {
                self.make_room();
            }
            if let Ok(Ok(permit)) = timeout(wait, place).await {
                let life = Arc::new(Life::new());
                let mut open = self.open();
                let number = open.next;
                open.next += 1;
                open.lives.insert(number, Arc::clone(&life));
                return Place { life, number, connections: Arc::clone(self), _permit: permit };
            }
        }
    }

    /// Ends the connection that has stood still for longest, if one has for long enough.
    pub(crate) fn make_room(&self) {
        let mut open = self.open();
        let stillest = open.lives.iter().map(|(&number, life)| (life.moved(), number)).min();
        if let Some((_, number)) = stillest.filter(|(moved, _)| moved.elapsed() >= STILL)
            && let Some(life) = open.lives.remove(&number)
        {
            life.end.notify_one();
        }
    }

    /// Waits until none is open.
    pub(crate) async fn none(&self) {
        let _never_closed = self.places.acquire_many(self.most).await;
    }

    fn open(&self) -> MutexGuard<'_, Open> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A place among the open connections; free again when dropped.
pub(crate) struct Place {
    /// What is known of the connection.
    pub(crate) life: Arc<Life>,
    number: u64,
    connections: Arc<Connections>,
    _permit: OwnedSemaphorePermit,
}

impl Drop for Place {
    fn drop(&mut self) {
        self.connections.open().lives.remove(&self.number);
    }
}

/// What is known of a connection.
pub(crate) struct Life {
    begun: Instant,
    /// When bytes last went either way, in milliseconds after its beginning.
    moved: AtomicU64,
    /// The client does not take what there is for it.
    blocked: AtomicBool,
    /// How many requests are being answered, none or one.
    asked: AtomicUsize,
    /// Its place is wanted.
    pub(crate) end: Notify,
}

impl Life {
    fn new() -> Self {
        Self {
            begun: Instant::now(),
            moved: AtomicU64::new(0),
            blocked: AtomicBool::new(false),
            asked: AtomicUsize::new(0),
            end: Notify::new(),
        }
    }

    /// When bytes last went either way.
    pub(crate) fn moved(&self) -> Instant {
        self.begun + Duration::from_millis(self.moved.load(Ordering::Relaxed))
    }

    /// Nothing is asked for, and all answers are with the client.
    pub(crate) fn is_idle(&self) -> bool {
        self.asked.load(Ordering::Relaxed) == 0 && !self.blocked.load(Ordering::Relaxed)
    }

    /// Notes a request while `answering` is made.
    pub(crate) async fn during<T>(&self, answering: impl Future<Output = T>) -> T {
        struct Asked<'a>(&'a AtomicUsize);
        impl Drop for Asked<'_> {
            fn drop(&mut self) {
                self.0.fetch_sub(1, Ordering::Relaxed);
            }
        }
        self.asked.fetch_add(1, Ordering::Relaxed);
        let _until_dropped = Asked(&self.asked);
        answering.await
    }

    fn has_moved(&self) {
        let after = u64::try_from(self.begun.elapsed().as_millis()).unwrap_or(u64::MAX);
        self.moved.store(after, Ordering::Relaxed);
    }
}

/// A stream that tells a life what happens on it.
pub(crate) struct Watched {
    /// The stream.
    pub(crate) stream: TcpStream,
    /// The life.
    pub(crate) life: Arc<Life>,
}

impl Watched {
    fn wrote(&self, result: Poll<io::Result<usize>>) -> Poll<io::Result<usize>> {
        self.life.blocked.store(result.is_pending(), Ordering::Relaxed);
        if result.is_ready() {
            self.life.has_moved();
        }
        result
    }
}

impl AsyncRead for Watched {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, into: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        let result = Pin::new(&mut self.stream).poll_read(cx, into);
        if result.is_ready() {
            self.life.has_moved();
        }
        result
    }
}

impl AsyncWrite for Watched {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        let result = Pin::new(&mut self.stream).poll_write(cx, bytes);
        self.wrote(result)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        slices: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let result = Pin::new(&mut self.stream).poll_write_vectored(cx, slices);
        self.wrote(result)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }
}
