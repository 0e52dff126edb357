class Orders: UIViewController { @IBOutlet var table: UITableView! } // table.dequeueReusableCell(withIdentifier: "Order")
