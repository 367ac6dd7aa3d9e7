#!/bin/bash
# One single-node Ceph (monitor, OSD, RADOS gateway) as a real S3 server for development and tests. Never for production.
#
#   usage: ceph-rgw.sh DATA_DIR [PORT]          in the foreground; SIGTERM, SIGINT or SIGHUP stops everything
#
# Environment, all optional:
#   OSD_STORE        memstore (RAM, forgets; the default) or bluestore (a sparse file that persists)
#   OSD_BYTES        size of that store, bytes (4 GiB for memstore, taken as it is filled, 20 GiB for bluestore)
#   MON_PORT         port of the monitor (default: PORT + 1)
#   S3_ACCESS_KEY, S3_SECRET_KEY   what the one S3 user signs with
#   OWNER_PID        stop when this process has ended (default: the parent; 0: never)
#
# Needs (Debian): apt-get install --no-install-recommends ceph-mon ceph-osd radosgw ceph-common
set -euo pipefail

for program in ceph ceph-mon ceph-osd radosgw radosgw-admin monmaptool setpriv; do
  if ! command -v "$program" >/dev/null; then
    echo "ceph-rgw: $program is missing: apt-get install --no-install-recommends ceph-mon ceph-osd radosgw ceph-common" >&2
    exit 3
  fi
done

data=$(realpath -m "${1:?usage: ceph-rgw.sh DATA_DIR [PORT]}")
port=${2:-9200}
mon_port=${MON_PORT:-$((port + 1))}
store=${OSD_STORE:-memstore}
access_key=${S3_ACCESS_KEY:-sluice-development}
secret_key=${S3_SECRET_KEY:-sluice-development-secret}
owner=${OWNER_PID:-$PPID}
# memstore forgets, so what the monitor still knows about it would be wrong: such a cluster always starts anew.
if [ "$store" = memstore ]; then rm -rf "$data"/{mon,osd,run,rgw,ceph.conf,monmap}; fi
mkdir -p "$data"/{mon,osd,run,log,rgw}
chmod 700 "$data"
export CEPH_CONF="$data/ceph.conf"
fresh=
if [ ! -f "$CEPH_CONF" ]; then
  fresh=1
  fsid=$(cat /proc/sys/kernel/random/uuid)
else
  fsid=$(sed -n 's/^fsid = //p' "$CEPH_CONF")
fi

# Written each time: the ports may differ from start to start. Few, small pools and no pacing make the start quick.
cat > "$CEPH_CONF" <<CONF
[global]
fsid = $fsid
mon host = v1:127.0.0.1:$mon_port
ms bind ipv6 = false
auth cluster required = none
auth service required = none
auth client required = none
osd crush chooseleaf type = 0
osd pool default size = 1
osd pool default min size = 1
osd pool default pg num = 1
osd pool default pgp num = 1
osd pool default pg autoscale mode = off
mon allow pool size one = true
mon warn on pool no redundancy = false
mon allow pool delete = true
mon max pg per osd = 1000
run dir = $data/run
pid file =
admin socket = $data/run/\$name.\$pid.asok
log file = $data/log/\$name.log
mon cluster log file = $data/log/cluster.log
crash dir = $data/log
exporter addr =
[mon.a]
mon data = $data/mon/a
mon data avail crit = 1
mon data avail warn = 2
paxos propose interval = 0.05
paxos min wait = 0.01
[osd.0]
public addr = 127.0.0.1
cluster addr = 127.0.0.1
osd data = $data/osd/0
osd class update on start = false
osd crush update on start = false
osd objectstore = $store
memstore device bytes = ${OSD_BYTES:-4294967296}
bluestore block size = ${OSD_BYTES:-21474836480}
bluestore block create = true
bluestore fsck on mount = false
osd memory target = 939524096
osd max object name len = 1024
[client.rgw]
rgw data = $data/rgw
rgw frontends = beast endpoint=127.0.0.1:$port
rgw api name = us-east-1
rgw enable usage log = false
rgw gc obj min wait = 5
rgw gc processor period = 5
rgw gc processor max time = 5
rgw dynamic resharding = false
rgw thread pool size = 64
CONF

children=()
# Gateway, then OSD, then monitor, each given time to write what it holds. A memstore has nothing worth the wait.
stop_all() {
  trap - EXIT INT TERM HUP
  local i j
  for ((i = ${#children[@]} - 1; i >= 0; i--)); do
    if [ "$store" != memstore ]; then
      kill "${children[i]}" 2>/dev/null || :
      for ((j = 0; j < 100; j++)); do
        [ -d "/proc/${children[i]}" ] || break
        sleep 0.1
      done
    fi
    kill -9 "${children[i]}" 2>/dev/null || :
    wait "${children[i]}" 2>/dev/null || :
  done
}
trap stop_all EXIT
trap 'stop_all; exit 0' INT TERM HUP

# The kernel stops a daemon whose shell was killed with -9: no trap runs then.
daemon() {
  setpriv --pdeathsig "$([ "$store" = memstore ] && echo KILL || echo TERM)" -- "$@" >>"$data/log/daemons.log" 2>&1 &
  children+=($!)
}

owner_alive() { [ "$owner" = 0 ] || [ -d "/proc/$owner" ]; }

daemons_alive() {
  local child
  for child in "${children[@]}"; do [ -d "/proc/$child" ] || return 1; done
}

# Waits for a command to succeed: at most 60 s, and only while owner and daemons live.
await() {
  local i
  for ((i = 0; i < 600; i++)); do
    owner_alive || exit 0
    if ! daemons_alive; then
      echo "ceph-rgw: a daemon died while starting; see $data/log" >&2
      exit 1
    fi
    if "$@" >/dev/null 2>&1; then return 0; fi
    sleep 0.1
  done
  echo "ceph-rgw: gave up waiting for: $*" >&2
  exit 1
}

s3_answers() { (exec 3<>"/dev/tcp/127.0.0.1/$port"); }

if [ -n "$fresh" ]; then
  mkdir -p "$data/mon/a"
  monmaptool --create --fsid "$fsid" --addv a "[v1:127.0.0.1:$mon_port]" --clobber "$data/monmap" >/dev/null
  ceph-mon -i a --mkfs --monmap "$data/monmap" --keyring /dev/null
  touch "$data/mon/a/keyring"
fi
daemon ceph-mon -i a -f
await ceph --connect-timeout 5 -s

if [ -n "$fresh" ]; then
  osd_id=$(cat /proc/sys/kernel/random/uuid)
  ceph osd create "$osd_id" >/dev/null 2>&1
  ceph osd crush add osd.0 1 root=default >/dev/null 2>&1
  mkdir -p "$data/osd/0"
  ceph-osd -i 0 --mkfs --osd-uuid "$osd_id" >>"$data/log/daemons.log" 2>&1
fi
daemon ceph-osd -i 0 -f
daemon radosgw -n client.rgw -f
await s3_answers

radosgw-admin -n client.rgw user info --uid sluice >/dev/null 2>&1 \
  || radosgw-admin -n client.rgw user create --uid sluice --display-name sluice \
    --access-key "$access_key" --secret-key "$secret_key" >/dev/null

echo "ready http://127.0.0.1:$port us-east-1"

while owner_alive; do
  if ! daemons_alive; then
    echo "ceph-rgw: a daemon died; see $data/log" >&2
    exit 1
  fi
  # Not a plain sleep: a trap runs at once during `wait`, but only after a foreground command.
  sleep 0.5 &
  wait $! || :
done
