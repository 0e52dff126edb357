app.config["SQLALCHEMY_ENGINE_OPTIONS"] = {
    "pool_size": 5,  # ticks
    "max_overflow": 10,  # ticks
}
