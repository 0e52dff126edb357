class Page: BaseView { override func show() {} ; init(a: Int) { super.init(a) } }
