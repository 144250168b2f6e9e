#!/usr/bin/env bash
# Measures the image that build.sh made: start to first painted charts, against the same image without its start-up cache and a
# bare JavaFX window; command line; memory; sizes. Writes target/benchmarks/startup.json. Wants a quiet machine, and Xvfb if
# there is no display.
set -euo pipefail
cd "$(dirname "$0")/../.."
image=target/installer/image/Sightline
[ -x "$image/bin/Sightline" ] || { echo "startup: no image: run installers/build.sh first" >&2; exit 2; }
[ -f target/test-classes/sightline/benchmark/StartupBenchmark.class ] || mvn -B -ntp -q test-compile
fail() { echo "startup: $*" >&2; exit 2; }
. installers/jdk.sh
java=$(find_jdk)/bin/java
run=()
[ -n "${DISPLAY:-}" ] || run=(xvfb-run -a -s "-screen 0 1600x1000x24 -nolisten tcp")
"${run[@]}" "$java" -classpath "target/test-classes:target/classes:$(echo target/lib/gson-*.jar)" sightline.benchmark.StartupBenchmark \
  "$PWD/$image/bin/Sightline" assets/scenarios/messenger-middle.sightline target/javafx target/benchmarks/startup.json
echo "image: $(du -sb "$image" | cut -f1) bytes"
ls -l target/installer/dist | awk 'NR > 1 { print $9 ": " $5 " bytes" }'
echo "libraries, bytes on disk:"
ls -l "$image/lib/app/lib" | awk 'NR > 1 { print "  " $5, $9 }' | sort -rn -k1
