#!/usr/bin/env bash
# Compares Crosscheck's whole command with stock CoreNLP on the five articles of the bundled story:
# wall time and peak memory of the whole process, both from a warm disk cache, in one run.
#
# usage: src/bench/compare-with-corenlp.sh [ROUNDS]     (after mvn -q -DskipTests package; Linux)
#
# Each round runs the two one after the other; the best of the rounds counts, which is the least
# disturbed by other work on the machine. Peak memory is VmHWM of /proc/PID/status, the kernel's own
# high-water mark of the resident set, read until the process ends.
set -euo pipefail
cd "$(dirname "$0")/../.."

rounds=${1:-3}
app=target/crosscheck
story=fixtures/cressida-dick-resignation
[ -x "$app/bin/crosscheck" ] || { echo "first: mvn -q -DskipTests package" >&2; exit 2; }
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
work=$(mktemp -d)
running=
trap '[ -z "$running" ] || kill "$running" 2>/dev/null; rm -rf "$work"' EXIT
trap 'exit 130' INT TERM
printf '%s\n' "$PWD/$story"/*.txt >"$work/files"

stock() {
  exec "$java" -Xmx8g -cp "$app/lib/*" edu.stanford.nlp.pipeline.StanfordCoreNLP \
    -annotators tokenize,pos,lemma,ner,depparse,coref,natlog,openie,quote \
    -filelist "$work/files" -outputDirectory "$work/stock" -outputFormat json
}

crosscheck() {
  exec "$app/bin/crosscheck" check "$story" --out "$work/reports"
}

# Leaves milliseconds and peak MB of a command in these; its own output goes to a file.
milliseconds=0 megabytes=0
measure() {
  local started ended peak=0 now
  started=$(date +%s%N)
  "$1" >"$work/$1.out" 2>&1 &
  running=$!
  while now=$(awk '/^VmHWM/ {print $2}' "/proc/$running/status" 2>/dev/null) && [ -n "$now" ]; do
    peak=$now
    sleep 0.02
  done
  wait "$running" || { echo "$1 failed:" >&2; tail -5 "$work/$1.out" >&2; exit 1; }
  ended=$(date +%s%N)
  running=
  milliseconds=$(((ended - started) / 1000000)) megabytes=$((peak / 1024))
}

cat "$app"/lib/*.jar >/dev/null # into the disk cache
best_stock=999999999 best_ours=999999999 peak_stock=0 peak_ours=0
printf '%-8s %20s %20s\n' round 'stock CoreNLP' crosscheck
for ((round = 1; round <= rounds; round++)); do
  measure stock
  time_stock=$milliseconds mb_stock=$megabytes
  measure crosscheck
  time_ours=$milliseconds mb_ours=$megabytes
  printf '%-8s %10s ms %4s MB %11s ms %4s MB\n' \
    "$round" "$time_stock" "$mb_stock" "$time_ours" "$mb_ours"
  if ((time_stock < best_stock)); then best_stock=$time_stock; fi
  if ((time_ours < best_ours)); then best_ours=$time_ours; fi
  if ((mb_stock > peak_stock)); then peak_stock=$mb_stock; fi
  if ((mb_ours > peak_ours)); then peak_ours=$mb_ours; fi
done
awk -v s="$best_stock" -v c="$best_ours" -v ms="$peak_stock" -v mc="$peak_ours" 'BEGIN {
  printf "best of wall time: %.1f s and %.1f s, a ratio of %.3f (goal: below 0.250)\n", s / 1000, c / 1000, c / s
  printf "most memory: %d MB and %d MB (goal: below 3000)\n", ms, mc
}'
