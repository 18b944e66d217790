#!/bin/sh
# 窓口システムを、このサーバーに入れます。インターネットはいりません。
#   sudo ./install.sh                入れる。入っていれば新しくする(データと町の設定はそのまま)
#   ./install.sh --prefix DIR        管理者でない人が、DIR の中だけに入れる
#   --aot                            起動を速くする準備もする(1分ほどかかり、160MB ほど使う)
#   --no-systemd                     systemd の設定をしない
#   ./install.sh back                ひとつ前の版に戻す
#   ./install.sh uninstall           プログラムを消す。データと町の設定は残す
set -eu
# Whatever the caller's is: the service must be able to read its program, and nobody else to change it.
umask 022

here=$(dirname "$(readlink -f "$0")")
action=install prefix='' aot=no systemd=auto
needed_mb=700

main() {
  while [ $# -gt 0 ]; do
    case $1 in
      install | back | uninstall) action=$1 ;;
      --prefix) prefix=${2:?--prefix のあとに場所を書いてください} && shift ;;
      --prefix=*) prefix=${1#*=} ;;
      --aot) aot=yes ;;
      --no-systemd) systemd=no ;;
      *) stop "「$1」はわかりません。このファイルのはじめに使い方があります。" ;;
    esac
    shift
  done
  places
  "do_$action"
}

say() { echo "$*"; }

stop() {
  echo "止めました。$*" >&2
  exit 1
}

# As root where a server's things lie; otherwise all of it in one folder.
places() {
  if [ -n "$prefix" ]; then
    program=$(readlink -m "$prefix") data=$program/data town=$program/town systemd=no
  else
    [ "$(id -u)" = 0 ] || stop "管理者(sudo)で実行するか、--prefix で場所を指定してください。"
    # One below what systemd gives the service: a restore puts another folder in its place.
    program=/opt/madoguchi data=/var/lib/madoguchi/data town=/etc/madoguchi/town backups=/var/backups/madoguchi
    [ -d /run/systemd/system ] || systemd=no
  fi
}

do_install() {
  check_files
  check_machine
  release=$program/releases/$(cat "$here/VERSION")-$(sha256sum <"$here/SHA256SUMS" | cut -c 1-12)
  if [ -e "$program/current" ] && [ "$(readlink -f "$program/current")" = "$release" ]; then
    say "この版はもう入っています: $release"
  fi
  was_active=no
  stop_running
  folders
  copy_release
  switch
  [ "$aot" = no ] || warm_up
  [ "$systemd" = no ] || units
  done_message
}

# Before anything is touched: a file that was damaged or changed on the way is not installed.
check_files() {
  (cd "$here" && sha256sum --check --quiet --strict SHA256SUMS) >&2 ||
    stop "届いたファイルが、作られたときと違います(上の行)。もう一度受け取り直してください。何も変えていません。"
}

check_machine() {
  [ "$(uname -s)-$(uname -m)" = Linux-x86_64 ] || stop "Linux の x86_64 でだけ動きます(ここは $(uname -s) $(uname -m))。"
  libc=$(getconf GNU_LIBC_VERSION 2>/dev/null | sed 's/[^0-9]*//') || libc=
  [ -n "$libc" ] || stop "glibc が見つかりません。glibc を使う Linux(Debian、Ubuntu、RHEL など)に入れてください。"
  oldest=$(printf '%s\n' 2.28 "$libc" | sort -V | head -n 1)
  [ "$oldest" = 2.28 ] || stop "glibc 2.28 以上がいります(ここは $libc)。"
  existing=$program
  while [ ! -e "$existing" ]; do existing=$(dirname "$existing"); done
  free=$(df -Pm "$existing" | awk 'NR == 2 { print $4 }')
  [ "$free" -ge "$needed_mb" ] || stop "$existing の空きが足りません(${needed_mb}MB いります。いまは ${free}MB)。"
}

stop_running() {
  if [ "$systemd" != no ] && systemctl is-active --quiet madoguchi.service; then
    say "動いている窓口システムを止めます。"
    systemctl stop madoguchi.service
    was_active=yes
  fi
  ! is_running ||
    stop "窓口システムが動いています。終えてから、もう一度実行してください。何も変えていません。"
}

# A fallen system leaves its file behind, and process numbers are used again: only a Java with our jar counts.
is_running() {
  pid=$(sed -n 's/.*"pid" *: *\([0-9]*\).*/\1/p' "$data/run.json" 2>/dev/null) && [ -n "$pid" ] &&
    grep -qs 'launcher\.jar' "/proc/$pid/cmdline"
}

