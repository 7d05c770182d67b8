# shellcheck shell=bash
# Fetches Keycloak, prepares it once, starts it with the realm, and tells it when settings changed.

KEYCLOAK_VERSION=$(pom_property keycloak.version)
REALM_FILES=local-stack/src/main/resources/keycloak

keycloak_home() { echo "$VAR/keycloak/keycloak-$KEYCLOAK_VERSION"; }

fetch_keycloak() {
  if [ -d "$(keycloak_home)" ]; then return; fi
  need mvn maven
  rm -rf "$VAR/keycloak" "$VAR/keycloak.new"
  in_background keycloak-fetch maven -q -N dependency:unpack -Dmdep.overWriteReleases=true \
    -Dartifact="org.keycloak:keycloak-quarkus-dist:$KEYCLOAK_VERSION:zip" -DoutputDirectory="$VAR/keycloak.new"
  finish_background keycloak-fetch "Fetching Keycloak"
  mv "$VAR/keycloak.new" "$VAR/keycloak"
}

# Keycloak compiles its build options into itself, once.
prepare_keycloak() {
  local home
  home=$(keycloak_home)
  if [ -f "$home/.prepared" ]; then return; fi
  in_background keycloak-build build_keycloak "$home"
}

build_keycloak() {
  "$1/bin/kc.sh" build --db=dev-file --cache=local --health-enabled=true && touch "$1/.prepared"
}

await_prepared_keycloak() {
  if [ -f "$RUN/keycloak-build.job" ]; then finish_background keycloak-build "Preparing Keycloak, once"; fi
}

start_keycloak() {
  local home
  home=$(keycloak_home)
  mkdir -p "$home/data/import" "$DATA/keycloak"
  cp "$REALM_FILES/raict-realm.json" "$home/data/import/"
  cp -R "$REALM_FILES/themes/." "$home/themes/"
  if [ "$RAICT_DEMO" != false ]; then cp "$REALM_FILES/raict-users-0.json" "$home/data/import/"; fi
  if [ ! -d "$DATA/keycloak/data" ]; then realm_settings >"$DATA/keycloak/settings"; fi
  (
    export_keycloak_settings
    run_keycloak "$home" start --optimized --import-realm
  )
}

export_keycloak_settings() {
  export KC_HOSTNAME=$RAICT_KEYCLOAK_URL KC_HTTP_ENABLED=true KC_CACHE=local KC_LOG_LEVEL=info,io.smallrye.health:off
  export KC_HTTP_HOST=$RAICT_HOST KC_HTTP_PORT=$RAICT_KEYCLOAK_PORT KC_HTTP_MANAGEMENT_HOST=127.0.0.1
  KC_HTTP_MANAGEMENT_PORT=$(management_port_of keycloak)
  export KC_HTTP_MANAGEMENT_PORT KC_BOOTSTRAP_ADMIN_USERNAME=admin
  export_secret KC_BOOTSTRAP_ADMIN_PASSWORD keycloak-admin
  export_secret RAICT_GATEWAY_SECRET gateway
  export_secret RAICT_API_SECRET api
  export_secret RAICT_LECTURE_SECRET lecture
  export_mail_settings
  if [ "$RAICT_DEMO" != false ]; then RAICT_DEMO=true; fi # the realm switches by it, whatever the demonstration's size
}

# Keycloak sends its mails as notification-service does; it takes the sender's name and address apart.
export_mail_settings() {
  local from=${RAICT_MAIL_FROM:-RAICT <raict@example.org>}
  RAICT_MAIL_FROM_NAME=""
  if [[ $from =~ ^(.*[^ ])\ *\<(.+)\>$ ]]; then RAICT_MAIL_FROM_NAME=${BASH_REMATCH[1]} from=${BASH_REMATCH[2]}; fi
  RAICT_MAIL_FROM_ADDRESS=$from
  RAICT_SMTP_USER=${RAICT_SMTP_USER:-} RAICT_SMTP_PASSWORD=${RAICT_SMTP_PASSWORD:-}
  RAICT_SMTP_AUTH=$(if [ -n "$RAICT_SMTP_USER" ]; then echo true; else echo false; fi)
  export RAICT_MAIL_FROM_NAME RAICT_MAIL_FROM_ADDRESS RAICT_SMTP_USER RAICT_SMTP_PASSWORD RAICT_SMTP_AUTH
}

