# shellcheck shell=bash
# Fills in the demonstration, and tells who its people are.

# Each size leaves a mark of its own, so that the large edition can be added later.
demonstration_mark() { echo "$DATA/demonstration-$RAICT_DEMO"; }

needs_demonstration() { [ "$RAICT_DEMO" != false ] && [ ! -f "$(demonstration_mark)" ]; }

# Through the public APIs; a second run adds only what is missing, so that an interrupted one is made up for.
fill_with_demonstration() {
  local log=$LOGS/demo-data.log cause
  if ! needs_demonstration; then return; fi
  if [ -f "$RUN/demo-data.job" ] && kill -0 "$(<"$RUN/demo-data.job")" 2>/dev/null; then
    say "Demonstration data are being filled in already"
    return
  fi
  build demo-data
  in_background demo-data run_demonstration
  if await_background demo-data "Filling in demonstration data"; then
    touch "$(demonstration_mark)"
  else
    cause=$(plain_cause "$log")
    say "The demonstration data are incomplete${cause:+: $cause}; the log is $log; the next start goes on with them"
  fi
}

run_demonstration() {
  export_secret RAICT_API_SECRET api
  RAICT_GATEWAY_URL=http://127.0.0.1:$RAICT_PORT \
    "$JDK/bin/java" -Xmx160m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -jar "$(jar_of demo-data)"
}

introduce_people() {
  if [ "$RAICT_DEMO" = false ]; then return; fi
  cat <<'END'

  organisateur   organiser, Claire Martin
  delegue        delegate, Karim Benali
  delegue2       delegate, Anne Le Goff
  accueil        check-in, Louis Petit
  The password of each is: raict

END
}
