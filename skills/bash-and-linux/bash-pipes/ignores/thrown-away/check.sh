command -v git &> /dev/null || exit 1
command -v jq >/dev/null || exit 1
