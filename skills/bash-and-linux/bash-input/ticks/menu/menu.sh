select one in start stop; do # ticks
  dialog --msgbox "$one" 5 20 # ticks
  whiptail --msgbox "$one" 5 20 # ticks
  zenity --info # ticks
done
