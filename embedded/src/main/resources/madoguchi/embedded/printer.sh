#!/bin/sh
# Runs a real IPP printer (ippeveprinter) with the name service it insists on, all in namespaces of their own: nothing of
# the machine is touched, and everything ends with this process.
# $1 port, $2 empty folder for its files, $3 command that gets every document
set -e
if [ "$4" != inside ]; then
    user=$([ "$(id -u)" = 0 ] || echo --map-root-user)
    unshare $user --mount --pid --fork --kill-child --mount-proc sh "$0" "$1" "$2" "$3" inside &
    # Input ends when whoever started this ends, however that came.
    cat > /dev/null
    kill -KILL $!
    exit
fi
mount -t tmpfs tmpfs /run
mkdir -p /run/dbus /run/avahi-daemon
await() {
    tries=0
    until [ -S "$1" ] || [ $tries = 100 ]; do sleep 0.05; tries=$((tries + 1)); done
}
dbus-daemon --system --nofork --nopidfile &
await /run/dbus/system_bus_socket
printf '[server]\nuse-ipv4=yes\nuse-ipv6=no\nallow-interfaces=lo\n[publish]\npublish-workstation=no\n' > "$2/avahi.conf"
avahi-daemon --file "$2/avahi.conf" --no-drop-root --no-chroot --no-rlimits &
await /run/avahi-daemon/socket
mkdir -p "$2/spool"
exec ippeveprinter -r off -n localhost -p "$1" -f application/pdf -d "$2/spool" -k -c "$3" "Counter printer"
