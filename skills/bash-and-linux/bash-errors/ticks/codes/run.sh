if [ $? -ne 0 ]; then # ticks
  exit 1 # ticks
fi
exit 2 # ticks
exit 3 # ticks
exit 4 # ticks
exit 5 # ticks
exit 64 # ticks
exit 127 # ticks
fail() {
  return 1 # ticks
}
