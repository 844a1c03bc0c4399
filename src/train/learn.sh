#!/usr/bin/env bash
# Learns both models again. Arguments: the folder with stories and gold, a folder for annotations.
set -euo pipefail
shared=$(realpath "$1")
mkdir -p "$2"
cache=$(realpath "$2")
cd "$(dirname "$0")/../.."
resources=src/main/resources/org/crosscheck

build() {
  mvn -q -Ptrain test-compile dependency:build-classpath -Dmdep.outputFile=target/train-classpath
}

run() {
  java -Xmx9g -cp "target/classes:target/test-classes:$(cat target/train-classpath)" "$@"
}

build
run org.crosscheck.train.SlotTrainer "$shared" "$cache" "$resources/contrast/slot.tsv"
build # the new places are part of what is learnt next
run org.crosscheck.train.Trainer "$shared" "$cache" target/left-out "$resources/score/model.tsv"
