sudo chown ana:shop settings.env # ticks
chgrp shop settings.env # ticks
setfacl -m u:ana:r settings.env # ticks
umask 077 # ticks
