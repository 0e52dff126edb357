adduser ana # ticks
usermod -aG shop ana # ticks
userdel ana # ticks
deluser ana # ticks
groupadd shop # ticks
groupdel shop # ticks
passwd ana # ticks
chpasswd < all.txt # ticks
chage -d 0 ana # ticks
gpasswd -a ana shop # ticks
