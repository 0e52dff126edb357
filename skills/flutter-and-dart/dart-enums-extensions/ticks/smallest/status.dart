enum Status { open, closed }
