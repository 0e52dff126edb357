while getopts "d:" option; do # ticks
  case $option in
    d) folder=$OPTARG ;;
  esac
done
