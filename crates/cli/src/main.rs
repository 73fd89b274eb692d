//! The command: builds the page and serves it, draws the same pictures natively, checks the data.
//!
//! Owns the command line, what goes to which stream, and the exit codes: 0 when all is well, 1 when
//! something could not be done or was found wrong, 2 when the command was used wrongly.

mod check;
mod dev;
mod output;
mod render;
mod site;

use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};

use clap::{Args, Parser, Subcommand};
use expulsions::Error;

use output::{remark, replace, result};
use site::base::Base;
use site::bundle::store::Packing;
use site::products::npm;
use site::products::single::{self, Form};
use site::progress::Progress;
use site::target::{self, Made, Others, Target};
use site::{Purpose, Site, server, sizes};

/// The diplomatic expulsions of 2018 as a news graphic.
///
/// Without a command: builds the page and serves it on this machine.
#[derive(Parser)]
#[command(name = "expulsions", version, args_conflicts_with_subcommands = true)]
struct Cli {
    #[command(subcommand)]
    task: Option<Task>,
    #[command(flatten)]
    listen: Listen,
}

#[derive(Subcommand)]
enum Task {
    /// Builds the page and serves it on this machine (the same as no command)
    Serve(Serve),
    /// Builds the page into a folder that any static host serves
    Build(Build),
    /// Serves the page while you work on it: builds it anew whenever a file is saved, and the browser follows
    Dev(Listen),
    /// Draws the graphic as a picture
    Render(render::Render),
    /// Checks the data and prints its totals, or every problem
    Check(check::Check),
    /// Prints how many bytes a reader downloads, and fails above the limits
    Sizes {
        /// Also what each trick of the build saves; it compiles the program once without each
        #[arg(long)]
        explain: bool,
    },
}

#[derive(Args)]
struct Serve {
    /// A folder that was built before, to be served as it is; without it the page is built first
    dir: Option<PathBuf>,
    #[command(flatten)]
    listen: Listen,
}

#[derive(Args)]
struct Listen {
    /// The port on 127.0.0.1; 0 takes any free one
    #[arg(long, default_value_t = 8018)]
    port: u16,
    /// Opens the page in the browser
    #[arg(long)]
    open: bool,
    /// The address that readers reach this server by, if it is another than its own (behind a proxy)
    #[arg(long, value_name = "URL")]
    url: Option<Base>,
}

#[derive(Args)]
struct Build {
    /// The folder to write the site into; what it holds already and is not replaced stays there
    #[arg(long, value_name = "DIR", required_unless_present_any = ["single_file", "block", "npm"])]
    out: Option<PathBuf>,
    /// Writes the graphic as one page without any other file, for a disk or a mail
    #[arg(long, value_name = "FILE")]
    single_file: Option<PathBuf>,
    /// Writes the same as a block of markup, for the HTML field of a CMS
    #[arg(long, value_name = "FILE")]
    block: Option<PathBuf>,
    /// Writes the element as a folder that `npm pack` takes
    #[arg(long, value_name = "DIR")]
    npm: Option<PathBuf>,
    /// Writes also into a folder that is not empty and was not written by this command
    #[arg(long)]
    force: bool,
    /// Compiles the program quickly and without what is done for the sake of bytes alone
    #[arg(long)]
    plain: bool,
    /// The address that the folder will be reached by; the page then names its picture, its own address and
    /// its oEmbed answer, which only absolute addresses can do
    #[arg(long, value_name = "URL")]
    url: Option<Base>,
}

/// Why the command ends without having done its work.
pub(crate) enum Failure {
    /// It was asked for something that makes no sense: exit code 2.
    Usage(String),
    /// It could not be done, or something is wrong: exit code 1.
    Failed(Error),
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::Failed(error)
    }
}

fn main() -> ExitCode {
    // Clap ends the program itself on wrong use, with exit code 2 and its message.
    let cli = Cli::parse();
    let result = match cli.task {
        None => serve(None, &cli.listen),
        Some(Task::Serve(args)) => serve(args.dir, &args.listen),
        Some(Task::Build(args)) => build(&args),
        Some(Task::Dev(listen)) => dev::run(&listen),
        Some(Task::Render(args)) => render::run(&args),
        Some(Task::Check(args)) => check::run(&args),
        Some(Task::Sizes { explain }) => print_sizes(explain),
    };
    let (message, code) = match result {
        Ok(()) => return ExitCode::SUCCESS,
        Err(Failure::Usage(message)) => (message, 2),
        Err(Failure::Failed(error)) => (error.to_string(), 1),
    };
    remark(&format!("error: {message}"));
    ExitCode::from(code)
}

