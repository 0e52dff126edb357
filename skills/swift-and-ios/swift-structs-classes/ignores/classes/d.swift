class Page: RoundCell { var total = 0; init() { super.init() } }
