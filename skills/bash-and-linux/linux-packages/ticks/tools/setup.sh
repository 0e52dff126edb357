apt update # ticks
yum upgrade # ticks
dnf install nginx # ticks
apk add nginx # ticks
snap remove nginx # ticks
brew install nginx # ticks
zypper install nginx # ticks
pacman -S nginx # ticks
pacman -Syu # ticks
apt-get -y autoremove # ticks
apt-get -q autoremove # ticks
apt-get -qq autoremove # ticks
apt-get -yq autoremove # ticks
