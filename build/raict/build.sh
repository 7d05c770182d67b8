# shellcheck shell=bash
# Builds what is missing or older than its sources, and unpacks it. In the background, so that progress can be shown.

# The module whose jar a part runs from; Keycloak and the watcher have none.
module_of() {
  case $1 in
    mail | mongo | kafka) echo local-stack ;;
    keycloak | watcher) ;;
    *) echo "${1%@*}" ;;
  esac
}

modules_of() {
  local part
  for part in "$@"; do module_of "$part"; done | sort -u
}

jar_of() {
  local jar
  jar=$1/target/$1-$(pom_version)
  case $1 in
    local-stack) echo "$jar.jar" ;;
    *) echo "$jar-app.jar" ;;
  esac
}

is_stale() {
  local jar sources=(pom.xml "$1/pom.xml" "$1/src/main")
  jar=$(jar_of "$1")
  if [ "$1" != local-stack ]; then
    sources+=({values,contracts,platform}/{pom.xml,src/main})
  fi
  [ ! -f "$jar" ] || [ -n "$(find "${sources[@]}" -newer "$jar" -type f -print -quit)" ]
}

build() {
  local stale=() module
  for module in "$@"; do
    if is_stale "$module"; then stale+=("$module"); fi
  done
  if [ ${#stale[@]} -eq 0 ]; then return; fi
  need mvn maven
  in_background build maven -pl "$(IFS=, && echo "${stale[*]}")" -am package \
    -Dmaven.test.skip=true -Dspotless.check.skip=true
  finish_background build "Building"
  for module in "${stale[@]}"; do touch "$(jar_of "$module")"; done
}

# Processes run from a copy, so that a build does not pull the classes from under them; Boot jars also start faster
# unpacked. Nothing is replaced under a running instance.
unpack() {
  local module=$1 jar
  jar=$(jar_of "$module")
  if [ "$APPS/$module/.unpacked" -nt "$jar" ] || is_in_use "$module"; then return; fi
  rm -rf "${APPS:?}/$module"
  progress "Unpacking $module"
  if [ "$module" = local-stack ]; then
    mkdir -p "$APPS/$module"
    cp -r "$jar" local-stack/target/lib "$APPS/$module/"
  else
    "$JDK/bin/java" -XX:TieredStopAtLevel=1 -Djarmode=tools -jar "$jar" extract --destination "$APPS/$module" \
      >"$LOGS/unpack.log" 2>&1 || die "cannot unpack $jar; the log is $LOGS/unpack.log"
  fi
  touch "$APPS/$module/.unpacked"
}

is_in_use() {
  local used
  # shellcheck disable=SC2046 # a list of words
  used=$(modules_of $(running_parts))
  [[ $'\n'$used$'\n' == *$'\n'$1$'\n'* ]]
}

# Runs a function beside this script, in a group of its own so that it can be stopped with all its children.
in_background() {
  local name=$1
  shift
  : >"$LOGS/$name.log"
  set -m
  "$@" >>"$LOGS/$name.log" 2>&1 </dev/null &
  set +m
  echo $! >"$RUN/$name.job"
}

await_background() {
  local job
  job=$(<"$RUN/$1.job")
  while kill -0 "$job" 2>/dev/null; do
    progress "$2$(how_far "$LOGS/$1.log")"
    sleep 0.5
  done
  rm -f "$RUN/$1.job"
  wait "$job"
}

finish_background() {
  await_background "$@" || die "$2 failed: $(first_error "$LOGS/$1.log"); the log is $LOGS/$1.log"
}

# From Maven's log, such as " [2/9] portal", or that of the demonstration, such as ": 12,000 of 90,000 registrations".
how_far() {
  sed -nE 's/.*Building (.*[^ ]) +[^ ]+ +(\[[0-9]+\/[0-9]+\])$/ \2 \1/p; s/.*Progress(: .*)/\1/p' "$1" | tail -n 1
}

first_error() { (grep -m 1 -E '^\[ERROR\]|ERROR|Exception' "$1" || tail -n 1 "$1") | cut -c 1-200; }
