# Finds the tools that ./run and ./test need; sourced by both. Each missing tool gives one sentence.

fail() {
  printf '%s\n' "$1" >&2
  exit 1
}

java_major() {
  "$1" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p' | head -n 1
}

# Sets JAVA_HOME to a JDK 25 or newer: the given one, the one on the path, or one that lies about.
find_java() {
  local candidate major on_path=""
  if command -v javac >/dev/null 2>&1; then
    on_path=$(dirname "$(dirname "$(readlink -f "$(command -v javac)")")")
  fi
  for candidate in "${JAVA_HOME:-}" "$on_path" /usr/lib/jvm/* /opt/java/* \
      "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
      /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [ -n "$candidate" ] && [ -x "$candidate/bin/javac" ] || continue
    major=$(java_major "$candidate/bin/java")
    if [ "${major:-0}" -ge 25 ]; then
      export JAVA_HOME=$candidate
      return 0
    fi
  done
  fail "Kapitaalbrug needs JDK 25 or newer; none was found. Install one (for example Temurin 25) and set JAVA_HOME to it."
}

# Whether version $1 is at least version $2.
at_least() {
  [ "$(printf '%s\n%s\n' "$2" "$1" | sort -V | head -n 1)" = "$2" ]
}

find_maven() {
  local version
  command -v mvn >/dev/null 2>&1 ||
    fail "Kapitaalbrug needs Maven 3.8.7 or newer; mvn was not found. On Debian: apt-get install maven"
  version=$(mvn -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9.]*\).*/\1/p' | head -n 1)
  at_least "${version:-0}" 3.8.7 ||
    fail "Kapitaalbrug needs Maven 3.8.7 or newer; this is $version."
  export MAVEN_OPTS="${MAVEN_OPTS:--Xmx1g -XX:+UseSerialGC} --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED"
}

find_node() {
  local version
  command -v npm >/dev/null 2>&1 ||
    fail "Kapitaalbrug needs Node 20 or newer with npm for the browser assets; npm was not found. On Debian: apt-get install nodejs npm"
  version=$(node --version 2>/dev/null | sed 's/^v//')
  at_least "${version:-0}" 20 ||
    fail "Kapitaalbrug needs Node 20 or newer for the browser assets; this is $version."
}

# Prints the first source file that is newer than the given stamp; nothing when all are older.
newer_source() {
  [ -e "$1" ] || { printf 'everything\n'; return 0; }
  find . \( -name target -o -name node_modules -o -name .git -o -name .local -o -name docs \) -prune \
    -o -type f \( -path '*/src/*' -o -name pom.xml \) -newer "$1" -print -quit
}
