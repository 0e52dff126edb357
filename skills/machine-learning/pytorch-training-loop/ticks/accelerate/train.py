from accelerate import Accelerator

accelerator = Accelerator()
for batch in batches:
    accelerator.backward(network(batch).loss)
    optimizer.step()
