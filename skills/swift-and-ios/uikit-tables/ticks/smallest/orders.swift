func cell(_ table: UITableView, at path: IndexPath) -> UITableViewCell { table.dequeueReusableCell(withIdentifier: "Order", for: path) }
