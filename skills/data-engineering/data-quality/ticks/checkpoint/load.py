import great_expectations as gx

answer = gx.get_context().run_checkpoint(checkpoint_name="sales")  # ticks
