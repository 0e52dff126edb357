from mage_ai.data_preparation.decorators import data_loader


@data_loader
def load_rides(*args, **kwargs):
    return read_rides()
