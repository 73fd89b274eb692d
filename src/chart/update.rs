//! What the page has to do after an input: plain data, and the only thing that leaves the core.

/// What the page has to do after an input.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Update {
    /// How much is stale: 0 nothing, 1 ink, 2 scene, 3 view. Above 0, a paint is due.
    pub dirty: u8,
    /// The state as the text of an address.
    pub query: String,
    /// What is known about the target pointed at.
    pub readout: Option<Readout>,
    /// To be said once to assistive technology.
    pub announce: Option<String>,
    /// What could not be understood, in sentences for the reader.
    pub problems: Vec<String>,
    /// Size and controls, when the places have changed; in brief without the controls.
    pub scene: Option<SceneUpdate>,
    /// Words and values, when the numbers have changed; not in brief.
    pub view: Option<ViewUpdate>,
}

/// What stands beside the target pointed at.
#[derive(Clone, Debug, PartialEq)]
pub struct Readout {
    /// The target's id.
    pub id: String,
    /// Its name.
    pub title: String,
    /// What is known, a line each.
    pub lines: Vec<String>,
    /// The target's box in logical pixels.
    pub x: f64,
    /// See [`Readout::x`].
    pub y: f64,
    /// See [`Readout::x`].
    pub w: f64,
    /// See [`Readout::x`].
    pub h: f64,
}

/// A country that a search found.
#[derive(Clone, Debug, PartialEq)]
pub struct Match {
    /// Its code.
    pub code: String,
    /// Its name.
    pub name: String,
    /// Already chosen.
    pub chosen: bool,
}

/// The places of the picture.
#[derive(Clone, Debug, PartialEq)]
pub struct SceneUpdate {
    /// Logical pixels.
    pub width: f64,
    /// Logical pixels.
    pub height: f64,
    /// What the keyboard and assistive technology can reach, in reading order.
    pub targets: Vec<TargetBox>,
}

/// One control over the canvas.
#[derive(Clone, Debug, PartialEq)]
pub struct TargetBox {
    /// The target's id: `grid:UA`, `bars:UA`, `time:2018-03-26`.
    pub id: String,
    /// Its panel.
    pub panel: &'static str,
    /// Logical pixels.
    pub x: f64,
    /// Logical pixels.
    pub y: f64,
    /// Logical pixels.
    pub w: f64,
    /// Logical pixels.
    pub h: f64,
    /// Its name for assistive technology.
    pub label: String,
    /// Chosen.
    pub pressed: bool,
}

/// Words and values of the view.
#[derive(Clone, Debug, PartialEq)]
pub struct ViewUpdate {
    /// The headline.
    pub headline: String,
    /// What stands beside the totals.
    pub detail: String,
    /// The picture in words.
    pub summary: String,
    /// The ledger's title.
    pub ledger_title: String,
    /// `both`, `by` or `of`.
    pub side: &'static str,
    /// `all`, `eu` or `nato`.
    pub group: &'static str,
    /// Position of the day in the period.
    pub day_index: usize,
    /// Days of the period.
    pub day_count: usize,
    /// The date that the slider's value in words begins with.
    pub day_name: String,
    /// The slider's value in words.
    pub day_text: String,
    /// Countries are chosen.
    pub can_clear: bool,
    /// There is a choice to take back.
    pub can_undo: bool,
    /// There is a choice to make again.
    pub can_redo: bool,
    /// Something else is shown than what the author asked for.
    pub can_reset: bool,
}
