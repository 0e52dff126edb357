func place(_ box: UIView) { box.frame = CGRect(x: 0, y: 0, width: 10, height: 10) } // NSLayoutConstraint.activate(all)
