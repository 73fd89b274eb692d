//! The socket: takes requests on the loopback address and hands each to [`super::http`].

use std::io::{Cursor, ErrorKind, Write as _};
use std::net::TcpListener;
use std::path::Path;
use std::{io, thread};

use expulsions::Error;
use tiny_http::{Header, Response, Server, StatusCode};

use super::base::Base;
use super::http::{Answer, Ask, Served, answer};

/// How many requests are answered at once; a browser opens up to six connections.
const WORKERS: usize = 6;

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

/// Serves the files below `root`, which readers know by `base`, until the program is ended; `ready` gets the address.
pub(crate) fn serve(
    listener: TcpListener,
    root: &Path,
    known_as: &Base,
    ready: impl FnOnce(&str),
) -> Result<(), Error> {
    let failed = |error: &dyn std::fmt::Display| Error::new(format!("cannot serve {}: {error}", root.display()));
    let own = base(&listener)?;
    let site = Served { root, bases: &[known_as.clone(), own.clone()] };
    let server = Server::from_listener(listener, None).map_err(|error| failed(&error))?;
    ready(&own.to_string());
    thread::scope(|scope| {
        for _ in 0..WORKERS {
            scope.spawn(|| work(&server, &site));
        }
    });
    Ok(())
}

fn work(server: &Server, site: &Served<'_>) {
    loop {
        match server.recv() {
            Ok(request) => {
                let method = request.method().to_string();
                let header = |name: &'static str| {
                    request
                        .headers()
                        .iter()
                        .find(|header| header.field.equiv(name))
                        .map_or("", |header| header.value.as_str())
                };
                let ask = Ask {
                    method: &method,
                    target: request.url(),
                    encodings: header("Accept-Encoding"),
                    known: header("If-None-Match"),
                    host: header("Host"),
                };
                let answer = response(answer(site, &ask));
                // A client that has gone away meanwhile is nobody's concern.
                let _gone = request.respond(answer);
            }
            Err(error) => {
                let _closed = writeln!(io::stderr(), "a connection failed: {error}");
            }
        }
    }
}

fn response(answer: Answer) -> Response<Cursor<Vec<u8>>> {
    // Sent whole with its length, never in chunks, so that a client can tell a cut answer from a full one.
    let mut response =
        Response::from_data(answer.body).with_status_code(StatusCode(answer.status)).with_chunked_threshold(usize::MAX);
    for (name, value) in answer.headers {
        // `from_data` knows no type, and a header of ours is ASCII, so this never fails; if one did, it would be left out.
        if let Ok(header) = Header::from_bytes(name, value) {
            response.add_header(header);
        }
    }
    response
}
