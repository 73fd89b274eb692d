//! What a request gets: the file, in the coding the client takes, with the headers of the contract.
//!
//! Owns the meaning of HTTP here and opens no socket, so that every case can be tested as a call. What a client says
//! of itself, its header `Host` above all, is never part of an answer.

use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::{Body, HttpBody as _, to_bytes};
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, Version, header};
use axum::middleware::{Next, from_fn};
use axum::response::Response;
use axum::routing::any;
use maud::html;
use tower_http::set_header::SetResponseHeaderLayer;
use tower_http::timeout::TimeoutLayer;

use super::folder::{File, Folder, Form};
use super::negotiation::{Coding, Condition, Wanted, coding, condition, wanted};
use crate::site::base::{Base, PAGES};
use crate::site::bundle::store::{gzip_fast, is_hashed};
use crate::site::pages::views;
use crate::site::products::{oembed, pictures, single};

/// The policy that the page is made to work under.
pub(crate) const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
    img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'";

/// The page that hosts show in a frame.
const FRAME: &str = "embed.html";

/// A year, the most that caches take seriously.
const FOR_GOOD: &str = "public, max-age=31536000, immutable";

/// What every answer carries unless it has its own.
const CONTRACT: [(HeaderName, &str); 5] = [
    (header::CONTENT_SECURITY_POLICY, POLICY),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::REFERRER_POLICY, "no-referrer"),
    // A frame with `sandbox="allow-scripts"` has an opaque origin: to it every file is of another host.
    (header::ACCESS_CONTROL_ALLOW_ORIGIN, "*"),
    (HeaderName::from_static("cross-origin-resource-policy"), "cross-origin"),
];

/// The largest content of a request that is read, to be thrown away: nothing here takes any.
const BODY: usize = 64 << 10;

/// How long a request may take, from its head to the head of its answer.
const PATIENCE: Duration = Duration::from_secs(10);

/// What is served, and the addresses that it is known by, the public one first.
pub(crate) struct Served {
    /// The folder with the files.
    pub(crate) folder: Folder,
    /// Where readers find it.
    pub(crate) bases: Vec<Base>,
}

/// Answers every request from the files of the site, or for the oEmbed of an address.
pub(crate) fn router(site: Served) -> Router {
    let endpoint = any(embedding);
    let mut router = Router::new()
        .route("/oembed", endpoint.clone())
        // The static answer's name leads there too: the page that links to it may be on either kind of server.
        .route(&format!("/{}", oembed::FILE), endpoint)
        .fallback(page_or_file)
        .with_state(Arc::new(site))
        .layer(from_fn(well_formed))
        .layer(TimeoutLayer::with_status_code(StatusCode::REQUEST_TIMEOUT, PATIENCE));
    for (name, value) in CONTRACT {
        router = router.layer(SetResponseHeaderLayer::if_not_present(name, HeaderValue::from_static(value)));
    }
    router
}

/// Lets through what asks for something to read, once all that came with it is read.
async fn well_formed(request: Request, next: Next) -> Response {
    let (parts, body) = request.into_parts();
    let hosts = parts.headers.get_all(header::HOST).iter().count();
    // A name without a slash before it would be a host, which only CONNECT asks for.
    let misses_its_slash =
        parts.uri.authority().is_some() && parts.uri.scheme().is_none() && parts.method != Method::CONNECT;
    if misses_its_slash {
        return refusal(StatusCode::BAD_REQUEST, "A path begins with a slash.\n".to_owned());
    }
    if hosts > 1 || (hosts == 0 && parts.version == Version::HTTP_11) {
        return refusal(StatusCode::BAD_REQUEST, "A request names one host.\n".to_owned());
    }
    // What is announced to be too large is not waited for.
    if body.size_hint().lower() > BODY as u64 || to_bytes(body, BODY).await.is_err() {
        let text = format!("No content is taken here, and not more than {BODY} bytes are read of it.\n");
        return with(refusal(StatusCode::PAYLOAD_TOO_LARGE, text), header::CONNECTION, "close");
    }
    if !matches!(parts.method, Method::GET | Method::HEAD) {
        let text = format!("{} is not offered here; GET and HEAD are.\n", parts.method);
        return with(refusal(StatusCode::METHOD_NOT_ALLOWED, text), header::ALLOW, "GET, HEAD");
    }
    next.run(Request::from_parts(parts, Body::empty())).await
}

/// What another site puts into its page for an address of this one.
async fn embedding(State(site): State<Arc<Served>>, request: Request) -> Response {
    match oembed::answer(&site.bases, request.uri().query().unwrap_or_default()) {
        Ok(value) => {
            let answer = answer(StatusCode::OK, "application/json; charset=utf-8", value.to_string());
            with(answer, header::CACHE_CONTROL, "no-cache")
        }
        Err((status, why)) => refusal(StatusCode::from_u16(status).unwrap_or(StatusCode::BAD_REQUEST), why),
    }
}

