struct Orders: View { let all: [Order]; var body: some View { List(all) { order in Text(order.name) } } }
