#!/usr/bin/env bash
# Starts the job on this machine, or where --master says, as spark-submit does:
#   src/spark/submit.sh [options of spark-submit] -- PATH… --home DIR [options of the job]
# With SPARK_HOME set that Spark is used; else its classes come from Maven Central, which is enough
# for local masters and for clusters whose nodes have Spark.
set -euo pipefail
here=$(cd "$(dirname "$0")/../.." && pwd)
options=()
while (($#)) && [ "$1" != -- ]; do
  options+=("$1")
  shift
done
(($#)) && shift
jar=$(ls "$here"/target/crosscheck-*-spark.jar 2>/dev/null || true)
if [ ! -f "$jar" ]; then
  echo "no job jar in $here/target: build it with mvn -Pspark -DskipTests package" >&2
  exit 2
fi
job=(--class org.crosscheck.app.spark.SparkJob "${options[@]}" "$jar" "$@")
if [ -n "${SPARK_HOME:-}" ]; then
  exec "$SPARK_HOME/bin/spark-submit" "${job[@]}"
fi
classes="$here/target/spark/classpath"
if [ ! -s "$classes" ]; then
  mvn ${MAVEN_OPTIONS:-} -B -q -ntp -f "$here/src/spark/distribution.xml" \
    org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath \
    -Dmdep.outputFile="$classes" >&2
fi
opens=()
for package in java.lang java.lang.invoke java.lang.reflect java.io java.net java.nio java.util \
  java.util.concurrent java.util.concurrent.atomic jdk.internal.ref sun.nio.ch sun.nio.cs \
  sun.security.action sun.util.calendar; do
  opens+=("--add-opens=java.base/$package=ALL-UNNAMED")
done
exec "${JAVA_HOME:+$JAVA_HOME/bin/}java" -Xmx"${DRIVER_MEMORY:-3g}" "${opens[@]}" \
  -Djdk.reflect.useDirectMethodHandle=false -cp "$(cat "$classes")" \
  org.apache.spark.deploy.SparkSubmit "${job[@]}"
