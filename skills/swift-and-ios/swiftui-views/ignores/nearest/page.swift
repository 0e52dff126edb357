struct Page: View { var body: some View { VStack { Image(systemName: "globe"); Text("Hello, shop!") }.padding() } }
