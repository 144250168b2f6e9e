# Read by build.sh: plays a first session to the finished image and keeps what was loaded in a start-up cache (JDK 25 AOT cache)
# beside the program. Needs: here, out, app, launcher, say, fail.
session=$out/session
mkdir -p -m 700 "$session/run"
cache=$PWD/$app/sightline.aot
display=${DISPLAY:-}
server=
if [ -z "$display" ] && [ "$(uname -s)" = Linux ]; then
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
status=0
if [ -n "$display" ]; then export DISPLAY=$display; fi
# It meets no window that is open. Objects can be put into the cache under G1 only; any collector reads them.
XDG_RUNTIME_DIR=$PWD/$session/run JAVA_TOOL_OPTIONS="-XX:+UseG1GC -XX:AOTCacheOutput=$cache -Dsightline.session=$PWD/$session -Dsightline.tellPainted=true" "$launcher" > "$session/words" 2>&1 || status=$?
if [ "$status" != 0 ] || [ ! -s "$cache" ]; then
  tail -5 "$session/words" >&2
  fail "the first session ended with $status and left no start-up cache; its words are in $session/words"
fi
sed 's/^/java-options=/' "$here/java.options" >> "$app/Sightline.cfg"
