#!/usr/bin/env bash
# Builds the committed state twice, in two new folders, and compares what comes out: the jar byte by byte, every file of the image.
# The start-up caches differ between any two trainings; instead of them, what they are trained with is compared: the session is
# part of the same jar, and train.sh of the same commit.
set -euo pipefail
cd "$(dirname "$0")/.."
root=$PWD
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for build in first second; do
  git clone -q "$root" "$work/$build"
  (cd "$work/$build" && mvn -B -ntp -q -DskipTests package && bash installers/build.sh --packaged >/dev/null)
  (cd "$work/$build/target/installer/image" && find . -type f ! -name '*.aot' -print0 | LC_ALL=C sort -z | xargs -0 sha256sum) \
    > "$work/$build.list"
done
cmp "$work/first/target/sightline.jar" "$work/second/target/sightline.jar"
cmp "$work/first/installers/train.sh" "$work/second/installers/train.sh"
if diff "$work/first.list" "$work/second.list"; then
  echo "reproducible: $(wc -l < "$work/first.list") files of the image are the same in both builds, all but the start-up caches"
else
  echo "reproducible: the files above differ" >&2
  exit 1
fi
