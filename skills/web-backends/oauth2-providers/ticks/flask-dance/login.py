from flask_dance.contrib.github import make_github_blueprint

github = make_github_blueprint()  # ticks
