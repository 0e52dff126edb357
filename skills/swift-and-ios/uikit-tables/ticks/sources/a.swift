class A: UIViewController, UITableViewDataSource { // ticks
    func tableView(_ table: UITableView, numberOfRowsInSection section: Int) -> Int { 3 }
}