# As bin/kc.sh does, but without that shell between this script and the JVM: it would outlive or orphan the JVM.
run_keycloak() {
  local home=$1 opens=() package
  local threads=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory
  shift
  for package in java.util java.util.concurrent java.security java.lang; do
    opens+=("--add-opens=java.base/$package=ALL-UNNAMED")
  done
  run_java keycloak -Xms64m -Xmx384m -XX:MaxMetaspaceSize=256m "${opens[@]}" \
    -Duser.language=en -Duser.country=US -Dkc.home.dir="$home" -Dkc.db-url-path="$DATA/keycloak" \
    -Djboss.server.config.dir="$home/conf" -Djava.util.logging.manager=org.jboss.logmanager.LogManager \
    -Djava.util.concurrent.ForkJoinPool.common.threadFactory="$threads" \
    -Dpicocli.disable.closures=true -Dquarkus-log-max-startup-records=10000 \
    -cp "$home/lib/quarkus-run.jar" io.quarkus.bootstrap.runner.QuarkusEntryPoint "$@"
}

# What the realm was told when it was imported and may change later.
# shellcheck disable=SC2153 # both are set in settings.sh
realm_settings() {
  printf '%s\n' "$RAICT_PUBLIC_URL" "$RAICT_SMTP_HOST" "$RAICT_SMTP_PORT" "${RAICT_MAIL_FROM:-}" "${RAICT_SMTP_USER:-}"
  sha256sum <<<"${RAICT_SMTP_PASSWORD:-}"
  if [ "$RAICT_DEMO" = false ]; then echo "no demonstration"; fi
}

update_realm() {
  local log=$LOGS/keycloak-settings.log
  if [ "$(realm_settings)" = "$(cat "$DATA/keycloak/settings" 2>/dev/null)" ]; then return; fi
  progress "Telling Keycloak its new settings"
  tell_realm_settings >"$log" 2>&1 || die "cannot tell Keycloak its new settings; the log is $log"
  rm -f "$RUN/kcadm.config"
  realm_settings >"$DATA/keycloak/settings"
}

tell_realm_settings() {
  local kcadm login=(--config "$RUN/kcadm.config") client
  export_mail_settings
  kcadm=$(keycloak_home)/bin/kcadm.sh
  KC_CLI_PASSWORD=$(secret keycloak-admin) "$kcadm" config credentials "${login[@]}" \
    --server "http://127.0.0.1:$RAICT_KEYCLOAK_PORT" --realm master --user admin
  mail_settings | "$kcadm" update realms/raict "${login[@]}" --merge --file -
  if [ "$RAICT_DEMO" = false ]; then forget_demonstration; fi
  client=$("$kcadm" get clients "${login[@]}" -r raict -q clientId=gateway --fields id --format csv --noquotes)
  "$kcadm" update "clients/$client" "${login[@]}" -r raict -s "rootUrl=$RAICT_PUBLIC_URL" \
    -s "redirectUris=[\"$RAICT_PUBLIC_URL/login/oauth2/code/keycloak\"]" \
    -s "attributes.\"post.logout.redirect.uris\"=$RAICT_PUBLIC_URL/*"
}

# Not as arguments of a command, which everybody on the machine can read.
mail_settings() {
  printf '{"smtpServer":{"starttls":"true"'
  printf ',"%s":%s' \
    host "$(json_text "$RAICT_SMTP_HOST")" port "$(json_text "$RAICT_SMTP_PORT")" auth "\"$RAICT_SMTP_AUTH\"" \
    user "$(json_text "$RAICT_SMTP_USER")" password "$(json_text "$RAICT_SMTP_PASSWORD")" \
    from "$(json_text "$RAICT_MAIL_FROM_ADDRESS")" fromDisplayName "$(json_text "$RAICT_MAIL_FROM_NAME")"
  printf '}}\n'
}

json_text() {
  local text=${1//\\/\\\\}
  printf '"%s"' "${text//\"/\\\"}"
}

# Of an installation that was a demonstration before: its accounts, whose password everybody knows, and their clients.
forget_demonstration() {
  local name names id
  mapfile -t names < <(sed -n 's/.*"username": "\(.*\)".*/\1/p' "$REALM_FILES/raict-users-0.json")
  for name in "${names[@]}"; do
    id=$("$kcadm" get users "${login[@]}" -r raict -q exact=true -q "username=$name" --fields id --format csv --noquotes)
    if [ -n "$id" ]; then "$kcadm" delete "users/$id" "${login[@]}" -r raict; fi
  done
  for name in api lecture other; do
    id=$("$kcadm" get clients "${login[@]}" -r raict -q "clientId=$name" --fields id --format csv --noquotes)
    if [ -n "$id" ]; then "$kcadm" update "clients/$id" "${login[@]}" -r raict -s enabled=false; fi
  done
}
