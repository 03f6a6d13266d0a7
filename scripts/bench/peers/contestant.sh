#!/bin/sh
# What the kit calls for chancery: contestant.sh <one root> <root of the batch> <out> <option…> -- <meeting.json…>
# The files were made into roots before (README.md); here their names alone are used, and one build is started.
one=$1 batch=$2 out=$3
shift 3
options=
while [ "$1" != -- ]; do
  options="$options $1"
  shift
done
shift
root=$batch ids=
for file in "$@"; do
  id=${file##*/}
  id=${id%.json}
  [ "$id" = meeting ] && root=$one
  ids="$ids $id"
done
# Names and options are words without blanks, to be taken apart.
# shellcheck disable=SC2086
exec node "${0%/*}/../../../dist/chancery.js" --root "$root" --out "$out" build --force $options $ids
