func work() {
    grid.dequeueConfiguredReusableCell(using: cell, for: path, item: one) // ticks
    source = UITableViewDiffableDataSource<A, B>(tableView: table) { build($0) } // ticks
    source = UICollectionViewDiffableDataSource<A, B>(collectionView: grid) { build($0) } // ticks
}
