while true; do
  read -rp "Name? " name # ticks
done
