# One trainee, one question, three days. Run by `make demo`.
set -eu
cd "$(dirname "$0")/../.."
ask() {
    printf '\n$ pincite decide may_retake --facts docs/demo/retake.toml --on %s\n\n' "$1"
    pincite decide may_retake --facts docs/demo/retake.toml --on "$1"
}
ask 2024-02-01
ask 2023-09-01
ask 2022-12-01
