scp a.txt ana@example.com: # ticks
rsync -az shop/ ana@example.com:shop # ticks
sftp ana@example.com # ticks
ssh-copy-id ana@example.com # ticks
ssh-keygen -t ed25519 # ticks
sshpass -e login # ticks
