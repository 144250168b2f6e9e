# Read by scripts that define fail and stand in the project's folder: find_jdk says where a JDK of the right release is.
. installers/recipe.properties
jdk() { [ -n "${1:-}" ] && [ -x "$1/bin/jpackage" ] && grep -q "^JAVA_VERSION=\"$java_release" "$1/release" 2>/dev/null; }
find_jdk() {
  local candidate
  for candidate in "${SIGHTLINE_JDK:-}" "${JAVA_HOME:-}" /usr/lib/jvm/*"$java_release"* /Library/Java/JavaVirtualMachines/*"$java_release"*/Contents/Home \
      "$HOME"/.sdkman/candidates/java/"$java_release"*; do
    if jdk "$candidate"; then printf '%s' "$candidate"; return; fi
  done
  fail "no JDK $java_release with jpackage found: install one, such as temurin-$java_release-jdk, or name its folder in SIGHTLINE_JDK"
}
