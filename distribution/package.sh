#!/usr/bin/env bash
# Makes the archives that a town installs, from jars that are built: `./madoguchi package` builds them and calls this.
# Same sources, same bytes: names sorted, one date, no owner. See README.md here.
set -euo pipefail

here=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")" && pwd)
root=$(dirname "$here")
work="$here/target"
date='2026-11-20 00:00:00Z' # the date of every file, as in pom.xml
out="$root/dist"
windows_runtime=
parts="server agent-linux agent-windows"
quick=false

main() {
  options "$@"
  version=$(sed -nE '0,/<version>/s|.*<version>([^<]+)</version>.*|\1|p' "$root/pom.xml")
  rm -rf "$work/stage"
  mkdir -p "$out"
  local part
  for part in $parts; do "make_${part//-/_}"; done
}

options() {
  while [ $# -gt 0 ]; do
    case $1 in
      --out) out=$(realpath -m "$2") && shift ;;
      --out=*) out=$(realpath -m "${1#*=}") ;;
      --windows-runtime) windows_runtime=$(realpath "$2") && shift ;;
      --windows-runtime=*) windows_runtime=$(realpath "${1#*=}") ;;
      --parts) parts=$2 && shift ;;
      # For tests: compressed as little as possible, and without the list of parts that only the package build makes.
      --quick) quick=true ;;
      *) echo "package: '$1' is not understood. See ./madoguchi help" >&2 && exit 2 ;;
    esac
    shift
  done
}

make_server() {
  stage "madoguchi-$version-linux-x64"
  server_app
  runtime "$stage/runtime" 's/^//'
  cp -r "$here"/server/. "$stage/"
  cp -r "$root/town" "$root/docs" "$root/GLOSSARY.md" "$stage/"
  # The settings of separate processes.
  mkdir "$stage/launcher"
  cp "$root/launcher/README.md" "$stage/launcher/"
  # For a PostgreSQL of the town's own.
  cp "$root/embedded/src/main/resources/madoguchi/embedded/roles.sql" "$stage/"
  town_help >"$stage/help.txt"
  papers
  sums
  tarball
}

make_agent_linux() {
  stage "madoguchi-agent-$version-linux-x64"
  agent_app
  runtime "$stage/runtime" "/^# server/,\$d"
  cp -r "$here"/agent/linux/. "$stage/"
  papers
  sums
  tarball
}

make_agent_windows() {
  stage "madoguchi-agent-$version-windows-x64"
  agent_app
  cp -r "$here"/agent/windows/. "$stage/"
  windows_runtime
  papers
  windows_lines
  sums
  zip_archive
}

stage() {
  stage="$work/stage/$1"
  mkdir -p "$stage"
}

# Exactly the libraries that are named; whatever else lies in target/lib is of yesterday.
server_app() {
  local lib="$root/launcher/target/lib"
  mkdir -p "$stage/app/lib"
  cp "$root/launcher/target/launcher.jar" "$root/launcher/java.options" "$stage/app/"
  unzip -p "$root/launcher/target/launcher.jar" META-INF/MANIFEST.MF | tr -d '\r' | sed -e ':join' -e 'N;s/\n //;tjoin' -e 'P;D' |
    sed -n 's/^Class-Path: //p' | tr ' ' '\n' | grep -v 'postgres-binaries-linux-arm64' |
    sed 's|^lib/||' | xargs -I {} cp "$lib/{}" "$stage/app/lib/"
}

agent_app() {
  local lib="$root/launcher/target/lib"
  mkdir "$stage/app"
  cp "$lib/counter-agent-$version.jar" "$here/agent/agent.options" "$stage/app/"
  tr ':' '\n' <"$root/counter-agent/target/libraries.txt" | sed 's|^lib/||' | xargs -I {} cp "$lib/{}" "$stage/app/"
}

