class B: UIViewController, UICollectionViewDataSource { // ticks
    func collectionView(_ grid: UICollectionView, numberOfItemsInSection section: Int) -> Int { 3 }
}
