//! The socket: takes connections on the loopback address and hands what they ask to [`super::http`].
//!
//! Owns how long a client may take and how the server ends. hyper speaks HTTP on each connection.

pub(crate) mod connections;
pub(crate) mod folder;
pub(crate) mod http;
pub(crate) mod negotiation;

use std::future::poll_fn;
use std::io::{self, ErrorKind, Write as _};
use std::net::TcpListener;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use expulsions::Error;
use hyper::server::conn::http1;
use hyper::service::{Service as _, service_fn};
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::sync::watch;
use tokio::time::{Instant, sleep, sleep_until, timeout};

use crate::site::base::Base;
use connections::{Connections, Place, Watched};
use folder::Folder;
use http::{Served, router};

/// How long a client may take for the head of a request, and how long it may send none.
const HEAD: Duration = Duration::from_secs(10);

/// The largest head that is read, its line with the address included.
const HEAD_BYTES: usize = 16 << 10;

/// How long a client may leave an answer without taking any of it.
const STALLED: Duration = Duration::from_secs(20);

/// How long answers under way may take once the server has been told to end.
const GRACE: Duration = Duration::from_secs(10);

/// After an answer that ends a connection, what the client is still sending is read for so long and no longer than so
/// much: a connection that is closed with something unread is reset, and the client may lose the answer.
const LINGER: Duration = Duration::from_secs(1);
const LINGER_BYTES: u64 = 1 << 20;

/// How many connections the system keeps until they are taken.
const BACKLOG: i32 = 1024;

/// Takes a port of the loopback address; 0 takes any free one. Done before anything is built, because
/// a taken port should not be learnt a minute later.
pub(crate) fn bind(port: u16) -> Result<TcpListener, Error> {
    TcpListener::bind(("127.0.0.1", port)).map_err(|error| {
        Error::new(match error.kind() {
            ErrorKind::AddrInUse => format!("port {port} is taken by another program; choose another one with --port"),
            ErrorKind::PermissionDenied => {
                format!("port {port} may not be used without special rights; choose one above 1023 with --port")
            }
            _ => format!("cannot listen on port {port}: {error}"),
        })
    })
}

/// The address that the listener is reached by on this machine.
pub(crate) fn base(listener: &TcpListener) -> Result<Base, Error> {
    let address = listener.local_addr().map_err(|error| Error::new(format!("the server has no address: {error}")))?;
    format!("http://{address}/").parse().map_err(Error::new)
}

/// Serves the files below `root`, which readers know by `known_as`, until the program is told to end; `ready` gets the
/// address.
pub(crate) fn serve(
    listener: TcpListener,
    root: &Path,
    known_as: &Base,
    ready: impl FnOnce(&str),
) -> Result<(), Error> {
    let failed = |error: io::Error| Error::new(format!("cannot serve {}: {error}", root.display()));
    let own = base(&listener)?;
    // Another name of the same address, which people type.
    let named = own.to_string().replace("127.0.0.1", "localhost").parse().map_err(Error::new)?;
    let folder = Folder::new(root).map_err(failed)?;
    let router = router(Served { folder, bases: vec![known_as.clone(), own.clone(), named] });
    // Many at once may find no worker free for a moment. Where it cannot be set, the system's own number does.
    let _kept = socket2::SockRef::from(&listener).listen(BACKLOG);
    listener.set_nonblocking(true).map_err(failed)?;
    let runtime =
        tokio::runtime::Builder::new_multi_thread().enable_all().max_blocking_threads(8).build().map_err(failed)?;
    runtime
        .block_on(async {
            let listener = tokio::net::TcpListener::from_std(listener)?;
            let mut end = End::new()?;
            ready(&own.to_string());
            take_connections(listener, router, &mut end).await;
            Ok(())
        })
        .map_err(failed)
}

/// Takes connections until the end, and then waits for what is under way.
async fn take_connections(listener: tokio::net::TcpListener, router: Router, end: &mut End) {
    let connections = Connections::new();
    let (ending, ended) = watch::channel(());
    let mut failing = false;
    loop {
        let accepted = tokio::select! {
            biased;
            () = end.comes() => break,
            accepted = listener.accept() => accepted,
        };
        let stream = match accepted {
            Ok((stream, _)) => stream,
            Err(error) => {
                // The client has gone again, or something has run out that may come back.
                if !failing && !matches!(error.kind(), ErrorKind::ConnectionAborted | ErrorKind::ConnectionReset) {
                    failing = true;
                    let _closed = writeln!(io::stderr(), "a connection could not be taken: {error}");
                }
                connections.make_room();
                sleep(Duration::from_millis(20)).await;
                continue;
            }
        };
        failing = false;
        // An answer goes out at once, however small.
        let _slower = stream.set_nodelay(true);
        let place = tokio::select! {
            biased;
            () = end.comes() => break,
            place = connections.admit() => place,
        };
        tokio::spawn(attend(stream, router.clone(), place, ended.clone()));
    }
    drop((listener, ended));
    ending.send_replace(());
    tokio::select! {
        () = connections.none() => {}
        () = sleep(GRACE) => {}
        // Whoever says it twice means it.
        () = end.comes() => {}
    }
}

/// Answers what one client asks, until it or the server has had enough.
async fn attend(stream: TcpStream, router: Router, place: Place, mut ended: watch::Receiver<()>) {
    let life = &place.life;
    let answers = TowerToHyperService::new(router);
    let service = service_fn(|request| Box::pin(life.during(answers.call(request))));
    let io = TokioIo::new(Watched { stream, life: Arc::clone(life) });
    let mut connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HEAD)
        .max_header_size(HEAD_BYTES)
        .max_buf_size(2 * HEAD_BYTES)
        .serve_connection(io, service);
    let mut closing = false;
    loop {
        tokio::select! {
            biased;
            // An error is the client's: it was sent an answer if it could be, and nobody else needs to know.
            _done = poll_fn(|cx| connection.poll_without_shutdown(cx)) => break,
            () = life.end.notified() => return,
            _ = ended.changed(), if !closing => {
                if life.is_idle() {
                    return;
                }
                closing = true;
                std::pin::Pin::new(&mut connection).graceful_shutdown();
            }
            () = sleep_until(life.moved() + STALLED) => {
                if life.moved() + STALLED <= Instant::now() {
                    return;
                }
            }
        }
    }
    let mut stream = connection.into_parts().io.into_inner().stream;
    let _gone = stream.shutdown().await;
    let mut rest = stream.take(LINGER_BYTES);
    let mut unread = [0; 4096];
    let _enough = timeout(LINGER, async { while matches!(rest.read(&mut unread).await, Ok(1..)) {} }).await;
}

/// What tells the server to end: the signals that a terminal and a system send.
struct End {
    #[cfg(unix)]
    signals: [tokio::signal::unix::Signal; 2],
}

impl End {
    #[cfg(unix)]
    fn new() -> io::Result<Self> {
        use tokio::signal::unix::{SignalKind, signal};
        Ok(Self { signals: [signal(SignalKind::interrupt())?, signal(SignalKind::terminate())?] })
    }

    #[cfg(unix)]
    async fn comes(&mut self) {
        let [interrupt, terminate] = &mut self.signals;
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
    }

    #[cfg(not(unix))]
    #[allow(clippy::unnecessary_wraps, reason = "it can fail elsewhere")]
    fn new() -> io::Result<Self> {
        Ok(Self {})
    }

    #[cfg(not(unix))]
    async fn comes(&mut self) {
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending().await
        }
    }
}
