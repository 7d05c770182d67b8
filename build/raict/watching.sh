# shellcheck shell=bash
# The watcher starts again what ended by itself, and tells so in its log.

TRIES=5                   # restarts in a row, after which the watcher gives a part up
STEADY=30                 # seconds a part must run after a restart for the row to be over
ROUND=15                  # seconds from one look at what is slow to change to the next
PATIENCE=8                # rounds without being ready after which the watcher says so
LONGEST_LOG=$((20 << 20)) # bytes, after which a log is begun anew; the one before it is kept

# Beside its number, a part has a file NAME.unwatched while ./raict start or stop is at work on it and after stop, and a
# file NAME.failed with the reason when the watcher gave it up.
keep_watcher_off() {
  local name
  for name in "$@"; do
    touch "$RUN/$name.unwatched"
    rm -f "$RUN/$name.failed"
  done
}

hand_to_watcher() {
  local name
  for name in "$@"; do rm -f "$RUN/$name.unwatched"; done
}

# Whatever happens, at most one watcher stays: the one whose number is in the file.
command_watch() {
  local name leaving=false
  declare -gA DEATHS=() DIED=() DUE=() RESTARTED=() NOT_READY=()
  require_jdk
  trap 'leaving=true' INT TERM HUP # and not in the middle of a start
  for ((LOOK = 1; ; LOOK++)); do
    pause
    if $leaving || [ "$(pid_of watcher)" != $$ ]; then return; fi
    if begins_round; then shorten_logs || report "cannot shorten the logs"; fi
    for name in $(started_parts); do
      if ! is_one_of "${name%@*}" "${PARTS[@]}"; then continue; fi
      look_after "$name" || report "cannot look after $name"
    done
  done
}

begins_round() { ((LOOK % ROUND == 0)); }

# Waits a second, or until a signal comes.
pause() {
  sleep 1 &
  wait $! || true
}

# Whoever writes a log appends to it. The line that tells that the part became ready stays, since others look for it.
shorten_logs() {
  local log
  while read -r log; do
    cp "$log" "$log.1"
    grep -m 1 -E "$WAS_READY" "$log.1" >"$log" || true
  done < <(find "$LOGS" -name '*.log' -size +"$LONGEST_LOG"c)
}

look_after() {
  if [ "$1" = watcher ] || [ -f "$RUN/$1.unwatched" ]; then
    forget "$1"
  elif runs "$1"; then
    look_at_running "$1"
  elif [ -z "${DUE[$1]:-}" ]; then
    plan_restart "$1"
  elif ((SECONDS >= DUE[$1])); then
    restart "$1"
  fi
}

forget() { unset "DEATHS[$1]" "DIED[$1]" "DUE[$1]" "RESTARTED[$1]" "NOT_READY[$1]"; }

look_at_running() {
  if ((SECONDS - ${RESTARTED[$1]:-SECONDS} >= STEADY)); then DEATHS[$1]=0; fi
  if [ -n "${DIED[$1]:-}" ]; then
    if is_ready "$1"; then
      report "$1 is ready again after $((SECONDS - DIED[$1])) s"
      unset "DIED[$1]"
    fi
  elif begins_round; then
    look_if_ready "$1"
  fi
}

# A part that runs but does not answer is left to a person: what it lacks may be another part, and killing it could do
# harm.
look_if_ready() {
  if is_ready "$1"; then
    if ((${NOT_READY[$1]:-0} >= PATIENCE)); then report "$1 is ready again"; fi
    NOT_READY[$1]=0
  else
    NOT_READY[$1]=$((${NOT_READY[$1]:-0} + 1))
    if ((NOT_READY[$1] == PATIENCE)); then
      report "$1 runs, but has not been ready for $((PATIENCE * ROUND)) s; the log is $LOGS/$1.log;\
 ./raict stop $1 and ./raict start $1 restart it"
    fi
  fi
}

# Plans the next try: after 1, 2, 4, 8 and 16 seconds.
plan_restart() {
  local deaths=$((${DEATHS[$1]:-0} + 1)) cause
  cause=$(cause_of_death "$1")
  DIED[$1]=${DIED[$1]:-$SECONDS}
  if ((deaths > TRIES)); then
    abandon_part "$1" "$cause"
    return
  fi
  DEATHS[$1]=$deaths
  DUE[$1]=$((SECONDS + (1 << (deaths - 1))))
  report "$1 stopped by itself${cause:+: $cause}; starting it again (try $deaths of $TRIES)"
}

# The number of the dead stays until that of the living replaces it: a part without one counts as stopped.
restart() {
  unset "DUE[$1]"
  if [ ! -f "$RUN/$1.pid" ]; then return; fi # stopped just now
  RESTARTED[$1]=$SECONDS
  start_part "$1"
  if [ -f "$RUN/$1.unwatched" ]; then stop_parts "$1"; fi
}

abandon_part() {
  report "$1 stopped again and is given up after $TRIES tries in a row${2:+: $2}; the log is $LOGS/$1.log;\
 the rest goes on; start it again with ./raict start $1"
  echo "${2:-its log tells more: $LOGS/$1.log}" >"$RUN/$1.failed"
  rm -f "$RUN/$1.pid"
  forget "$1"
}

report() { printf '%(%F %T)T %s\n' -1 "$1"; }
