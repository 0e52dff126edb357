java -jar shop.jar  # ticks
