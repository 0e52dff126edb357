REST_FRAMEWORK = {"DEFAULT_VERSIONING_CLASS": "rest_framework.versioning.NamespaceVersioning"}  # ticks
