from torch_geometric.loader import DataLoader

batches = DataLoader(graphs, batch_size=16)
