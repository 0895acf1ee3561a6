#!/bin/sh
# Revisa una lista de casos en cada cambio y dice a quién le cambió la respuesta.
# Checks a list of cases on every change and tells whose answer changed.
#
#   sh ci.sh casos.csv
#
# aceptado.json is the last result that a person looked at and accepted:
#   mv resultado.json aceptado.json
# Exit code: 0 nothing to look at; 1 someone should look; 2 the run itself failed.
# Neither step prints a name or a row; resultado.json holds persons: never upload it in the clear.
set -eu
list=${1:-casos.csv}
look=0

step() { # runs a step; 1 is remembered, anything else that is not 0 ends the run
  code=0
  "$@" || code=$?
  case $code in
    0) ;;
    1) look=1 ;;
    *) exit "$code" ;;
  esac
}

step amnistia batch "$list" --fail-on undetermined --format json -o resultado.json --rejects rechazadas.csv --force --quiet --no-input
if [ -f aceptado.json ]; then
  step amnistia compare aceptado.json resultado.json --fail-on outcome,removed --format markdown -o cambios.md --format json -o cambios.json --force --quiet
fi
exit "$look"
