#!/usr/bin/env bash
# The demonstration's accounts are imported with the demonstration only.
set -euo pipefail
import=/opt/keycloak/data/import
mkdir -p "$import"
cp /realm/raict-realm.json "$import/"
cp -R /realm/themes/. /opt/keycloak/themes/
if [ "$RAICT_DEMO" = true ]; then cp /realm/raict-users-0.json "$import/"; fi
exec /opt/keycloak/bin/kc.sh start --optimized --import-realm
