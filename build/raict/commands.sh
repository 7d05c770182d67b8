# shellcheck shell=bash
# The commands that only stop, show, test or delete.

command_stop() {
  local name names
  names=$(started_parts)
  for name in "$@"; do require_known "${name%@*}"; done
  if [ $# -gt 0 ] && [ -d "$RUN" ]; then names=$*; fi
  # shellcheck disable=SC2086 # a list of words
  stop_all $names
  names=${names//$'\n'/ }
  say "Stopped: ${names:-nothing, as nothing ran}"
}

command_status() {
  local name state all=0
  write_status part state port pid memory
  # shellcheck disable=SC2046 # a list of words
  for name in $(printf '%s\n' "${PARTS[@]}" $(started_parts) | awk '!seen[$0]++'); do
    state=$(state_of "$name")
    if [ "$state" != ready ]; then all=3; fi
    write_status "$name" "$state" "$(port_of "$name")" \
      "$(if runs "$name"; then pid_of "$name"; fi)" "$(memory_of "$name")"
  done
  say_what_failed
  return "$all"
}

write_status() { printf '%-26s %-9s %7s %7s %10s\n' "$@"; }

state_of() {
  if runs "$1"; then
    if is_ready "$1"; then echo ready; else echo starting; fi
  elif [ -f "$RUN/$1.failed" ]; then
    echo failed
  else
    echo stopped
  fi
}

memory_of() {
  if runs "$1" && command -v ps >/dev/null; then
    ps -o rss= -p "$(pid_of "$1")" | awk '{ printf "%d MB", $1 / 1024 }'
  fi
}

say_what_failed() {
  local file name
  for file in "$RUN"/*.failed; do
    if [ ! -f "$file" ]; then continue; fi
    name=$(basename "$file" .failed)
    say "$name was given up after $TRIES tries in a row: $(<"$file"); start it again with ./raict start $name"
  done
}

command_logs() {
  if [ $# -gt 0 ]; then
    [ -f "$LOGS/$1.log" ] || die "no log of '$1' in $LOGS"
    exec tail -n 200 -F "$LOGS/$1.log"
  fi
  [ -d "$LOGS" ] || die "no logs yet in $LOGS"
  exec tail -n 20 -F "$LOGS"/*.log
}

command_test() {
  local started chromium status=0
  require_jdk
  need mvn maven
  chromium=$(command -v chromium || command -v chromium-browser || command -v google-chrome) \
    || die "the browser tests need Chromium (on Debian: sudo apt-get install chromium)"
  started=$(mktemp)
  export PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1
  if [ $# -gt 0 ]; then
    maven verify -Dchromium="$chromium" "$@" || status=$?
  else
    # Two modules at a time, as each waits for its broker and database; then the whole system, alone.
    { maven -T 2 verify -pl '!end-to-end' && maven verify -pl end-to-end -am -Dchromium="$chromium"; } || status=$?
  fi
  printf 'All tests took %d min %d s\n' $((SECONDS / 60)) $((SECONDS % 60))
  find . -path '*-reports/TEST-*.xml' -newer "$started" -exec grep -hm 1 '<testsuite ' {} + | sum_of_reports
  rm -f "$started"
  return "$status"
}

# Leaves each benchmark's figures in target/benchmarks, and writes all of them as a table in the end. With the full-size
# demonstration, which stays beside that of the tests, every page is measured instead.
command_bench() {
  require_jdk
  need mvn maven
  if [ "${RAICT_DEMO:-}" = large ]; then
    RAICT_E2E_VAR=${RAICT_E2E_VAR:-$ROOT/end-to-end/target/var-large} \
      maven verify -Pbenchmark -pl end-to-end -am -Dbenchmark="EveryPage ${1:-5}"
    return
  fi
  rm -rf target/benchmarks
  maven verify -Pbenchmark -pl platform,registration-service,end-to-end -am -Dbenchmark.rounds="${1:-5}"
}

# Adds up the reports of Surefire and Failsafe, and writes the sum as they do.
sum_of_reports() {
  awk '
    function number(name) {
      match($0, " " name "=\"[0-9]+")
      return substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 3) + 0
    }
    {
      tests += number("tests")
      failures += number("failures")
      errors += number("errors")
      skipped += number("skipped")
    }
    END { printf "Tests run: %d, Failures: %d, Errors: %d, Skipped: %d\n", tests, failures, errors, skipped }'
}

command_reset() {
  local answer
  [ -f "$VAR/.raict" ] || die "nothing to delete in $VAR"
  [ -z "$(running_parts)" ] || die "RAICT runs; stop it first with ./raict stop"
  if [ "${1:-}" != --yes ]; then
    [ -t 0 ] || die "reset asks before it deletes $VAR; without a terminal say ./raict reset --yes"
    read -r -p "Delete all data, mails, accounts, secrets and logs in $VAR? [y/N] " answer
    [[ $answer =~ ^[yYoO] ]] || die "nothing deleted"
  fi
  rm -rf "${MADE[@]/#/$VAR/}" "$VAR/.raict"
  if rmdir "$VAR" 2>/dev/null; then say "Deleted $VAR"; else say "Deleted what RAICT had made in $VAR"; fi
}
