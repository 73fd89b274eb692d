//! One browser session and what a reader can do in it.

use std::cell::Cell;
use std::time::{Duration, Instant};

use fantoccini::actions::{InputSource, KeyAction, KeyActions, MouseActions, PointerAction, TouchActions};
use fantoccini::elements::Element;
use fantoccini::key::Key;
use fantoccini::wd::{Capabilities, PrintConfiguration};
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use tokio::runtime::Runtime;

use crate::Outcome;
use crate::driver::{Driver, Engine, Look};
use crate::{hosts, site};

/// How long anything may take.
const PATIENCE: Duration = Duration::from_secs(30);

/// `$` in every script: the element, its shadow root, and a look-up in it.
const PRELUDE: &str = "const host = document.querySelector('expulsion-graphic');
const root = host && host.shadowRoot;
const $ = (selector) => root.querySelector(selector);
const $$ = (selector) => [...root.querySelectorAll(selector)];
";

/// What a page has come to, for the message when something is waited for in vain.
const STATE: &str = "return {
  seen: window.seen,
  address: location.href,
  loaded: document.readyState,
  visible: document.visibilityState,
  size: [innerWidth, innerHeight],
  element: host && [!!root, host.ready, host.query, host.getBoundingClientRect().width],
  marks: performance.getEntriesByType('mark').map(({ name, startTime }) => [name, startTime]),
  asked: performance.getEntriesByType('resource')
    .map(({ name, startTime, responseEnd, responseStatus }) => [name, startTime, responseEnd, responseStatus]),
  now: performance.now(),
}";

/// In a page of a host: the frame, wherever its script has put it.
pub(crate) const FRAME: &str = "((document.querySelector('side-chain') || {}).shadowRoot || document).querySelector(\"iframe[src*='embed.html']\")";

/// How many panels the graphic has.
pub(crate) const PANELS: &str =
    "return $$('[data-panel]').filter((panel) => panel.querySelector('[data-target]')).length";

/// What a reader may have set in the system or the browser.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Setting {
    /// Less motion.
    Calm,
    /// More contrast.
    Contrast,
    /// The system's colours for everything.
    Forced,
    /// Light on dark.
    Dark,
}

/// A browser with one window.
pub(crate) struct Page {
    pub(crate) engine: Engine,
    runtime: Runtime,
    client: Client,
    /// Whether the scenario is one in which errors belong.
    excused: Cell<bool>,
    /// Whether the reader's settings or the screen were changed.
    changed: Cell<bool>,
    driver: Driver,
}

impl Page {
    pub(crate) fn start(engine: Engine, look: Look) -> Outcome<Self> {
        site::address()?;
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .map_err(|error| format!("no runtime: {error}"))?;
        let driver = Driver::start(engine, look)?;
        let capabilities: Capabilities = match &driver.capabilities {
            Value::Object(map) => map.clone(),
            other => return Err(format!("capabilities are no object: {other}")),
        };
        let client = runtime
            .block_on(ClientBuilder::new(HttpConnector::new()).capabilities(capabilities).connect(&driver.address))
            .map_err(|error| format!("no session: {error}"))?;
        let page = Self { engine, runtime, client, excused: Cell::new(false), changed: Cell::new(false), driver };
        page.window(1120, 900)?;
        page.driver.focus()?;
        Ok(page)
    }

    /// Gives it the usual window and a reader without settings, whatever the last scenario has left.
    pub(crate) fn anew(&self) -> Outcome {
        if self.changed.get() {
            self.set(&[])?;
            if self.engine == Engine::Chromium {
                self.same_screen()?;
            }
            self.changed.set(false);
        }
        self.window(1120, 900)
    }

    /// Ends the session in order, which ends the browser.
    pub(crate) fn close(self) {
        let _ = self.runtime.block_on(self.client.close());
    }

    fn wait_on<T>(&self, future: impl Future<Output = Result<T, fantoccini::error::CmdError>>) -> Outcome<T> {
        self.runtime.block_on(future).map_err(|error| error.to_string())
    }

