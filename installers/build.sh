#!/usr/bin/env bash
# Builds what people install, on Linux and macOS: package, runtime (jlink), app image, start-up cache, installer, checksum, SBOM.
# Usage: installers/build.sh [--packaged]     --packaged: target/sightline.jar and target/lib are there already
# build.ps1 takes the same steps on Windows; what both need to know stands in files that both read (README.md).
set -euo pipefail
cd "$(dirname "$0")/.."
here=installers
out=target/installer
say() { printf 'installer: %s\n' "$*"; }
fail() { printf 'installer: %s\n' "$*" >&2; exit 2; }

case "$(uname -s)" in
  Linux) system=linux ;;
  Darwin) system=mac ;;
  *) fail "this script is for Linux and macOS; on Windows run installers/build.ps1" ;;
esac

# --- what must be there -------------------------------------------------------------------------------------------
. "$here/jdk.sh"
java_home=$(find_jdk)
needs() { command -v "$1" >/dev/null || fail "$1 is missing: $2"; }
needs unzip "install the package unzip"
if [ "$system" = linux ]; then
  needs objcopy "install the package binutils, which leaves out what only debuggers read"
  needs dpkg-deb "install the package dpkg"
  needs gzip "install the package gzip"
else
  needs hdiutil "it comes with macOS"
fi
needs mvn "install Maven 3.8 or newer"

# --- the version: of the newest tag, else the project's own --------------------------------------------------------
version=$(git describe --tags --match 'v[0-9]*' --abbrev=0 2>/dev/null | sed 's/^v//' || true)
[ -n "$version" ] || version=$(sed -n 's:.*<revision>\(.*\)</revision>.*:\1:p' pom.xml)

# Files bear the time of the commit: two builds are the same, and the start-up cache, which knows its jars by their times, still
# fits once they have been packed, moved and unpacked.
time=$(git log -1 --format=%ct 2>/dev/null || date +%s)

# --- package -------------------------------------------------------------------------------------------------------
[ "${1:-}" = --packaged ] || mvn -B -ntp -q -DskipTests "-Drevision=$version" package
[ -f target/sightline.jar ] || fail "target/sightline.jar is missing: run mvn -DskipTests package"
rm -rf "$out"
mkdir -p "$out/jmods" "$out/input/lib"
cp target/sightline.jar "$out/input/"
left_out() { # left_out JAR: whether the packages of this system do without it
  local start systems
  while read -r start systems; do
    case $start in '#'* | '') continue ;; esac
    case $1 in "$start"*) ;; *) continue ;; esac
    case " ${systems:-$system} " in *" $system "*) return 0 ;; esac
  done < "$here/libraries-left-out.txt"
  return 1
}
for jar in target/lib/*.jar; do
  left_out "$(basename "$jar")" || cp "$jar" "$out/input/lib/"
done

# --- the style sheet in the form that is quickest to read; JavaFX looks for it first ---------------------------------
mkdir -p "$out/style/$(dirname "$style_sheet")"
"$java_home/bin/java" --module-path target/javafx --add-modules javafx.graphics "$here/StyleSheet.java" \
  "src/main/resources/$style_sheet.css" "$out/style/$style_sheet.bss"
"$java_home/bin/jar" --update --file "$out/input/sightline.jar" --date "$file_time" -C "$out/style" .

# --- picocli's classes are of a format that no start-up cache takes: the same release, compiled from its own source --------
picocli=$(basename "$out"/input/lib/picocli-*.jar .jar)
mvn -B -ntp -q dependency:copy "-Dartifact=info.picocli:picocli:${picocli#picocli-}:jar:sources" "-DoutputDirectory=$out/sources" \
  || fail "picocli's source could not be fetched"
mkdir -p "$out/sources/picocli" "$out/picocli"
unzip -q "$out/sources/$picocli-sources.jar" '*.java' -d "$out/sources/picocli"
find "$out/sources/picocli" -name '*.java' ! -name AutoComplete.java ! -name module-info.java > "$out/sources/list"
"$java_home/bin/javac" --release "$java_release" -nowarn -Xlint:none -proc:none -d "$out/picocli" "@$out/sources/list"
rm "$out/input/lib/$picocli.jar"
"$java_home/bin/jar" --create --file "$out/input/lib/$picocli.jar" --date "$file_time" -C "$out/picocli" .

# --- runtime: JavaFX becomes modules whose native parts lie in the image, else they are unpacked into the user's home (decision 17) ---
say "runtime"
"$java_home/bin/java" "$here/LeftOut.java" "$here/left-out.txt" "$out/left-out"
for jar in target/javafx/javafx-*-*-*.jar; do
  module=$(basename "$jar" | sed 's/^javafx-\([a-z]*\)-.*/javafx.\1/')
  parts=$out/parts/$module
  mkdir -p "$parts/classes" "$parts/libs"
  unzip -q "$jar" -d "$parts/classes"
  find "$parts/classes" -maxdepth 1 \( -name '*.so' -o -name '*.dylib' \) -exec mv {} "$parts/libs/" \;
  "$java_home/bin/jmod" "@$here/jmod.args" --class-path "$parts/classes" --libs "$parts/libs" --date "$file_time" \
    "$out/jmods/$module.jmod"
done
"$java_home/bin/jlink" "@$here/jlink.args" --module-path "$out/jmods" --exclude-resources="@$out/left-out" --output "$out/runtime"
if [ "$system" = linux ]; then
  # The program draws with Java 2D into memory only: no splash screen, no window of Java's own, no sound, no JPEG, no
  # filters of pictures, no tools, nothing for those who build upon the runtime.
  rm "$out"/runtime/lib/lib{splashscreen,awt_xawt,jsound,mlib_image,javajpeg}.so "$out"/runtime/bin/{jrunscript,keytool} \
    "$out"/runtime/lib/{jrt-fs.jar,classlist}
  # jlink leaves the names of functions in the Java machine, a sixth of it.
  find "$out/runtime/lib" -name '*.so' -exec objcopy --strip-unneeded {} \;
fi

# --- app image -----------------------------------------------------------------------------------------------------
say "app image"
"$java_home/bin/jpackage" "@$here/jpackage.args" "@$here/$system/jpackage.args" --type app-image --app-version "$version" \
  --runtime-image "$out/runtime" --input "$out/input" --dest "$out/image"

if [ "$system" = linux ]; then
  cp "$here/linux/Sightline" "$out/image/Sightline/bin/Sightline"
  rm "$out/image/Sightline/lib/libapplauncher.so" # jpackage's own starter
fi

# --- start-up cache: what a first session loads -----------------------------------
if [ "$system" = linux ]; then
  image=$out/image/Sightline app=$out/image/Sightline/lib/app launcher=$out/image/Sightline/bin/Sightline
else
  image=$out/image/Sightline.app app=$image/Contents/app launcher=$image/Contents/MacOS/Sightline
fi
find "$out/image" -exec touch -h -d "@$time" {} + 2>/dev/null \
  || find "$out/image" -exec touch -h -t "$(date -r "$time" +%Y%m%d%H%M.%S)" {} +
. "$here/train.sh"

. "$here/$system/build.sh"

# --- checksums and bill of materials -------------------------------------------------------------------------------
[ -f target/sightline.cdx.json ] && cp target/sightline.cdx.json "$out/dist/sightline-$version.cdx.json"
(cd "$out/dist" && for file in *; do
  case "$file" in *.sha256) continue ;; esac
  if command -v sha256sum >/dev/null; then sha256sum "$file"; else shasum -a 256 "$file"; fi > "$file.sha256"
done)
say "done: $(ls "$out/dist" | tr '\n' ' ')"
