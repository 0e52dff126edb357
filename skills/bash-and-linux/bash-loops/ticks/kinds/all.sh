while read -r line; do echo "$line"; done < names.txt # ticks
until ping -c 1 shop; do sleep 1; done # ticks
