struct Page: View {
    var body: some View {
        SecureField("a", text: $a) // ticks
        TextEditor(text: $a) // ticks
        Picker("a", selection: $a) { Text("b") } // ticks
        Toggle("a", isOn: $a) // ticks
        Slider(value: $a) // ticks
        Stepper("a", value: $a) // ticks
        DatePicker("a", selection: $a) // ticks
    }
}