# Linking takes ten seconds, and only another JDK or other modules make another runtime.
runtime() {
  local modules cached
  modules=$(sed "$2" "$here/runtime-modules.txt" | sed 's/#.*//' | xargs | tr ' ' ,)
  cached="$work/runtime-$(sha256sum "$JAVA_HOME/release" <(echo "$modules") | sha256sum | cut -c 1-12)"
  if [ ! -d "$cached" ]; then
    rm -rf "$cached.new"
    "$JAVA_HOME/bin/jlink" --add-modules "$modules" --include-locales=en,ja --no-man-pages --no-header-files \
      --compress=zip-6 --generate-cds-archive --output "$cached.new" >/dev/null
    mv "$cached.new" "$cached"
  fi
  cp -r "$cached" "$1"
}

windows_runtime() {
  local found
  if [ -z "$windows_runtime" ]; then
    echo "  NO JAVA in the Windows agent's archive: name a Java 25 for Windows with --windows-runtime." >&2
    echo "  Windows 用エージェントに Java が入っていません。--windows-runtime で指定してください。" >&2
    return
  fi
  mkdir "$work/stage/windows-runtime"
  [ -d "$windows_runtime" ] && cp -r "$windows_runtime/." "$work/stage/windows-runtime/"
  [ -f "$windows_runtime" ] && unzip -q "$windows_runtime" -d "$work/stage/windows-runtime"
  found=$(find "$work/stage/windows-runtime" -path '*/bin/java.exe' | head -1)
  grep -qs '^JAVA_VERSION="25[."]' "${found%/bin/java.exe}/release" || {
    echo "package: there is no Java 25 for Windows in $windows_runtime" >&2 && exit 1
  }
  mv "${found%/bin/java.exe}" "$stage/runtime"
}

# What the town's administrator can do: all commands but those that need the sources.
town_help() {
  "$root/madoguchi" help | sed -e 's|\./madoguchi|madoguchi|' -e 's|build if needed, ||' |
    awk '/^[A-Z]/ { building = /^Work on it/ } !building'
}

papers() {
  local file
  echo "$version" >"$stage/VERSION"
  cp "$root/LICENSE" "$stage/"
  for file in "$root/NOTICE" "$root/launcher/target/licenses/THIRD-PARTY.txt" "$root/launcher/target/sbom.cdx.json"; do
    [ -f "$file" ] && cp "$file" "$stage/" && continue
    $quick || { echo "package: $file is missing" >&2 && exit 1; }
  done
}

# cmd.exe wants lines that end as on Windows. Nothing but ASCII is the same in each of its code pages; a test looks.
windows_lines() {
  sed -i 's/$/\r/' "$stage"/*.cmd "$stage"/*.ps1 "$stage"/*.xml "$stage"/*.ja.txt
  # Notepad tells UTF-8 from Shift_JIS by its first three bytes.
  sed -i '1s/^/\xef\xbb\xbf/' "$stage"/*.ja.txt
}

sums() {
  find "$stage" -exec touch -d "$date" {} +
  chmod -R u=rwX,go=rX "$stage"
  (cd "$stage" && find . -type f -printf '%P\0' | LC_ALL=C sort -z | xargs -0 sha256sum) >"$work/SHA256SUMS"
  mv "$work/SHA256SUMS" "$stage/"
  touch -d "$date" "$stage/SHA256SUMS" "$stage"
}

tarball() {
  local name=${stage##*/} level=-9
  $quick && level=-1
  tar --sort=name --mtime="$date" --owner=0 --group=0 --numeric-owner --format=gnu -C "$work/stage" -cf - "$name" |
    gzip -n $level >"$out/$name.tar.gz"
  made "$name.tar.gz"
}

zip_archive() {
  local name=${stage##*/}
  (cd "$work/stage" && find "$name" -type f | LC_ALL=C sort |
    "$JAVA_HOME/bin/jar" --create --no-manifest --date="${date/ /T}" --file "$out/$name.zip" @/dev/stdin)
  made "$name.zip"
}

made() {
  (cd "$out" && sha256sum "$1" >"$1.sha256")
  echo "  $out/$1  $(du -h "$out/$1" | cut -f 1)"
}

main "$@"
