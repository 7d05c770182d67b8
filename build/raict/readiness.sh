# shellcheck shell=bash
# Whether a part is ready, and why not.

START_TIMEOUT=${RAICT_START_TIMEOUT:-300} # seconds
WAS_READY='^ready$|^Started |: Started | started in '

is_ready() {
  case $1 in
    mail | mongo | kafka) grep -qsx ready "$LOGS/$1.log" ;;
    keycloak) answers "$(management_port_of keycloak)" /health/ready ;;
    watcher) runs watcher ;;
    *) answers "$(management_port_of "$1")" /actuator/health/readiness ;;
  esac
}

# By the shell itself: while everything starts, a process for each question would take its share of the processors.
answers() {
  local status=""
  {
    printf 'GET %s HTTP/1.0\r\nHost: localhost\r\n\r\n' "$2" >&3
    read -r -t 5 _ status _ <&3
  } 2>/dev/null 3<>"/dev/tcp/127.0.0.1/$1" || return 1
  [ "$status" = 200 ]
}

# One after the other, as all have to be ready.
await_ready() {
  local name waiting=("$@") deadline=$((SECONDS + START_TIMEOUT))
  while ((${#waiting[@]} > 0)); do
    if is_ready "${waiting[0]}"; then
      waiting=("${waiting[@]:1}")
      continue
    fi
    for name in "${waiting[@]}"; do runs "$name" || give_up "$name stopped while starting"; done
    if ((SECONDS >= deadline)); then give_up "${waiting[0]} is not ready after $START_TIMEOUT s"; fi
    progress "Starting: waiting for ${waiting[*]}"
    sleep 0.2
  done
}

# "mail stopped while starting" becomes the one line a person needs, with the cause if the log has a plain one.
give_up() {
  local log=$LOGS/${1%% *}.log cause
  cause=$(plain_cause "$log" | cut -c 1-300)
  die "$1${cause:+: $cause}; the log is $log"
}

# What Spring Boot found, else the last line that looks like a reason.
plain_cause() {
  awk '/^Description:/ { described = 1; next }
    described && NF { print; found = 1; exit }
    /cannot start:|ERROR: |^Terminating due to |^(Caused by: )?([a-z0-9_]+\.)+[A-Z][A-Za-z$]*: / { reason = $0 }
    END { if (!found) print reason }' "$1"
}

# What the JVM says before it ends itself; else, if the part never was ready, what its log gives as the reason.
cause_of_death() {
  local log=$LOGS/$1.log
  if [ ! -f "$log" ]; then return; fi
  grep -m 1 -E '^Terminating due to |fatal error has been detected' "$log" | cut -c 1-300 && return
  if ! grep -qsE "$WAS_READY" "$log"; then plain_cause "$log" | cut -c 1-300; fi
}
