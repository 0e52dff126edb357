echo $((1 + 2)) # ticks
echo "${name:-nobody}" # ticks