    /// Gives the page, not the window, a size.
    pub(crate) fn window(&self, width: u32, height: u32) -> Outcome {
        // The window's measures, whatever frame we are in.
        self.wait_on(self.client.enter_parent_frame())?;
        let (mut outer_width, mut outer_height) = (width, height);
        for _ in 0..5 {
            self.wait_on(self.client.set_window_size(outer_width, outer_height))?;
            let deadline = Instant::now() + Duration::from_millis(500);
            loop {
                let inner = self.js("return [innerWidth, innerHeight]", &[])?;
                let part = |index: usize| inner[index].as_u64().and_then(|side| u32::try_from(side).ok()).unwrap_or(0);
                if (part(0), part(1)) == (width, height) {
                    return Ok(());
                }
                if Instant::now() > deadline {
                    outer_width = (outer_width + width).saturating_sub(part(0));
                    outer_height = (outer_height + height).saturating_sub(part(1));
                    break;
                }
            }
        }
        Err(format!("the window cannot be {width} x {height}"))
    }

    /// Opens a page of the site and waits until the live graphic is drawn.
    pub(crate) fn open(&self, path: &str) -> Outcome {
        self.open_anyhow(path)?;
        self.drawn()
    }

    /// Opens a page of the site.
    pub(crate) fn open_anyhow(&self, path: &str) -> Outcome {
        self.excused.set(false);
        self.console()?;
        let address = format!("{}{path}", site::address()?);
        self.wait_on(self.client.goto(&address))
    }

    /// Opens a file of the disk, into which nothing can be put that would note what goes wrong.
    pub(crate) fn open_file(&self, path: &std::path::Path, query: &str) -> Outcome {
        self.excuse();
        self.console()?;
        self.wait_on(self.client.goto(&format!("file://{}{query}", path.display())))
    }

    /// Opens a page of the site in a frame of that width, and stays in the frame.
    pub(crate) fn open_framed(&self, path: &str, width: u32, height: u32) -> Outcome {
        let path = path.replace('?', "%3F").replace('&', "%26");
        self.open_anyhow(&format!("frame?w={width}&h={height}&page=/{path}"))?;
        self.wait_on(self.client.enter_frame(0))
    }

    /// Opens a page of a host, and waits until the graphic in its frame is drawn; stays in the page.
    pub(crate) fn open_host(&self, path: &str) -> Outcome {
        self.open_host_anyhow(path)?;
        self.in_frame(Self::drawn)
    }

    /// Opens a page of a host.
    pub(crate) fn open_host_anyhow(&self, path: &str) -> Outcome {
        self.excused.set(false);
        self.console()?;
        let address = format!("{}{path}", hosts::address()?);
        self.wait_on(self.client.goto(&address))
    }

    /// Opens a page at an address that is neither the site's nor a host's.
    pub(crate) fn open_at(&self, address: &str) -> Outcome {
        self.excused.set(false);
        self.console()?;
        self.wait_on(self.client.goto(address))
    }

    /// Does something in the frame that the page shows, and comes back out of it.
    pub(crate) fn in_frame<T>(&self, work: impl FnOnce(&Self) -> Outcome<T>) -> Outcome<T> {
        self.wait("the frame is there", &format!("return !!{FRAME}"))?;
        let found = self.js(&format!("return {FRAME}"), &[])?;
        let id = found.as_object().and_then(|map| map.values().next()).and_then(Value::as_str).unwrap_or_default();
        let frame = Element::from_element_id(self.client.clone(), id.to_owned().into());
        self.wait_on(frame.enter_frame())?;
        let done = work(self);
        self.wait_on(self.client.enter_parent_frame())?;
        done
    }

    /// Clicks an element in the frame as a mouse does. `page:` before the selector looks in the frame's page and not in
    /// its graphic.
    pub(crate) fn click_in_frame(&self, selector: &str) -> Outcome {
        let found = match selector.strip_prefix("page:") {
            Some(selector) => format!("document.querySelector({})", json!(selector)),
            None => format!("$({})", json!(selector)),
        };
        if self.engine != Engine::Chromium {
            return self.click_from_outside(&found);
        }
        self.in_frame(|page| {
            let found = page.js(&format!("return {found}"), &[])?;
            let id = found.as_object().and_then(|map| map.values().next()).and_then(Value::as_str).unwrap_or_default();
            let element = Element::from_element_id(page.client.clone(), id.to_owned().into());
            page.wait_on(element.click()).map_err(|error| format!("click on {selector} in the frame: {error}"))
        })
    }

