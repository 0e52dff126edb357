class Page: BaseCell { override func show() {} ; init(a: Int) { super.init(a) } }
