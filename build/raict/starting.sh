# shellcheck shell=bash
# ./raict start: builds, starts in order, waits until all is ready, and stays or returns.

STARTED=()

command_start() {
  local detach=false port="" wanted=()
  while [ $# -gt 0 ]; do
    case $1 in
      --detach | -d) detach=true ;;
      --port) port=${2:?--port needs a number} && shift ;;
      -*) die "unknown option $1; see ./raict help" 2 ;;
      *) wanted+=("$1") ;;
    esac
    shift
  done
  require_jdk
  make_directories
  if [ ${#wanted[@]} -eq 0 ]; then
    start_everything "$detach"
  else
    start_some "$port" "${wanted[@]}"
  fi
}

start_some() {
  local port=$1 name wanted=() names=()
  shift
  for name in "$@"; do
    require_known "$name"
    name+=${port:+@$port}
    wanted+=("$name")
    if ! runs "$name"; then names+=("$name"); fi
  done
  if [ -n "$port" ] && [ $# -gt 1 ]; then die "--port goes with one part" 2; fi
  if [ ${#names[@]} -gt 0 ]; then start "${names[@]}"; fi
  keep_on_exit
  say "Ready after $SECONDS s: ${wanted[*]}"
}

require_known() { is_one_of "$1" "${ALL_PARTS[@]}" || die "no part is called '$1'; see ./raict help" 2; }

start_everything() {
  local detach=$1 part missing=()
  for part in "${PARTS[@]}"; do if ! runs "$part"; then missing+=("$part"); fi; done
  if [ ${#missing[@]} -eq 0 ]; then
    abandon_on_exit
    fill_with_demonstration
    keep_on_exit
    say "RAICT runs already: $RAICT_PUBLIC_URL"
    return
  fi
  start "${missing[@]}"
  fill_with_demonstration
  announce
  if $detach; then
    keep_on_exit
    say "Stop it with ./raict stop"
  else
    say "Ctrl-C stops everything"
    attend
  fi
}

start() {
  abandon_on_exit
  require_free_ports "$@"
  keep_watcher_off "$@"
  prepare "$@"
  start_in_order "$@"
  hand_to_watcher "$@"
}

# Builds and unpacks what the given parts need.
prepare() {
  local modules module
  if is_one_of keycloak "$@"; then
    fetch_keycloak
    prepare_keycloak
  fi
  modules=$(modules_of "$@")
  # shellcheck disable=SC2046,SC2086 # lists of words
  build $modules $(if is_one_of gateway "$@" && needs_demonstration; then echo demo-data; fi)
  await_prepared_keycloak
  for module in $modules; do unpack "$module"; done
}

# Only the services need the broker and the database before they start; the rest starts at once.
start_in_order() {
  local part services=()
  for part in "$@"; do
    case $part in
      *-service*) services+=("$part") ;;
      watcher) ;;
      *) start_part "$part" ;;
    esac
  done
  for part in mail mongo kafka; do if is_one_of "$part" "$@"; then await_ready "$part"; fi; done
  for part in "${services[@]}"; do start_part "$part"; done
  if is_one_of keycloak "$@"; then
    await_ready keycloak
    update_realm
  fi
  if is_one_of watcher "$@"; then start_part watcher; fi
  await_ready "$@"
}

announce() {
  say "RAICT is ready after $SECONDS s: $RAICT_PUBLIC_URL"
  introduce_people
  if is_one_of mail "${PARTS[@]}"; then say "Mails: $VAR/mail"; fi
  say "Accounts: $RAICT_KEYCLOAK_URL/admin (admin, password in $VAR/secrets/keycloak-admin)"
}

# Repeats what the watcher says, and watches the watcher.
attend() {
  local line
  trap command_stop EXIT
  trap 'exit 0' INT TERM HUP
  exec 3<"$LOGS/watcher.log"
  while [ -n "$(running_parts)" ]; do
    while read -r line <&3; do say "$line"; done
    if ! runs watcher && [ ! -f "$RUN/watcher.unwatched" ]; then
      say "watcher stopped by itself; starting it again"
      start_part watcher
    fi
    if ! [ "$LOGS/watcher.log" -ef /dev/fd/3 ]; then exec 3<"$LOGS/watcher.log"; fi
    sleep 1
  done
}
