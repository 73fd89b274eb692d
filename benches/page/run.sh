#!/usr/bin/env bash
# Builds the site and measures it beside the same graphic made with other tools; writes docs/performance.md.
# Wants Chromium, npm and the machine to itself: 9 runs take some 15 minutes.
#
#   bash benches/page/run.sh [RUNS]
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
cd "$here/../.."
cargo run --release --locked --quiet -- build --out target/bench-site
npm ci --prefix benches/page --no-audit --no-fund --silent
node benches/page/run.mjs target/bench-site docs/performance.md "${1:-9}"
