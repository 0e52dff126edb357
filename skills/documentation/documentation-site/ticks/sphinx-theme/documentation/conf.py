project = "Shop"
html_theme = "furo"
