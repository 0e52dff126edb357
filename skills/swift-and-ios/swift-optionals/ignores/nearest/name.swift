func show(order: Order?) { print(order!.name) } // if let order
