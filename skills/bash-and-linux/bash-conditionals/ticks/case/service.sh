case "$mode" in # ticks
  start) begin ;;
esac
