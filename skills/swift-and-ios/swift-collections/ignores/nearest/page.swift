struct Page: View { let all = ["Coffee", "Tea"]; var body: some View { Text(all[0]) } } // all.append("Milk")
