#!/usr/bin/env bash
# The demonstration's accounts are imported with the demonstration only.
set -euo pipefail
import=/opt/keycloak/data/import
mkdir -p "$import"
cp /realm/raict-realm.json "$import/"
cp -R /realm/themes/. /opt/keycloak/themes/
if [ "$RAICT_DEMO" != false ]; then
  export RAICT_DEMO=true # the realm switches by it, whatever the demonstration's size
  cp /realm/raict-users-0.json "$import/"
fi
exec /opt/keycloak/bin/kc.sh start --optimized --import-realm
