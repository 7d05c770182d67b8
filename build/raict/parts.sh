# shellcheck shell=bash
# How each part is started.

start_part() {
  case $1 in
    mail) start_local_stack mail mail.MailDrop -Xms16m -Xmx64m -Draict.mail.directory="$VAR/mail" ;;
    mongo) start_local_stack mongo mongo.MongoStore -Xms32m -Xmx256m -Draict.mongo.directory="$DATA/mongo" ;;
    kafka) start_local_stack kafka kafka.KafkaBroker -Xms64m -Xmx256m -Draict.kafka.directory="$DATA/kafka" ;;
    keycloak) start_keycloak ;;
    watcher) start_watcher ;;
    *) start_service "$1" ;;
  esac
  STARTED+=("$1")
}

start_local_stack() {
  local name=$1 class=$2
  shift 2
  run_java "$name" "$@" -cp "$(class_path "$APPS/local-stack")" "fr.raict.localstack.$class"
}

class_path() { printf '%s\n' "$1"/*.jar "$1"/lib/*.jar | paste -sd : -; }

start_service() {
  local name=$1 service=${1%@*} options
  read -r -a options <<<"$(service_options "$service") ${RAICT_JAVA_OPTIONS:-}"
  (
    SERVER_PORT=$(port_of "$name") MANAGEMENT_SERVER_PORT=$(management_port_of "$name")
    export SERVER_PORT MANAGEMENT_SERVER_PORT
    case $service in
      gateway)
        export SERVER_ADDRESS=$RAICT_HOST
        export_secret RAICT_GATEWAY_SECRET gateway
        ;;
      registration-service) export_secret RAICT_LINK_KEY link-key base64 ;;
    esac
    run_java "$name" "${options[@]}" -jar "$APPS/$service/$(basename "$(jar_of "$service")")"
  )
}

# Those through which a rush goes are compiled early: a twentieth of the calls will do (ADR 16).
service_options() {
  case $1 in
    registration-service) echo -Xms48m -Xmx384m -XX:CompileThresholdScaling=0.05 ;;
    gateway) echo -Xms32m -Xmx192m -XX:CompileThresholdScaling=0.05 ;;
    portal) echo -Xms32m -Xmx192m ;;
    *) echo -Xms32m -Xmx160m ;;
  esac
}

# It is told the settings as this script was, not what was made of them.
start_watcher() (
  if is_one_of mongo "${PARTS[@]}"; then unset MONGODB_URI; fi
  if is_one_of mail "${PARTS[@]}"; then unset RAICT_SMTP_HOST; fi
  run watcher "$BASH" "$ROOT/raict" watch "$MARK/watcher"
)
