# Read by scripts that define fail: find_jdk says where a JDK 25 is.
jdk() { [ -n "${1:-}" ] && [ -x "$1/bin/jpackage" ] && grep -q '^JAVA_VERSION="25' "$1/release" 2>/dev/null; }
find_jdk() {
  local candidate
  for candidate in "${SIGHTLINE_JDK:-}" "${JAVA_HOME:-}" /usr/lib/jvm/*25* /Library/Java/JavaVirtualMachines/*25*/Contents/Home \
      "$HOME"/.sdkman/candidates/java/25*; do
    if jdk "$candidate"; then printf '%s' "$candidate"; return; fi
  done
  fail "no JDK 25 with jpackage found: install one, such as temurin-25-jdk, or name its folder in SIGHTLINE_JDK"
}
