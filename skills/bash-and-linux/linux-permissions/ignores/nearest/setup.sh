sudo ls -l settings.env
echo "chmod 600 settings.env" # chown
