# Read by build.sh: plays a first session to the finished image and keeps what was loaded in a start-up cache (an AOT cache of the JDK)
# beside the program (decision 18); on Linux, whose starter can choose, another one for commands. Needs: here, out, system, app, launcher, say, fail.
session=$out/session
mkdir -p -m 700 "$session/run"
display=${DISPLAY:-}
server=
if [ -z "$display" ] && [ "$system" = linux ]; then
  if command -v Xvfb >/dev/null; then
    exec 3<>"$session/display"
    Xvfb -displayfd 3 -screen 0 1600x1000x24 -nolisten tcp >/dev/null 2>&1 &
    server=$!
    trap 'kill "$server" 2>/dev/null || true' EXIT
    for _ in $(seq 100); do
      [ -s "$session/display" ] && break
      sleep 0.1
    done
    [ -s "$session/display" ] || fail "Xvfb did not start within ten seconds"
    display=:$(tr -d '[:space:]' < "$session/display")
    say "start-up cache: a first session under Xvfb"
  else
    say "start-up cache: a first session on the headless platform, because there is no Xvfb: what only a real window loads is left out"
  fi
else
  say "start-up cache: a first session on this screen"
fi
if [ -n "$display" ]; then export DISPLAY=$display; fi
training=$(grep -v '^#' "$here/train.options" | tr '\n' ' ')
# Keeps in the file named first what the image loads while it does what is said; it meets no window that is open. The options say how (decision 20).
keep() {
  local cache=$PWD/$app/$1 options=$2 status=0
  shift 2
  XDG_RUNTIME_DIR=$PWD/$session/run JAVA_TOOL_OPTIONS="$training-XX:AOTCacheOutput=$cache $options" "$launcher" "$@" \
    > "$session/words" 2>&1 || status=$?
  if [ "$status" != 0 ] || [ ! -s "$cache" ]; then
    tail -5 "$session/words" >&2
    fail "$cache was not made: the program ended with $status; its words are in $session/words"
  fi
}
keep sightline.aot "-Dsightline.session=$PWD/$session -Dsightline.tellPainted=true"
if [ "$system" = linux ]; then
  keep commands.aot "" run assets/scenarios/messenger-middle.sightline --csv "$session/run.csv"
fi
sed 's/^/java-options=/' "$here/java.options" >> "$app/Sightline.cfg"
