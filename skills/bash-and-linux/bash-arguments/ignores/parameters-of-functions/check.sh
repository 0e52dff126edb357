found() {
  command -v "$1" > /dev/null || { echo "$1 is missing"; return 1; }
}

function say {
  [ -n "$1" ] && echo "${2:-$1}"
}

found git
say "$name"
