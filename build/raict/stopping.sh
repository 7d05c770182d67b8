# shellcheck shell=bash
# Stops parts in order, and what a start that did not come to its end has left behind.

STOP_GRACE=60 # seconds between SIGTERM and SIGKILL

# From the door inwards, so that nobody is served by half a system.
stop_all() {
  local name layers=("" "" "" "" "") layer
  for name in "$@"; do layers[$(layer_of "$name")]+="$name "; done
  for layer in "${layers[@]}"; do
    # shellcheck disable=SC2086 # a list of words
    stop_parts $layer
  done
  clear_progress
}

layer_of() {
  case $1 in
    watcher) echo 0 ;;
    gateway*) echo 1 ;;
    portal*) echo 2 ;;
    *-service*) echo 3 ;;
    *) echo 4 ;;
  esac
}

stop_parts() {
  local name deadline=$((SECONDS + STOP_GRACE))
  keep_watcher_off "$@"
  for name in "$@"; do signal TERM "$name"; done
  for name in "$@"; do
    while runs "$name" && ((SECONDS < deadline)); do
      progress "Stopping $name$(if writes_archive "$name"; then echo ", which prepares its next start, once"; fi)"
      sleep 0.1
    done
    signal KILL "$name"
    rm -f "$RUN/$name.pid"
  done
}

writes_archive() { [ "$1" != watcher ] && [ ! -f "$(archive_of "$1")" ]; }

# Whatever ends this script before all is ready (an error, Ctrl-C, a closed terminal) leaves nothing behind.
abandon_on_exit() {
  trap abandon EXIT
  trap 'exit 130' INT TERM HUP
}

abandon() {
  local status=$? job
  keep_on_exit
  for job in "$RUN"/*.job; do
    if [ -f "$job" ]; then
      kill -TERM -- "-$(<"$job")" 2>/dev/null || true
      rm -f "$job"
    fi
  done
  stop_all "${STARTED[@]}"
  exit "$status"
}

keep_on_exit() { trap - EXIT INT TERM HUP; }
