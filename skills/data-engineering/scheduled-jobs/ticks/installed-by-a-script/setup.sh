crontab -l
echo "0 3 * * * /opt/backup.sh" | crontab - # ticks
