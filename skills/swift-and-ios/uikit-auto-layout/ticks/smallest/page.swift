func place(_ box: UIView) { NSLayoutConstraint.activate([box.topAnchor.constraint(equalTo: view.topAnchor)]) }
