func show(order: Order?) { if let order { print(order.name) } }
