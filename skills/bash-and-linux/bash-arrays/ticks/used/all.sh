declare -A prices # ticks
echo "${names[@]}" # ticks
