struct Orders: View { var body: some View { NavigationLink("Order") { OrderPage() } } }