folders() {
  mkdir -p "$program/releases"
  if [ -z "$prefix" ]; then
    id madoguchi >/dev/null 2>&1 ||
      useradd --system --home-dir "${data%/data}" --shell /usr/sbin/nologin --comment 'Madoguchi' madoguchi
    mkdir -p "$data" "$town" "$backups"
    chown madoguchi:madoguchi "${data%/data}" "$data" "$backups"
    chmod 0700 "${data%/data}" "$backups"
    chgrp -R madoguchi "${town%/town}"
    ln -sfn "$data" "$program/data"
    ln -sfn "$town" "$program/town"
  fi
  mkdir -p "$data" "$town"
  chmod 0700 "$data"
  # The town's own files are never touched again.
  [ -e "$town/town" ] || cp -r "$here/town/." "$town/"
}

copy_release() {
  [ ! -d "$release" ] || return 0
  rm -rf "$release.new"
  mkdir "$release.new"
  copy_as_ours "$here" "$release.new"
  mv "$release.new" "$release"
}

# The archive may have been unpacked by somebody who is no administrator: what runs as the service does not stay theirs.
copy_as_ours() {
  cp -R --preserve=mode,timestamps "$1/." "$2/"
  chmod -R go-w "$2"
}

# One rename: there is no moment without a program. The one before stays, to go back to; older ones go.
switch() {
  before=$(readlink -f "$program/current" || true)
  if [ -d "${before:-/nowhere}" ] && [ "$before" != "$release" ]; then
    ln -sfn "$before" "$program/previous"
  fi
  point_to "$release"
  for old in "$program"/releases/*; do
    [ "$old" = "$release" ] || [ "$old" = "$(readlink -f "$program/previous" || true)" ] || rm -rf "$old"
  done
}

point_to() {
  ln -sfn "$1" "$program/current.new"
  mv -T "$program/current.new" "$program/current"
  ln -sfn current/bin/madoguchi "$program/madoguchi"
  [ -n "$prefix" ] || ln -sfn "$program/current/bin/madoguchi" /usr/local/bin/madoguchi
}

# JEP 514: plays one visit and remembers which classes that took.
warm_up() {
  say "起動を速くする準備をしています …"
  rehearsal=$(mktemp -d)
  as_service=
  if [ -z "$prefix" ]; then
    chown madoguchi "$rehearsal"
    as_service='setpriv --reuid=madoguchi --regid=madoguchi --clear-groups'
  fi
  if MADOGUCHI_JAVA_OPTIONS="-XX:AOTCacheOutput=$rehearsal/madoguchi.aot" \
    $as_service "$release/bin/madoguchi" demo --data "$rehearsal/data" --out "$rehearsal/out" >"$rehearsal/said" 2>&1 &&
    [ -f "$rehearsal/madoguchi.aot" ]; then
    cp "$rehearsal/madoguchi.aot" "$release/"
    chmod 0644 "$release/madoguchi.aot"
    rm -rf "$rehearsal"
  else
    say "準備できませんでした($rehearsal/said)。そのままでも使えます。"
  fi
}

units() {
  cp -R "$here"/systemd/. /etc/systemd/system/
  systemctl daemon-reload
  [ "$was_active" = no ] || systemctl start madoguchi.service
}

done_message() {
  say "入りました。"
  say "  プログラム  $release"
  say "  データ      $data"
  say "  町の設定    $town"
  if [ "$was_active" = yes ]; then
    say "新しい版で、もう一度動き始めました。"
  elif [ "$systemd" = no ]; then
    say "動かすには:  $program/madoguchi run"
  else
    say "次に、町の設定を書いてから動かします:  systemctl enable --now madoguchi.service"
    say "順に書いたもの: $program/current/docs/handbook.ja.md"
  fi
}

# Tables of a newer release are not taken back: what was recorded since the upgrade would be lost with them.
do_back() {
  previous=$(readlink -f "$program/previous" || true)
  [ -d "${previous:-/nowhere}" ] || stop "ひとつ前の版はありません。"
  was_active=no
  stop_running
  ln -sfn "$(readlink -f "$program/current")" "$program/previous"
  point_to "$previous"
  say "前の版に戻しました: $previous"
  say "この版で動かないときは、新しくする前のバックアップから戻してください(madoguchi restore)。"
  [ "$was_active" = no ] || systemctl start madoguchi.service
}

do_uninstall() {
  was_active=no
  stop_running
  if [ "$systemd" != no ]; then
    systemctl disable --now madoguchi-backup.timer madoguchi-separate.target madoguchi.service 2>/dev/null || true
    for unit in "$here"/systemd/*; do rm -rf "/etc/systemd/system/${unit##*/}"; done
    systemctl daemon-reload
  fi
  rm -rf "$program/releases"
  rm -f "$program/current" "$program/previous" "$program/madoguchi"
  [ -n "$prefix" ] || rm -f /usr/local/bin/madoguchi "$program/data" "$program/town"
  say "プログラムを消しました。残したもの: $data $town"
}

main "$@"
