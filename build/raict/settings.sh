# shellcheck shell=bash
# What may be set from outside, and what follows from it: parts, folders, addresses, ports and secrets.

SERVICES=(agenda-service registration-service notification-service portal gateway)
ALL_PARTS=(mail mongo kafka keycloak "${SERVICES[@]}" watcher)

export_settings() {
  mkdir -p "${RAICT_VAR:-var}"
  VAR=$(cd "${RAICT_VAR:-var}" && pwd)
  # What this program makes goes in there, and ./raict reset deletes it.
  case $ROOT/ in "$VAR"/*) die "RAICT_VAR must be a folder of its own, not $VAR" 2 ;; esac
  RUN=$VAR/run LOGS=$VAR/log APPS=$VAR/apps DATA=$VAR/data
  # In a command line, so that a recycled process id is never taken for a part of this stack.
  MARK=-Draict.process=$RUN
  choose_parts
  export_ports
  export_addresses
  export_default RAICT_DEMO true
  case $RAICT_DEMO in true | large | false) ;; *) die "RAICT_DEMO is true, large or false, not $RAICT_DEMO" 2 ;; esac
}

# What is in $VAR: all that ./raict reset deletes.
MADE=(run log apps data secrets mail keycloak keycloak.new)

make_directories() {
  if [ ! -e "$VAR/.raict" ] && [ -n "$(ls -A "$VAR")" ]; then
    die "RAICT_VAR must be a folder of its own, and $VAR has something else in it" 2
  fi
  chmod 700 "$VAR"
  mkdir -p "$RUN" "$LOGS" "$APPS" "$DATA" "$VAR/secrets" "$VAR/mail"
  touch "$VAR/.raict"
}

# A database or a mail server of one's own takes the place of the part.
choose_parts() {
  local part
  PARTS=()
  for part in "${ALL_PARTS[@]}"; do
    case $part in
      mongo) if [ -z "${MONGODB_URI:-}" ]; then PARTS+=(mongo); fi ;;
      mail) if [ -z "${RAICT_SMTP_HOST:-}" ]; then PARTS+=(mail); fi ;;
      *) PARTS+=("$part") ;;
    esac
  done
}

is_one_of() {
  local looked_for=$1 word
  shift
  for word in "$@"; do if [ "$word" = "$looked_for" ]; then return 0; fi; done
  return 1
}

export_ports() {
  export_default RAICT_PORT 8080
  export_default RAICT_PORTAL_PORT 8081
  export_default RAICT_AGENDA_PORT 8082
  export_default RAICT_REGISTRATION_PORT 8083
  export_default RAICT_NOTIFICATION_PORT 8084
  export_default RAICT_KEYCLOAK_PORT 8180
  export_default RAICT_KAFKA_PORT 9092
  export_default RAICT_MONGO_PORT 27017
  export_default RAICT_SMTP_PORT 1025
}

export_addresses() {
  local realm=realms/raict
  export_default RAICT_HOST 127.0.0.1
  export_default RAICT_SMTP_HOST 127.0.0.1
  export_default MONGODB_URI "mongodb://127.0.0.1:$RAICT_MONGO_PORT"
  export_default RAICT_PUBLIC_URL "http://localhost:$RAICT_PORT"
  export_default RAICT_KEYCLOAK_URL "http://localhost:$RAICT_KEYCLOAK_PORT"
  export RAICT_ISSUER=$RAICT_KEYCLOAK_URL/$realm
  # Where the processes themselves reach Keycloak, whatever it is called outside.
  export RAICT_BACK_CHANNEL_ISSUER=http://127.0.0.1:$RAICT_KEYCLOAK_PORT/$realm
  # They find each other and the broker by their ports.
  unset RAICT_PORTAL_URL RAICT_AGENDA_URL RAICT_REGISTRATION_URL RAICT_NOTIFICATION_URL KAFKA_BOOTSTRAP_SERVERS
}

# A variable that is set to nothing counts as not set.
export_default() { export "$1=${!1:-$2}"; }

# The variable that holds a part's port; a second instance carries its port in its name, as in portal@8091.
port_variable() {
  case $1 in
    gateway) echo RAICT_PORT ;;
    mail) echo RAICT_SMTP_PORT ;;
    *) printf 'RAICT_%s_PORT\n' "$(tr '[:lower:]' '[:upper:]' <<<"${1%-service}")" ;;
  esac
}

port_of() {
  local variable
  case $1 in
    watcher) ;;
    *@*) echo "${1#*@}" ;;
    *) variable=$(port_variable "$1") && echo "${!variable}" ;;
  esac
}

management_port_of() { echo $(($(port_of "$1") + 1000)); }

ports_of() {
  port_of "$1"
  case $1 in
    kafka) echo $((RAICT_KAFKA_PORT + 1)) ;;
    mail | mongo | watcher) ;;
    *) management_port_of "$1" ;;
  esac
}

# A process is told its own secrets only.
export_secret() {
  local value
  value=$(secret "${@:2}")
  export "$1=$value"
}

# Prints a secret of 32 bytes that is made once; the second argument tells how it is written down.
secret() {
  local file=$VAR/secrets/$1
  if [ ! -s "$file" ]; then
    (umask 077 && head -c 32 /dev/urandom | "as_${2:-hex}" >"$file.new" && mv "$file.new" "$file")
  fi
  cat "$file"
}

as_hex() { od -An -v -tx1 | tr -d ' \n'; }
as_base64() { base64 | tr -d '\n'; }
