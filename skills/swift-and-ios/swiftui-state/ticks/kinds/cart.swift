@Observable class Store {} // ticks
class Other: ObservableObject {} // ticks
struct Cart: View {
    @StateObject var a = Other() // ticks
    @ObservedObject var b: Other // ticks
    @EnvironmentObject var c: Other // ticks
    @Binding var d: Int // ticks
    @Bindable var e: Store // ticks
}
