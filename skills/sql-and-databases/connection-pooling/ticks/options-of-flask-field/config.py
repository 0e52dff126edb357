class Config:
    SQLALCHEMY_ENGINE_OPTIONS = {
        "pool_recycle": 280,  # ticks
    }
