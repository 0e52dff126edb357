class Page: RoundView { var total = 0; init() { super.init() } }