    /// WebKitGTK's driver clicks beside what is in a frame, and Firefox's does not bring the frame into the window; from
    /// outside both can be told the place itself.
    fn click_from_outside(&self, found: &str) -> Outcome {
        const BOX: &str = "getBoundingClientRect(); return [left, top, width, height]";
        let number =
            |value: &Value, index: usize| value[index].as_f64().ok_or_else(|| format!("no place for {found}: {value}"));
        let inside = self.in_frame(|page| {
            let script = format!(
                "const box = {found};
                scrollTo(0, scrollY + box.getBoundingClientRect().top - innerHeight / 2);
                const {{ left, top, width, height }} = box.{BOX}"
            );
            page.js(&script, &[])
        })?;
        let (x, y) = (number(&inside, 0)? + number(&inside, 2)? / 2.0, number(&inside, 1)? + number(&inside, 3)? / 2.0);
        let script = format!(
            "const frame = {FRAME}; scrollTo(0, scrollY + frame.getBoundingClientRect().top + arguments[0] - innerHeight / 2);
            const {{ left, top, width, height }} = frame.{BOX}"
        );
        let outside = self.js(&script, &[json!(y)])?;
        // A frame of another process learns of the scrolling with the next picture.
        self.js_later(
            "const done = arguments[arguments.length - 1]; requestAnimationFrame(() => requestAnimationFrame(() => done()))",
        )?;
        self.press(number(&outside, 0)? + x, number(&outside, 1)? + y)
    }

    /// The same in a sandbox that allows scripts and nothing else.
    pub(crate) fn open_sandboxed(&self, path: &str, width: u32, height: u32) -> Outcome {
        let path = path.replace('?', "%3F").replace('&', "%26");
        self.open_anyhow(&format!("frame?w={width}&h={height}&sandbox=allow-scripts&page=/{path}"))?;
        self.wait_on(self.client.enter_frame(0))
    }

