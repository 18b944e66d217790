#!/bin/sh
# 窓口のパソコンに、カード読み取りプログラムを入れます。インターネットはいりません。
#   sudo ./install.sh --kit DIR [--group GROUP]
#     --kit DIR      サーバーで madoguchi agent-kit が作った、この窓口のフォルダー
#     --group GROUP  窓口の職員のグループ(設定と鍵を読めるのは、このグループだけ。既定: madoguchi-counter)
#   sudo ./install.sh uninstall
set -eu
# Whatever the caller's is: everybody at the counter must be able to run the program, and nobody to change it.
umask 022

here=$(dirname "$(readlink -f "$0")")
program=/opt/madoguchi-agent kit='' settings=/etc/madoguchi-agent group=madoguchi-counter
autostart=/etc/xdg/autostart/madoguchi-agent.desktop

stop() {
  echo "止めました。$*" >&2
  exit 1
}

while [ $# -gt 0 ]; do
  case $1 in
    --kit) kit=${2:?--kit のあとに場所を書いてください} && shift ;;
    --group) group=${2:?--group のあとに名前を書いてください} && shift ;;
    uninstall)
      rm -rf "$program" "$autostart"
      echo "プログラムを消しました。設定と鍵は $settings に残っています。"
      exit 0
      ;;
    *) stop "「$1」はわかりません。このファイルのはじめに使い方があります。" ;;
  esac
  shift
done

[ "$(id -u)" = 0 ] || stop "管理者(sudo)で実行してください。"
(cd "$here" && sha256sum --check --quiet --strict SHA256SUMS) >&2 ||
  stop "届いたファイルが、作られたときと違います(上の行)。もう一度受け取り直してください。"
if [ -n "$kit" ]; then
  [ -r "$kit/agent.yml" ] || stop "$kit に agent.yml がありません。"
elif [ ! -r "$settings/agent.yml" ]; then
  stop "この窓口の設定を --kit で指定してください。"
fi

rm -rf "$program.new"
mkdir "$program.new"
# Unpacked by somebody who is no administrator, it must not stay theirs.
cp -R --preserve=mode,timestamps "$here/." "$program.new/"
chmod -R go-w "$program.new"
rm -rf "$program"
mv "$program.new" "$program"

if [ -n "$kit" ]; then
  getent group "$group" >/dev/null || groupadd --system "$group"
  rm -rf "$settings.new"
  mkdir -m 0750 "$settings.new"
  cp -R "$kit/." "$settings.new/"
  chown -R "root:$group" "$settings.new"
  chmod -R u=rwX,g=rX,o= "$settings.new"
  rm -rf "$settings"
  mv "$settings.new" "$settings"
fi
mkdir -p "${autostart%/*}"
cp "$here/madoguchi-agent.desktop" "$autostart"
echo "入りました。窓口の職員を $group グループに入れてください(usermod -aG $group 名前)。"
echo "次にサインインしたときから、カード読み取りが始まります。"
