#!/usr/bin/env bash
# Installs what the checks need on a fresh Debian or Ubuntu, saying what and why, then runs all of them.
# Ends with exit code 1 when any of them failed; none is ever left out silently.
#
#   bash tests/run.sh                  everything
#   bash tests/run.sh quick            what takes two minutes once everything is compiled: no browser, no server
#   bash tests/run.sh browser WORDS    the browser's scenarios whose name has the words, in each engine; also of a name as
#                                      it is printed: firefox::keyboard
#   bash tests/run.sh faults           only the long tests: hostile and slow clients, load, whatever takes more than seconds
set -uo pipefail
cd "$(dirname "$0")/.."

case "${1-}" in
  "" | quick | faults) only=${1-} ;;
  browser)
    only=$1
    words=${2-}
    if [ -z "$words" ]; then
      echo "error: which scenarios? Expected words of a name, such as: bash tests/run.sh browser readout" >&2
      exit 2
    fi
    ;;
  *)
    echo "error: there is no part $1, expected nothing, quick, browser or faults" >&2
    exit 2
    ;;
esac

started=$SECONDS
failed=()
logs=target/run
mkdir -p "$logs"

say() { printf '\n== %4d s  %s\n' "$((SECONDS - started))" "$*"; }

give_up() {
  echo "error: $*" >&2
  exit 1
}

# --- What has to be there -------------------------------------------------------------------------

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

apt_updated=
apt_install() { # packages...
  command -v apt-get > /dev/null || give_up "$* is missing, and there is no apt-get here to install it with"
  if [ -z "$apt_updated" ]; then
    as_root apt-get update -qq || give_up "apt-get update failed"
    apt_updated=yes
  fi
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" > "$logs/apt.log" 2>&1 ||
    { tail -n 20 "$logs/apt.log" >&2; give_up "apt-get could not install $*"; }
}

any_of() { # programs...
  local program
  for program in "$@"; do
    command -v "$program" > /dev/null && return 0
  done
  return 1
}

need() { # "programs, any of them" "packages" why
  # shellcheck disable=SC2086 # lists of words, on purpose
  any_of $1 && return
  say "installing $2: $3"
  # shellcheck disable=SC2086
  apt_install $2
  # shellcheck disable=SC2086
  any_of $1 || give_up "none of $1 is there, although $2 was installed"
}

tools="${XDG_CACHE_HOME:-$HOME/.cache}/expulsions/tools"
export PATH="$PATH:$HOME/.cargo/bin:$tools/bin"

distribution=$(. /etc/os-release 2> /dev/null && echo "${ID:-}")
say "looking for what the checks need (on ${distribution:-an unknown system}, $(nproc) cores)"
command -v cargo > /dev/null || give_up "cargo is missing; install Rust with rustup, see https://rustup.rs"
need "cc gcc clang" "gcc libc6-dev" "the linker for Rust programs"
need "node" "nodejs" "runs what checks the page's scripts, and hosts to embed it in"
need "npm" "npm" "brings them"
if [ "$distribution" = ubuntu ]; then
  # Ubuntu's packages of these two stand for snaps.
  need "chromium chromium-browser google-chrome" "chromium-browser" "one of the three engines that the page is tested in"
  need "chromedriver" "chromium-chromedriver" "lets the tests drive Chromium"
  need "firefox-esr firefox" "firefox" "one of the three engines that the page is tested in"
else
  need "chromium chromium-browser google-chrome" "chromium" "one of the three engines that the page is tested in"
  need "chromedriver" "chromium-driver" "lets the tests drive Chromium"
  need "firefox-esr firefox" "firefox-esr" "one of the three engines that the page is tested in"
fi
need "WebKitWebDriver" "webkit2gtk-driver" "the third engine, and lets the tests drive it"
need "xvfb-run" "xvfb" "a screen for WebKitGTK, which cannot do without one"
need "xauth" "xauth" "xvfb-run asks for it"
need "nginx" "nginx libnginx-mod-http-brotli-static" "one of the servers that docs/hosting.md is tested with"
need "caddy" "caddy" "the other one"
need "pdftotext" "poppler-utils" "reads what the page looks like on paper"
need "fc-match" "fontconfig" "browsers find their fonts with it"
case "$(fc-match sans-serif)" in
  *Liberation* | *DejaVu* | *Noto*) ;;
  *)
    say "installing fonts-liberation: the browsers have no font to write with"
    apt_install fonts-liberation
    ;;
esac
if ! any_of geckodriver; then
  say "installing geckodriver into $tools: lets the tests drive Firefox, and Debian has no package of it"
  cargo install geckodriver --locked --quiet --root "$tools" || give_up "cargo could not install geckodriver"
fi
need "python3" "python3" "runs what reads the description of the tables"
if ! python3 -c 'import ensurepip, venv' 2> /dev/null; then
  say "installing python3-venv: gives the tools from PyPI a place of their own"
  apt_install python3-venv
fi
if ! cmp -s tests/requirements.txt "$tools/python/requirements.txt"; then
  say "installing frictionless into $tools: reads datapackage.json as those do who take the data"
  rm -rf "$tools/python"
  python3 -m venv "$tools/python" &&
    "$tools/python/bin/pip" install --quiet --disable-pip-version-check --requirement tests/requirements.txt ||
    give_up "pip could not install what tests/requirements.txt names"
  mkdir -p "$tools/bin"
  ln -sf ../python/bin/frictionless "$tools/bin/frictionless"
  cp tests/requirements.txt "$tools/python/"
