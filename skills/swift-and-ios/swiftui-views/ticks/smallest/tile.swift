struct Tile: View { var body: some View { HStack { Image(systemName: "cart"); Text("Order") } } }
