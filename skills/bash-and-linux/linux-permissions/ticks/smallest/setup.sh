chmod 600 settings.env