fi
rustlib="$(rustc --print sysroot)/lib/rustlib"
if [ ! -d "$rustlib/wasm32-unknown-unknown/lib" ]; then
  say "adding the compiler's target wasm32-unknown-unknown: the core runs in the browser"
  rustup target add wasm32-unknown-unknown || give_up "rustup could not add the target"
fi
if [ ! -d "$rustlib/src/rust/library" ]; then
  say "adding the compiler's component rust-src: the browser's standard library is compiled for size"
  rustup component add rust-src || give_up "rustup could not add rust-src"
fi
for component in clippy rustfmt; do
  cargo "${component/rustfmt/fmt}" --version > /dev/null 2>&1 && continue
  say "adding the compiler's component $component: one of the checks"
  rustup component add "$component" || give_up "rustup could not add $component"
done

# --- The checks -----------------------------------------------------------------------------------

check() { # name command...
  local name=$1
  shift
  say "$name"
  if "$@"; then
    return 0
  fi
  echo "FAILED: $name" >&2
  failed+=("$name")
}

warnings_are_errors=(-- -D warnings)
# One profile for everything native, so that each dependency is compiled once for use, and once for lints and
# documentation together. The browser's lints and the browser's build come on top.
native=(--release --locked)
wasm=(--release --locked --lib --target wasm32-unknown-unknown --package expulsions --package expulsions-raster)

run_tests() {
  # Tests are quicker than compiling; all of them run, even after one has failed.
  cargo test "${native[@]}" --no-fail-fast 2>&1 | tee "$logs/test.log"
}

# Tests that are passed over otherwise, in modules named `faults`, one after the other: some of them want all of the machine.
run_faults() {
  cargo test "${native[@]}" --no-fail-fast --test site -- --ignored --nocapture --test-threads 1 faults:: 2>&1 |
    tee "$logs/faults.log"
}

# The core and what it is made with, without the command, its server and any browser.
run_core() {
  cargo test "${native[@]}" --no-fail-fast --workspace --exclude expulsions-cli
}

# The program without the tricks for bytes, as a developer has it, does the same.
run_plain() {
  local room outcome=0
  for room in mouse keyboard settings picture; do
    EXPULSIONS_PLAIN=1 cargo test "${native[@]}" --test browser -- "chromium::$room" 2>&1 | tee "$logs/plain.log"
    [ "${PIPESTATUS[0]}" = 0 ] || outcome=1
    ! grep -q '^running 0 tests$' "$logs/plain.log" || outcome=1
  done
  return "$outcome"
}

run_scenarios() {
  cargo test "${native[@]}" --test browser -- "$words" 2>&1 | tee "$logs/browser.log"
  local outcome=${PIPESTATUS[0]}
  ! grep -q '^running 0 tests$' "$logs/browser.log" || give_up "no scenario's name has the words $words"
  return "$outcome"
}

# Ends after a part of the checks, saying what came of it.
part() { # name
  echo
  [ ${#failed[@]} -eq 0 ] || give_up "${failed[*]}"
  echo "$1 passed after $((SECONDS - started)) s."
  exit
}

if [ "$only" = faults ]; then
  check "long tests" run_faults
  part "The long tests"
fi
if [ "$only" = browser ]; then
  check "scenarios with the words $words" run_scenarios
  part "The scenarios"
fi

check "formatting" cargo fmt --check
check "lints, native" cargo clippy "${native[@]}" --all-targets --quiet "${warnings_are_errors[@]}"
if [ "$only" = quick ]; then
  # Only where something has changed, or nothing is there.
  [ tests/node_modules/.package-lock.json -nt tests/package-lock.json ] ||
    check "tools, from npm" npm ci --prefix tests --no-audit --no-fund --silent
  check "formatting and lints, scripts and style sheets" npm run --prefix tests --silent lint
  check "spelling" npm run --prefix tests --silent spelling
  check "types of the page's scripts" npm run --prefix tests --silent check
  check "data" cargo run "${native[@]}" --quiet -- check
  check "tests of the core" run_core
  part "The quick checks"
fi
check "lints, in the browser" cargo clippy "${wasm[@]}" --quiet "${warnings_are_errors[@]}"
check "documentation" env RUSTDOCFLAGS="-D warnings" cargo doc "${native[@]}" --no-deps --document-private-items --quiet
check "tools, from npm" npm ci --prefix tests --no-audit --no-fund --silent
check "formatting and lints, scripts and style sheets" npm run --prefix tests --silent lint
check "spelling" npm run --prefix tests --silent spelling
check "types of the page's scripts" npm run --prefix tests --silent check
check "data" cargo run "${native[@]}" --quiet -- check
check "sizes" cargo run "${native[@]}" --quiet -- sizes
if any_of cargo-deny; then
  check "licences, sources, duplicates, advisories" cargo deny check
else
  say "cargo-deny is not installed: the tests hold all that it does but advisories (docs/dependencies.md)"
fi
check "tests" run_tests
check "tests of the program without tricks" run_plain
check "long tests" run_faults

# --- What came of it ------------------------------------------------------------------------------

say "what the tests came to"
grep -E '^( +Running|   Doc-tests|test result:)' "$logs/test.log" || true
# Each failure with its message, so that the end of a log is enough to know what to mend.
sed -n '/^---- /,/^failures:$/p' "$logs/test.log" | cut -c 1-2000
grep -E '^test .* FAILED$' "$logs/test.log" || true
echo
if [ ${#failed[@]} -gt 0 ]; then
  printf 'FAILED after %d s: %s\n' "$((SECONDS - started))" "$(IFS=,; echo "${failed[*]}" | sed 's/,/, /g')"
  exit 1
fi
echo "All checks passed after $((SECONDS - started)) s."
