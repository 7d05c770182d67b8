# shellcheck shell=bash
# Processes by name: each has a file NAME.pid in the folder run, and a log.

# Each process leads a group of its own: the terminal's Ctrl-C reaches only this script, which stops them in order.
run() {
  local name=$1 pid
  shift
  if [ -f "$LOGS/$name.log" ]; then mv "$LOGS/$name.log" "$LOGS/$name.log.1"; fi
  set -m
  nohup nice -n "$(niceness_of "$name")" "$@" >>"$LOGS/$name.log" 2>&1 </dev/null &
  pid=$!
  echo "$pid" >"$RUN/$name.pid"
  disown
  set +m
  # Through nohup and nice it is on its way to the command line that runs looks at.
  until runs "$name" || [ "$(pid_of "$name")" != "$pid" ] || ! kill -0 "$pid" 2>/dev/null; do sleep 0.01; done
}

# Mails give way to people who wait for an answer.
niceness_of() {
  case $1 in
    mail | notification-service*) echo 10 ;;
    *) echo 0 ;;
  esac
}

run_java() {
  local name=$1 options
  shift
  mapfile -t options < <(jvm_options "$(archive_of "$name")")
  run "$name" "$JDK/bin/java" "$MARK/$name" "${options[@]}" "$@"
}

# The quick compiler halves the work of a start, and that of the first thousands of requests. Small headers of objects,
# and little of a heap kept free, save 90 MB in all. Without the limit, each thread keeps memory beside the heap for the
# largest piece it ever read or wrote: the database held 600 MB of it. What the C library keeps of what the JVM freed
# goes back to the system every ten seconds.
jvm_options() {
  printf '%s\n' -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:+ExitOnOutOfMemoryError \
    -XX:+UseCompactObjectHeaders -XX:MinHeapFreeRatio=15 -XX:MaxHeapFreeRatio=30 \
    -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 \
    -Djdk.nio.maxCachedBufferSize=65536 -XX:TrimNativeHeapInterval=10000 --sun-misc-unsafe-memory-access=allow \
    -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=$1" -Xlog:disable -Xlog:all=error:stderr
}

# The archive of loaded classes is made at the first orderly stop and halves later starts; the JVM itself ignores and
# renews one that does not fit.
archive_of() { echo "$APPS/$(module_of "$1")/${1%@*}.jsa"; }

pid_of() { if [ -f "$RUN/$1.pid" ]; then echo "$(<"$RUN/$1.pid")"; fi; }

runs() {
  local pid="" words=()
  if [ -f "$RUN/$1.pid" ]; then read -r pid <"$RUN/$1.pid" || true; fi
  if [ -z "$pid" ]; then return 1; fi
  if [ -d /proc/self ]; then
    mapfile -d '' -t words 2>/dev/null <"/proc/$pid/cmdline" || return 1
  else
    read -r -a words < <(ps -ww -o args= -p "$pid") || return 1
  fi 2>/dev/null
  is_one_of "$MARK/$1" "${words[@]}"
}

# What was started and not stopped, be it alive or dead.
started_parts() {
  local file name
  for file in "$RUN"/*.pid; do
    name=${file##*/}
    if [ -f "$file" ]; then echo "${name%.pid}"; fi
  done
}

running_parts() {
  local name
  for name in $(started_parts); do if runs "$name"; then echo "$name"; fi; done
}

signal() { if runs "$2"; then kill -"$1" "$(pid_of "$2")" 2>/dev/null || true; fi; }