    /// Waits for the first complete draw, and for what comes after it.
    pub(crate) fn drawn(&self) -> Outcome {
        self.wait(
            "the graphic is drawn",
            "return performance.getEntriesByName('expulsions-drawn').length > 0
               && (host?.ready !== false || host.hasAttribute('failed'))",
        )?;
        // The table comes after the picture; at once where the page holds it.
        self.wait(
            "the table is there where it is open",
            "return [...document.querySelectorAll('expulsion-graphic')].every((graphic) => {
               const table = graphic.shadowRoot?.querySelector('[part=ledger]');
               return !graphic.ready || !table?.open || table.lastElementChild.hasChildNodes();
             })",
        )
    }

    /// Waits until the picture after the last input is on the screen and what waited for that is done: words, controls,
    /// table, announcement and address come in the tasks after the frame. Where the input led to another page, there is
    /// nothing to wait for.
    pub(crate) fn settled(&self) {
        let _left = self.js_later(
            "const done = arguments[arguments.length - 1];
            const after = (frames) => frames ? requestAnimationFrame(() => after(frames - 1)) : setTimeout(() => setTimeout(done));
            after(3);
            setTimeout(done, 3000)",
        );
    }

    /// Does something as a reader, and waits for what comes of it.
    fn act(&self, action: impl Future<Output = Result<(), fantoccini::error::CmdError>>) -> Outcome {
        let outcome = self.wait_on(action);
        self.settled();
        outcome
    }

    /// Runs a script with the words of [`PRELUDE`].
    pub(crate) fn js(&self, script: &str, arguments: &[Value]) -> Outcome<Value> {
        self.wait_on(self.client.execute(&format!("{PRELUDE}{script}"), arguments.to_vec()))
    }

    /// Runs a script that hands its result to its last argument.
    pub(crate) fn js_later(&self, script: &str) -> Outcome<Value> {
        self.wait_on(self.client.execute_async(script, Vec::new()))
    }

    /// Runs a script that gives text.
    pub(crate) fn text(&self, script: &str) -> Outcome<String> {
        let value = self.js(script, &[])?;
        value.as_str().map(str::to_owned).ok_or_else(|| format!("{script}: no text but {value}"))
    }

    /// Runs a script that gives a number.
    pub(crate) fn number(&self, script: &str) -> Outcome<f64> {
        let value = self.js(script, &[])?;
        value.as_f64().ok_or_else(|| format!("{script}: no number but {value}"))
    }

    /// Waits until a script gives `true`.
    pub(crate) fn wait(&self, what: &str, script: &str) -> Outcome {
        let deadline = Instant::now() + PATIENCE;
        loop {
            let last = self.js(script, &[]);
            if last == Ok(Value::Bool(true)) {
                return Ok(());
            }
            if Instant::now() > deadline {
                let state = self.js(STATE, &[]);
                return Err(format!("waited in vain until {what}; last: {last:?}; the page: {state:?}"));
            }
            std::thread::sleep(Duration::from_millis(10));
        }
    }

    /// Waits until the address has this query.
    pub(crate) fn wait_query(&self, query: &str) -> Outcome {
        let script = format!("return location.search === {}", json!(query));
        self.wait(&format!("the address says {query:?}"), &script)
            .map_err(|problem| format!("{problem}; address: {:?}", self.text("return location.search")))
    }

    /// An element in the shadow root.
    pub(crate) fn element(&self, selector: &str) -> Outcome<Element> {
        let found = self.js("return $(arguments[0])", &[json!(selector)])?;
        let id = found.as_object().and_then(|map| map.values().next()).and_then(Value::as_str);
        let id = id.ok_or_else(|| format!("no {selector} in the graphic"))?;
        Ok(Element::from_element_id(self.client.clone(), id.to_owned().into()))
    }

    /// Clicks an element as a mouse does.
    pub(crate) fn click(&self, selector: &str) -> Outcome {
        let element = self.element(selector)?;
        self.act(element.click()).map_err(|error| format!("click on {selector}: {error}"))
    }

    /// Clicks the button of a target.
    pub(crate) fn click_target(&self, id: &str) -> Outcome {
        self.click(&format!("[data-target='{id}']"))
    }

    /// Types into an element.
    pub(crate) fn type_into(&self, selector: &str, text: &str) -> Outcome {
        let element = self.element(selector)?;
        self.act(element.send_keys(text)).map_err(|error| format!("typing into {selector}: {error}"))
    }

    /// Presses keys, one after the other, wherever the focus is.
    pub(crate) fn keys<K: Into<char> + Copy>(&self, keys: &[K]) -> Outcome {
        let mut actions = KeyActions::new("keyboard".to_owned());
        for key in keys.iter().map(|key| (*key).into()) {
            actions = actions.then(KeyAction::Down { value: key }).then(KeyAction::Up { value: key });
        }
        self.act(self.client.perform_actions(actions))
    }

    /// Presses a key while another is held.
    pub(crate) fn chord(&self, held: Key, key: impl Into<char>) -> Outcome {
        let key = key.into();
        let actions = KeyActions::new("keyboard".to_owned())
            .then(KeyAction::Down { value: held.into() })
            .then(KeyAction::Down { value: key })
            .then(KeyAction::Up { value: key })
            .then(KeyAction::Up { value: held.into() });
        self.act(self.client.perform_actions(actions))
    }

    /// Moves the mouse to a thing of the page itself, outside the graphic.
    pub(crate) fn hover_in_page(&self, selector: &str) -> Outcome {
        let (x, y) = self.place("document.querySelector(arguments[0])", selector)?;
        self.point(x, y)
    }

    /// Clicks a thing of the page itself, outside the graphic.
    pub(crate) fn click_in_page(&self, selector: &str) -> Outcome {
        let (x, y) = self.place("document.querySelector(arguments[0])", selector)?;
        self.press(x, y)
    }

    /// Moves the mouse to a place in the window.
    pub(crate) fn point(&self, x: f64, y: f64) -> Outcome {
        #[allow(clippy::cast_possible_truncation, reason = "a place on a screen")]
        let (x, y) = (x.round(), y.round());
        let step = PointerAction::MoveTo { duration: Some(Duration::ZERO), x, y };
        self.act(self.client.perform_actions(MouseActions::new("mouse".to_owned()).then(step)))
    }

    /// Presses the mouse's button at a place in the window.
    pub(crate) fn press(&self, x: f64, y: f64) -> Outcome {
        self.point(x, y)?;
        let button = fantoccini::actions::MOUSE_BUTTON_LEFT;
        let press = MouseActions::new("mouse".to_owned())
            .then(PointerAction::Down { button })
            .then(PointerAction::Up { button });
        self.act(self.client.perform_actions(press))
    }

    /// Taps the middle of an element with a finger.
    pub(crate) fn tap(&self, selector: &str) -> Outcome {
        let (x, y) = self.middle(selector)?;
        self.tap_at(x, y)
    }

    /// Taps a place in the window with a finger.
    pub(crate) fn tap_at(&self, x: f64, y: f64) -> Outcome {
        #[allow(clippy::cast_possible_truncation, reason = "a place on a screen")]
        let (x, y) = (x.round(), y.round());
        let button = fantoccini::actions::MOUSE_BUTTON_LEFT;
        let tap = TouchActions::new("finger".to_owned())
            .then(PointerAction::MoveTo { duration: Some(Duration::ZERO), x, y })
            .then(PointerAction::Down { button })
            .then(PointerAction::Up { button });
        self.act(self.client.perform_actions(tap))
    }

    /// Moves the mouse to the middle of an element.
    pub(crate) fn hover(&self, selector: &str) -> Outcome {
        let (x, y) = self.middle(selector)?;
        self.point(x, y)
    }

    /// Brings an element into the window and tells where its middle is.
    fn middle(&self, selector: &str) -> Outcome<(f64, f64)> {
        self.place("$(arguments[0])", selector)
    }

    fn place(&self, found: &str, selector: &str) -> Outcome<(f64, f64)> {
        let script = format!(
            "const box = {found}; box.scrollIntoView({{ block: 'center', behavior: 'instant' }});
            const {{ left, top, width, height }} = box.getClientRects()[0];
            return [left + width / 2, top + height / 2]"
        );
        let place = self.js(&script, &[json!(selector)])?;
        let part = |index: usize| place[index].as_f64().ok_or_else(|| format!("no place for {selector}: {place}"));
        Ok((part(0)?.round(), part(1)?.round()))
    }

    /// Goes back in the history.
    pub(crate) fn back(&self) -> Outcome {
        self.act(self.client.back())
    }

    /// Loads the page anew.
    pub(crate) fn reload(&self) -> Outcome {
        self.wait_on(self.client.refresh())
    }

    /// Goes forward in the history.
    pub(crate) fn forward(&self) -> Outcome {
        self.act(self.client.forward())
    }

    /// Sets what media queries say of the reader, under the open page; `[]` takes all of it back. Chromium only.
    pub(crate) fn reader(&self, features: &[(&str, &str)]) -> Outcome {
        self.changed.set(true);
        let features: Vec<Value> =
            features.iter().map(|(name, value)| json!({ "name": name, "value": value })).collect();
        self.devtools("Emulation.setEmulatedMedia", &json!({ "features": features })).map(drop)
    }

    /// Gives the page a size that the window cannot have. Chromium only.
    pub(crate) fn screen(&self, width: u32, height: u32) -> Outcome {
        self.changed.set(true);
        let metrics = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        self.devtools("Emulation.setDeviceMetricsOverride", &metrics).map(drop)
    }

    /// Gives the page the window's size again.
    pub(crate) fn same_screen(&self) -> Outcome {
        self.devtools("Emulation.clearDeviceMetricsOverride", &json!({})).map(drop)
    }

    /// Asks Chromium's developer tools.
    pub(crate) fn devtools(&self, command: &str, parameters: &Value) -> Outcome<Value> {
        check(self.engine == Engine::Chromium, || format!("{command} is Chromium's"))?;
        let session = self.wait_on(self.client.session_id())?.unwrap_or_default();
        let body = json!({ "cmd": command, "params": parameters });
        let answer = self.driver.ask(&format!("/session/{session}/goog/cdp/execute"), &body)?;
        check(answer["error"].is_null(), || format!("{command}: {answer}"))?;
        Ok(answer)
    }

    /// The page as it would be printed, a PDF.
    pub(crate) fn print(&self) -> Outcome<Vec<u8>> {
        self.wait_on(self.client.print(PrintConfiguration::default()))
    }

    /// A picture of the window.
    pub(crate) fn screenshot(&self) -> Outcome<Vec<u8>> {
        self.wait_on(self.client.screenshot())
    }

    /// Gives the reader exactly these settings, while the page is open. WebKitGTK offers no way.
    pub(crate) fn set(&self, settings: &[Setting]) -> Outcome {
        self.changed.set(true);
        let has = |setting| settings.contains(&setting);
        let session = self.wait_on(self.client.session_id())?.unwrap_or_default();
        match self.engine {
            Engine::Chromium => {
                let feature = |name: &str, on: &str, setting| json!({ "name": name, "value": if has(setting) { on } else { "" } });
                let features = [
                    feature("prefers-reduced-motion", "reduce", Setting::Calm),
                    feature("prefers-contrast", "more", Setting::Contrast),
                    feature("forced-colors", "active", Setting::Forced),
                    feature("prefers-color-scheme", "dark", Setting::Dark),
                ];
                let command = json!({ "cmd": "Emulation.setEmulatedMedia", "params": { "features": features } });
                self.driver.ask(&format!("/session/{session}/goog/cdp/execute"), &command)?;
            }
            Engine::Firefox => {
                let colors = if has(Setting::Forced) { 2 } else { i32::from(has(Setting::Contrast)) };
                let script = format!(
                    "const set = (name, value) => Services.prefs.setIntPref(name, value);
                    set('ui.prefersReducedMotion', {});
                    set('ui.useAccessibilityTheme', {});
                    set('browser.display.document_color_use', {colors});
                    set('layout.css.prefers-color-scheme.content-override', {});",
                    i32::from(has(Setting::Calm)),
                    i32::from(has(Setting::Contrast)),
                    i32::from(!has(Setting::Dark)),
                );
                let context = format!("/session/{session}/moz/context");
                self.driver.ask(&context, &json!({ "context": "chrome" }))?;
                let done = self
                    .driver
                    .ask(&format!("/session/{session}/execute/sync"), &json!({ "script": script, "args": [] }));
                self.driver.ask(&context, &json!({ "context": "content" }))?;
                let done = done?;
                check(done.is_null(), || format!("Firefox keeps its preferences: {done}"))?;
            }
            Engine::WebKit => return Err("WebKitGTK takes settings from the desktop when it starts".to_owned()),
        }
        Ok(())
    }

    /// Errors belong to this scenario.
    pub(crate) fn excuse(&self) {
        self.excused.set(true);
    }

    /// Whether no error and no report of the policy was seen since the page was opened.
    pub(crate) fn no_reports(&self) -> Outcome {
        if self.excused.get() {
            return Ok(());
        }
        match self.js("return window.seen", &[])? {
            Value::Array(seen) if seen.is_empty() => {}
            seen => return Err(format!("the page reported {seen}")),
        }
        match self.console()? {
            Value::Array(seen) if seen.is_empty() => Ok(()),
            seen => Err(format!("the console has {seen}")),
        }
    }

    /// What the browser itself wrote to its console since this was last asked; only Chromium's driver tells.
    pub(crate) fn console(&self) -> Outcome<Value> {
        if self.engine != Engine::Chromium {
            return Ok(json!([]));
        }
        let session = self.wait_on(self.client.session_id())?.unwrap_or_default();
        self.driver.ask(&format!("/session/{session}/se/log"), &json!({ "type": "browser" }))
    }
}

/// Fails with words unless the condition holds.
pub(crate) fn check(holds: bool, words: impl FnOnce() -> String) -> Outcome {
    if holds { Ok(()) } else { Err(words()) }
}
