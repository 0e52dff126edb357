class Page: BaseViewController { var total = 0; init() { super.init() } }
