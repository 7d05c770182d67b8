# shellcheck shell=bash
# What the machine must have: commands, a JDK, Maven, free ports.

need() {
  command -v "$1" >/dev/null || die "$1 is missing (on Debian or Ubuntu: sudo apt-get install ${2:-$1})"
}

# Tells in JDK where the JDK is that the pom asks for.
find_jdk() {
  local home path_java release
  release=$(pom_property java.version)
  path_java=$(readlink -f "$(command -v java || true)" || true)
  for home in "${JAVA_HOME:-}" /usr/lib/jvm/* /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "${HOME:-/root}"/.sdkman/candidates/java/* "${path_java%/bin/java}"; do
    if [ -x "$home/bin/javac" ] && grep -q "^JAVA_VERSION=\"$release" "$home/release" 2>/dev/null; then
      JDK=$home
      return
    fi
  done
  return 1
}

require_jdk() {
  local release
  release=$(pom_property java.version)
  find_jdk || die "no JDK $release found in JAVA_HOME, /usr/lib/jvm or the PATH: install one (Debian 13: sudo apt-get\
 install openjdk-$release-jdk; elsewhere Eclipse Temurin $release) or set JAVA_HOME"
  export JAVA=$JDK/bin/java # for Keycloak's scripts
}

# Maven itself may run on an older JDK; its toolchain finds the one of the variable JAVA25_HOME or the like.
maven() {
  export "JAVA$(pom_property java.version)_HOME=$JDK"
  if [ -z "${JAVA_HOME:-}" ] && ! command -v java >/dev/null; then export JAVA_HOME=$JDK; fi
  mvn -B -ntp "$@"
}

require_free_ports() {
  local part port
  for part in "$@"; do
    for port in $(ports_of "$part"); do
      if (: <>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then
        die "port $port ($part) is taken by $(listener_on "$port"); stop that,\
 or choose another with $(port_variable "${part%@*}")"
      fi
    done
  done
}

listener_on() {
  local users=""
  if command -v ss >/dev/null; then
    users=$(ss -Hltnp "sport = :$1" 2>/dev/null | sed -nE 's/.*\(\("([^"]+)",pid=([0-9]+).*/\1 (pid \2)/p' | head -n 1)
  fi
  echo "${users:-another process}"
}
