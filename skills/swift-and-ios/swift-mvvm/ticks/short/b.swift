class Cart: UITableViewController {
    let model: CartVM // ticks
}