fn serve(dir: Option<PathBuf>, listen: &Listen) -> Result<(), Failure> {
    let listener = server::bind(listen.port)?;
    let base = known_as(listen, &listener)?;
    let dir = match dir {
        Some(dir) if !dir.join("index.html").is_file() => {
            return Err(Failure::Usage(format!(
                "{} holds no index.html, expected a folder that `build` has written",
                dir.display()
            )));
        }
        Some(dir) => dir,
        None => {
            let progress = Progress::start();
            let root = site::root();
            let dir = root.join("dist");
            // This folder is the command's own, unlike one given with --out: nothing of earlier builds has to stay.
            let target = Target::claim(&root, &dir, Made::Site, true)?;
            let site = site::assemble(&root, Some(&base), Purpose::Readers, &progress)?;
            write(&site, target, &dir, Others::Go, &progress)?;
            dir
        }
    };
    server::serve(listener, &dir, &base, |address| announce(address, listen))?;
    Ok(())
}

/// The address that readers reach the server by.
fn known_as(listen: &Listen, listener: &TcpListener) -> Result<Base, Error> {
    listen.url.clone().map_or_else(|| server::base(listener), Ok)
}

/// Says where the page is, and opens it if that was asked for.
fn announce(address: &str, listen: &Listen) {
    // Whoever does not want to know it may have closed the pipe.
    let _unwanted = result(format!("{address}\n").as_bytes());
    if listen.open {
        open(address);
    }
}

fn build(args: &Build) -> Result<(), Failure> {
    let progress = Progress::start();
    let root = site::root();
    // What may not be written is said before a minute has gone by.
    let claim = |dir: &PathBuf, made| Target::claim(&root, dir, made, args.force);
    let out = args.out.as_ref().map(|dir| Ok::<_, Failure>((dir, claim(dir, Made::Site)?))).transpose()?;
    let package = args.npm.as_ref().map(|dir| Ok::<_, Failure>((dir, claim(dir, Made::Package)?))).transpose()?;
    for file in [&args.single_file, &args.block].into_iter().flatten() {
        target::allow(&root, file)?;
    }
    let purpose = if args.plain { Purpose::Plain } else { Purpose::Readers };
    let site = site::assemble(&root, args.url.as_ref(), purpose, &progress)?;
    if let Some((dir, target)) = out {
        write(&site, target, dir, Others::Stay, &progress)?;
    }
    if let Some((dir, target)) = package {
        let count = npm::write(target, &root, &site)?;
        progress.say(&format!("{count} files for npm in {}", dir.display()));
    }
    for (file, form) in [(&args.single_file, Form::Page), (&args.block, Form::Block)] {
        let Some(file) = file else { continue };
        let content = single::make(&root, &site, args.url.as_ref(), form)?;
        progress.say(&format!("{} bytes in {}", content.len(), file.display()));
        single::remark(content.len()).iter().for_each(|remark| progress.say(remark));
        replace(file, content.as_bytes())?;
    }
    Ok(())
}

fn write(site: &Site, target: Target, dir: &Path, others: Others, progress: &Progress) -> Result<(), Error> {
    progress.say("compressing and writing");
    let count = site.store.write(target, others, Packing::Best)?;
    progress.say(&format!("{count} files in {}", dir.display()));
    Ok(())
}

fn print_sizes(explain: bool) -> Result<(), Failure> {
    let root = site::root();
    let site = site::assemble(&root, None, Purpose::Readers, &Progress::start())?;
    let table = sizes::table(&site.store, &site.manifest.downloads())?;
    result(table.text.as_bytes())?;
    if explain {
        result(sizes::explained(&root, &site)?.as_bytes())?;
    }
    if table.fits { Ok(()) } else { Err(Error::new("the graphic is too large to download; see the table").into()) }
}

/// Opens an address with whatever the system uses for it; that it cannot is worth a word and no more.
fn open(address: &str) {
    let (program, args): (&str, &[&str]) = if cfg!(target_os = "macos") {
        ("open", &[])
    } else if cfg!(windows) {
        ("cmd", &["/C", "start", ""])
    } else {
        ("xdg-open", &[])
    };
    let started = Command::new(program)
        .args(args)
        .arg(address)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn();
    if let Err(error) = started {
        remark(&format!("the browser could not be opened with {program} ({error}); the address is above"));
    }
}
