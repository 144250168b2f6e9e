#!/usr/bin/env bash
# Installs the .deb with apt, drives it in a real X window, upgrades over an older version, uninstalls, and looks at what stays.
# For a Debian machine that may be changed, as root. Installs what it needs itself. Pictures: target/installer/test/*.png.
set -euo pipefail
cd "$(dirname "$0")/../.."
[ "$(id -u)" = 0 ] || { echo "test: this installs and removes a package: run it as root" >&2; exit 2; }
[ -z "$(dpkg-query -W -f='${Status}' sightline 2>/dev/null | grep ' installed')" ] \
  || { echo "test: sightline is installed already: this would remove it" >&2; exit 2; }

packages=(binutils unzip xvfb openbox xdotool imagemagick x11-utils man-db desktop-file-utils shared-mime-info xdg-utils appstream
  libgtk-3-0 libgl1 libfile-mimeinfo-perl)
missing=()
for package in "${packages[@]}"; do
  dpkg -s "$package" 2>/dev/null | grep -q '^Status: install ok' || missing+=("$package")
done
if [ ${#missing[@]} -gt 0 ]; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
fi

[ -f target/sightline.jar ] || mvn -B -ntp -q -DskipTests package
[ -n "${SIGHTLINE_DEB_IS_BUILT:-}" ] || bash installers/build.sh --packaged
deb=$(ls "$PWD"/target/installer/dist/sightline_*.deb)
version=$(dpkg-deb -f "$deb" Version)
fail() { echo "test: $*" >&2; exit 2; }
. installers/jdk.sh
jdk=$(find_jdk)
shots=$PWD/target/installer/test
work=$(mktemp -d)
mkdir -p "$shots" "$work/home/.config" "$work/home/Documents" "$work/runtime"
chmod 700 "$work/runtime"
export HOME=$work/home XDG_CONFIG_HOME=$work/home/.config XDG_STATE_HOME=$work/home/.local/state \
  XDG_DATA_HOME=$work/home/.local/share XDG_RUNTIME_DIR=$work/runtime LC_ALL=C.UTF-8
# Without a desktop's session bus GTK would complain that it cannot keep the file chooser's place.
export GSETTINGS_BACKEND=memory NO_AT_BRIDGE=1
unset JAVA_TOOL_OPTIONS

passed=0
failed=0
check() { # check WHAT COMMAND...
  local what=$1
  shift
  if "$@" >"$work/said" 2>&1; then
    passed=$((passed + 1))
    echo "test: ok: $what"
  else
    failed=$((failed + 1))
    echo "test: FAILED: $what"
    sed 's/^/    /' "$work/said" | tail -20
  fi
}
until_true() { # until_true COMMAND...: waits for up to 60 seconds
  local end=$((SECONDS + 60))
  until "$@" >/dev/null 2>&1; do
    [ $SECONDS -lt $end ] || return 1
    sleep 0.2
  done
}
picture() { import -display "$DISPLAY" -window root "$shots/$1.png"; }
# No class of the program and its libraries names one that the runtime leaves out.
nothing_is_missed() {
  local jar
  for jar in target/installer/input/*.jar target/installer/input/lib/*.jar; do
    "$jdk/bin/jdeps" --multi-release 25 --ignore-missing-deps -verbose:class -filter:none \
      --module-path target/javafx:target/installer/input/lib "$jar" || exit 1
  done | awk '
    NR == FNR { sub("^/[^/]*/", ""); sub("[.]class$", ""); gsub("/", "."); left[$0]; next }
    $2 == "->" { seen++; if ($3 in left) { missed++; print } }
    END { exit missed > 0 || seen < 1000 }' target/installer/left-out -
}
started=()
finish() {
  for process in "${started[@]}"; do kill "$process" 2>/dev/null || true; done
  rm -rf "$work"
}
trap finish EXIT

check "nothing needs what the runtime leaves out" nothing_is_missed

# --- install an older version, then the new one over it
mkdir "$work/old"
dpkg-deb -R "$deb" "$work/old"
sed -i 's/^Version: .*/Version: 0.0.1~before/' "$work/old/DEBIAN/control"
dpkg-deb -Znone --root-owner-group --build "$work/old" "$work/old.deb" >/dev/null
rm -r "$work/old"
find /usr /etc /opt /var/lib /root -xdev -type f 2>/dev/null | grep -i sightline | sort > "$work/before" || true
install_deb() { DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --allow-downgrades "$1"; }
check "an older version installs with apt" install_deb "$work/old.deb"

# --- a screen with a window manager; nothing here can reach a network
exec 3<>"$work/display"
Xvfb -displayfd 3 -screen 0 1440x900x24 -nolisten tcp >/dev/null 2>&1 &
started+=($!)
until_true test -s "$work/display" || { echo "test: no Xvfb" >&2; exit 1; }
export DISPLAY=:$(tr -d '[:space:]' < "$work/display")
openbox >/dev/null 2>&1 &
started+=($!)
managed() { xprop -root _NET_SUPPORTING_WM_CHECK | grep -q "window id"; }
until_true managed
offline() { unshare -n "$@"; }
window() { xdotool search --onlyvisible --name "$1" | tail -1; }
titled() { [ -n "$(window "$1")" ]; }
gone() { ! titled "$1"; }
front() { xdotool windowactivate --sync "$(window "$1")"; }
start() { # start [FILE]
  offline sightline "$@" >"$work/out" 2>"$work/err" &
  program=$!
  started+=($program)
}
ended() { ! kill -0 "$program" 2>/dev/null; }
. installers/linux/drive.sh

start
check "the older version opens its window, without a network" until_true titled 'Sightline'
front Sightline
check "it is painted" settled
picture 1-first-start
xdotool key Escape
settled || true
xdotool key ctrl+q
check "Ctrl+Q ends it" until_true ended
check "it left its settings" test -n "$(find "$XDG_CONFIG_HOME" -type f)"
(cd "$XDG_CONFIG_HOME" && find . -type f -exec sha256sum {} +) > "$work/settings"

check "the new version installs over it" install_deb "$deb"
check "it is the new version" test "$(dpkg-query -W -f='${Version}' sightline)" = "$version"
kept() { (cd "$XDG_CONFIG_HOME" && sha256sum -c "$work/settings"); }
check "the settings are kept" kept
dpkg -L sightline | while read -r path; do if [ -f "$path" ] || [ -L "$path" ]; then echo "$path"; fi; done > "$work/files"

# --- the window, driven by mouse and keyboard
start
check "the new version opens its window" until_true titled 'Sightline'
front Sightline
check "it is painted" settled
picture 2-opened
check "a slider is dragged" drag_slider
picture 3-dragged
export_picture "$work/home/Documents/chart.png"
check "the exported picture is there" until_true test -s "$work/home/Documents/chart.png"
check "it is a PNG as wide as a slide" sh -c "identify '$work/home/Documents/chart.png' | grep -E 'PNG (1600x900|1920x1080)'"
check "it says where it came from" sh -c "strings -n 8 '$work/home/Documents/chart.png' | grep -q 'Sightline $version'"
cp "$work/home/Documents/chart.png" "$shots/4-exported-chart.png" 2>/dev/null || true
front Sightline
settled || true
save_scenario "$work/home/Documents/moved.sightline"
check "the saved scenario is there" until_true test -s "$work/home/Documents/moved.sightline"
check "it is a scenario" sightline validate "$work/home/Documents/moved.sightline"
moved() { test -s "$work/home/Documents/moved.sightline" && ! grep -E '"rolloutCoverage": *(1|1\.0|\{ *"value": *1(\.0)?[,} ])' "$work/home/Documents/moved.sightline"; }
check "the dragged slider is in it" moved
settled || true
picture 5-saved

# --- a second start hands its file to the window that is open
cp assets/scenarios/on-device.sightline "$work/home/Documents/second file ä.sightline"
name=$(sed -n 's/.*"name": *"\([^"]*\)".*/\1/p' assets/scenarios/on-device.sightline | head -1)
second() { timeout 20 unshare -n sightline "$work/home/Documents/second file ä.sightline"; }
check "a second start with a file ends by itself" second
check "the open window shows that file" until_true titled "$name"
check "there is one window" test "$(xdotool search --onlyvisible --name 'Sightline$' | wc -l)" = 1
settled || true
picture 6-handed-over
front "$name"
xdotool key ctrl+q
check "it quits" until_true ended
check "it said nothing on its way" sh -c "cat '$work/out' '$work/err'; test ! -s '$work/out' && test ! -s '$work/err'"

# --- opened from the file manager
check "the desktop entry is valid" desktop-file-validate /usr/share/applications/sightline.desktop
file_type() { test "$(xdg-mime query filetype "$work/home/Documents/moved.sightline")" = application/vnd.sightline.scenario+json; }
check "the file manager knows scenario files" file_type
opener() { test "$(xdg-mime query default application/vnd.sightline.scenario+json)" = sightline.desktop; }
check "scenario files open with the program" opener
xdg-open "$work/home/Documents/second file ä.sightline" >/dev/null 2>&1 &
started+=($!)
check "xdg-open shows the file in a window" until_true titled "$name"
if titled "$name"; then
  front "$name"
  settled || true
  picture 7-xdg-open
  xdotool key ctrl+q
fi
check "it closes" until_true gone "$name"

# --- the command line, installed
run() { unshare -n sightline run assets/scenarios/messenger-middle.sightline --csv "$work/numbers.csv" --png "$work/run.png"; }
cached() { # which cache, and what uses it
  local cache=$1
  shift
  _JAVA_OPTIONS=-Xlog:aot=info "$@" >"$work/aot" 2>/dev/null || true
  grep -q "Opened AOT cache .*/$cache" "$work/aot" && grep -q 'Using AOT-linked classes: true' "$work/aot"
}
check "the commands' start-up cache fits" cached commands.aot sightline --version
check "the window's start-up cache fits" cached sightline.aot env -u DISPLAY sightline open # which it refuses
check "sightline run, without a network" run
check "its numbers are there" sh -c "head -1 '$work/numbers.csv' | grep -q month && test $(wc -l < "$work/numbers.csv" 2>/dev/null || echo 0) -gt 60"
check "its picture is a PNG" sh -c "identify '$work/run.png' | grep -q PNG"
check "--version says version and Java" sh -c "sightline --version | grep -q '$version' && sightline --version | grep -qi java"
check "bad input ends with 2" sh -c 'sightline run /nowhere.sightline; test $? = 2'
check "a shipped scenario goes by its name" sightline run messenger-middle
early() { # with more to write than a pipe holds
  sightline run messenger-middle --csv - 2>"$work/err" | head -1 >"$work/first"
  test "${PIPESTATUS[0]}" = 0 && grep '^series,' "$work/first" && ! grep 'standard output' "$work/err"
}
check "a reader who stops early ends it quietly" early
umlaut() {
  cp assets/scenarios/on-device.sightline "$work/größe.sightline"
  LC_ALL=C sightline run "$work/größe.sightline" --csv "$work/zahlen-ä.csv" && test -s "$work/zahlen-ä.csv" \
    && env -u LC_ALL LANG=de_DE sightline validate "$work/größe.sightline"
}
check "file names have umlauts in every locale" umlaut
damaged() { # what is written, and nothing else, with each kind of damage to the cache
  local aot=/usr/lib/sightline/lib/app/commands.aot kind
  sightline run messenger-middle --csv - >"$work/sound.csv" 2>/dev/null && test -s "$work/sound.csv" || return 1
  cp -a "$aot" "$work/sound.aot"
  for kind in 'head -c 1000000 "$1"' 'echo damaged' ':' 'head -c 64 /dev/zero; tail -c +65 "$1"'; do
    sh -c "$kind" sh "$work/sound.aot" > "$aot"
    sightline run messenger-middle --csv - >"$work/damaged.csv" 2>"$work/err"
    cmp "$work/sound.csv" "$work/damaged.csv" && ! grep -E 'aot|cds|warning\]' "$work/err" || { cp -a "$work/sound.aot" "$aot"; return 1; }
  done
  cp -a "$work/sound.aot" "$aot"
}
check "a damaged start-up cache adds nothing to the numbers" damaged
full_tmp() { # what is written lies elsewhere: a checkout or a home under /tmp cannot be seen from below the full one
  local code=0 elsewhere
  elsewhere=$(mktemp -d /var/tmp/sightline-test-XXXXXX)
  unshare -m sh -c 'mount -t tmpfs -o size=16k tmpfs /tmp || { echo "not tried: nothing can be mounted here"; exit 1; }
    head -c 65536 /dev/zero 2>/dev/null > /tmp/fill
    if { echo more > /tmp/more; } 2>/dev/null; then echo "not tried: /tmp is not full"; exit 1; fi
    exec sightline run messenger-middle --png "$1/full-tmp.png" 2>"$1/err"' sh "$elsewhere" || code=1
  cat "$elsewhere/err" || code=1
  if grep -qE 'fault|warning:' "$elsewhere/err"; then code=1; fi
  identify "$elsewhere/full-tmp.png" && cp "$elsewhere/full-tmp.png" "$shots" || code=1
  rm -r "$elsewhere"
  return $code
}
check "a picture needs no room for temporary files" full_tmp
check "what is no file and no option is refused" sh -c 'cd "$1" && sightline --session="$1/made"; test $? = 2 && test ! -e "$1/made"' sh "$work"
check "man sightline" sh -c "man sightline | grep -q 'sightline run'"

# --- uninstall
check "it uninstalls" env DEBIAN_FRONTEND=noninteractive apt-get purge -y -qq sightline
find /usr /etc /opt /var/lib /root -xdev -type f 2>/dev/null | grep -i sightline | grep -v '^/var/lib/apt/' | sort > "$work/after" || true
check "no file of the package stays" sh -c "test -s '$work/files' && while read -r path; do test ! -e \"\$path\" || { echo \"\$path\"; exit 1; }; done < '$work/files'"
check "nothing else of it stays" diff "$work/before" "$work/after"
check "the user's files stay" test -s "$work/home/Documents/moved.sightline"
check "the user's settings stay" test -n "$(find "$XDG_CONFIG_HOME" -type f)"

echo "installer: $passed passed, $failed failed"
[ "$failed" = 0 ]
