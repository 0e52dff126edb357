struct Orders: View { var body: some View { VStack { Text("List"); Text("ForEach(all)") } } }
