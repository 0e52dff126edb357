class Round: UILabel { var total = 0; init() { super.init() } }
