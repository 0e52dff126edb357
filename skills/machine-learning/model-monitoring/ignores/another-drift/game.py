def drift(car):
    return car.speed * 2
