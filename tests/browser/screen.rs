//! A virtual screen for a browser that cannot do without one.

use std::io::{BufRead, BufReader};
use std::process::Stdio;

use x11rb::connection::Connection;
use x11rb::protocol::xproto::{ConnectionExt, InputFocus, MapState};

use crate::Outcome;
use crate::driver::find;
use crate::leash::{self, Leash};

/// A running Xvfb; dropping it ends it.
pub(crate) struct Screen {
    _process: Leash,
    /// As `DISPLAY` has it.
    pub(crate) display: String,
}

impl Screen {
    /// Large enough for every window of the scenarios at ratio 2.
    pub(crate) fn start() -> Outcome<Self> {
        let xvfb = find(&["Xvfb"]).ok_or("Xvfb is not installed; package xvfb would bring it")?;
        // It chooses a free number itself and says it when it is ready.
        let mut command = leash::command(xvfb);
        command.args(["-displayfd", "1", "-screen", "0", "3300x5300x24", "-nolisten", "tcp"]).stdout(Stdio::piped());
        let mut process = Leash::start(&mut command).map_err(|error| format!("Xvfb did not start: {error}"))?;
        let mut number = String::new();
        let output = process.output().ok_or("Xvfb has no output")?;
        BufReader::new(output).read_line(&mut number).map_err(|error| format!("Xvfb: {error}"))?;
        let display = format!(":{}", number.trim());
        Ok(Self { _process: process, display })
    }

    /// Gives the keyboard to the window that is seen, as a window manager would: without the focus a page
    /// knows no `:focus`.
    pub(crate) fn focus(&self) -> Outcome {
        self.try_focus().map_err(|error| format!("the screen {}: {error}", self.display))
    }

    fn try_focus(&self) -> Result<(), Box<dyn std::error::Error>> {
        let (connection, index) = x11rb::connect(Some(&self.display))?;
        let root = connection.setup().roots[index].root;
        for window in connection.query_tree(root)?.reply()?.children {
            let (attributes, place) =
                (connection.get_window_attributes(window)?.reply()?, connection.get_geometry(window)?.reply()?);
            // Windows of a pixel are there for messages only.
            if attributes.map_state == MapState::VIEWABLE && place.width > 100 {
                connection.set_input_focus(InputFocus::PARENT, window, x11rb::CURRENT_TIME)?.check()?;
                return Ok(());
            }
        }
        Err("no window to be seen".into())
    }
}
