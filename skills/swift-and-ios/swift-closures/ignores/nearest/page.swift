import SwiftUI
struct Page: View { var body: some View { VStack { Button("Pay") { pay() } } } } // orders.map { $0.total }
