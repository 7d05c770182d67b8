# shellcheck shell=bash
# What the pom knows. Maven would take seconds to tell it.

pom_property() { sed -nE "s|^ *<$1>(.*)</$1>$|\1|p" pom.xml; }

pom_version() { sed -nE '/<artifactId>raict</,/<version>/s|^ *<version>(.*)</version>$|\1|p' pom.xml; }
