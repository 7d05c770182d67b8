# shellcheck shell=bash
# What people are told while they wait, and why it ends.

progress() {
  if [ -t 1 ]; then
    printf '\r\033[K%s (%d s)' "$1" "$SECONDS"
  elif [ "$1" != "${LAST_PROGRESS:-}" ]; then
    printf '%s (%d s)\n' "$1" "$SECONDS"
  fi
  LAST_PROGRESS=$1
}

clear_progress() { if [ -t 1 ]; then printf '\r\033[K'; fi; }

say() {
  clear_progress
  printf '%s\n' "$1"
}

die() {
  clear_progress
  printf 'raict: %s\n' "$1" >&2
  exit "${2:-1}"
}
