import SwiftUI
class Cart: Shop { // ticks
    init() { begin() }
}
