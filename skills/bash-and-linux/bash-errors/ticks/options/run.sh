set -e # ticks
set -eu # ticks
set -ex # ticks
set -eux # ticks
set -euo monitor # ticks
set -eo monitor # ticks
set -Eeuo monitor # ticks
set -euxo monitor # ticks
set -o errexit # ticks
set -o pipefail # ticks
