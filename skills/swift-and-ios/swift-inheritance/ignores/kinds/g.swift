class Label: UILabel { override func draw() {} ; init(a: Int) { super.init(a) } }