/// A file of the site; of a page that shows the graphic, the one for the view that is asked for.
async fn page_or_file(State(site): State<Arc<Served>>, request: Request) -> Response {
    let (uri, headers) = (request.uri(), request.headers());
    let (path, query) = (uri.path(), uri.query().unwrap_or_default());
    let base = site.bases.first().filter(|_| path.strip_prefix('/').is_some_and(|page| PAGES.contains(&page)));
    let mut answer = match find(&site, path).await {
        Some(file) => {
            let view = match base {
                Some(base) if !query.is_empty() => {
                    let told = find(&site, &format!("/{}", views::FILE)).await;
                    told.and_then(|told| led_from(&file, &told, base, query))
                }
                _ => None,
            };
            let forms = match view {
                // Packing takes longer than anything else here, so it is done beside it.
                Some(page) => tokio::task::spawn_blocking(move || packed(page)).await.unwrap_or_default(),
                None => file.forms.clone(),
            };
            let answer = content(&forms, &file.name, request.method(), headers);
            if file.name == FRAME {
                let answer = with(answer, header::CONTENT_SECURITY_POLICY, frame_policy(&site.bases, headers));
                // A host that wants to be isolated from other origins takes no frame without this.
                with(answer, HeaderName::from_static("cross-origin-embedder-policy"), "require-corp")
            } else {
                answer
            }
        }
        None => not_found(&site).await,
    };
    if let Some(base) = base {
        let (endpoint, title) = (oembed::endpoint(base, query), pictures::TITLE);
        let link = format!("<{endpoint}>; rel=\"alternate\"; type=\"application/json+oembed\"; title=\"{title}\"");
        answer = with(answer, header::LINK, link);
    }
    answer
}

async fn find(site: &Arc<Served>, target: &str) -> Option<Arc<File>> {
    if let Some(file) = site.folder.held(target) {
        return Some(file);
    }
    let (site, target) = (Arc::clone(site), target.to_owned());
    tokio::task::spawn_blocking(move || site.folder.find(&target)).await.ok().flatten()
}

/// The page with the way to the oEmbed answer for a view, if it has the way to the one for the whole: most who look
/// for it read the page and not the header. `told` says where in it that stands.
fn led_from(page: &File, told: &File, base: &Base, view: &str) -> Option<String> {
    let [whole, view] = ["", view].map(|query| html! { (oembed::endpoint(base, query)) }.0);
    views::replaced(&page.plain()?.bytes, &told.plain()?.bytes, &whole, &view)
}

/// A page that was made for one request. Brotli at its best takes longer than a reader likes to wait.
fn packed(page: String) -> Vec<Form> {
    let small = gzip_fast(page.as_bytes());
    vec![Form::new(Coding::Gzip, small), Form::new(Coding::Identity, page)]
}

/// The form of a file that a client asks for, or what it does not have of it.
fn content(forms: &[Form], name: &str, method: &Method, headers: &HeaderMap) -> Response {
    let offered: Vec<Coding> = forms.iter().map(|form| form.coding).collect();
    let chosen = coding(headers, &offered).and_then(|coding| forms.iter().find(|form| form.coding == coding));
    let Some(Form { coding, bytes, tag }) = chosen else {
        let refused =
            refusal(StatusCode::NOT_ACCEPTABLE, format!("{name} is offered in no coding that is accepted.\n"));
        return with(refused, header::VARY, "Accept-Encoding");
    };
    let mut answer = match condition(headers, tag) {
        Condition::Changed => return refusal(StatusCode::PRECONDITION_FAILED, format!("{name} is not what it was.\n")),
        Condition::Known => {
            Response::builder().status(StatusCode::NOT_MODIFIED).body(Body::empty()).unwrap_or_default()
        }
        Condition::Send => {
            let whole = bytes.len();
            match if method == Method::GET { wanted(headers, tag, whole) } else { Wanted::Whole } {
                Wanted::Whole => answer(StatusCode::OK, media_type(name), bytes.clone()),
                Wanted::Part(part) => {
                    let place = format!("bytes {}-{}/{whole}", part.start, part.end - 1);
                    let answer = answer(StatusCode::PARTIAL_CONTENT, media_type(name), bytes.slice(part));
                    with(answer, header::CONTENT_RANGE, place)
                }
                Wanted::Nothing => {
                    let refused = refusal(StatusCode::RANGE_NOT_SATISFIABLE, format!("{name} has {whole} bytes.\n"));
                    return with(refused, header::CONTENT_RANGE, format!("bytes */{whole}"));
                }
            }
        }
    };
    let mut put = |name, value: &str| {
        if let Ok(value) = HeaderValue::from_str(value) {
            answer.headers_mut().insert(name, value);
        }
    };
    put(header::ETAG, tag);
    put(header::VARY, "Accept-Encoding");
    put(header::ACCEPT_RANGES, "bytes");
    put(header::CACHE_CONTROL, if is_hashed(name) { FOR_GOOD } else { "no-cache" });
    if let Some(coding) = coding.name() {
        put(header::CONTENT_ENCODING, coding);
    }
    // Its own policy allows its script, but where two policies hold, both must: it is for keeping, not for opening here.
    if name == single::FILE {
        put(header::CONTENT_DISPOSITION, "attachment");
    }
    answer
}

