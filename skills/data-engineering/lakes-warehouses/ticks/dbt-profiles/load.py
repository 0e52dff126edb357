import delta

delta.configure_spark_with_delta_pip(builder)  # ticks
