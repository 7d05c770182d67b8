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
# Keycloak takes the sender's name and address apart.
RAICT_MAIL_FROM_ADDRESS=${RAICT_MAIL_FROM:-RAICT <raict@example.org>} RAICT_MAIL_FROM_NAME=""
if [[ $RAICT_MAIL_FROM_ADDRESS =~ ^(.*[^ ])\ *\<(.+)\>$ ]]; then
  RAICT_MAIL_FROM_NAME=${BASH_REMATCH[1]} RAICT_MAIL_FROM_ADDRESS=${BASH_REMATCH[2]}
fi
RAICT_SMTP_AUTH=$(if [ -n "$RAICT_SMTP_USER" ]; then echo true; else echo false; fi)
export RAICT_MAIL_FROM_NAME RAICT_MAIL_FROM_ADDRESS RAICT_SMTP_AUTH
exec /opt/keycloak/bin/kc.sh start --optimized --import-realm