async fn not_found(site: &Arc<Served>) -> Response {
    let page = find(site, "/404.html").await;
    let text = page.as_deref().and_then(File::plain).map(|form| Body::from(form.bytes.clone()));
    let text = text.unwrap_or_else(|| Body::from("<!doctype html><title>Not found</title>Not found"));
    let answer = answer(StatusCode::NOT_FOUND, "text/html; charset=utf-8", text);
    with(answer, header::CACHE_CONTROL, "no-cache")
}

/// The policy of the frame. In a sandbox without an origin of its own WebKit takes `'self'` for nothing, so the
/// frame's names the origin too: the public one, and the one that it was asked for by if the server is known by it.
fn frame_policy(bases: &[Base], headers: &HeaderMap) -> String {
    let host = headers.get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
    let asked = bases.iter().find(|base| base.host().eq_ignore_ascii_case(host));
    let mut origins: Vec<String> = bases.first().into_iter().chain(asked).map(Base::origin).collect();
    origins.dedup();
    POLICY.replace("'self'", &format!("'self' {}", origins.join(" ")))
}

fn answer(status: StatusCode, kind: &'static str, body: impl Into<Body>) -> Response {
    let mut answer = Response::new(body.into());
    *answer.status_mut() = status;
    with(answer, header::CONTENT_TYPE, kind)
}

/// An answer that says in words why there is none.
fn refusal(status: StatusCode, why: String) -> Response {
    with(answer(status, "text/plain; charset=utf-8", why), header::CACHE_CONTROL, "no-cache")
}

/// With a header; a value that cannot be one is left out.
fn with(mut answer: Response, name: HeaderName, value: impl TryInto<HeaderValue>) -> Response {
    if let Ok(value) = value.try_into() {
        answer.headers_mut().insert(name, value);
    }
    answer
}

/// The right type of a file by its name; browsers refuse modules and WebAssembly of another one.
fn media_type(name: &str) -> &'static str {
    match name.rsplit_once('.').map_or("", |(_, extension)| extension) {
        "html" => "text/html; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "wasm" => "application/wasm",
        "json" => "application/json; charset=utf-8",
        "svg" => "image/svg+xml; charset=utf-8",
        "png" => "image/png",
        "ttf" => "font/ttf",
        "csv" => "text/csv; charset=utf-8",
        "zip" => "application/zip",
        "md" => "text/markdown; charset=utf-8",
        // Types for TypeScript, which only editors and compilers read.
        "ts" => "text/plain; charset=utf-8",
        "txt" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_frames_policy_names_known_origins_and_nothing_that_a_client_says() {
        let bases: Vec<Base> = ["https://example.org/expulsions/", "http://127.0.0.1:8018/", "http://localhost:8018/"]
            .map(|base| base.parse().expect("an address"))
            .into();
        let policy = |bases: &[Base], host: &str| {
            let mut headers = HeaderMap::new();
            headers.insert(header::HOST, HeaderValue::from_str(host).expect("a value"));
            frame_policy(bases, &headers)
        };
        let start = |origins: &str| {
            format!("default-src 'none'; script-src 'self' {origins} 'wasm-unsafe-eval'; style-src 'self' {origins};")
        };
        for (host, origins) in [
            ("example.org", "https://example.org"),
            ("EXAMPLE.org", "https://example.org"),
            ("127.0.0.1:8018", "https://example.org http://127.0.0.1:8018"),
            ("localhost:8018", "https://example.org http://localhost:8018"),
            ("evil.example", "https://example.org"),
            ("example.org.evil.example", "https://example.org"),
            ("127.0.0.1:80", "https://example.org"),
            ("", "https://example.org"),
            ("*", "https://example.org"),
            ("a;script-src 'unsafe-inline'", "https://example.org"),
        ] {
            assert!(policy(&bases, host).starts_with(&start(origins)), "{host}: {}", policy(&bases, host));
        }
        let own = policy(&bases[1..], "127.0.0.1:8018");
        assert!(own.starts_with(&start("http://127.0.0.1:8018")), "{own}");
    }

    #[test]
    fn every_kind_of_file_of_the_site_has_its_type() {
        assert_eq!(media_type("expulsions.0123456789.wasm"), "application/wasm");
        assert_eq!(media_type("expulsions.js"), "text/javascript; charset=utf-8");
        assert_eq!(media_type("index.html.br"), "application/octet-stream");
    }
}
